using System.Globalization;
using System.Text;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Tests.Narrative;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Developments;

/// <summary>docs/outlook-backtest.md is written from the sample: set BENCHMARK_WRITE_DOCS=1 and run this test to renew it.</summary>
public sealed class OutlookDocumentTests(FilledSample sample) : IClassFixture<FilledSample>
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    [Fact]
    public async Task Docs_outlook_backtest_md_tells_what_is_computed()
    {
        var path = Repository.Path("docs", "outlook-backtest.md");
        var expected = Document(await BacktestsAsync());
        if (Environment.GetEnvironmentVariable("BENCHMARK_WRITE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(path, expected, TestContext.Current.CancellationToken);
        }

        Assert.True(
            File.Exists(path) && await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken) == expected,
            "docs/outlook-backtest.md no longer tells what is computed. Renew it: BENCHMARK_WRITE_DOCS=1 dotnet run --project tests/Benchmark.Core.Tests");
    }

    [Fact]
    public async Task A_plain_reckoning_over_the_delivered_figures_comes_to_the_same_errors_and_the_same_outlooks()
    {
        foreach (var (indicator, backtest) in await BacktestsAsync())
        {
            var slab = await sample.Service.SlabAsync(indicator.Code, null, TestContext.Current.CancellationToken);
            var catalogue = await sample.Service.CatalogueAsync(null, TestContext.Current.CancellationToken);
            var plain = PlainBacktest.Of(slab, catalogue.RecentFrom);
            Assert.Equal(plain.Shown, backtest.Shown);
            Assert.Equal(plain.Errors.Count, backtest.Horizons.Count);
            foreach (var (errors, score) in plain.Errors.Zip(backtest.Horizons))
            {
                Assert.All(errors.Mase.Zip(score.Mase), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
                Assert.Equal(errors.Coverage, score.Coverage, 1e-9);
            }
        }
    }

    [Fact]
    public async Task No_outlook_is_made_of_what_is_sensitive_estimated_old_or_not_comparable()
    {
        var catalogue = await sample.Service.CatalogueAsync(null, TestContext.Current.CancellationToken);
        foreach (var (indicator, backtest) in await BacktestsAsync(_ => true))
        {
            var barred = indicator.Sensitive || indicator.Certainty == Certainty.EstimateUnknownMargin || catalogue.IsOld(indicator.Code) || !indicator.Comparable;
            Assert.True(!barred || (backtest.Shown == 0 && backtest.Horizons.Count == 0), indicator.Code);
        }
    }

    private Task<List<(Indicator Indicator, OutlookBacktest Backtest)>> BacktestsAsync() =>
        BacktestsAsync(indicator => indicator.Comparable);

    private async Task<List<(Indicator Indicator, OutlookBacktest Backtest)>> BacktestsAsync(Predicate<Indicator> chosen)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var catalogue = await sample.Service.CatalogueAsync(null, cancellation);
        var backtests = new List<(Indicator, OutlookBacktest)>();
        foreach (var indicator in catalogue.Indicators.Where(indicator => chosen(indicator) && catalogue.PeriodsOf(indicator.Code).Count >= Development.LeastForLine))
        {
            backtests.Add((indicator, OutlookBacktest.Of(await sample.Service.SlabAsync(indicator.Code, null, cancellation), catalogue.IsOld(indicator.Code))));
        }

        return backtests;
    }

    private static string Document(List<(Indicator Indicator, OutlookBacktest Backtest)> backtests)
    {
        var text = new StringBuilder(
            """
            # How well lines could have been continued

            Written by a test from the sample release. Each line of the figures below was cut off in the past and continued in three ways: it stays
            as it is (last value), it goes on as from its first to its last value (drift), or as a damped trend. The error is the median over
            municipalities of the mean absolute scaled error (MASE, Hyndman and Koehler 2006): 1 is the mean step that the line itself took. A line
            is continued on the page only where a way has at most 0.95 of the error of the last value. Coverage is how often the figure lay between
            the 10th and 90th percentile of the errors that were known at the origin (– where none were: the interval could not be tried); below 60%, or
            untried, there is no interval, and at most one period.
            The rule stands in `src/Benchmark.Core/Developments/OutlookBacktest.cs`, choices in `decisions/0017-what-a-development-tells.md`.

            | indicator | periods | municipalities | scale | ahead | origins | last value | drift | damped trend | coverage | outlook |
            |---|---|---|---|---|---|---|---|---|---|---|

            """);
        foreach (var (indicator, backtest) in backtests)
        {
            if (backtest.Horizons.Count == 0)
            {
                text.Append(Plain, $"| `{indicator.Code}` | {backtest.Periods} | – | – | – | – | – | – | – | – | no: {Why(backtest)} |\n");
            }

            foreach (var score in backtest.Horizons)
            {
                text.Append(Plain, $"| `{indicator.Code}` | {backtest.Periods} | {backtest.Municipalities} | {backtest.Scale} | {score.Steps} | {score.Origins} | ");
                text.Append(string.Join(" | ", score.Mase.Select(mase => mase.ToString("0.000", Plain))));
                text.Append(Plain, $" | {(double.IsNaN(score.Coverage) ? "–" : score.Coverage.ToString("0%", Plain))} | {Outcome(backtest, score)} |\n");
            }
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Outcome(OutlookBacktest backtest, HorizonScore score) => (backtest.Shown, score) switch
    {
        (0, _) => "no: " + Why(backtest),
        var (shown, one) when one.Steps <= shown => $"{backtest.Method}{(one.HasInterval ? "" : ", without interval")}",
        var (_, one) when one.Mase[(int)backtest.Method] > OutlookBacktest.MostOfLastValue * one.Mase[0] => "no: no better than the last value",
        var (_, one) => double.IsNaN(one.Coverage) ? "no: the interval could not be tried" : one.HasInterval ? "no: a nearer interval did not hold" : "no: the interval did not hold",
    };

    private static string Why(OutlookBacktest backtest) => backtest.Reason switch
    {
        NoOutlookReason.NotComparable => "not comparable",
        NoOutlookReason.EstimateUnknownMargin => "an estimate without a known margin",
        NoOutlookReason.Sensitive => "sensitive",
        NoOutlookReason.TooOld => "old",
        NoOutlookReason.UnevenPeriods => "periods not equally far apart",
        NoOutlookReason.TooFewPeriods => "too few periods",
        NoOutlookReason.TooFewMunicipalities => "too few municipalities",
        _ => "no better than the last value",
    };
}
