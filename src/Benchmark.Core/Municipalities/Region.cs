using Benchmark.Core.Indicators;

namespace Benchmark.Core.Municipalities;

/// <summary>A kind of region that municipalities are divided in, such as the safety region. Types are data: a release may bring any.</summary>
/// <param name="Code">As written in an address: <c>veiligheidsregio</c>.</param>
/// <param name="Article">Dutch article of the name: <c>de</c> or <c>het</c>.</param>
/// <param name="Name">What one of them is called: <c>veiligheidsregio</c>, <c>safety region</c>.</param>
public sealed record RegionType(string Code, string Article, Bilingual Name)
{
    /// <summary>The name with its article: <c>de veiligheidsregio</c>, <c>the safety region</c>.</summary>
    public Bilingual FullName { get; } = new($"{Article} {Name.Dutch}", $"the {Name.English}");
}

/// <summary>A region of a type.</summary>
/// <param name="Type">Code of its type.</param>
/// <param name="Code">Its code in the source: <c>VR04</c>.</param>
/// <param name="Name">Its name: <c>IJsselland</c>.</param>
/// <param name="Source">Who says which municipalities lie in it.</param>
/// <param name="AsOf">Day of the newest list of its municipalities.</param>
public sealed record Region(string Type, string Code, string Name, string Source, DateOnly AsOf)
{
    /// <summary>Name as written in an address: <c>ijsselland</c>.</summary>
    public string Slug { get; } = Municipalities.Slug.Of(Name);
}

/// <summary>That a municipality lies in a region, on the divisions of some years.</summary>
/// <param name="Type">Code of the region's type.</param>
/// <param name="Region">Code of the region.</param>
/// <param name="Municipality">CBS code of the municipality.</param>
/// <param name="FromYear">First division of which it is known.</param>
/// <param name="ToYear">First division on which it is so no more; null while it lasts.</param>
public sealed record RegionMember(string Type, string Region, string Municipality, int FromYear, int? ToYear)
{
    /// <summary>Whether it holds on the division of a year.</summary>
    public bool HoldsIn(int year) => year >= FromYear && !(year >= ToYear);
}
