using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Comparisons;

/// <summary>What is known about one task for one municipality (methods §7, first point): countable, no score.</summary>
/// <param name="Task">The task.</param>
/// <param name="Indicators">Comparable indicators that serve it.</param>
/// <param name="Known">Those with a value for the municipality at their newest period.</param>
/// <param name="NewestYear">Newest year among the known; null when none is known.</param>
/// <param name="Recent">Known ones whose newest period is not more than three years before the release's year.</param>
/// <param name="ByCertainty">Number of known ones per certainty.</param>
/// <param name="Sources">Who delivered the known ones, alphabetical.</param>
/// <param name="Absent">Codes of those without a value.</param>
public sealed record TaskPosition(
    SocietalTask Task,
    int Indicators,
    int Known,
    int? NewestYear,
    int Recent,
    IReadOnlyDictionary<Certainty, int> ByCertainty,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Absent);

/// <summary>The information position of a municipality.</summary>
public static class InformationPosition
{
    /// <summary>Per task, in page order; tasks without indicators included.</summary>
    /// <param name="catalogue">The release.</param>
    /// <param name="own">The municipality.</param>
    /// <param name="slabs">A slab for every comparable indicator that serves a task, by code.</param>
    public static IReadOnlyList<TaskPosition> Of(Catalogue catalogue, Municipality own, IReadOnlyDictionary<string, IndicatorSlab> slabs) => throw new NotImplementedException();
}
