using Benchmark.Core.Indicators;
using Benchmark.Core.Learning;
using Benchmark.Core.Releases;

namespace Benchmark.Testing;

/// <summary>Figures of an invented country through the years, the own municipality first: who can it call?</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Rows">Per municipality its figures, oldest first, all equally many; the last year is 2025.</param>
public sealed record LearningCase(Indicator Indicator, params double[][] Rows)
{
    /// <summary>A share of which more is favourable.</summary>
    public static readonly Indicator MoreIsBetter = SampleWorld.Share with
    {
        Direction = new DirectionDecision(Direction.Higher, "Commissie Verzonnen", new DateOnly(2026, 3, 1), "Omdat het zo is."),
    };

    /// <summary>Half the width of every 95% interval; null without margins.</summary>
    public double? Margin { get; init; }

    /// <summary>Whether φ could be known.</summary>
    public bool PhiKnown { get; init; } = true;

    /// <summary>Year before which the series breaks.</summary>
    public int? BreakBefore { get; init; }

    /// <summary>Last year of the figures.</summary>
    public int LastYear { get; init; } = 2025;

    /// <summary>Whether the members were chosen because they are alike in the indicator.</summary>
    public bool AlikeInIndicator { get; init; }

    /// <summary>The answer.</summary>
    public Learners Answer()
    {
        int[] years = [.. Enumerable.Range(LastYear - Rows[0].Length + 1, Rows[0].Length)];
        double[] values = [.. years.Index().SelectMany(year => Rows.Select(row => row[year.Index]))];
        double[]? Bound(double sign) => Margin is { } margin ? [.. values.Select(value => value + (sign * margin))] : null;
        var slab = new IndicatorSlab(
            Indicator,
            [.. years.Select(year => new IndicatorPeriod(Indicator.Code, Period.OfYear(year), year, year == BreakBefore))],
            [.. Enumerable.Range(1, Rows.Length).Select(SampleWorld.Code)],
            new SlabCells(values, SampleWorld.Statuses(values), Lower: Bound(-1), Upper: Bound(1)),
            1,
            PhiKnown);
        var register = SampleWorld.Register(Rows.Length - 1, years);
        var group = SampleWorld.Group(register.Newest, Rows.Length - 1);
        return LearnersRule.Of(SampleWorld.Catalogue(register, slab), slab, SampleWorld.Own, AlikeInIndicator ? SampleWorld.AlikeIn(Indicator, group) : group);
    }
}
