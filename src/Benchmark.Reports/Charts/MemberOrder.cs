namespace Benchmark.Reports.Charts;

/// <summary>In which order members stand (volgorde).</summary>
public enum MemberOrder
{
    /// <summary>gelijkenis: our municipality, then the most alike first.</summary>
    Likeness,

    /// <summary>waarde: highest first, those without a value last.</summary>
    Value,

    /// <summary>naam</summary>
    Name,
}
