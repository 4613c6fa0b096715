namespace Benchmark.Core.Municipalities;

/// <summary>A province with its CBS code, <c>PV23</c>, and its name, <c>Overijssel</c>.</summary>
public sealed record Province(string Code, string Name)
{
    /// <summary>Name as written in an address: lower case, no diacritics or apostrophes, hyphens for spaces.</summary>
    public string Slug { get; } = Municipalities.Slug.Of(Name);
}
