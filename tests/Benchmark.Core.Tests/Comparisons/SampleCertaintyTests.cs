using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Tests.Narrative;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Comparisons;

/// <summary>How sure the comparisons of the sample are: what may stand out, what flips, and what is said about it.</summary>
public sealed class SampleCertaintyTests(FilledSample sample, ITestOutputHelper output) : IClassFixture<FilledSample>
{
    private static readonly GroupExpression Country = new GroupExpression.WholeCountry();

    [Fact]
    public async Task Sensitive_and_uncertain_figures_are_never_a_headline_and_never_remarkable()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var catalogue = await sample.Service.CatalogueAsync(null, cancellation);
        var (cells, remarkable, judged) = (0, 0, 0);
        foreach (var indicator in catalogue.Indicators.Where(indicator => catalogue.PeriodsOf(indicator.Code).Count > 0))
        {
            var phiKnown = (await sample.Service.SlabAsync(indicator.Code, null, cancellation)).PhiKnown;
            foreach (var municipality in catalogue.Register.Division(catalogue.PeriodsOf(indicator.Code)[^1].DivisionYear)!.Codes)
            {
                var comparison = await sample.Service.CompareAsync(new(indicator.Code, municipality, Country), cancellation);
                var mayNot = indicator.Sensitive || indicator.Certainty == Certainty.EstimateUnknownMargin || !phiKnown || comparison.IsOld || comparison.Certain != true;
                Assert.False(mayNot && comparison.Remarkable, $"{indicator.Code} of {municipality} is remarkable");
                Assert.False(mayNot && Highlights.Of([comparison]).Leading is not null, $"{indicator.Code} of {municipality} leads");
                Assert.False((indicator.Sensitive || comparison.IsOld || indicator.Certainty == Certainty.EstimateUnknownMargin) && Highlights.MayLead(indicator, comparison.IsOld), indicator.Code);
                cells++;
                judged += comparison.Verdict != Verdict.None ? 1 : 0;
                remarkable += comparison.Remarkable ? 1 : 0;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cells} cells, {judged} with a verdict, {remarkable} remarkable: {100.0 * remarkable / cells:0.0}% of all, {100.0 * remarkable / judged:0.0}% of those with a verdict."));
        Assert.InRange((double)remarkable / judged, 0.02, 0.15);
    }

    [Theory]
    [InlineData("nederland")]
    [InlineData("vergelijkbaar:20")]
    public async Task Less_than_one_municipality_in_a_hundred_flips_from_one_certain_verdict_to_the_opposite_within_a_year(string group)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var catalogue = await sample.Service.CatalogueAsync(null, cancellation);
        Assert.True(GroupExpressionParser.TryParse(group, out var expression, out _));
        var years = catalogue.PeriodsOf("misdrijven_per_1000").Where(period => period.Period.Year is >= 2021 and <= 2025).ToList();
        var verdicts = new Dictionary<(string, int), Verdict>();
        foreach (var year in years)
        {
            foreach (var municipality in catalogue.Register.Division(year.DivisionYear)!.Codes)
            {
                var comparison = await sample.Service.CompareAsync(new("misdrijven_per_1000", municipality, expression, year.Period), cancellation);
                verdicts[(municipality, year.Period.Year)] = comparison.Certain == true ? comparison.Verdict : Verdict.None;
            }
        }

