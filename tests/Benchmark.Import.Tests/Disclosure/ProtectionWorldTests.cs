using Benchmark.Core.Disclosure;
using Benchmark.Core.Indicators;
using Benchmark.Import.Disclosure;
using Benchmark.Testing.Disclosure;

namespace Benchmark.Import.Tests.Disclosure;

/// <summary>In 200 invented countries nobody finds a small number back, judged by linear programming that shares nothing with the protection.</summary>
public sealed class ProtectionWorldTests
{
    private const double Exactness = 1e-4;

    private static readonly int[] Seeds = [.. Enumerable.Range(1, 200)];

    private static LeastValue Solve => new GlopSolver(TimeProvider.System, GlopSolver.UsualBudget).Solve;

    [Fact]
    public void No_small_number_is_derivable_more_narrowly_than_t_from_what_is_published()
    {
        var unsafeCells = 0;
        foreach (var seed in Seeds)
        {
            var world = ProtectionWorld.Of(seed);
            var found = world.Protect(Solve);
            Assert.True(found.Report.Passed, $"world {seed} did not pass");
            Assert.Equal(0, found.Report.NotAudited);
            unsafeCells += AssertProtected(world, seed, Published(world, found));
        }

        // Else nothing was tried.
        Assert.True(unsafeCells > 2_000, $"{unsafeCells} unsafe figures");
    }

    [Fact]
    public void Everything_stays_as_it_is_but_what_the_report_names()
    {
        foreach (var seed in Seeds)
        {
            var world = ProtectionWorld.Of(seed);
            var found = world.Protect(Solve);
            var named = found.Report.Cells.Select(cell => (cell.Indicator, cell.Area)).ToHashSet();
            Assert.Equal(named.Count, found.Report.Cells.Count);
            foreach (var one in found.Figures)
            {
                var before = world.Figures.Single(raw => raw.Indicator.Code == one.Indicator.Code);
                Assert.Equal(
                    before.Figures.Select(figure => named.Contains((one.Indicator.Code, figure.Area))
                        ? new RawFigure(figure.Area, figure.Period, double.NaN, ObservationStatus.Suppressed)
                        : figure),
                    one.Figures);
            }
        }
    }

    [Fact]
    public void Protecting_again_changes_nothing()
    {
        foreach (var seed in Seeds)
        {
            var world = ProtectionWorld.Of(seed);
            var once = world.Protect(Solve);
            var again = world.Protect(Solve, WithContext(world, once));
            Assert.Empty(again.Report.Cells);
            Assert.Equal(once.Figures.SelectMany(one => one.Figures), again.Figures.SelectMany(one => one.Figures));
        }
    }

    [Fact]
    public void A_country_without_small_numbers_is_left_alone()
    {
        foreach (var seed in Seeds)
        {
            var world = ProtectionWorld.Of(seed, least: 40);
            var found = world.Protect((_, _, _) => throw new InvalidOperationException("Nothing is there to solve."));
            Assert.Empty(found.Report.Cells);
            Assert.True(found.Report.Passed);
        }
    }

    [Fact]
    public void Two_releases_together_tell_no_more_of_what_the_newer_one_hides()
    {
        var (unsafeCells, derivable) = (0, 0);
        foreach (var seed in Seeds)
        {
            var world = ProtectionWorld.Of(seed);
            var first = world.Protect(Solve);
            var shown = Published(world, first).ToDictionary(figure => (figure.Indicator, figure.Area), figure => figure.Value);
            // The correction: one municipality counts other persons, and with it every total in which it lies.
            var changed = world.Register.Newest.Codes[seed % world.Register.Newest.Codes.Count];
            var corrected = Correct(world, changed, seed % 7);
            var second = corrected with
            {
                Figures = [.. corrected.Figures.Select(one => one with
                {
                    Figures = [.. one.Figures.Select(figure => figure with
                    {
                        Before = !shown.TryGetValue((one.Indicator.Code, figure.Area), out var old) ? ShownBefore.Nothing : old == figure.Value ? ShownBefore.This : ShownBefore.Another,
                    })],
                })],
            };
            var found = second.Protect(Solve);
            // Whoever sees a figure vanish may take it that the old one still holds, and is right where it does.
            var known = Published(second, found).Concat(second.Figures.SelectMany(one => one.Figures
                .Where(figure => figure.Before == ShownBefore.This)
                .Select(figure => (one.Indicator.Code, figure.Area, figure.Value)))).Distinct().ToList();
            var lost = found.Report.Cells.Where(cell => cell.Outcome == HidingOutcome.ShownBefore).Select(cell => (cell.Indicator, cell.Area)).ToHashSet();
            Assert.All(lost, cell => Assert.Contains((cell.Indicator, cell.Area, shown[cell]), Raw(second)));
            // What was told before cannot be taken back: the report says so, and it is true that nothing could have been hidden against it.
            using var beforehand = Beforehand(second);
            foreach (var cell in found.Report.Cells.Where(cell => cell.Outcome == HidingOutcome.Derivable))
            {
                derivable++;
                var (least, most) = beforehand.Narrowest(cell.Indicator, cell.Area);
                var x = Raw(second).Single(figure => figure.Indicator == cell.Indicator && figure.Area == cell.Area).Value;
                Assert.True(least > Math.Max(0, x - second.Threshold) + Exactness || most < x + second.Threshold - Exactness, $"world {seed}: {cell}");
                lost.Add((cell.Indicator, cell.Area));
            }

            unsafeCells += AssertProtected(second, seed, known, lost);
        }

        Assert.True(unsafeCells > 1_500, $"{unsafeCells} unsafe figures");
        Assert.InRange(derivable, 1, unsafeCells / 10);
    }

