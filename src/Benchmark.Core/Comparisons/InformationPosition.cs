using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Comparisons;

/// <summary>What is known about one task for one municipality (methods §7, first point): countable, no score.</summary>
/// <param name="Task">The task.</param>
/// <param name="Indicators">Indicators that serve it and stand for themselves, see <see cref="InformationPosition.Counts"/>.</param>
/// <param name="Known">Those with a value for the municipality at their newest period.</param>
/// <param name="NewestYear">Newest year among the known; null when none is known.</param>
/// <param name="Recent">Known ones whose newest period is of <paramref name="RecentFrom"/> or later.</param>
/// <param name="RecentFrom">First year that is recent: three years before the release's year.</param>
/// <param name="ByCertainty">Number of known ones per certainty.</param>
/// <param name="Sources">Who delivered the known ones, alphabetical.</param>
/// <param name="Absent">Codes of those without a value.</param>
public sealed record TaskPosition(
    SocietalTask Task,
    int Indicators,
    int Known,
    int? NewestYear,
    int Recent,
    int RecentFrom,
    IReadOnlyDictionary<Certainty, int> ByCertainty,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Absent);

/// <summary>The information position of a municipality.</summary>
public static class InformationPosition
{
    private static readonly StringComparer Dutch = StringComparer.Create(CultureInfo.GetCultureInfo("nl-NL"), ignoreCase: true);

    /// <summary>
    /// Whether an indicator is part of the information position: it serves a task and stands for itself. A count or amount from which a
    /// comparable figure is made is known through that figure, and would count twice.
    /// </summary>
    public static bool Counts(Indicator indicator) => indicator.Tasks.Count > 0 && (indicator.Comparable || indicator.ComparableAs is null);

    /// <summary>Per task, in page order; tasks without indicators included.</summary>
    /// <param name="catalogue">The release.</param>
    /// <param name="own">The municipality.</param>
    /// <param name="slabs">A slab for every indicator that <see cref="Counts"/>, by code.</param>
    public static IReadOnlyList<TaskPosition> Of(Catalogue catalogue, Municipality own, IReadOnlyDictionary<string, IndicatorSlab> slabs) =>
        [.. SocietalTasks.All.Select(task => Of(task, catalogue, own, slabs))];

    private static TaskPosition Of(SocietalTask task, Catalogue catalogue, Municipality own, IReadOnlyDictionary<string, IndicatorSlab> slabs)
    {
        var indicators = catalogue.Indicators.Where(indicator => Counts(indicator) && indicator.Tasks.Contains(task)).ToList();
        var known = indicators.Where(indicator => HasNewestValue(slabs[indicator.Code], own.Code)).ToList();
        var years = known.Select(indicator => slabs[indicator.Code].Periods[^1].Period.Year).ToList();
        return new TaskPosition(
            task,
            indicators.Count,
            known.Count,
            years.Count == 0 ? null : years.Max(),
            known.Count(indicator => !catalogue.IsOld(indicator.Code)),
            catalogue.RecentFrom,
            Enum.GetValues<Certainty>().ToDictionary(certainty => certainty, certainty => known.Count(indicator => indicator.Certainty == certainty)),
            [.. known.Select(indicator => indicator.Source.Name).Distinct(StringComparer.Ordinal).Order(Dutch)],
            [.. indicators.Except(known).Select(indicator => indicator.Code)]);
    }

    private static bool HasNewestValue(IndicatorSlab slab, string code) =>
        slab.Periods.Count > 0 && slab.RowOf(code) is >= 0 and var row && !double.IsNaN(slab.Cells.Value[slab.Cell(slab.Periods.Count - 1, row)]);
}
