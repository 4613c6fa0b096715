using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;

namespace Benchmark.Import.Tables;

/// <summary>Makes values of the rows of a table, tidy or wide. Nothing of a table in which a column is missing is read.</summary>
internal sealed class RowReader
{
    private const int MostKeptCodes = 10_000;

    private readonly FileMapping _mapping;
    private readonly string _file;
    private readonly IReadOnlyList<string> _header;
    private readonly FindingList _findings;
    private readonly ValueReader _values;
    private readonly ColumnPlaces _places;
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);

    private RowReader(FileMapping mapping, NumberForm? form, string file, IReadOnlyList<string> header, ColumnPlaces places, FindingList findings)
    {
        (_mapping, _file, _header, _places, _findings) = (mapping, file, header, places, findings);
        _values = new ValueReader(mapping, form, findings);
    }

    /// <summary>A reader of rows below a header; null with findings where a column is missing or occurs twice.</summary>
    public static RowReader? For(FileMapping mapping, NumberForm? form, string file, IReadOnlyList<string> header, FindingList findings)
    {
        var isWhole = true;
        foreach (var name in ColumnPlaces.NamesOf(mapping))
        {
            var count = header.Count(column => string.Equals(column, name.Trim(), StringComparison.Ordinal));
            isWhole = isWhole && count == 1;
            if (count != 1)
            {
                findings.Add(count == 0
                    ? new Finding(new Place(file, mapping.HeaderRow, name), string.Join(" | ", header), CheckRule.MissingColumn) { Facts = [name] }
                    : new Finding(new Place(file, mapping.HeaderRow, name), name, CheckRule.Unreadable) { Facts = [UnreadableCause.DoubleHeader] });
            }
        }

        return isWhole ? new RowReader(mapping, form, file, header, ColumnPlaces.Of(mapping, header), findings) : null;
    }

    /// <summary>The values of a row; none where it is empty or cannot be read, which is a finding.</summary>
    public IEnumerable<DeliveredValue> Values(TableRow row)
    {
        var code = row[_places.Municipality];
        if (code.IsEmpty && _places.All.All(column => row[column].IsEmpty))
        {
            yield break;
        }

        if (row.Count < _places.Needed)
        {
            var missing = _header[row.Count];
            _findings.Add(new Finding(new Place(_file, row.Line, missing), "", CheckRule.MissingColumn) { Facts = [missing] });
            yield break;
        }

        if (row.Count > _header.Count && HasMore(row))
        {
            yield break;
        }

        var municipality = Code(code.Text);
        if (municipality.Length == 0)
        {
            _findings.Add(new Finding(new Place(_file, row.Line, _mapping.Municipality), "", CheckRule.UnknownMunicipality) { Facts = [""] });
        }

        // Everything of a row is read before any of it is left out, so that all that is wrong with it is told at once.
        var period = PeriodOf(row);
        if (_places.Tidy is { } tidy)
        {
            if (Tidy(row, tidy, municipality, period) is { } value && municipality.Length > 0)
            {
                yield return value;
            }
        }
        else
        {
            foreach (var (column, place) in _places.Wide)
            {
                if (Wide(row, column, place, municipality, column.Period ?? period) is { } value && municipality.Length > 0)
                {
                    yield return value;
                }
            }
        }
    }

    // One sign too many shifts every value behind it: a decimal comma between commas.
    private bool HasMore(TableRow row)
    {
        for (var column = _header.Count; column < row.Count; column++)
        {
            if (!row[column].IsEmpty)
            {
                _findings.Add(new Finding(new Place(_file, row.Line, ""), row[column].Text, CheckRule.Unreadable) { Facts = [UnreadableCause.LongRow] });
                return true;
            }
        }

        return false;
    }

    private Period? PeriodOf(TableRow row)
    {
        if (_places.Period is not { } column)
        {
            return _mapping.FixedPeriod;
        }

        var cell = row[column];
        if (PeriodText.TryRead(cell, _mapping.Dates, out var period))
        {
            return period;
        }

        _findings.Add(new Finding(new Place(_file, row.Line, _mapping.Period!), cell.Text, CheckRule.NotAPeriod) { Facts = [cell.Text] });
        return null;
    }

    private DeliveredValue? Tidy(TableRow row, TidyPlaces places, string municipality, Period? period)
    {
        var tidy = _mapping.Tidy!;
        var indicator = places.Indicator is { } column ? row[column].Text : tidy.FixedIndicator!;
        indicator = tidy.Indicators.GetValueOrDefault(indicator, indicator);
        var at = new Place(_file, row.Line, tidy.Value);
        var value = _values.Read(row[places.Value], places.Status is { } status ? row[status] : null, at, indicator);
        var (lower, upper, numerator, denominator) =
            (Number(row, places.Lower, tidy.Lower, indicator), Number(row, places.Upper, tidy.Upper, indicator), Number(row, places.Numerator, tidy.Numerator, indicator), Number(row, places.Denominator, tidy.Denominator, indicator));
        return value is { } read && period is { } known && lower is not null && upper is not null && numerator is not null && denominator is not null
            ? new DeliveredValue(indicator, municipality, known, read.Value, read.Status, at)
            {
                Decimals = read.Decimals,
                Lower = lower.Value,
                Upper = upper.Value,
                Numerator = numerator.Value,
                Denominator = denominator.Value,
            }
            : null;
    }

    private DeliveredValue? Wide(TableRow row, WideColumn column, int place, string municipality, Period? period)
    {
        var at = new Place(_file, row.Line, column.Column);
        return _values.Read(row[place], null, at, column.Indicator) is { } read && period is { } known
            ? new DeliveredValue(column.Indicator, municipality, known, read.Value, read.Status, at) { Decimals = read.Decimals }
            : null;
    }

    private double? Number(TableRow row, int? place, string? column, string indicator) =>
        place is { } known ? _values.Number(row[known], new Place(_file, row.Line, column!), indicator)?.Value : double.NaN;

    // The same few hundred codes pass by on every row.
    private string Code(string text)
    {
        if (!_codes.TryGetValue(text, out var code))
        {
            code = MunicipalityText.CodeOf(text);
            if (_codes.Count < MostKeptCodes)
            {
                _codes.Add(text, code);
            }
        }

        return code;
    }
}
