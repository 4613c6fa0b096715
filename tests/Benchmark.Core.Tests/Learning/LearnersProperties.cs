using Benchmark.Core.Indicators;
using Benchmark.Core.Learning;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Core.Tests.Learning;

public sealed class LearnersProperties
{
    // Few distinct figures: ties and equal starts occur often, and one in fifteen is missing.
    private static readonly Gen<double> Figure = Gen.Int[0, 14].Select(figure => figure == 0 ? double.NaN : figure);

    private static readonly Gen<LearningCase> Cases = Gen.Select(Gen.Int[4, 7], Gen.Int[3, 20], Gen.Bool, Gen.Bool).SelectMany((periods, others, less, margin) =>
        Figure.Array[periods].Array[others + 1].Select(rows =>
        {
            var direction = LearningCase.MoreIsBetter.Direction with { Direction = less ? Direction.Lower : Direction.Higher };
            var indicator = LearningCase.MoreIsBetter with { Direction = direction };
            return margin
                ? new LearningCase(indicator with { Uncertainty = Uncertainty.PublishedBounds, Certainty = Certainty.WithMargin }, rows) { Margin = 1.5 }
                : new LearningCase(indicator, rows);
        }));

    [Fact]
    public void A_learner_meets_every_condition()
    {
        var found = 0;
        Cases.Sample(
            learning =>
            {
                var answer = learning.Answer();
                Assert.Equal(answer.Found.Count == 0, answer.Reason != NoLearners.None);
                Assert.True(answer.Found.Count <= 3 && (answer.Found.Count == 0 || answer.Eligible >= 5));
                var sign = learning.Indicator.Direction.Direction == Direction.Higher ? 1 : -1;
                foreach (var learner in answer.Found)
                {
                    Interlocked.Increment(ref found);
                    Assert.True(sign * learner.Change > 0 && learner.Gain > 0);
                    Assert.NotEqual(SampleWorld.OwnCode, learner.Code);
                    Assert.DoesNotContain(double.NaN, new[] { learner.Figures[0].Value, learner.Figures[1].Value, learner.Figures[^2].Value, learner.Figures[^1].Value });
                    // ±1.5 is a standard error of 3/3.92 for each of four figures, halved for means of two.
                    Assert.True(learning.Margin is null || Math.Abs(learner.Change) > 1.96 * 3 / 3.92);
                }

                Assert.Equal(answer.Found.OrderByDescending(learner => learner.Gain), answer.Found);
            },
            iter: 20_000);
        Assert.True(found > 100, $"Only {found} learners were found: the cases no longer test anything.");
    }

    [Fact]
    public void A_figure_told_the_other_way_round_has_the_same_learners() => Cases.Sample(learning =>
    {
        var turned = learning with
        {
            Indicator = learning.Indicator with
            {
                Direction = learning.Indicator.Direction with { Direction = learning.Indicator.Direction.Direction == Direction.Higher ? Direction.Lower : Direction.Higher },
            },
            Rows = [.. learning.Rows.Select(row => Array.ConvertAll(row, figure => -figure))],
        };

        Assert.Equal(learning.Answer().Found.Select(learner => learner.Code), turned.Answer().Found.Select(learner => learner.Code));
    });
}
