using Benchmark.Core.Comparisons;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Narrative;

/// <summary>What is told of real developments: every municipality, every figure.</summary>
public sealed class SampleDevelopmentTests(FilledSample sample) : IClassFixture<FilledSample>
{
    [Fact]
    public async Task Every_text_about_every_development_obeys_the_rules()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var catalogue = await sample.Service.CatalogueAsync(null, cancellation);
        var trends = new Dictionary<Trend, int>();
        foreach (var indicator in catalogue.Indicators.Where(indicator => catalogue.PeriodsOf(indicator.Code).Count > 0))
        {
            var division = catalogue.Register.Division(catalogue.PeriodsOf(indicator.Code)[^1].DivisionYear)!;
            foreach (var municipality in division.Codes)
            {
                // Not every municipality of an older division still has characteristics to be like others in.
                GroupExpression group = catalogue.Register.Newest.Contains(municipality) ? GroupExpression.Default : new GroupExpression.WholeCountry();
                var comparison = await sample.Service.CompareAsync(new ComparisonRequest(indicator.Code, municipality, group), cancellation);
                var reading = await sample.Service.ReadDevelopmentAsync(comparison, cancellation);
                Assert.Empty(DevelopmentRules.Problems(reading, Language.Dutch).Concat(DevelopmentRules.Problems(reading, Language.English)));
                trends[reading.Trend.Trend] = trends.GetValueOrDefault(reading.Trend.Trend) + 1;
            }
        }

        // A walk that meets one of them nowhere proves nothing of it.
        Assert.All(Enum.GetValues<Trend>(), trend => Assert.True(trends.GetValueOrDefault(trend) > 100, $"{trend}: {trends.GetValueOrDefault(trend)}"));
    }
}
