using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Comparisons;

/// <summary>All that decides how sure a comparison is: "Hoe zeker is dit?" with its inputs and steps.</summary>
public sealed record ComparisonCertainty
{
    /// <summary>The comparison.</summary>
    public required Comparison Comparison { get; init; }

    /// <summary>Numerator x and denominator n of every member, in the order of <see cref="Comparison.Members"/>; NaN where there are none.</summary>
    public required IReadOnlyList<(double X, double N)> Counts { get; init; }

    /// <summary>What x counts; null where the indicator is no ratio.</summary>
    public required Indicator? Numerator { get; init; }

    /// <summary>What n counts; null where the indicator is no ratio.</summary>
    public required Indicator? Denominator { get; init; }

    /// <summary>Overdispersion φ ≥ 1; NaN where it is needed and not known; null where the values are no events.</summary>
    public required double? Phi { get; init; }

    /// <summary>The year pairs that φ was found from, newest first.</summary>
    public required IReadOnlyList<YearPair> YearPairs { get; init; }

    /// <summary>Own 99.8% interval, or null.</summary>
    public required Interval? Interval998 { get; init; }

    /// <summary>The conditions of the verdict rule in order, as far as they were asked.</summary>
    public required IReadOnlyList<VerdictStep> Steps { get; init; }

    /// <summary>The conditions of opvallend.</summary>
    public required IReadOnlyList<RemarkableStep> RemarkableSteps { get; init; }

    /// <summary>
    /// Rank of the own value among members and own with its interval; a number that is shown only where <see cref="Indicator.RankingAllowed"/>.
    /// Null where it is not <see cref="Ranked"/>.
    /// </summary>
    public required Rank? Rank { get; init; }

    /// <summary>Which parts of the group the rank interval spans; null where that is not told.</summary>
    public required PlaceInGroup? Place { get; init; }

    /// <summary>The funnel over members and own; null with fewer than 20, and where no chance in counts is declared or known.</summary>
    public required Funnel? Funnel { get; init; }

    /// <summary>x and n of the own municipality; NaN where there are none.</summary>
    public (double X, double N) OwnCounts => Counts[IndexOfOwn];

    /// <summary>Members outside the 99.8% limits of the funnel, by name; empty where none may be named: no funnel, φ &gt; 10, sensitive.</summary>
    public IReadOnlyList<MemberFigure> Outliers => Funnel is { NamesOutliers: true } funnel && !Comparison.Indicator.Sensitive
        ? [.. Comparison.Members.Where((member, index) => member.HasValue && funnel.IsOutside(Counts[index].X, Counts[index].N, Intervals.Strict)).OrderBy(member => member.Name, StringComparer.Create(Narrative.FigureText.Culture(Language.Dutch), ignoreCase: true))]
        : [];

    private int IndexOfOwn => Comparison.Members.Index().First(member => member.Item.Code == Comparison.Municipality.Code).Index;

    /// <summary>Collects what decided a comparison.</summary>
    /// <param name="comparison">A comparison made from the slab.</param>
    /// <param name="catalogue">The release of both.</param>
    /// <param name="slab">Figures of the indicator.</param>
    /// <param name="rank">Rank of the own municipality among members and own, see <see cref="Ranked"/>; null where it is not ranked.</param>
    public static ComparisonCertainty Of(Comparison comparison, Catalogue catalogue, IndicatorSlab slab, Rank? rank)
    {
        var (indicator, own, index) = (comparison.Indicator, comparison.Own.Value, slab.IndexOf(comparison.Period.Period));
        var parts = ComparisonParts.Of(comparison, catalogue, slab);
        var others = new OthersSummary(comparison.OthersWithValue, comparison.Median, comparison.Q1, comparison.Q3, comparison.Spread);
        var interval998 = new SlabReader(slab, index, catalogue.Register).Interval998(slab.RowOf(comparison.Municipality.Code));
        return new ComparisonCertainty
        {
            Comparison = comparison,
            Counts = parts.Counts,
            Numerator = parts.Numerator,
            Denominator = parts.Denominator,
            Phi = indicator.Uncertainty != Uncertainty.Events ? null : slab.PhiKnown ? slab.Phi : double.NaN,
            YearPairs = indicator.Uncertainty == Uncertainty.Events && slab.Cells is { Numerator: { } x, Denominator: { } n }
                ? Overdispersion.YearPairs(slab.Periods, slab.Codes.Count, x, n)
                : [],
            Interval998 = interval998,
            Steps = VerdictRule.Steps(indicator, comparison.IsOld, comparison.Reason == NoVerdictReason.GroupBuiltOnFamily, own, comparison.Own.Interval, others),
            RemarkableSteps = VerdictRule.RemarkableSteps(indicator, comparison.Verdict, comparison.Certain, own, interval998, others),
            Rank = rank,
            Place = PlaceInGroup.Of(comparison, rank),
            Funnel = VerdictRule.MayBeJudged(indicator, comparison.IsOld) && slab.PhiKnown && indicator.Ratio is { } ratio
                ? Funnel.Of(indicator.Uncertainty, ratio.Multiplier, [.. parts.Counts.Select(count => count.X)], [.. parts.Counts.Select(count => count.N)])
                : null,
        };
    }

    /// <summary>Whether a comparison's municipality is ranked at all: it has a value that can be ordered, and a verdict, or a ranking that is allowed of a figure that may be judged.</summary>
    public static bool Ranked(Comparison comparison) =>
        comparison.Own.HasValue
        && comparison.Indicator.Kind is not (IndicatorKind.Class or IndicatorKind.YesNo)
        && (comparison.Verdict != Verdict.None || (comparison.Indicator.RankingAllowed && VerdictRule.MayBeJudged(comparison.Indicator, comparison.IsOld)));
}
