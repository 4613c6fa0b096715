namespace Benchmark.Core.AlgorithmRegister;

/// <summary>An entry of the Algoritmeregister. That it is there says that it was registered, not that it is used well or that others lack it.</summary>
/// <param name="Id">Number in the register.</param>
/// <param name="Municipality">CBS code of the municipality that registered it.</param>
/// <param name="Title">Title as registered.</param>
/// <param name="Status">Status as registered.</param>
/// <param name="RegisteredOn">When it was registered.</param>
/// <param name="Url">The entry in the register.</param>
/// <param name="AsOf">The day on which the register was read.</param>
public sealed record RegisteredAlgorithm(int Id, string Municipality, string Title, AlgorithmStatus Status, DateOnly RegisteredOn, string Url, DateOnly AsOf)
{
    /// <summary>The title without capitals, accents and punctuation: entries with the same name are told together.</summary>
    public string Name => Municipalities.Slug.Of(Title);
}

/// <summary>Status of an entry.</summary>
public enum AlgorithmStatus
{
    /// <summary>in_gebruik</summary>
    InUse,

    /// <summary>ontwikkeling</summary>
    InDevelopment,

    /// <summary>buiten_gebruik</summary>
    OutOfUse,
}
