using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.PeerGroups;

public sealed class GroupExplanationTests
{
    private static readonly MunicipalityRegister Register = SampleWorld.Register(19, 2025);

    // Twenty municipalities: b is nearly a with another unit, c goes its own way, d is the same everywhere.
    private static readonly double[] A = [.. Enumerable.Range(1, 20).Select(number => (double)number)];
    private static readonly double[] B = [.. A.Select((value, row) => (100 * value) + (row % 2 == 0 ? 30 : 0))];
    private static readonly double[] C = [.. Enumerable.Range(1, 20).Select(number => (double)(number * 7 % 20))];

    [Fact]
    public void Every_member_is_told_with_values_of_both_and_shares_of_the_distance()
    {
        var explanation = Explain("vergelijkbaar:8;a=1;c=1");
        Assert.Equal(8, explanation.Neighbours.Count);
        foreach (var (neighbour, contributions) in explanation.Neighbours.Select(explained => (explained.Neighbour, explained.Contributions)))
        {
            var row = int.Parse(neighbour.Code.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture) - 9001;
            Assert.Equal([(A[row], A[0]), (C[row], C[0])], contributions.Select(contribution => (contribution.Value, contribution.Own)));
            Assert.Equal(1, contributions.Sum(contribution => contribution.Share), 1e-12);
            Assert.Equal(neighbour.Contributions, contributions.Select(contribution => contribution.Share));
        }

        var first = explanation.Neighbours[0];
        Assert.Equal(first.Contributions.MaxBy(contribution => contribution.Share), first.Largest);
    }

    [Fact]
    public void The_largest_difference_is_told_in_the_unit_of_the_figure()
    {
        var explanation = Explain("vergelijkbaar:8;a=1");
        Assert.Equal("Aandeel a 2,0% (Eigenstad 1,0%)", Narrator.LargestDifference(explanation.Neighbours[0], "Eigenstad"));
        Assert.Equal("Share a 2.0% (Eigenstad 1.0%)", Narrator.LargestDifference(explanation.Neighbours[0], "Eigenstad", Language.English));
    }

    [Fact]
    public void A_member_that_is_the_same_has_no_largest_difference() =>
        Assert.Equal("geen verschil", Narrator.LargestDifference(new(new("GM9002", 0, LikenessWords.Strong, [0]), []), "Eigenstad"));

    [Fact]
    public void Characteristics_that_go_together_are_warned_about()
    {
        var pair = Assert.Single(Explain("vergelijkbaar:8;a=1;b=1;c=1").Correlated);
        Assert.Equal(("a", "b"), (pair.First.Characteristic.Indicator, pair.Second.Characteristic.Indicator));
        Assert.InRange(pair.Spearman, 0.8, 1);
        Assert.Equal("Let op: Aandeel a en Aandeel b gaan sterk samen. Samen tellen ze zwaarder dan hun gewicht doet denken.", Narrator.CorrelationWarning(pair));
        Assert.Empty(Explain("vergelijkbaar:8;a=1;c=1").Correlated);
    }

    [Fact]
    public void The_same_characteristic_with_and_without_logarithm_goes_together() => Assert.Equal(1, Assert.Single(Explain("vergelijkbaar:8;a=1;a.log=1").Correlated).Spearman, 1e-12);

    [Fact]
    public void Stability_counts_who_stays_whichever_characteristic_is_left_out()
    {
        var explanation = Explain("vergelijkbaar:8;a=1;c=1");
        var byA = Resolve("vergelijkbaar:8;a=1").Members;
        var byC = Resolve("vergelijkbaar:8;c=1").Members;
        Assert.Equal(new GroupStability(explanation.Group.Members.Intersect(byA).Intersect(byC).Count(), 8), explanation.Stability);
        Assert.Null(Explain("vergelijkbaar:8;a=1;d=1").Stability);
    }

    [Theory]
    [InlineData(18, "18 van deze 20 horen er ook bij als we een kenmerk weglaten.")]
    [InlineData(20, "Alle 20 horen er ook bij als we een kenmerk weglaten.")]
    [InlineData(1, "1 van deze 20 hoort er ook bij als we een kenmerk weglaten.")]
    [InlineData(0, "Geen van deze 20 hoort er altijd bij als we een kenmerk weglaten. De groep hangt dus sterk af van de gekozen kenmerken.")]
    public void Stability_is_one_sentence(int staying, string expected) => Assert.Equal(expected, Narrator.Stability(new(staying, 20)));

    [Fact]
    public void The_bounds_of_the_words_are_those_of_the_characteristics_chosen()
    {
        var (a, both) = (Explain("vergelijkbaar:8;a=1"), Explain("vergelijkbaar:8;a=1;c=1"));
        Assert.NotEqual(a.WordBounds, both.WordBounds);
        Assert.Contains(Narrator.Explain(a), sentence => sentence.StartsWith("Van alle paren gemeenten ligt 5% op een afstand van ten hoogste 0,13", StringComparison.Ordinal));
    }

    [Fact]
    public void Other_groups_have_nothing_to_explain()
    {
        var sources = new GroupSources(Catalogue, Slabs);
        Assert.Null(GroupExplanation.Of(GroupResolution.Resolve(new GroupExpression.WholeCountry(), SampleWorld.Own, Register.Newest, Period.OfYear(2025), sources), SampleWorld.Own, sources));
    }

    private static readonly Dictionary<string, IndicatorSlab> Slabs = new (string Code, double[] Values)[] { ("a", A), ("b", B), ("c", C), ("d", [.. Enumerable.Repeat(4.0, 20)]) }
        .ToDictionary(
            figure => figure.Code,
            figure => SampleWorld.Slab(SampleWorld.Share with { Code = figure.Code, Name = new("Aandeel " + figure.Code, "Share " + figure.Code) }, (2025, figure.Values)));

    private static readonly Catalogue Catalogue = SampleWorld.Catalogue(Register, [.. Slabs.Values]);

    private static PeerGroup Resolve(string text) => GroupExpressionParser.TryParse(text, out var expression, out _)
        ? GroupResolution.Resolve(expression, SampleWorld.Own, Register.Newest, Period.OfYear(2025), new GroupSources(Catalogue, Slabs))
        : throw new FormatException(text);

    private static GroupExplanation Explain(string text) => GroupExplanation.Of(Resolve(text), SampleWorld.Own, new GroupSources(Catalogue, Slabs))!;
}
