using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;
using Benchmark.Testing;
using MathNet.Numerics.Distributions;

namespace Benchmark.Core.Tests.Statistics;

/// <summary>
/// Whether the true rank lies in the interval as often as it says: true figures are drawn, then counts given those, and the interval is
/// computed from the counts alone.
/// </summary>
public sealed class RankCoverageTests(ITestOutputHelper output)
{
    private const int Members = 20;
    private const int Worlds = 500;
    private const double Least = 0.93;

    // Both sizes where municipalities hardly differ, for there the true rank is hardest to hold.
    private static readonly (double Spread, bool IsLarge)[] Shapes = [(0.01, false), (0.01, true), (0.1, false), (0.5, true)];

    private static readonly Cell[] Grid =
    [
        .. Shapes.Select(shape => new Cell(Uncertainty.Binomial, 0.2, shape.Spread, shape.IsLarge ? 10_000 : 100, 1)),
        .. Shapes.Select(shape => new Cell(Uncertainty.Events, 1, shape.Spread, shape.IsLarge ? 300 : 10, shape.IsLarge ? 3 : 1)),
    ];

    [Fact]
    public void The_true_rank_lies_in_the_interval_at_least_93_times_in_100()
    {
        var covered = new double[Grid.Length];
        Parallel.For(0, Grid.Length, cell => covered[cell] = Coverage(cell));
        foreach (var (cell, share) in Grid.Zip(covered))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cell}: {100 * share:0.0}%"));
        }

        Assert.All(covered, share => Assert.InRange(share, Least, 1));
    }

    /// <summary>The share of members, over all worlds, whose true rank lies in the interval.</summary>
    private static double Coverage(int cell)
    {
        var random = new Xoshiro256((ulong)cell + 1);
        var hits = 0;
        for (var world = 0; world < Worlds; world++)
        {
            var truth = Enumerable.Range(0, Members).Select(_ => True(Grid[cell], random)).ToArray();
            var sizes = Enumerable.Range(0, Members).Select(_ => Math.Ceiling(Grid[cell].Size * Math.Exp(Normal.Sample(random, 0, 0.7)))).ToArray();
            var x = truth.Zip(sizes, (figure, size) => (double)Count(Grid[cell], figure, size, random)).ToArray();
            var intervals = RankInterval.OfAll(Slab(Grid[cell], string.Create(CultureInfo.InvariantCulture, $"{cell}-{world}"), x, sizes), 0, [.. Enumerable.Range(0, Members)]);
            hits += intervals.Select((interval, member) => 1 + truth.Count(other => other > truth[member]) is var rank && rank >= interval!.From && rank <= interval.To).Count(hit => hit);
        }

        return (double)hits / (Worlds * Members);
    }

    private static double True(Cell cell, Xoshiro256 random) => cell.Kind == Uncertainty.Binomial
        ? 1 / (1 + Math.Exp(-Normal.Sample(random, Math.Log(cell.Middle / (1 - cell.Middle)), cell.Spread)))
        : cell.Middle * Math.Exp(Normal.Sample(random, 0, cell.Spread));

    private static int Count(Cell cell, double figure, double size, Xoshiro256 random)
    {
        if (cell.Kind == Uncertainty.Binomial)
        {
            return Binomial.Sample(random, figure, (int)size);
        }

        // Events in clusters: a gamma mixture of Poissons with variance φ·mean.
        var mean = figure * size;
        return Poisson.Sample(random, Math.Max(1e-9, cell.Phi == 1 ? mean : Gamma.Sample(random, mean / (cell.Phi - 1), 1 / (cell.Phi - 1))));
    }

    private static IndicatorSlab Slab(Cell cell, string code, double[] x, double[] n)
    {
        var indicator = TestRelease.Indicator(code, cell.Kind, 100);
        var values = x.Zip(n, (events, size) => 100 * events / size).ToArray();
        return new(indicator, [TestRelease.Year(code, 2024)], TestRelease.Codes(x.Length), new SlabCells(values, SampleWorld.Statuses(values), x, n), cell.Phi, true);
    }

    /// <param name="Kind">Shares or events.</param>
    /// <param name="Middle">Middle of the true figures.</param>
    /// <param name="Spread">Their standard deviation: of the logit of a share, of ln of a rate.</param>
    /// <param name="Size">Median of n.</param>
    /// <param name="Phi">How many times the variance is larger than independent events give.</param>
    private sealed record Cell(Uncertainty Kind, double Middle, double Spread, double Size, double Phi);
}
