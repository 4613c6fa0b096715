using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Core.Relations;

/// <summary>What the figure of a municipality would be expected to be on the ground of its characteristics (methods §5); for analysts, never a public sentence.</summary>
public sealed record ExpectedValue
{
    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The own municipality.</summary>
    public required Municipality Municipality { get; init; }

    /// <summary>The own figure; NaN without one.</summary>
    public required double Own { get; init; }

    /// <summary>What is said.</summary>
    public required ExpectationOutcome Outcome { get; init; }

    /// <summary>Expected by the model of the nine folds without the own municipality; NaN unless the outcome is a comparison.</summary>
    public double Expected { get; init; } = double.NaN;

    /// <summary>Lower end of the interval: the 10th percentile of what those of the own size third in the other folds deviated; NaN as above.</summary>
    public double Lower { get; init; } = double.NaN;

    /// <summary>Upper end: the 90th percentile.</summary>
    public double Upper { get; init; } = double.NaN;

    /// <summary>Cross-validated share of the differences that the characteristics explain, on the original scale; at most 1, below 0 when they explain less than nothing; NaN when it was not computed.</summary>
    public double Explained { get; init; } = double.NaN;

    /// <summary>Municipalities of which the figure and all characteristics are known.</summary>
    public int Known { get; init; }

    /// <summary>Characteristics that were used.</summary>
    public required IReadOnlyList<CharacteristicUse> Used { get; init; }

    /// <summary>Characteristics that go together with the figure so much (|Spearman| above 0.9) that they nearly measure the same.</summary>
    public required IReadOnlyList<CharacteristicUse> Refused { get; init; }
}

/// <summary>What can be said of an expected value.</summary>
public enum ExpectationOutcome
{
    /// <summary>Within the interval.</summary>
    AsExpected,

    /// <summary>Below it.</summary>
    Lower,

    /// <summary>Above it.</summary>
    Higher,

    /// <summary>The characteristics explain less than 20% of the differences.</summary>
    NotExplained,

    /// <summary>Of fewer than 60 municipalities everything is known.</summary>
    TooFew,

    /// <summary>Of the own municipality the figure or a characteristic is missing.</summary>
    OwnIncomplete,

    /// <summary>No characteristic is left.</summary>
    NoCharacteristic,

    /// <summary>A class, yes/no, or a count or amount without denominator.</summary>
    NotComparable,
}
