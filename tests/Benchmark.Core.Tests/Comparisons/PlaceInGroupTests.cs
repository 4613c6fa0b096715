using Benchmark.Core.Comparisons;
using Benchmark.Core.Narrative;
using Benchmark.Core.Indicators;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Comparisons;

public sealed class PlaceInGroupTests
{
    private static readonly double[] Twenty = [.. Enumerable.Range(1, 20).Select(i => (double)i)];

    // Of 20 others 5 may be higher in the highest quarter at most; a bound decides by rank, the figure itself by its quartiles.
    [Theory]
    [InlineData(30, 1, 1, 1, GroupPart.Highest, GroupPart.Highest, GroupPart.Highest)]
    [InlineData(30, 1, 1, 5, GroupPart.Highest, GroupPart.Highest, GroupPart.Highest)]
    [InlineData(30, 1, 1, 6, GroupPart.Highest, GroupPart.Highest, GroupPart.Middle)]
    [InlineData(30, 1, 1, 17, GroupPart.Highest, GroupPart.Highest, GroupPart.Lowest)]
    [InlineData(12.5, 9, 6, 16, GroupPart.Middle, GroupPart.Middle, GroupPart.Middle)]
    [InlineData(12.5, 9, 5, 16, GroupPart.Middle, GroupPart.Highest, GroupPart.Middle)]
    [InlineData(12.5, 9, 6, 17, GroupPart.Middle, GroupPart.Middle, GroupPart.Lowest)]
    [InlineData(0.5, 21, 17, 21, GroupPart.Lowest, GroupPart.Lowest, GroupPart.Lowest)]
    [InlineData(0.5, 21, 16, 21, GroupPart.Lowest, GroupPart.Middle, GroupPart.Lowest)]
    [InlineData(15.6, 6, 6, 6, GroupPart.Highest, GroupPart.Highest, GroupPart.Highest)]
    public void The_part_follows_from_the_figure_and_the_range_from_the_ranks(double own, int position, int from, int to, GroupPart observed, GroupPart best, GroupPart worst) =>
        Assert.Equal(new PlaceInGroup(observed, best, worst), PlaceInGroup.Of(new ComparisonCase(SampleWorld.Share, own, Twenty).Answer(), new Rank(position, 21, from, to)));

    [Fact]
    public void Without_verdict_quartiles_a_known_margin_or_spread_there_is_no_place()
    {
        var rank = new Rank(1, 21, 1, 3);
        Assert.Null(PlaceInGroup.Of(new ComparisonCase(SampleWorld.Share with { Certainty = Certainty.EstimateUnknownMargin }, 30, Twenty).Answer(), rank));
        Assert.Null(PlaceInGroup.Of(new ComparisonCase(SampleWorld.Share, 30, 1, 2, 3, 4, 5, 6).Answer(), rank));
        Assert.Null(PlaceInGroup.Of(new ComparisonCase(SampleWorld.Rate, 30, Twenty) { Interval = (28, 32), PhiKnown = false }.Answer(), rank));
        Assert.Null(PlaceInGroup.Of(new ComparisonCase(SampleWorld.Share, 30, Twenty).Answer(), null));
    }

    [Theory]
    [InlineData(Language.Dutch, false, "Eigenstad hoort bij het hoogste kwart van de groep. Als we toeval meetellen, kan Eigenstad ook bij de middelste helft horen.")]
    [InlineData(Language.Dutch, true, "Eigenstad hoort bij het hoogste kwart van de groep. Als we toeval meetellen, kan Eigenstad ook bij de middelste helft horen. Met toeval meegeteld ligt Eigenstad tussen plaats 1 en 9 van de 21, de hoogste eerst.")]
    [InlineData(Language.English, true, "Eigenstad is in the highest quarter of the group. When we allow for chance, Eigenstad may also be in the middle half. Allowing for chance, Eigenstad is between place 1 and 9 of 21, the highest first.")]
    public void A_range_of_places_is_told_only_where_a_ranking_is_allowed(Language language, bool allowed, string expected)
    {
        var comparison = new ComparisonCase(SampleWorld.Rate with { RankingAllowed = allowed }, 30, Twenty) { Interval = (25, 35) }.Answer();
        var certainty = CertaintyOf(comparison, new Rank(1, 21, 1, 9));
        Assert.Equal(expected, Narrator.Place(certainty, language));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_place_can_be_told(double own, GroupPart best, GroupPart worst)
    {
        var comparison = new ComparisonCase(SampleWorld.Rate, own, Twenty) { Interval = (own - 0.1, own + 0.1) }.Answer();
        foreach (var language in Enum.GetValues<Language>())
        {
            var certainty = CertaintyOf(comparison, new Rank(1, 21, 1, 1));
            var text = Narrator.Place(certainty with { Place = certainty.Place! with { Best = best, Worst = worst } }, language);
            Assert.Empty(NarrativeRules.Spelling(text, language));
            Assert.Equal(2, text.Split(". ").Length);
        }
    }

    public static TheoryData<double, GroupPart, GroupPart> Places() => new(
        from own in (double[])[30, 13, 0.5]
        let observed = own == 30 ? GroupPart.Highest : own == 13 ? GroupPart.Middle : GroupPart.Lowest
        from best in Enum.GetValues<GroupPart>()
        where best <= observed
        from worst in Enum.GetValues<GroupPart>()
        where worst >= observed
        select (own, best, worst));

    private static ComparisonCertainty CertaintyOf(Comparison comparison, Rank rank) => new()
    {
        Comparison = comparison,
        Counts = [],
        Numerator = null,
        Denominator = null,
        Phi = 1,
        YearPairs = [],
        Interval998 = null,
        Steps = [],
        RemarkableSteps = [],
        Rank = rank,
        Place = PlaceInGroup.Of(comparison, rank),
        Funnel = null,
    };
}
