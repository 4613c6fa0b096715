using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.Releases;

/// <summary>
/// "Nieuw voor Zwolle": which figures of a municipality a release tells otherwise than an older one. Overzicht, the feed, the text to mail and the
/// pages of releases all tell this one record.
/// </summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="Before">The older release.</param>
/// <param name="Now">The newer release.</param>
/// <param name="Figures">Every changed figure, by code, the newest period first; ratios with their parts named once, by the ratio.</param>
public sealed record NewsOfMunicipality(Municipality Municipality, Release Before, Release Now, IReadOnlyList<NewsFigure> Figures)
{
    /// <summary>So many figures are named at most where space is short.</summary>
    public const int MostHeadlines = 5;

    /// <summary>Whether a figure came, changed or went; another status alone is no news.</summary>
    public bool IsNews => Figures.Any(IsChange);

    /// <summary>How many figures of each kind.</summary>
    public IndicatorDifferences Counts => Figures.Aggregate(new IndicatorDifferences("", 0, 0, 0, 0), (counts, figure) => counts.With(figure.Kind));

    /// <summary>
    /// The newest changed figure of every indicator that may lead: key figures first, then what is new before what was corrected or went, then the
    /// newest period; ties by code.
    /// </summary>
    public IReadOnlyList<NewsFigure> Leading =>
    [
        .. Figures.Where(figure => figure.MayLead && IsChange(figure))
            .GroupBy(figure => figure.Indicator.Code, StringComparer.Ordinal)
            .Select(ofOne => ofOne.MaxBy(figure => figure.Period)!)
            .OrderBy(figure => figure.Indicator.KeyFigure is null)
            .ThenBy(figure => figure.Kind)
            .ThenByDescending(figure => figure.Period)
            .ThenBy(figure => figure.Indicator.Code, StringComparer.Ordinal),
    ];

    /// <summary>What is named where space is short: at most <see cref="MostHeadlines"/> of <see cref="Leading"/>.</summary>
    public IReadOnlyList<NewsFigure> Headlines => [.. Leading.Take(MostHeadlines)];

    /// <summary>How many figures came, changed or went.</summary>
    public int Changed => Figures.Count(IsChange);

    /// <summary>Codes of the ratios of a catalogue that a changed figure is a part of.</summary>
    /// <param name="changes">The changed stored figures.</param>
    /// <param name="catalogue">One of the two releases.</param>
    public static IReadOnlyList<string> Needs(IEnumerable<FigureChange> changes, Catalogue catalogue)
    {
        var changed = changes.Select(change => change.Indicator).ToHashSet(StringComparer.Ordinal);
        return [.. RatiosOf(changed, catalogue).Select(indicator => indicator.Code)];
    }

    /// <summary>Makes the record.</summary>
    /// <param name="municipality">The municipality.</param>
    /// <param name="before">The older release with the slabs of <see cref="Needs"/>.</param>
    /// <param name="now">The newer release with the slabs of <see cref="Needs"/>.</param>
    /// <param name="changes">Its changed stored figures.</param>
    public static NewsOfMunicipality Of(Municipality municipality, ReleaseFigures before, ReleaseFigures now, IReadOnlyList<FigureChange> changes)
    {
        var stored = changes.Where(change => change.Municipality == municipality.Code).ToList();
        var derived = Derived(municipality.Code, before, now, stored).ToList();
        var told = derived.Select(figure => (figure.Indicator.Code, figure.Period)).ToHashSet();
        var own = stored.Select(change => Figure(change, before.Catalogue, now.Catalogue, [change.Indicator]))
            .OfType<NewsFigure>()
            // A bare count is told by the comparable figure that readers know it by, when that one changed with it.
            .Where(figure => figure.Indicator.ComparableAs is not { } better || !told.Contains((better, figure.Period)));
        return new NewsOfMunicipality(
            municipality,
            before.Catalogue.Release,
            now.Catalogue.Release,
            [.. own.Concat(derived).OrderBy(figure => figure.Indicator.Code, StringComparer.Ordinal).ThenByDescending(figure => figure.Period)]);
    }

    private static IEnumerable<NewsFigure> Derived(string municipality, ReleaseFigures before, ReleaseFigures now, List<FigureChange> stored)
    {
        var byIndicator = stored.ToLookup(change => change.Indicator, StringComparer.Ordinal);
        var codes = byIndicator.Select(changes => changes.Key).ToHashSet(StringComparer.Ordinal);
        var ratios = RatiosOf(codes, now.Catalogue).Concat(RatiosOf(codes, before.Catalogue)).DistinctBy(indicator => indicator.Code, StringComparer.Ordinal);
        foreach (var (indicator, ratio) in ratios.Select(indicator => (indicator, indicator.Ratio!)))
        {
            var parts = byIndicator[ratio.Numerator].Concat(byIndicator[ratio.Denominator]).ToList();
            foreach (var changed in parts.GroupBy(change => change.Period))
            {
                var change = new FigureChange(indicator.Code, municipality, changed.Key, before.Figure(indicator.Code, municipality, changed.Key), now.Figure(indicator.Code, municipality, changed.Key));
                if (HasValue(change) && !Nullable.Equals(change.Before, change.After)
                    && Figure(change, before.Catalogue, now.Catalogue, [.. changed.Select(part => part.Indicator).Distinct()]) is { } figure)
                {
                    yield return figure;
                }
            }
        }
    }

    private static IEnumerable<Indicator> RatiosOf(HashSet<string> changed, Catalogue catalogue) =>
        catalogue.Indicators.Where(indicator => indicator.Ratio is { } ratio && (changed.Contains(ratio.Numerator) || changed.Contains(ratio.Denominator)));

    private static NewsFigure? Figure(FigureChange change, Catalogue before, Catalogue now, IReadOnlyList<string> because) =>
        (now.Find(change.Indicator) ?? before.Find(change.Indicator)) is { } indicator
            ? new NewsFigure(indicator, change, Highlights.MayLead(indicator, now.IsOld(indicator.Code)), because)
            : null;

    // Why a ratio is missing is a matter of its parts: that it is missing for another reason is no news.
    private static bool HasValue(FigureChange change) => change is { Before.Value: not double.NaN } or { After.Value: not double.NaN };

    private static bool IsChange(NewsFigure figure) => figure.Kind != FigureChangeKind.StatusOnly;
}

/// <summary>A release with some of its figures in memory.</summary>
/// <param name="Catalogue">The release.</param>
/// <param name="Slabs">Figures by code of the indicator.</param>
public sealed record ReleaseFigures(Catalogue Catalogue, IReadOnlyDictionary<string, IndicatorSlab> Slabs)
{
    /// <summary>The figure of a municipality; null where the release has no such indicator, period or municipality.</summary>
    /// <param name="indicator">Code of the indicator.</param>
    /// <param name="municipality">CBS code.</param>
    /// <param name="period">The period.</param>
    public StoredFigure? Figure(string indicator, string municipality, Period period)
    {
        if (!Slabs.TryGetValue(indicator, out var slab) || slab.IndexOf(period) is not (>= 0 and var index) || slab.RowOf(municipality) is not (>= 0 and var row))
        {
            return null;
        }

        var cell = slab.Cell(index, row);
        return new StoredFigure(slab.Cells.Value[cell], slab.Cells.Status[cell]);
    }
}
