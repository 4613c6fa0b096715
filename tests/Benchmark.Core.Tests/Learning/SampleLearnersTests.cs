using Benchmark.Core.Indicators;
using Benchmark.Core.Learning;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.Tests.Narrative;

namespace Benchmark.Core.Tests.Learning;

/// <summary>Learners among real figures: every municipality and every indicator of the sample.</summary>
public sealed class SampleLearnersTests(FilledSample sample, ITestOutputHelper output) : IClassFixture<FilledSample>
{
    [Fact]
    public async Task Nobody_decided_a_direction_in_the_sample_so_nobody_is_called_better()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var catalogue = await sample.Service.CatalogueAsync(null, cancellation);

        var answer = await sample.Service.LearnersAsync("GM0193", GroupExpression.Default, null, null, cancellation);

        Assert.DoesNotContain(catalogue.Indicators, indicator => indicator.Direction.Direction != Direction.None);
        Assert.All(answer.Tasks.SelectMany(task => task.Found), learners => Assert.True(!learners.Judged && learners.Indicator is { Influenceable: true, KeyFigure: not null }));
        // Every figure of a task is accounted for once.
        Assert.All(answer.Tasks, task => Assert.Equal(
            catalogue.Indicators.Where(indicator => indicator.Tasks.Contains(task.Task) && catalogue.PeriodsOf(indicator.Code).Count > 0).Select(indicator => indicator.Code),
            task.Without.SelectMany(without => without.Indicators).Concat(task.Found.Select(learners => learners.Indicator)).Select(indicator => indicator.Code).Order(StringComparer.Ordinal)));
    }

    // What would come of a decided direction, tried both ways on every figure: the rule must hold what it promises on real series.
    [Fact]
    public async Task Whatever_direction_is_decided_nobody_is_a_learner_by_a_sensitive_uncertain_or_old_figure()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var catalogue = await sample.Service.CatalogueAsync(null, cancellation);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var (asked, withLearners) = (0, 0);
        var slabs = await sample.Service.SlabsAsync(catalogue.Indicators.Where(indicator => catalogue.PeriodsOf(indicator.Code).Count > 0).Select(indicator => indicator.Code), null, cancellation);
        foreach (var code in catalogue.Register.Newest.Codes)
        {
            var own = catalogue.Register.Find(code)!;
            var group = await sample.Service.GroupAsync(GroupExpression.Default, code, null, null, null, cancellation);
            foreach (var slab in slabs.Values)
            {
                foreach (var direction in new[] { Direction.Higher, Direction.Lower })
                {
                    var answer = LearnersRule.Of(catalogue, Decided(slab, direction), own, group);
                    asked++;
                    if (answer.Found.Count > 0)
                    {
                        withLearners++;
                        counts[slab.Indicator.Code] = counts.GetValueOrDefault(slab.Indicator.Code) + 1;
                        Assert.False(slab.Indicator.Sensitive || slab.Indicator.Certainty == Certainty.EstimateUnknownMargin || catalogue.IsOld(slab.Indicator.Code), slab.Indicator.Code);
                        Assert.InRange(answer.Found.Count, 1, LearnersRule.Most);
                        Assert.True(answer.Eligible >= LearnersRule.LeastAlike && answer.Periods.Count >= LearnersRule.LeastPeriods, slab.Indicator.Code);
                    }
                }
            }
        }

        output.WriteLine($"{withLearners} of {asked} questions (municipality, figure, direction) have learners; never more than {LearnersRule.Most}.");
        foreach (var (code, count) in counts.OrderByDescending(pair => pair.Value))
        {
            output.WriteLine($"{code}: {count} of {2 * catalogue.Register.Newest.Codes.Count}");
        }

        Assert.True(withLearners > 100, "The walk no longer tests anything.");
    }

    private static IndicatorSlab Decided(IndicatorSlab slab, Direction direction) => new(
        slab.Indicator with { Direction = new DirectionDecision(direction, "proef", new DateOnly(2026, 1, 1), "proef") }, slab.Periods, slab.Codes, slab.Cells, slab.Phi, slab.PhiKnown);
}
