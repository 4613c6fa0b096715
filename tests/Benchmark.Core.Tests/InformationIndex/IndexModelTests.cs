using Benchmark.Core.Indicators;
using Benchmark.Core.InformationIndex;
using Benchmark.Core.Narrative;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Core.Tests.InformationIndex;

/// <summary>The index of the information position on made-up answers of a self-scan.</summary>
public sealed class IndexModelTests
{
    private static readonly Indicator Score = SampleWorld.Share with { Kind = IndicatorKind.Score, Direction = new DirectionDecision(Direction.Higher, "VNG", new DateOnly(2026, 6, 1), "") };
    private static readonly double Nan = double.NaN;

    [Theory]
    [InlineData(0, 10, 5, 50)]
    [InlineData(0, 10, -1, 0)]
    [InlineData(0, 10, 12, 100)]
    [InlineData(10, 0, 2, 80)]
    [InlineData(0, 10, double.NaN, double.NaN)]
    public void A_value_scores_between_its_goalposts(double from, double to, double value, double score) => Assert.Equal(score, new Goalposts(from, to).Score(value), 12);

    // Theme 1: (3·40 + 1·80)/4 = 50; theme 2: 90. Whole: (1·50 + 3·90)/4 = 80.
    [Fact]
    public void Themes_and_whole_are_weighted_means()
    {
        var model = new IndexModel(Definition((1, [3, 1]), (3, [1])), [[[4, 9, 1], [8, 9, 10]], [[9, 5, 2]]]);
        Assert.Equal([50, 90], model.ThemeScores(0));
        Assert.Equal(80, model.Overall(0), 12);
    }

    // 60% of the weight of a theme is enough, less is not; the same of the themes.
    [Fact]
    public void With_less_than_60_percent_of_the_weight_there_is_no_score()
    {
        var model = new IndexModel(Definition((6, [6, 4]), (4, [6, 4])), [[[5, Nan, 1, 3], [Nan, 5, 9, 2]], [[5, 5, Nan, 3], [1, 9, 5, 3]]]);
        Assert.Equal([50, 34], model.ThemeScores(0));
        Assert.Equal((6 * 50 + 4 * 34) / 10.0, model.Overall(0), 12);
        Assert.Equal(Nan, model.ThemeScores(1)[0]);
        Assert.Equal(Nan, model.Overall(1));
        Assert.Null(model.PositionOf(1));
        Assert.Equal(Nan, model.ThemeScores(2)[1]);
        Assert.Equal(model.ThemeScores(2)[0], model.Overall(2), 12);
    }

