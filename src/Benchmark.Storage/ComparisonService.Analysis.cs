using Benchmark.Core.Comparisons;
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
    public async Task<ConclusionRobustness?> RobustnessAsync(ComparisonRequest request, CancellationToken cancellation)
    {
        var question = await AskAsync(request, cancellation);
        return question.Group.Rule is GroupExpression.MostAlike alike
            ? _computed.Get(
                question.Stored,
                $"{question.Slab.Indicator.Code}|{question.Period}|{question.Own.Code}|{alike}|{request.InsistOnVerdict}",
                () => RobustnessAnswer.Of(
                    ComparisonAnswer.Of(question.Stored.Catalogue, question.Slab, question.Period, question.Own, question.Group, request.InsistOnVerdict),
                    question.Slab,
                    question.Sources.LikenessOf(LikenessBasis.Of(alike, question.Group.Division, question.Period, question.Stored.Catalogue))),
                robustness => BytesPerVariant * (robustness?.Variants.Count ?? 0))
            : null;
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
        return RelationAnswer.Of(catalogue, question.Slab, question.Period, slabs[second.Code], period.Period, question.Own, question.Group);
    }

    /// <summary>
    /// What a figure would be expected to be on the ground of the characteristics of the group, or of the default set for a group that is not
    /// made by likeness.
    /// </summary>
    public async Task<ExpectedValue> ExpectAsync(ComparisonRequest request, CancellationToken cancellation)
    {
        var question = await AskAsync(request, cancellation);
        var (stored, catalogue, division) = (question.Stored, question.Stored.Catalogue, question.Group.Division);
        var basis = question.Group.Rule is GroupExpression.MostAlike alike
            ? LikenessBasis.Of(alike, division, question.Period, catalogue)
            : LikenessBasis.Of(catalogue.CharacteristicSets[0].Characteristics, division, question.Period, catalogue);
        var slabs = await _slabs.GetAsync(stored, [.. basis.Needs, GroupResolution.SizeIndicator], cancellation);
        return _computed.Get(
            stored,
            $"{question.Slab.Indicator.Code}|{question.Period}|{basis.Key}",
            () => new ExpectationModel(question.Slab, question.Period, basis, slabs, catalogue),
            model => model.Bytes).Of(question.Own);
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
