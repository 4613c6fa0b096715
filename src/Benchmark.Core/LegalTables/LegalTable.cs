using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;

namespace Benchmark.Core.LegalTables;

/// <summary>Every legal row for one municipality: filled where a figure of ours is the legal one, else what to do instead. No row is ever left out.</summary>
/// <param name="Catalogue">The release.</param>
/// <param name="Municipality">The municipality.</param>
/// <param name="Lines">One per row that applies, in the order of the list.</param>
/// <param name="Ended">Rows of the annex that do not apply any more.</param>
public sealed record LegalTable(Catalogue Catalogue, Municipality Municipality, IReadOnlyList<LegalLine> Lines, IReadOnlyList<LegalRow> Ended)
{
    /// <summary>How many rows hold a figure, 0–<c>Lines.Count</c>.</summary>
    public int Filled => Lines.Count(line => line is LegalLine.Filled);

    /// <summary>How many rows are to be filled from this place.</summary>
    public int Open(LegalFiller filler) => Lines.Count(line => line is LegalLine.Open && line.Row.FilledBy == filler);

    /// <summary>Makes the table.</summary>
    /// <param name="rows">All rows of the annex, also those that do not apply any more.</param>
    /// <param name="catalogue">The release.</param>
    /// <param name="own">The municipality.</param>
    /// <param name="slabs">A slab for every indicator that a row is matched with and that the release holds, by code.</param>
    public static LegalTable Of(IReadOnlyList<LegalRow> rows, Catalogue catalogue, Municipality own, IReadOnlyDictionary<string, IndicatorSlab> slabs) => new(
        catalogue,
        own,
        [.. rows.Where(row => row.State == LegalState.InForce).Select(row => LineOf(row, catalogue, own, slabs))],
        [.. rows.Where(row => row.State != LegalState.InForce)]);

    /// <summary>The codes of the indicators that rows are matched with and that a release holds.</summary>
    public static IReadOnlyList<string> Needs(IReadOnlyList<LegalRow> rows, Catalogue catalogue) =>
        [.. rows.Where(row => row.State == LegalState.InForce).Select(row => row.Match?.Indicator).OfType<string>().Where(code => catalogue.Find(code) is not null).Distinct(StringComparer.Ordinal)];

    private static LegalLine LineOf(LegalRow row, Catalogue catalogue, Municipality own, IReadOnlyDictionary<string, IndicatorSlab> slabs)
    {
        if (row.Match is not { } match)
        {
            return new LegalLine.Open(row, LegalGap.NoMatch);
        }

        if (catalogue.Find(match.Indicator) is not { } indicator || indicator.Unit.Label.Dutch != match.Unit || slabs[match.Indicator] is not { Newest: { } newest } slab)
        {
            return new LegalLine.Open(row, LegalGap.NotInRelease);
        }

        for (var index = slab.Periods.Count - 1; index >= 0 && slab.Periods[index].Period.Year >= catalogue.RecentFrom; index--)
        {
            if (ValueOf(slab, index, own.Code) is var (value, status) && !HasOtherBoundaries(slab.Periods[index], catalogue, own))
            {
                return new LegalLine.Filled(row, indicator, slab.Periods[index], value * match.Factor, status);
            }
        }

        return new LegalLine.Open(row, newest.Period.Year < catalogue.RecentFrom ? LegalGap.TooOld : LegalGap.NoFigure, newest.Period);
    }

    private static (double Value, ObservationStatus Status)? ValueOf(IndicatorSlab slab, int period, string code)
    {
        if (slab.RowOf(code) is not (>= 0 and var row))
        {
            return null;
        }

        var cell = slab.Cell(period, row);
        return slab.Cells.Status[cell].HasValue() && !double.IsNaN(slab.Cells.Value[cell]) ? (slab.Cells.Value[cell], slab.Cells.Status[cell]) : null;
    }

    // The figure of a municipality that took in another since is that of a smaller one.
    private static bool HasOtherBoundaries(IndicatorPeriod period, Catalogue catalogue, Municipality own) =>
        catalogue.Register.TouchedBetween(period.DivisionYear, catalogue.Register.Newest.Year).Contains(own.Code);
}

/// <summary>A legal row for one municipality; a closed set.</summary>
/// <param name="Row">The row.</param>
public abstract record LegalLine(LegalRow Row)
{
    /// <summary>A figure of ours is the legal one.</summary>
    /// <param name="Row">The row.</param>
    /// <param name="Indicator">Our indicator.</param>
    /// <param name="Period">The newest period that is not old and has a value.</param>
    /// <param name="Value">The value in the unit of the row.</param>
    /// <param name="Status">Its status; always one that has a value.</param>
    public sealed record Filled(LegalRow Row, Indicator Indicator, IndicatorPeriod Period, double Value, ObservationStatus Status) : LegalLine(Row);

    /// <summary>The municipality fills it in.</summary>
    /// <param name="Row">The row.</param>
    /// <param name="Gap">Why we do not.</param>
    /// <param name="Newest">The newest period of our figure, where we have one.</param>
    public sealed record Open(LegalRow Row, LegalGap Gap, Period? Newest = null) : LegalLine(Row);
}

/// <summary>Why a row is not filled.</summary>
public enum LegalGap
{
    /// <summary>No figure of ours has its definition.</summary>
    NoMatch,

    /// <summary>The release does not hold the figure, or holds it in another unit.</summary>
    NotInRelease,

    /// <summary>The newest figure is old, see <see cref="Catalogue.RecentFrom"/>.</summary>
    TooOld,

    /// <summary>There is no recent figure of this municipality within its boundaries of today.</summary>
    NoFigure,
}
