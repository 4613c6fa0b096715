using Benchmark.Core.Comparisons;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Relations;
using Benchmark.Core.Releases;

namespace Benchmark.Storage;

/// <summary>Questions behind a comparison: does it stand, what goes together with it, what would be expected.</summary>
public sealed partial class ComparisonService
{
    private const long BytesPerVariant = 24;

    /// <summary>Whether the verdict of a comparison stands in other reasonable groups; null where that question has no meaning, see <see cref="RobustnessAnswer"/>.</summary>
    /// <param name="comparison">A comparison that this service gave.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<ConclusionRobustness?> RobustnessAsync(Comparison comparison, CancellationToken cancellation)
    {
        var stored = await StoredAsync(comparison.Release.Number, cancellation);
        if (LikenessBasis.Of(comparison.Group, stored.Catalogue) is not { } basis)
        {
            return null;
        }

        var indicator = comparison.Indicator.Code;
        var slabs = await _slabs.GetAsync(stored, basis.Needs, cancellation);
        var slab = (await ToldAsync(stored, [indicator], comparison.ToldOn, cancellation))[indicator];
        return _computed.Get(
            stored,
            $"{indicator}{ToldOn(comparison)}|{comparison.Period.Period}|{comparison.Municipality.Code}|{comparison.Group.Rule}|{comparison.DespiteFamily}",
            () => RobustnessAnswer.Of(comparison, slab, _likenesses.Get(stored, basis, slabs)),
            robustness => BytesPerVariant * (robustness?.Variants.Count ?? 0));
    }

    /// <summary>The development of own municipality and group of a comparison, and what it tells.</summary>
    /// <param name="comparison">A comparison that this service gave.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<DevelopmentReading> ReadDevelopmentAsync(Comparison comparison, CancellationToken cancellation)
    {
        var stored = await StoredAsync(comparison.Release.Number, cancellation);
        var indicator = comparison.Indicator.Code;
        var budget = stored.Catalogue.PairOf(indicator, LinkKind.Budget) is { } link && link.Indicator == indicator ? link.Other : null;
        var slabs = await ToldAsync(stored, budget is null ? [indicator] : [indicator, budget], comparison.ToldOn, cancellation);
        var slab = slabs[indicator];
        var backtest = _computed.Get(stored, indicator + ToldOn(comparison), () => OutlookBacktest.Of(slab, stored.Catalogue.IsOld(indicator)), made => made.Bytes);
        var development = DevelopmentAnswer.Of(stored.Catalogue, slab, comparison.Municipality, comparison.Group) with { Said = comparison.Said };
        return DevelopmentReading.Of(development, slab, backtest, stored.Catalogue.Prices) with { Budgeted = budget is null ? [] : BudgetedPeriod.After(development, slabs[budget]) };
    }

    /// <summary>Two indicators against each other.</summary>
    public async Task<Relation> RelateAsync(RelationRequest request, CancellationToken cancellation)
    {
        var stored = await StoredAsync(request.Release, cancellation);
        var catalogue = stored.Catalogue;
        var second = Second(request, catalogue);
        var question = await AskFirstAsync(request with { Release = catalogue.Release.Number }, cancellation);
        var period = Held(second, request.SecondPeriod, catalogue, RelationRefusals.SecondPeriod);
        RelationAnswer.Check(question.Slab.Indicator, question.Period, second, period.Period);
        RefuseUnlessOn(Division(period, catalogue), question.Own, catalogue);
        var slabs = await _slabs.GetAsync(stored, [second.Code], cancellation);
        var relation = RelationAnswer.Of(catalogue, question.Slab, question.Period, slabs[second.Code], period.Period, question.Own, question.Group);
        return relation with { First = await WithSaidAsync(relation.First), Second = await WithSaidAsync(relation.Second) };

        async Task<RelatedFigure> WithSaidAsync(RelatedFigure figure) =>
            figure with { Said = (await _voices.OfAsync(question.Own.Code, figure.Indicator.Code, cancellation)).At(figure.Period.Period) };
    }

    /// <summary>
    /// What the first figure of a relation would be expected to be on the ground of the characteristics of its group, or of the default set for
    /// a group that is not made by likeness.
    /// </summary>
    /// <param name="relation">A relation that this service gave.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<ExpectedValue> ExpectAsync(Relation relation, CancellationToken cancellation)
    {
        var (indicator, period, division) = (relation.First.Indicator.Code, relation.First.Period.Period, relation.Group.Division);
        var stored = await StoredAsync(relation.Release.Number, cancellation);
        var catalogue = stored.Catalogue;
        var basis = relation.Group.Rule is GroupExpression.MostAlike alike
            ? LikenessBasis.Of(alike, division, period, catalogue)
            : LikenessBasis.Of(catalogue.CharacteristicSets[0].Characteristics, division, period, catalogue);
        var slabs = await _slabs.GetAsync(stored, [.. basis.Needs, GroupResolution.SizeIndicator, indicator], cancellation);
        return _computed.Get(
            stored,
            $"{indicator}|{period}|{basis.Key}",
            () => new ExpectationModel(slabs[indicator], period, basis, slabs, catalogue),
            model => model.Bytes).Of(relation.Municipality);
    }

    private async Task<Question> AskFirstAsync(RelationRequest request, CancellationToken cancellation)
    {
        try
        {
            return await AskAsync(request.OfFirst, cancellation);
        }
        catch (RefusedException refused) when (refused.Refusal.Parameter == "indicator")
        {
            throw new RefusedException(refused.Refusal with { Parameter = RelationRefusals.First });
        }
    }

    private static Indicator Second(RelationRequest request, Catalogue catalogue) =>
        catalogue.Find(request.Second) ?? throw new RefusedException(Refusals.UnknownIndicator(request.Second, catalogue) with { Parameter = RelationRefusals.Second });
}