    [Fact]
    public void Two_that_go_together_count_as_one()
    {
        double[] one = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], other = [.. one.Reverse()], loose = [3, 9, 1, 7, 2, 8, 4, 10, 6, 5];
        var model = new IndexModel(Definition((1, [1, 1, 1])), [[one, other, loose]]);
        Assert.Equal(2, model.ItemsIn(0));
        // The two that say the same give ½·(10 + 100) = 55, with the weight of one; the loose one gives 30.
        Assert.Equal((55 + 30) / 2.0, model.Overall(0), 12);
    }

    [Fact]
    public void The_place_has_a_range_and_clear_leaders_stay_leaders()
    {
        var random = new Benchmark.Core.Statistics.Xoshiro256(5);
        double[] Part(double top) => [top, .. Enumerable.Range(0, 30).Select(_ => 2 + (6 * random.NextDouble())), 0];
        var model = new IndexModel(
            Definition((1, [1, 1, 1]), (1, [1, 1, 1]), (1, [1, 1, 1])),
            [.. Enumerable.Range(0, 3).Select(_ => (IReadOnlyList<double[]>)[Part(10), Part(10), Part(10)])]);
        var (leader, middle, last) = (model.PositionOf(0)!, model.PositionOf(10)!, model.PositionOf(31)!);
        Assert.Equal((100 * 31.5 / 32, 100 * 31.5 / 32, 100 * 31.5 / 32, 32), (leader.From, leader.Place, leader.To, leader.Of));
        Assert.Equal((100 * 0.5 / 32, 100 * 0.5 / 32), (last.From, last.To));
        Assert.True(middle.From < middle.Place && middle.Place < middle.To);
        Assert.Equal(middle, model.PositionOf(10));
    }

    [Fact]
    public void Scores_lie_between_0_and_100_and_places_in_their_range() =>
        Gen.Double[-5, 15].Array[12].Array[4].Sample(values =>
        {
            var model = new IndexModel(Definition((1, [1, 2]), (2, [3, 1])), [[values[0], values[1]], [values[2], values[3]]]);
            Assert.All(Enumerable.Range(0, 12), row => Assert.InRange(model.Overall(row), 0, 100));
            var place = model.PositionOf(0)!;
            Assert.True(place.From <= place.Place && place.Place <= place.To && place is { From: >= 0, To: <= 100 });
        }, iter: 20);

    [Fact]
    public void A_better_value_never_lowers_the_index() =>
        Gen.Select(Gen.Double[0, 10].Array[12].Array[2], Gen.Double[0, 5]).Sample((values, gain) =>
        {
            // The loose second theme keeps the first from being a duplicate of anything: within a theme there is one indicator each.
            var before = new IndexModel(Definition((1, [1]), (1, [1])), [[values[0]], [values[1]]]).Overall(0);
            double[] better = [values[0][0] + gain, .. values[0].Skip(1)];
            Assert.True(new IndexModel(Definition((1, [1]), (1, [1])), [[better], [values[1]]]).Overall(0) >= before - 1e-9);
        });

    [Fact]
    public void Values_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new IndexModel(Definition((1, [1, 1])), [[[1, 2]]]));
        Assert.Throws<ArgumentException>(() => new IndexModel(Definition((1, [1, 1])), [[[1, 2], [1]]]));
    }

    [Fact]
    public void An_index_is_shown_only_when_it_was_decided_and_has_three_themes_of_three()
    {
        var complete = Definition((1, [1, 1, 1]), (1, [1, 1, 1]), (1, [1, 1, 1]));
        Assert.Empty(IndexAdmission.Obstacles(complete));
        Assert.Equal([IndexObstacle.NoDefinition], IndexAdmission.Obstacles(null));
        Assert.Equal([IndexObstacle.NotDecided], IndexAdmission.Obstacles(complete with { DecidedBy = " " }));
        Assert.Equal([IndexObstacle.NotDecided], IndexAdmission.Obstacles(complete with { DecidedOn = null }));
        Assert.Equal([IndexObstacle.TooFewThemes], IndexAdmission.Obstacles(Definition((1, [1, 1, 1]), (1, [1, 1, 1]), (1, [1, 1]))));
        Assert.Equal([IndexObstacle.NotDecided, IndexObstacle.TooFewThemes], IndexAdmission.Obstacles(complete with { DecidedBy = null, Themes = [.. complete.Themes.Take(2)] }));
        IndexPart[] refused =
        [
            Part with { Origin = IndexOrigin.Publication }, Part with { Goalposts = null }, Part with { Goalposts = new(10, 0) }, Part with { Weight = 0 },
            Part with { Indicator = Score with { Kind = IndicatorKind.Count } }, Part with { Indicator = Score with { Direction = DirectionDecision.Undecided } },
        ];
        Assert.All(refused, part => Assert.False(IndexAdmission.Enters(part)));
        Assert.True(IndexAdmission.Enters(Part with { Indicator = Score with { Direction = Score.Direction with { Direction = Direction.Lower } }, Goalposts = new(10, 0) }));
    }

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void Every_sentence_obeys_the_rules(Language language)
    {
        var definition = Definition((1, [1, 1, 1]), (1, [1, 1, 1]), (1, [1, 1, 1]));
        string[] told =
        [
            Narrator.Index(new(61.4, 48, 83.6, 340), definition, SampleWorld.Own, language),
            .. new[] { null, definition with { DecidedBy = null }, definition with { DecidedBy = null, Themes = [] } }.Select(one => Narrator.NoIndex(IndexAdmission.Obstacles(one), language)),
        ];
        Assert.All(told, text => Assert.Empty(NarrativeRules.Spelling(text, language)));
        Assert.Equal("", Narrator.NoIndex([], language));
        Assert.Throws<ArgumentException>(() => Narrator.Index(new(61, 48, 84, 340), definition with { DecidedOn = null }, SampleWorld.Own, language));
    }

    private static IndexPart Part => new(Score, 1, new Goalposts(0, 10), IndexOrigin.SelfScan);

    private static IndexDefinition Definition(params (double Weight, double[] Parts)[] themes) => new(
        1, "VNG", new DateOnly(2026, 6, 1), [.. themes.Select((theme, number) => new IndexTheme(new($"Thema {number + 1}", ""), theme.Weight, [.. theme.Parts.Select(weight => Part with { Weight = weight })]))]);
}
