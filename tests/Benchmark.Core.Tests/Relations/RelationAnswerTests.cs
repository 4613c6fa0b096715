using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.Relations;
using Benchmark.Core.Statistics;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Relations;

public sealed class RelationAnswerTests
{
    private static readonly Indicator Up = TestRelease.Indicator("op");
    private static readonly Indicator Right = TestRelease.Indicator("naast");
    private static readonly double[] Rising = [.. Enumerable.Range(1, 14).Select(number => (double)number)];

    [Fact]
    public void Own_comes_first_then_the_group_in_its_order_then_the_rest_and_both_coefficients_are_over_those_with_both()
    {
        double[] up = [5, 1, double.NaN, 2, 9, 4, 3, 8, 7, 6, 12, 11, 10, 13];
        var relation = Relate(up, Rising, "GM0004", "GM0002");

        Assert.Equal(["GM0001", "GM0004", "GM0002", "GM0003"], relation.Points.Take(4).Select(point => point.Code));
        Assert.Equal([RelationRole.Own, RelationRole.Group, RelationRole.Group, RelationRole.Rest], relation.Points.Take(4).Select(point => point.Role));
        Assert.Equal(14, relation.Points.Count);
        Assert.Equal(13, relation.All.Count);
        Assert.Equal(Correlation.Spearman(Rising, up), relation.All.Spearman, 1e-12);
        Assert.Equal(Correlation.Pearson(Rising, up), relation.All.Pearson, 1e-12);
        Assert.Equal(3, relation.WithinGroup.Count);
        Assert.True(double.IsNaN(relation.WithinGroup.Spearman) && relation.WithinGroup.Strength is null);
    }

    [Theory]
    [InlineData(0.0, CoherenceStrength.None)]
    [InlineData(-0.19, CoherenceStrength.None)]
    [InlineData(0.2, CoherenceStrength.Weak)]
    [InlineData(-0.4, CoherenceStrength.Moderate)]
    [InlineData(0.59, CoherenceStrength.Moderate)]
    [InlineData(-0.6, CoherenceStrength.Strong)]
    [InlineData(1.0, CoherenceStrength.Strong)]
    public void The_word_follows_the_size_of_the_coefficient(double spearman, CoherenceStrength strength) => Assert.Equal(strength, new Coherence(300, spearman, 0).Strength);

