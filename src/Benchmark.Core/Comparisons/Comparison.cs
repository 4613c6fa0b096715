using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.MunicipalVoice;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Comparisons;

/// <summary>
/// One municipality against a group on an indicator and a period: everything that any page, export or text tells about it.
/// Holds no text. Figures that cannot be given are NaN.
/// </summary>
public sealed record Comparison
{
    /// <summary>The release it was made from.</summary>
    public required Release Release { get; init; }

    /// <summary>The indicator version.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The period, with its division.</summary>
    public required IndicatorPeriod Period { get; init; }

    /// <summary>Whether this is the newest period the release holds of the indicator.</summary>
    public required bool IsNewest { get; init; }

    /// <summary>Whether the newest period lies more than three years before the release's year.</summary>
    public required bool IsOld { get; init; }

    /// <summary>The own municipality.</summary>
    public required Municipality Municipality { get; init; }

    /// <summary>The group.</summary>
    public required PeerGroup Group { get; init; }

    /// <summary>The own figure.</summary>
    public required MemberFigure Own { get; init; }

    /// <summary>Members and own, own included once: most alike first for a likeness group, else by code; those without a value last.</summary>
    public required IReadOnlyList<MemberFigure> Members { get; init; }

    /// <summary>Others in the group: members without the own municipality.</summary>
    public required int Others { get; init; }

    /// <summary>Others with a value (N).</summary>
    public required int OthersWithValue { get; init; }

    /// <summary>Median of the others' values; NaN with fewer than 5.</summary>
    public required double Median { get; init; }

    /// <summary>First quartile; NaN with fewer than 8 or when the indicator is not comparable.</summary>
    public required double Q1 { get; init; }

    /// <summary>Third quartile; NaN with fewer than 8 or when the indicator is not comparable.</summary>
    public required double Q3 { get; init; }

    /// <summary>m·Σx/Σn over the others with both; NaN when there are none.</summary>
    public required double Pooled { get; init; }

    /// <summary>Mid-rank percentile of the own value among members and own, 0–100; NaN for classes and yes/no and without a value.</summary>
    public required double Percentile { get; init; }

    /// <summary>The percentile seen from the favourable side; NaN without a decided direction.</summary>
    public required double FavourablePercentile { get; init; }

    /// <summary>Others with a lower value (to 12 significant digits).</summary>
    public required int Lower { get; init; }

    /// <summary>Others with a higher value.</summary>
    public required int Higher { get; init; }

    /// <summary>Robust spread s of the others, IQR/1.349; half a unit of the last shown decimal when the IQR is 0; NaN with fewer than 5.</summary>
    public required double Spread { get; init; }

    /// <summary>Minimum relevant difference δ.</summary>
    public required double RelevantDifference { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why there is none.</summary>
    public required NoVerdictReason Reason { get; init; }

    /// <summary>The group was made with figures of the indicator's own family, and there is a verdict all the same because the reader insisted.</summary>
    public bool DespiteFamily { get; init; }

    /// <summary>Favourable, unfavourable, or null without a decided direction or for verdicts that do not judge.</summary>
    public required bool? Favourable { get; init; }

    /// <summary>False for no certain difference and where the margin by chance is not fully known; null without a verdict; true where there is no margin by chance.</summary>
    public required bool? Certain { get; init; }

    /// <summary>Opvallend: a certain difference, at least 15 others, |y − M| ≥ 2·s, the 99.8% interval excludes M; never for sensitive indicators.</summary>
    public required bool Remarkable { get; init; }

    /// <summary>Competition rank of the own value, highest first, and its interval; null unless the indicator allows a ranking.</summary>
    public required Rank? Rank { get; init; }

    /// <summary>Year of the division that was asked for, to which figures were recalculated; null where they stand as published.</summary>
    public int? ToldOn { get; init; }

    /// <summary>What the municipality itself says of the figure: no part of the release, and no part of any verdict.</summary>
    public SaidOfFigure Said { get; init; } = SaidOfFigure.Nothing;
}

/// <summary>One municipality's figure in a comparison.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">The value; NaN without one.</param>
/// <param name="Status">Status of the value.</param>
/// <param name="Interval">95% interval, or null where there is no margin by chance.</param>
/// <param name="Recalculated">Recalculated to another division.</param>
public sealed record MemberFigure(string Code, string Name, double Value, ObservationStatus Status, Interval? Interval, bool Recalculated)
{
    /// <summary>Whether there is a value.</summary>
    public bool HasValue => !double.IsNaN(Value);

    /// <summary>Whether more than a tenth of it rests on the split of a municipality: an estimate of which nobody knows the margin.</summary>
    public bool IsEstimatedBySplit => Recalculated && Status == ObservationStatus.Estimated;
}

/// <summary>What recalculation does to what may be said of an indicator.</summary>
internal static class RecalculatedIndicator
{
    /// <summary>The indicator as it is told of these own figures: an estimate of unknown margin when one of them rests on a split, so no verdict and no direction.</summary>
    public static Indicator AsToldOf(this Indicator indicator, IEnumerable<MemberFigure> own) =>
        own.Any(figure => figure.IsEstimatedBySplit) ? indicator with { Certainty = Certainty.EstimateUnknownMargin } : indicator;
}

/// <summary>Rank 1 is the highest value; equal values share a rank ("1224").</summary>
/// <param name="Position">Observed rank.</param>
/// <param name="Of">Number of ranked municipalities.</param>
/// <param name="From">Best rank that is plausible given the margins.</param>
/// <param name="To">Worst rank that is plausible.</param>
public sealed record Rank(int Position, int Of, int From, int To);
