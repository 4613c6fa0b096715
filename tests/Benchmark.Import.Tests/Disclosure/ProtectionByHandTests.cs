using Benchmark.Core.Disclosure;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;
using Benchmark.Import.Disclosure;
using Benchmark.Testing;

namespace Benchmark.Import.Tests.Disclosure;

/// <summary>Small tables of which one sees by hand what must happen.</summary>
public sealed class ProtectionByHandTests
{
    private static readonly Period Year = Period.OfYear(2024);

    private static LeastValue Solve => new GlopSolver(TimeProvider.System, GlopSolver.UsualBudget).Solve;

    // Geurts 1992, table 10, as given in Hundepool et al. (handbook, chapter 4, example 3): rows 7 and 3, columns 6 and 4 are left of four hidden cells.
    [Fact]
    public void The_feasibility_interval_of_Geurts_is_3_to_6()
    {
        var infinite = double.PositiveInfinity;
        var problem = new LinearProblem([0, 0, 0, 0], [infinite, infinite, infinite, infinite],
            [new([(0, 1), (1, 1)], 7, 7), new([(2, 1), (3, 1)], 3, 3), new([(0, 1), (2, 1)], 6, 6), new([(1, 1), (3, 1)], 4, 4)]);
        Assert.Equal(3, Solve(problem, [1, 0, 0, 0], CancellationToken.None).Objective, 1e-6);
        Assert.Equal(-6, Solve(problem, [-1, 0, 0, 0], CancellationToken.None).Objective, 1e-6);
    }

    [Fact]
    public void Without_a_bound_there_is_no_least_value_and_a_contradiction_is_told_as_one()
    {
        Assert.Equal(LinearOutcome.Unbounded, Solve(new([0], [double.PositiveInfinity], []), [-1], CancellationToken.None).Outcome);
        Assert.Equal(LinearOutcome.Contradictory, Solve(new([0], [1], [new([(0, 1)], 2, 2)]), [1], CancellationToken.None).Outcome);
        Assert.Equal(LinearOutcome.NotFound, new GlopSolver(TimeProvider.System, TimeSpan.Zero).Solve(new([0], [1], []), [1], CancellationToken.None).Outcome);
    }

    // Hundepool et al. (handbook, chapter 4, example 1a): 56,600 less 47,600 and 8,002 leaves 998.
    [Fact]
    public void One_hidden_part_takes_the_smallest_other_part_along()
    {
        string[] parts = ["deel1", "deel2", "deel3"];
        var found = Protect(
            [Count("sector", 1000, ("GM0001", 56_600)), Count(parts[0], 1000, ("GM0001", 998)), Count(parts[1], 1000, ("GM0001", 47_600)), Count(parts[2], 1000, ("GM0001", 8_002))],
            [.. parts.Select((part, at) => new IndicatorLink("sector", LinkKind.Part, part, at + 1))]);
        Assert.Equal(
            [
                new("deel1", "GM0001", Year, HidingReason.SmallCount, HidingOutcome.Protected, new DerivableInterval(0, 9_000)),
                new("deel3", "GM0001", Year, HidingReason.WouldReveal, HidingOutcome.Helps, null),
            ],
            found.Report.Cells.Select(Rounded));
        Assert.True(found.Report.Passed);
    }

    // Hundepool et al. (handbook, chapter 5, marital status by sex): one woman is single.
    [Fact]
    public void A_single_woman_cannot_be_found_in_rows_and_columns()
    {
        var found = Protect(
            [
                Count("allen", 5, ("GM0001", 48), ("GM0002", 22), ("NL01", 70)),
                Count("gehuwd", 5, ("GM0001", 38), ("GM0002", 17), ("NL01", 55)),
                Count("gescheiden", 5, ("GM0001", 7), ("GM0002", 4), ("NL01", 11)),
                Count("alleen", 5, ("GM0001", 3), ("GM0002", 1), ("NL01", 4)),
            ],
            [new("allen", LinkKind.Part, "gehuwd", 1), new("allen", LinkKind.Part, "gescheiden", 2), new("allen", LinkKind.Part, "alleen", 3)]);
        Assert.True(found.Report.Passed);
        var woman = found.Report.Cells.Single(cell => cell is { Indicator: "alleen", Area: "GM0002" });
        Assert.True(woman.Derivable!.Value.Covers(new(0, 6)), $"{woman}");
        Assert.DoesNotContain(found.Report.Cells, cell => cell is { Indicator: "allen", Area: "NL01" });
    }