    [Fact]
    public void Only_municipalities_on_the_divisions_of_both_periods_count()
    {
        var register = TestRelease.Register([TestRelease.Division(2022, [.. TestRelease.Codes(14), "GM0099"]), TestRelease.Division(2024, [.. TestRelease.Codes(14)[..13], "GM0100"])]);
        var up = TestRelease.Slab(Up, register, (TestRelease.Year("op", 2022), [.. Rising, 99]));
        var right = TestRelease.Slab(Right, register, (TestRelease.Year("naast", 2024), Rising));
        var relation = Answer(register, up, 2022, right, 2024, "GM0014", "GM0002");

        Assert.Equal(TestRelease.Codes(13), relation.Points.Select(point => point.Code).Order());
        Assert.Equal(["GM0002"], relation.Points.Where(point => point.Role == RelationRole.Group).Select(point => point.Code));
        Assert.Contains("niet in beide jaren bestonden", Narrator.Notes(relation)!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_twice_a_class_and_years_too_far_apart_are_refused()
    {
        Assert.Equal("met", Refused(() => RelationAnswer.Check(Up, Period.OfYear(2024), Up, Period.OfYear(2024))).Parameter);
        Assert.Equal("cijfer", Refused(() => RelationAnswer.Check(Up with { Kind = IndicatorKind.Class }, Period.OfYear(2024), Right, Period.OfYear(2024))).Parameter);
        Assert.Contains("meer dan 4 jaar", Refused(() => RelationAnswer.Check(Up, Period.OfYear(2024), Right, Period.OfYear(2019))).Sentence.Dutch, StringComparison.Ordinal);
        RelationAnswer.Check(Up, Period.OfYear(2024), Right, Period.OfYear(2020));

        static Refusal Refused(Action check) => Assert.Throws<RefusedException>(check).Refusal;
    }

    [Fact]
    public void Figures_that_are_partly_the_same_are_told_as_such()
    {
        Indicator Ratio(string code, string numerator, string denominator) => TestRelease.Indicator(code) with { Ratio = new(numerator, denominator, 100) };

        Assert.Equal(RelationOverlap.None, RelationAnswer.OverlapOf(Up, Right));
        Assert.Equal(RelationOverlap.SameFamily, RelationAnswer.OverlapOf(Up with { Family = "f" }, Right with { Family = "f" }));
        Assert.Equal(RelationOverlap.SharedPart, RelationAnswer.OverlapOf(Ratio("a", "op", "inwoners"), Up));
        Assert.Equal(RelationOverlap.SharedPart, RelationAnswer.OverlapOf(Up, Ratio("a", "x", "op")));
        Assert.Equal(RelationOverlap.SharedPart, RelationAnswer.OverlapOf(Ratio("a", "x", "inwoners"), Ratio("b", "x", "huizen")));
        Assert.Equal(RelationOverlap.SharedPart, RelationAnswer.OverlapOf(Ratio("a", "x", "y"), Ratio("b", "y", "z")));
        Assert.Equal(RelationOverlap.None, RelationAnswer.OverlapOf(Ratio("a", "x", "inwoners"), Ratio("b", "y", "inwoners")));
        Assert.Contains("deels hetzelfde", Narrator.Notes(Relate(Rising, Rising) with { Overlap = RelationOverlap.SharedPart })!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sentence_names_the_direction_and_the_strength_and_what_our_own_figures_are()
    {
        Assert.StartsWith(
            "Gemeenten met een hoger cijfer voor ‘naast’ hebben meestal een lager cijfer voor ‘op’: een sterke samenhang bij 14 gemeenten. Het cijfer van Gemeente GM0001 voor ‘op’ is 14,0 (2024), voor ‘naast’ 1,0 (2024).",
            Narrator.Tell(Relate([.. Rising.Reverse()], Rising)).ToString(),
            StringComparison.Ordinal);
        Assert.StartsWith("Een van beide cijfers is in alle gemeenten gelijk.", Narrator.Tell(Relate([.. Rising.Select(_ => 3.0)], Rising)).ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "Van Gemeente GM0001 is er geen cijfer voor ‘op’ en ‘naast’. Daarom staat",
            Narrator.Tell(Relate([double.NaN, .. Rising[1..]], [double.NaN, .. Rising[1..]])).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_sentence_about_every_pair_of_a_kind_obeys_the_rules_of_a_text()
    {
        Indicator[] kinds =
        [
            Up,
            Up with { Certainty = Certainty.EstimateUnknownMargin },
            Up with { Kind = IndicatorKind.Count, Comparable = false },
        ];
        double[][] columns = [Rising, [.. Rising.Reverse()], [double.NaN, .. Rising[1..]], [1, 1, 1, 1, 1, 1, 1, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN], [3, 9, 1, 12, 5, 2, 14, 4, 8, 13, 6, 11, 7, 10]];
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var (kind, up, right) in from kind in kinds from up in columns from right in columns select (kind, up, right))
            {
                var relation = Relate(up, right);
                relation = relation with { First = relation.First with { Indicator = kind, IsOld = right == columns[0] }, Overlap = right == columns[1] ? RelationOverlap.SameFamily : RelationOverlap.None };
                Assert.Empty(NarrativeRules.Spelling(Narrator.Tell(relation, language).ToString(), language));
                Assert.Empty(Narrator.Notes(relation, language) is { } notes ? NarrativeRules.Spelling(notes.ToString(), language) : []);
                Assert.NotEmpty(Narrator.Word(relation.WithinGroup, language));
            }
        }
    }

    private static Relation Relate(double[] up, double[] right, params string[] members)
    {
        var register = TestRelease.Register([TestRelease.Division(2024, TestRelease.Codes(14))]);
        return Answer(
            register,
            TestRelease.Slab(Up, register, (TestRelease.Year("op", 2024), up)), 2024,
            TestRelease.Slab(Right, register, (TestRelease.Year("naast", 2024), right)), 2024,
            members);
    }

    private static Relation Answer(MunicipalityRegister register, IndicatorSlab up, int upYear, IndicatorSlab right, int rightYear, params string[] members)
    {
        var expression = new GroupExpression.ByHand([.. members]);
        var group = new PeerGroup(expression, expression, register.Division(upYear)!, members, [], null, false);
        return RelationAnswer.Of(
            TestRelease.Catalogue(register, [Up, Right], [.. up.Periods, .. right.Periods]),
            up, Period.OfYear(upYear), right, Period.OfYear(rightYear), register.Find("GM0001")!, group);
    }
}
