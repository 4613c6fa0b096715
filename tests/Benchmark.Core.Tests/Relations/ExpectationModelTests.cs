using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Relations;
using Benchmark.Core.Tests.Narrative;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Relations;

/// <summary>Expected values of the figures of the sample.</summary>
public sealed class ExpectationModelTests(FilledSample sample, ITestOutputHelper output) : IClassFixture<FilledSample>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("standaard")]
    [InlineData("inkomen")]
    public async Task Intervals_cover_between_75_and_85_percent_of_the_figures_in_each_third_of_size(string set)
    {
        var catalogue = await sample.Service.CatalogueAsync(null, Cancellation);
        var fitted = 0;
        foreach (var indicator in catalogue.Indicators.Where(VerdictRule.IsComparable).Where(indicator => indicator.KeyFigure is not null))
        {
            var model = await ModelAsync(indicator.Code, set);
            if (!(model.Explained >= ExpectationModel.LeastExplained))
            {
                continue;
            }

            fitted++;
            var coverage = model.Coverage();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{indicator.Code,-40} explained {100 * model.Explained,3:F0}%   covered {string.Join("  ", coverage.Select(third => (100.0 * third.Within / third.Of).ToString("F1", CultureInfo.InvariantCulture) + "%"))}"));
            Assert.All(coverage, third => Assert.InRange(100.0 * third.Within / third.Of, 75, 85));
        }

        Assert.InRange(fitted, 10, 60);
    }

    [Fact]
    public async Task Every_municipality_and_key_figure_is_told_by_the_rules_of_a_text_and_never_as_a_performance()
    {
        var catalogue = await sample.Service.CatalogueAsync(null, Cancellation);
        var outcomes = new HashSet<ExpectationOutcome>();
        foreach (var indicator in catalogue.Indicators.Where(indicator => indicator.KeyFigure is not null))
        {
            var model = await ModelAsync(indicator.Code, "standaard");
            foreach (var code in catalogue.Register.Newest.Codes)
            {
                var expected = model.Of(catalogue.Register.Find(code)!);
                outcomes.Add(expected.Outcome);
                var text = Narrator.Tell(expected);
                Assert.Empty(NarrativeRules.Spelling(text, Language.Dutch));
                Assert.DoesNotContain("prest", text, StringComparison.OrdinalIgnoreCase);
                var isCompared = expected.Outcome is ExpectationOutcome.Lower or ExpectationOutcome.Higher or ExpectationOutcome.AsExpected;
                Assert.Equal(isCompared, expected.Lower < expected.Upper && double.IsFinite(expected.Expected));
            }
        }

        Assert.Superset(new HashSet<ExpectationOutcome> { ExpectationOutcome.Lower, ExpectationOutcome.Higher, ExpectationOutcome.AsExpected, ExpectationOutcome.NotExplained, ExpectationOutcome.NotComparable }, outcomes);
    }

    private async Task<ExpectationModel> ModelAsync(string indicator, string set)
    {
        var catalogue = await sample.Service.CatalogueAsync(null, Cancellation);
        var slab = await sample.Service.SlabAsync(indicator, null, Cancellation);
        var newest = slab.Newest!;
        var basis = LikenessBasis.Of(
            catalogue.CharacteristicSets.Single(known => known.Name == set).Characteristics, catalogue.Register.Division(newest.DivisionYear)!, newest.Period, catalogue);
        var slabs = await sample.Service.SlabsAsync([.. basis.Needs, GroupResolution.SizeIndicator], null, Cancellation);
        return new(slab, newest.Period, basis, slabs, catalogue);
    }
}