    [Fact]
    public void A_rate_has_no_value_where_its_numerator_is_hidden()
    {
        var (x, n, rate) = (Count("x", 5, ("GM0001", 3), ("GM0002", 50)), Known("n", ("GM0001", 1000), ("GM0002", 1000)), TestRelease.Indicator("r", multiplier: 100));
        var found = FigureProtection.Protect([x, n], [x.Indicator, n.Indicator, rate], [], Register(), Solve, ProtectionLimits.Usual, CancellationToken.None);
        var slab = SlabBuilder.Ratio(rate, [TestRelease.Year("r", 2024)], Slab(Assert.Single(found.Figures)), Slab(n), Register());
        Assert.Equal((ObservationStatus.Suppressed, true), (slab.Cells.Status[0], double.IsNaN(slab.Cells.Value[0])));
        Assert.Equal((ObservationStatus.Definitive, 5), (slab.Cells.Status[1], slab.Cells.Value[1]));
        Assert.True(double.IsNaN(slab.Cells.Numerator![0]));
    }

    [Fact]
    public void Two_totals_that_differ_by_one_municipality_do_not_tell_it()
    {
        var found = Protect([Count("x", 5, ("GM0001", 3), ("GM0002", 20), ("GM0003", 30), ("NL01", 53), ("KR01", 50))], []);
        Assert.True(found.Report.Passed);
        Assert.True(found.Report.Cells.Single(cell => cell.Area == "GM0001").Derivable!.Value.Covers(new(0, 8)));
        Assert.Contains(found.Report.Cells, cell => cell.Area is "NL01" or "KR01");
    }

    [Fact]
    public void What_an_earlier_release_shows_unchanged_is_told_as_such_and_hides_nothing()
    {
        var before = Count("x", 5, ("GM0001", 3), ("GM0002", 20), ("GM0003", 30), ("NL01", 53));
        var found = Protect([before with { Figures = [.. before.Figures.Select(figure => figure with { Before = ShownBefore.This })] }], []);
        Assert.Equal([new("x", "GM0001", Year, HidingReason.SmallCount, HidingOutcome.ShownBefore, null)], found.Report.Cells);
        // The others are shown before as well: the corrected one is protected with what is new, the total.
        var corrected = Protect([before with { Figures = [.. before.Figures.Select(figure => figure with { Before = figure.Area is "GM0001" or "NL01" ? ShownBefore.Another : ShownBefore.This })] }], []);
        Assert.Equal(["GM0001", "NL01"], corrected.Report.Cells.Select(cell => cell.Area));
        Assert.True(corrected.Report.Passed);
    }

    [Fact]
    public void A_part_delivered_later_does_not_tell_what_was_hidden_and_not_delivered_again()
    {
        var hidden = Count("x", 5, ("GM0001", 3), ("GM0002", 50)) with { Undelivered = true };
        hidden = hidden with { Figures = [hidden.Figures[0].Hidden(), hidden.Figures[1] with { Before = ShownBefore.This }] };
        var found = Protect(
            [hidden, Known("n", ("GM0001", 1000), ("GM0002", 1000)), Count("anderen", 5, ("GM0001", 997), ("GM0002", 950))],
            [new("n", LinkKind.Part, "x", 1), new("n", LinkKind.Part, "anderen", 2)]);
        Assert.Equal([new("anderen", "GM0001", Year, HidingReason.WouldRevealUndelivered, HidingOutcome.Helps, null)], found.Report.Cells);
        Assert.Equal(1, found.Report.WithheldBefore);
    }

