using Benchmark.Core.Comparisons;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Statistics;
using Benchmark.Core.Tests.Narrative;
using MathNet.Numerics.Distributions;

namespace Benchmark.Core.Tests.Comparisons;

/// <summary>Variants of real groups, and what is said of them.</summary>
public sealed class RobustnessAnswerTests(FilledSample sample) : IClassFixture<FilledSample>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("misdrijven_per_1000", "GM0193", "vergelijkbaar:20")]
    [InlineData("misdrijven_per_1000", "GM0518", "vergelijkbaar:15")]
    [InlineData("woz_waarde", "GM0088", "vergelijkbaar:20")]
    [InlineData("koopprijs_gemiddeld", "GM1991", "vergelijkbaar:40")]
    public async Task Every_variant_is_what_a_group_made_from_the_start_would_give(string indicator, string municipality, string group)
    {
        var request = new ComparisonRequest(indicator, municipality, Expression(group));
        var comparison = await sample.Service.CompareAsync(request, Cancellation);
        var robustness = (await sample.Service.RobustnessAsync(comparison, Cancellation))!;
        var catalogue = await sample.Service.CatalogueAsync(null, Cancellation);
        var slab = await sample.Service.SlabAsync(indicator, null, Cancellation);
        var characteristics = comparison.Group.Characteristics.Where(use => !use.DroppedOut).ToArray();
        var slabs = await sample.Service.SlabsAsync(characteristics.Select(use => use.Characteristic.Indicator).Distinct(), null, Cancellation);

        // The draws once more, in plain steps; then a likeness of the kept characteristics alone, and a comparison with its nearest.
        var random = new Xoshiro256(Xoshiro256.SeedOf("bestendigheid", indicator, comparison.Period.Period.ToString(), municipality));
        var expected = new List<GroupVariant>();
        while (expected.Count < 200)
        {
            var size = 10 + (int)Math.Floor(31 * random.NextDouble());
            var kept = characteristics.Where(_ => random.NextDouble() < 0.8).ToArray();
            var sum = kept.Sum(use => use.Characteristic.Weight);
            var drawn = kept.Select(use => use with { Characteristic = use.Characteristic with { Weight = Gamma.Sample(random, kept.Length * use.Characteristic.Weight / sum, 1) } }).ToArray();
            if (drawn.Length == 0)
            {
                continue;
            }

            var division = comparison.Group.Division;
            var likeness = new Likeness(division, [.. drawn.Select(use => use.Characteristic)], [.. drawn.Select(use => NearestPeriod.Values(slabs[use.Characteristic.Indicator], use.Period, division))], Standardisation.Robust);
            var members = likeness.Nearest(municipality, size).Select(neighbour => neighbour.Code).ToArray();
            var variant = ComparisonAnswer.Of(catalogue, slab, comparison.Period.Period, comparison.Municipality, comparison.Group with { Members = members, Neighbours = null });
            if (variant.OthersWithValue >= 8)
            {
                expected.Add(new(members.Length, variant.OthersWithValue, variant.Median, variant.Verdict));
            }
        }

        Assert.Equal(comparison.Verdict, robustness.Verdict);
        Assert.Equal(expected, robustness.Variants);
        Assert.Equal(expected.Count(variant => variant.Verdict == comparison.Verdict), robustness.Same);
    }

    [Fact]
    public async Task The_answer_is_the_same_every_time()
    {
        var comparison = await sample.Service.CompareAsync(new("misdrijven_per_1000", "GM0193", GroupExpression.Default), Cancellation);
        Assert.Equal(
            (await sample.Service.RobustnessAsync(comparison, Cancellation))!.Variants,
            (await sample.Service.RobustnessAsync(comparison, Cancellation))!.Variants);
    }

    [Theory]
    [InlineData("misdrijven_per_1000", "provincie:overijssel")]
    [InlineData("misdrijven_per_1000", "nederland")]
    [InlineData("misdrijven_totaal", "vergelijkbaar:20")]
    [InlineData("inwoners_65plus_pct", "vergelijkbaar:20")]
    public async Task Nothing_is_said_of_another_kind_of_group_or_without_a_verdict(string indicator, string group) =>
        Assert.Null(await sample.Service.RobustnessAsync(await sample.Service.CompareAsync(new(indicator, "GM0193", Expression(group)), Cancellation), Cancellation));

    [Theory]
    [InlineData(200, RobustnessOutcome.Holds)]
    [InlineData(180, RobustnessOutcome.Holds)]
    [InlineData(179, RobustnessOutcome.Mostly)]
    [InlineData(140, RobustnessOutcome.Mostly)]
    [InlineData(139, RobustnessOutcome.Depends)]
    [InlineData(0, RobustnessOutcome.Depends)]
    public void The_bounds_of_the_words_are_90_and_70_percent(int same, RobustnessOutcome outcome) => Assert.Equal(outcome, new ConclusionRobustness(
        Verdict.Higher,
        [.. Enumerable.Range(0, 200).Select(index => new GroupVariant(20, 20, 1, index < same ? Verdict.Higher : Verdict.AboutEqual))]).Outcome);

    private static GroupExpression Expression(string text) => GroupExpressionParser.TryParse(text, out var expression, out _) ? expression : throw new ArgumentException(text);
}
