namespace Benchmark.Core.Indicators;

/// <summary>What kind of number an indicator is; decides which statistics may be made of it.</summary>
public enum IndicatorKind
{
    /// <summary>Part of a whole, in % (aandeel).</summary>
    Share,

    /// <summary>Events per population (cijfer).</summary>
    Rate,

    /// <summary>One amount per another (verhouding).</summary>
    Ratio,

    /// <summary>Mean (gemiddelde).</summary>
    Mean,

    /// <summary>Median (mediaan).</summary>
    Median,

    /// <summary>Bare count (aantal).</summary>
    Count,

    /// <summary>Bare amount (bedrag).</summary>
    Amount,

    /// <summary>Score on a scale.</summary>
    Score,

    /// <summary>Ordered class (klasse).</summary>
    Class,

    /// <summary>Yes or no, 1 or 0 (ja/nee).</summary>
    YesNo,
}

/// <summary>Which interval an indicator's values get (methods §2). Never derived from the unit.</summary>
public enum Uncertainty
{
    /// <summary>No margin by chance: register totals, amounts, means.</summary>
    None,

    /// <summary>x of n from a sample: Wilson.</summary>
    Binomial,

    /// <summary>Events over an exposure: Byar or exact Poisson, widened for clustering.</summary>
    Events,

    /// <summary>The source gives a standard error.</summary>
    StandardError,

    /// <summary>The source gives bounds.</summary>
    PublishedBounds,
}

/// <summary>What the reader is told about how sure a figure is.</summary>
public enum Certainty
{
    /// <summary>Volledige telling.</summary>
    FullCount,

    /// <summary>Met marge.</summary>
    WithMargin,

    /// <summary>Schatting, marge onbekend: gets no verdict.</summary>
    EstimateUnknownMargin,

    /// <summary>Eigen opgave.</summary>
    OwnStatement,
}

/// <summary>Which side is favourable, when somebody decided that.</summary>
public enum Direction
{
    /// <summary>Nobody decided: hoger or lager without judgement.</summary>
    None,

    /// <summary>Higher is favourable.</summary>
    Higher,

    /// <summary>Lower is favourable.</summary>
    Lower,
}