        Assert.Equal(5, years.Count);
        foreach (var year in years.SkipLast(1).Select(year => year.Period.Year))
        {
            var both = verdicts.Keys.Where(key => key.Item2 == year && verdicts.ContainsKey((key.Item1, year + 1))).Select(key => key.Item1).ToList();
            var flipped = both.Where(code => Flips(verdicts[(code, year)], verdicts[(code, year + 1)])).ToList();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{group}, {year} to {year + 1}: {flipped.Count} of {both.Count} municipalities flip ({100.0 * flipped.Count / both.Count:0.00}%) {string.Join(", ", flipped)}"));
            Assert.True(flipped.Count < 0.01 * both.Count);
        }
    }

    [Fact]
    public async Task Every_sentence_of_how_sure_it_is_obeys_the_rules_over_every_municipality_and_key_figure()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var catalogue = await sample.Service.CatalogueAsync(null, cancellation);
        foreach (var municipality in catalogue.Register.Newest.Codes)
        {
            foreach (var figure in await sample.Service.KeyFiguresAsync(municipality, GroupExpression.Default, null, null, cancellation))
            {
                var certainty = await sample.Service.CertaintyAsync(figure.Comparison, cancellation);
                Assert.Equal(figure.Comparison.Remarkable, certainty.RemarkableSteps.All(step => step.Holds));
                Assert.Equal("", Problems(certainty, Language.Dutch) + Problems(certainty, Language.English));
                Assert.True(certainty.Rank is null || certainty.Rank is { } rank && rank.From <= rank.Position && rank.Position <= rank.To && rank.To <= rank.Of);
                Assert.True(certainty.Place is null || Fits(certainty.Place, figure.Comparison), $"{figure.Comparison.Indicator.Code} of {municipality}: {certainty.Place} and {figure.Comparison.Verdict}");
            }
        }
    }

    [Fact]
    public async Task The_funnel_of_the_country_is_told_by_the_rules_and_names_nobody_beyond_its_bounds()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var comparison = await sample.Service.CompareAsync(new("misdrijven_per_1000", "GM0193", Country), cancellation);
        var certainty = await sample.Service.CertaintyAsync(comparison, cancellation);
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Empty(NarrativeRules.Spelling(Narrator.Funnel(certainty, language), language));
            Assert.Empty(NarrativeRules.Spelling(Narrator.FunnelHow(certainty, language), language));
        }

        output.WriteLine(Narrator.Funnel(certainty) + " " + Narrator.FunnelHow(certainty));
        Assert.Equal(certainty.Funnel!.NamesOutliers, certainty.Outliers.Count > 0);
        Assert.Empty((certainty with { Comparison = comparison with { Indicator = comparison.Indicator with { Sensitive = true } } }).Outliers);
    }

    [Fact]
    public async Task Every_sentence_of_the_information_position_obeys_the_rules_over_every_municipality()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var register = (await sample.Service.CatalogueAsync(null, cancellation)).Register;
        foreach (var municipality in register.Newest.Codes.Select(code => register.Find(code)!))
        {
            var positions = await sample.Service.InformationPositionAsync(municipality.Code, null, cancellation);
            foreach (var language in Enum.GetValues<Language>())
            {
                Assert.Empty(NarrativeRules.Spelling(Narrator.Position(positions, municipality, language), language));
                Assert.All(positions.SelectMany(position => position.Figures).Where(figure => !figure.Known), figure => Assert.Empty(NarrativeRules.Spelling(Narrator.Delivery(figure, language), language)));
            }

            Assert.All(positions, position => Assert.Equal((position.Indicators, position.Known), (position.Figures.Count, position.Figures.Count(figure => figure.Known))));
        }
    }

    private static bool Flips(Verdict before, Verdict after) => before.Differs() && after.Differs() && before.IsHigher() != after.IsHigher();

    private static bool Fits(PlaceInGroup place, Comparison comparison) => comparison.Verdict switch
    {
        Verdict.Higher => place.Observed == GroupPart.Highest,
        Verdict.Lower => place.Observed == GroupPart.Lowest,
        Verdict.NoCertainDifference => true,
        _ => place.Observed == GroupPart.Middle,
    } && place.Best <= place.Observed && place.Observed <= place.Worst;

    private static string Problems(ComparisonCertainty certainty, Language language)
    {
        var comparison = certainty.Comparison;
        string[] told =
        [
            Narrator.SureAnswer(comparison, language),
            .. Narrator.MarginHow(certainty, language),
            .. Narrator.SpreadHow(comparison, language) is { } spread ? [spread] : Array.Empty<string>(),
            .. certainty.Steps.Select(step => Narrator.Tell(step, comparison, language).Asked),
            .. certainty.RemarkableSteps.Select(step => Narrator.Tell(step, language).Asked),
            Narrator.Remarkable(comparison, language),
            .. new[] { Narrator.Place(certainty, language), Narrator.Funnel(certainty, language), Narrator.FunnelHow(certainty, language) }.Where(text => text.Length > 0),
        ];
        return string.Concat(told.SelectMany(text => NarrativeRules.Spelling(text, language).Select(problem => $"{comparison.Indicator.Code} {comparison.Municipality.Name} {problem}: {text}\n")));
    }
}
