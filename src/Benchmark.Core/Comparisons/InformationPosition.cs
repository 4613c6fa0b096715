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
/// <param name="Figures">Every one of them, by code.</param>
public sealed record TaskPosition(
    SocietalTask Task,
    int Indicators,
    int Known,
    int? NewestYear,
    int Recent,
    int RecentFrom,
    IReadOnlyDictionary<Certainty, int> ByCertainty,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Absent,
    IReadOnlyList<PositionFigure> Figures);

/// <summary>One figure of the information position of a municipality.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Newest">Its newest period; null when the release holds none.</param>
/// <param name="Status">Status of the municipality's value in that period.</param>
/// <param name="Old">That period lies more than three years before the release's year.</param>
/// <param name="Others">How many other municipalities have a value in that period.</param>
/// <param name="LastKnown">The newest period with a value for the municipality; null when there is none.</param>
public sealed record PositionFigure(Indicator Indicator, Period? Newest, ObservationStatus Status, bool Old, int Others, Period? LastKnown)
{
    /// <summary>Whether the municipality has a value in the newest period.</summary>
    public bool Known => Status.HasValue();

    /// <summary>Who delivered the value; of a missing one who delivers it for others, null when nobody has it: then no source is known here.</summary>
    public string? Source => Known || Others > 0 ? Indicator.Source.Name : null;
}

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
        var figures = indicators.Select(indicator => FigureOf(slabs[indicator.Code], own.Code, catalogue.IsOld(indicator.Code))).ToList();
        var known = figures.Where(figure => figure.Known).Select(figure => figure.Indicator).ToList();
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
            [.. figures.Where(figure => !figure.Known).Select(figure => figure.Indicator.Code)],
            figures);
    }

    private static PositionFigure FigureOf(IndicatorSlab slab, string code, bool old)
    {
        var row = slab.RowOf(code);
        if (slab.Newest is not { } newest)
        {
            return new(slab.Indicator, null, ObservationStatus.Missing, old, 0, null);
        }

        var index = slab.Periods.Count - 1;
        var period = slab.Cells.Value.AsSpan(slab.Cell(index, 0), slab.Codes.Count);
        var others = 0;
        for (var other = 0; other < period.Length; other++)
        {
            others += other != row && !double.IsNaN(period[other]) ? 1 : 0;
        }

        var lastKnown = row < 0 ? -1 : Enumerable.Range(0, slab.Periods.Count).LastOrDefault(held => !double.IsNaN(slab.Cells.Value[slab.Cell(held, row)]), -1);
        return new(
            slab.Indicator,
            newest.Period,
            row < 0 ? ObservationStatus.Missing : slab.Cells.Status[slab.Cell(index, row)],
            old,
            others,
            lastKnown < 0 ? null : slab.Periods[lastKnown].Period);
    }
}