    [Fact]
    public void Where_nothing_may_be_hidden_against_it_the_report_does_not_pass()
    {
        var found = Protect(
            [Count("x", 5, ("GM0001", 3)), Known("n", ("GM0001", 1000)), Known("anderen", ("GM0001", 997))],
            [new("n", LinkKind.Part, "x", 1), new("n", LinkKind.Part, "anderen", 2)]);
        Assert.False(found.Report.Passed);
        Assert.Equal(HidingOutcome.Derivable, Assert.Single(found.Report.Cells).Outcome);
    }

    [Fact]
    public void A_share_of_unknown_persons_cannot_be_judged_and_one_with_x_and_n_can()
    {
        var share = TestRelease.Indicator("s") with { Kind = IndicatorKind.Share, Protection = Protection.From(5) };
        var figures = new IndicatorFigures(share, [TestRelease.Year("s", 2024)], [Figure("GM0001", 30), Figure("GM0002", 30) with { Numerator = 3, Denominator = 10 }]);
        var found = Protect([figures], []);
        Assert.False(found.Report.Passed);
        Assert.Equal(1, found.Report.WithoutCounts["s"]);
        Assert.Equal("GM0002", Assert.Single(found.Report.Cells).Area);
    }

    [Fact]
    public void Tables_beyond_the_limits_are_protected_sum_by_sum_and_the_report_says_so()
    {
        var found = Protect([Count("x", 5, ("GM0001", 3), ("GM0002", 20), ("GM0003", 30), ("NL01", 53))], [], new ProtectionLimits(0, 0));
        Assert.Equal(1, found.Report.NotAudited);
        Assert.Equal(["GM0001", "GM0002"], found.Report.Cells.Select(cell => cell.Area));
        Assert.Equal(2, found.Report.Largest);
    }

    private static ProtectedFigures Protect(IReadOnlyList<IndicatorFigures> figures, IReadOnlyList<IndicatorLink> links, ProtectionLimits? limits = null) =>
        FigureProtection.Protect(figures, [.. figures.Select(one => one.Indicator)], links, Register(), Solve, limits ?? ProtectionLimits.Usual, CancellationToken.None);

    private static HiddenCell Rounded(HiddenCell cell) =>
        cell.Derivable is { } interval ? cell with { Derivable = new(Math.Round(interval.Least, 6) + 0.0, Math.Round(interval.Most, 6)) } : cell;

    private static IndicatorFigures Count(string code, int threshold, params (string Area, double Value)[] values)
    {
        var known = Known(code, values);
        return known with { Indicator = known.Indicator with { Protection = Protection.From(threshold) } };
    }

    private static IndicatorFigures Known(string code, params (string Area, double Value)[] values) =>
        new(TestRelease.Indicator(code) with { Kind = IndicatorKind.Count }, [TestRelease.Year(code, 2024)], [.. values.Select(value => Figure(value.Area, value.Value))]);

    private static RawFigure Figure(string area, double value) => new(area, Year, value, ObservationStatus.Definitive);

    private static IndicatorSlab Slab(IndicatorFigures figures)
    {
        var builder = new SlabBuilder(figures.Indicator, figures.Periods, Register());
        foreach (var figure in figures.Figures)
        {
            builder.Set(figure.Area, figure.Period, figure.Value, figure.Status);
        }

        return builder.Build();
    }

    private static MunicipalityRegister Register()
    {
        var plain = TestRelease.Register([TestRelease.Division(2024, TestRelease.Codes(3))]);
        return new(plain.Municipalities, plain.Provinces, plain.Divisions, [])
        {
            Regions = new(
                [new RegionType("kring", "de", new("kring", "circle"))],
                [new Region("kring", "KR01", "Kring", "Verzonnen", new DateOnly(2024, 1, 1))],
                [new("kring", "KR01", "GM0002", 2024, null), new("kring", "KR01", "GM0003", 2024, null)]),
        };
    }
}
