using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.MunicipalVoice;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Developments;

/// <summary>Ontwikkeling: one municipality and one fixed group over all periods of an indicator.</summary>
public sealed record Development
{
    /// <summary>Fewest own figures for a line; of fewer the last two are told with their years.</summary>
    public const int LeastForLine = 4;

    /// <summary>The release.</summary>
    public required Release Release { get; init; }

    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The own municipality.</summary>
    public required Municipality Municipality { get; init; }

    /// <summary>The group of the chosen period: the same codes are followed through all periods.</summary>
    public required PeerGroup Group { get; init; }

    /// <summary>The periods, oldest first.</summary>
    public required IReadOnlyList<DevelopmentPoint> Points { get; init; }

    /// <summary>What the municipality says of its figure of the chosen period.</summary>
    public SaidOfFigure Said { get; init; } = SaidOfFigure.Nothing;

    /// <summary>Whether the newest period lies more than three years before the release's year.</summary>
    public bool IsOld { get; init; }

    /// <summary>Whether the group was made with figures of the indicator's own family, see <see cref="FamilyRule"/>.</summary>
    public bool GroupBuiltOnFamily { get; init; }

    /// <summary>Whether there are enough own figures for a line to say more than the figures themselves.</summary>
    public bool HasLine => Points.Count(point => point.Own.HasValue) >= LeastForLine;

    /// <summary>The periods since the last break of the series, oldest first: what is tested, and what a change is taken over.</summary>
    public IEnumerable<DevelopmentPoint> Stretch => Points.Skip(StretchStart(Points.Select(point => point.Period)));

    /// <summary>Index of the first period since the last break; 0 where the series has none.</summary>
    internal static int StretchStart(IEnumerable<IndicatorPeriod> periods) =>
        periods.Index().Where(period => period.Index > 0 && period.Item.BreaksSeries).Select(period => period.Index).LastOrDefault();
}

/// <summary>One period of a development. Figures that cannot be given are NaN.</summary>
/// <param name="Period">The period and its division.</param>
/// <param name="Own">Own figure.</param>
/// <param name="Median">Median of the others; NaN with fewer than 5.</param>
/// <param name="Q1">First quartile; NaN with fewer than 8.</param>
/// <param name="Q3">Third quartile; NaN with fewer than 8.</param>
/// <param name="OthersWithValue">Others with a value.</param>
/// <param name="Others">Others in the group.</param>
public sealed record DevelopmentPoint(IndicatorPeriod Period, MemberFigure Own, double Median, double Q1, double Q3, int OthersWithValue, int Others);