    // Persons of the municipality are counted anew: x persons more, and those not counted stay.
    private static ProtectionWorld Correct(ProtectionWorld world, string municipality, int more)
    {
        var totals = ProtectionWorld.Totals(world.Register).Where(total => total.Members.Contains(municipality)).Select(total => total.Area).Append(municipality).ToHashSet();
        string[] touched = world.PartsAreWhole && world.Indicators.Any(indicator => indicator.Code == "p1") ? ["x", "n", "p1"] : ["x", "n"];
        return world with
        {
            Figures = [.. world.Figures.Select(one => one with
            {
                Figures = [.. one.Figures.Select(figure => touched.Contains(one.Indicator.Code) && totals.Contains(figure.Area) ? figure with { Value = figure.Value + more } : figure)],
            })],
        };
    }

    // What must be held possible is x ± t, as far as it is possible for who knows only what nobody can hide: what the source publishes itself and
    // what an earlier release shows.
    private static int AssertProtected(
        ProtectionWorld world, int seed, IReadOnlyCollection<(string Indicator, string Area, double Value)> published, HashSet<(string Indicator, string Area)>? lost = null)
    {
        using var outsider = new Outsider(world, published);
        using var beforehand = Beforehand(world);
        var whole = Raw(world).Where(figure => figure.Indicator == "n").ToDictionary(figure => figure.Area, figure => figure.Value);
        var count = 0;
        foreach (var (indicator, area, x) in Raw(world))
        {
            var n = indicator == "x" ? whole.GetValueOrDefault(area, double.NaN) : double.NaN;
            if (!IsUnsafe(world, indicator, x, n) || lost?.Contains((indicator, area)) == true)
            {
                continue;
            }

            count++;
            var (least, most) = outsider.Narrowest(indicator, area);
            var possible = Math.Min(x + world.Threshold, double.IsNaN(n) ? double.PositiveInfinity : n);
            possible = most < possible ? Math.Min(possible, beforehand.Narrowest(indicator, area).Most) : possible;
            Assert.True(least <= Math.Max(0, x - world.Threshold) + Exactness, $"world {seed}: {indicator} of {area} is {x}, and cannot be less than {least}");
            Assert.True(most >= possible - Exactness, $"world {seed}: {indicator} of {area} is {x}, and cannot be more than {most}");
        }

        return count;
    }

    private static Outsider Beforehand(ProtectionWorld world) => new(world, world.Figures.SelectMany(one => one.Figures
        .Where(figure => one.Indicator.Protection.Threshold is null || figure.Before == ShownBefore.This)
        .Select(figure => (one.Indicator.Code, figure.Area, figure.Value))));

    private static bool IsUnsafe(ProtectionWorld world, string indicator, double x, double n)
    {
        if (world.Indicators.Single(one => one.Code == indicator).Protection.Threshold is not { } t)
        {
            return false;
        }

        bool Few(double persons) => persons > 0 && persons < t;
        return Few(x) || Few(n) || Few(n - x) || (world.Sensitive && (x == 0 || x == n) && n != 0);
    }

    private static IEnumerable<(string Indicator, string Area, double Value)> Raw(ProtectionWorld world) =>
        world.Figures.SelectMany(one => one.Figures.Select(figure => (one.Indicator.Code, figure.Area, figure.Value)));

    private static List<(string Indicator, string Area, double Value)> Published(ProtectionWorld world, ProtectedFigures found) =>
        [.. WithContext(world, found).SelectMany(one => one.Figures.Where(figure => figure.Status.HasValue()).Select(figure => (one.Indicator.Code, figure.Area, figure.Value)))];

    private static List<IndicatorFigures> WithContext(ProtectionWorld world, ProtectedFigures found) =>
        [.. found.Figures, .. world.Figures.Where(raw => found.Figures.All(one => one.Indicator.Code != raw.Indicator.Code))];
}
