using Benchmark.Core.Comparisons;
using Benchmark.Core.Composition;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Tests.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Composition;

/// <summary>Sums, budgets and incomes of the real figures.</summary>
public sealed class SampleCompositionTests(FilledSample sample, ITestOutputHelper output) : IClassFixture<FilledSample>
{
    private static readonly Language[] Languages = [Language.Dutch, Language.English];

    [Fact]
    public async Task Every_difference_of_a_sum_adds_up_and_is_told_by_the_rules()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var catalogue = await sample.Service.CatalogueAsync(null, cancellation);
        string[] wholes = [.. catalogue.Links.Where(link => link.Kind == LinkKind.Part).Select(link => link.Indicator).Distinct(StringComparer.Ordinal)];
        var (divided, led) = (0, 0);
        foreach (var municipality in catalogue.Register.Newest.Codes)
        {
            foreach (var whole in wholes)
            {
                var comparison = await sample.Service.CompareAsync(new ComparisonRequest(whole, municipality, GroupExpression.Default), cancellation);
                if (await sample.Service.DecomposeAsync(comparison, cancellation) is not { } decomposition)
                {
                    continue;
                }

                divided++;
                Assert.Equal(
                    FigureText.ShownDifference(comparison.Own.Value, comparison.Median, comparison.Indicator),
                    decomposition.Parts.Sum(part => part.Portion.Difference) + (decomposition.Rest?.Difference ?? 0) + decomposition.Unadded,
                    1e-9);
                foreach (var language in Languages)
                {
                    var told = Narrator.Tell(decomposition, language).ToString();
                    led += told.Length > 0 && language == Language.Dutch ? 1 : 0;
                    Assert.Empty(told.Length > 0 ? NarrativeRules.Spelling(told, language) : []);
                    Assert.All(Narrator.Notes(decomposition, language), note => Assert.Empty(NarrativeRules.Spelling(note, language)));
                    Assert.All(
                        decomposition.Parts.Where(part => part.Comparison.Indicator.Sensitive || part.Comparison.Certain != true),
                        part => Assert.DoesNotContain($"bij {part.Comparison.Indicator.Name.Dutch}", told, StringComparison.Ordinal));
                }
            }
        }

        output.WriteLine($"{divided} differences divided over their parts, {led} with a sentence that says where");
        Assert.True(divided > 0.9 * wholes.Length * catalogue.Register.Newest.Codes.Count, $"{divided} of {wholes.Length} sums");
    }

    [Fact]
    public async Task Every_budget_and_income_is_told_by_the_rules()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var catalogue = await sample.Service.CatalogueAsync(null, cancellation);
        var told = 0;
        foreach (var link in catalogue.Links.Where(link => link.Kind != LinkKind.Part))
        {
            var kind = link.Kind == LinkKind.Budget ? PairKind.BudgetAndAccount : PairKind.CostAndIncome;
            foreach (var municipality in catalogue.Register.Newest.Codes)
            {
                var comparison = await sample.Service.CompareAsync(new ComparisonRequest(link.Indicator, municipality, GroupExpression.Default), cancellation);
                var pair = (await sample.Service.PairAsync(comparison, kind, cancellation))!;
                Assert.Equal((pair.First.Code, pair.Second.Code), kind == PairKind.BudgetAndAccount ? (link.Other, link.Indicator) : (link.Indicator, link.Other));
                foreach (var language in Languages)
                {
                    Assert.Empty(NarrativeRules.Spelling(Narrator.Tell(pair, language).ToString(), language));
                }

                told += pair.Newest is null ? 0 : 1;
            }
        }

        output.WriteLine($"{told} pairs told");
        Assert.True(told > 3000, $"{told} pairs");
    }

    [Fact]
    public async Task The_cost_of_Zwolle_is_divided_as_a_reader_would_do_it_by_hand()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var comparison = await sample.Service.CompareAsync(new ComparisonRequest("iv3_lasten_jaarrekening_per_inwoner", "GM0193", GroupExpression.Default), cancellation);
        var decomposition = (await sample.Service.DecomposeAsync(comparison, cancellation))!;

        // Iv3 2024 of Zwolle in thousands of euros, and its 133,141 inhabitants: read off sql/sample/observations.
        Assert.Equal(6112, decomposition.Total.Own);
        Assert.Equal(2902, decomposition.Parts.Single(part => part.Comparison.Indicator.Code == "iv3_sociaal_jaarrekening_per_inwoner").Portion.Own);
        Assert.Equal(491, decomposition.Parts.Single(part => part.Comparison.Indicator.Code == "iv3_tv_overhead_jaarrekening_per_inwoner").Portion.Own);
        Assert.Equal(7, decomposition.Parts.Count);
    }
}
