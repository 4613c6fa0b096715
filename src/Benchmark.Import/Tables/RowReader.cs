using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;

namespace Benchmark.Import.Tables;

/// <summary>Makes values of the rows of a table, tidy or wide. Nothing of a column that is missing is read.</summary>
internal sealed class RowReader
{
    private readonly FileMapping _mapping;
    private readonly string _file;
    private readonly FindingList _findings;
    private readonly ValueReader _values;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private readonly int _width;
    private readonly int _needed;

    private RowReader(FileMapping mapping, NumberForm? form, string file, IReadOnlyList<string> header, FindingList findings)
    {
        (_mapping, _file, _findings, _width) = (mapping, file, findings, header.Count);
        _values = new ValueReader(mapping, form, findings);
        foreach (var name in NamesOf(mapping))
        {
            var places = Enumerable.Range(0, header.Count).Where(column => string.Equals(header[column], name.Trim(), StringComparison.Ordinal)).ToList();
            if (places.Count == 1)
            {
                _columns[name] = places[0];
                _needed = Math.Max(_needed, places[0] + 1);
            }
            else
            {
                findings.Add(places.Count == 0
                    ? new Finding(new Place(file, mapping.HeaderRow, name), string.Join(" | ", header), CheckRule.MissingColumn)
                    : new Finding(new Place(file, mapping.HeaderRow, name), name, CheckRule.Unreadable) { Facts = [UnreadableCause.DoubleHeader] });
            }
        }
    }

    /// <summary>A reader of rows below a header; null with findings where a column is missing.</summary>
    public static RowReader? For(FileMapping mapping, NumberForm? form, string file, IReadOnlyList<string> header, FindingList findings)
    {
        var reader = new RowReader(mapping, form, file, header, findings);
        return reader._columns.Count == NamesOf(mapping).Count ? reader : null;
    }

    /// <summary>The columns that a mapping names, each once.</summary>
    public static IReadOnlyList<string> NamesOf(FileMapping mapping) =>
    [
        .. new[] { mapping.Municipality, mapping.Period }
            .Concat(mapping.Tidy is { } tidy ? [tidy.Value, tidy.Indicator, tidy.Status, tidy.Lower, tidy.Upper, tidy.Numerator, tidy.Denominator] : [])
            .Concat(mapping.Wide?.Select(column => column.Column) ?? [])
            .OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The values of a row; none where it is empty or cannot be read, which is a finding.</summary>
    public IEnumerable<DeliveredValue> Values(TableRow row)
    {
        if (_columns.Values.All(column => row[column].IsEmpty))
        {
            yield break;
        }

        if (row.Count < _needed)
        {
            _findings.Add(new Finding(new Place(_file, row.Line, ""), "", CheckRule.MissingColumn) { Facts = [_needed, row.Count] });
            yield break;
        }

        // One sign too many shifts every value behind it: a decimal comma between commas.
        if (Enumerable.Range(_width, Math.Max(0, row.Count - _width)).Any(column => !row[column].IsEmpty))
        {
            _findings.Add(new Finding(new Place(_file, row.Line, ""), row[_width].Text, CheckRule.Unreadable) { Facts = [UnreadableCause.LongRow, _width, row.Count] });
            yield break;
        }

        var municipality = Code(Of(row, _mapping.Municipality).Text);
        var period = _mapping.FixedPeriod;
        if (_mapping.Period is { } column)
        {
            period = PeriodText.TryRead(Of(row, column), _mapping.Dates, out var read) ? read : null;
            if (period is null)
            {
                _findings.Add(new Finding(new Place(_file, row.Line, column), Of(row, column).Text, CheckRule.NotAPeriod));
            }
        }

        if (municipality.Length == 0)
        {
            _findings.Add(new Finding(new Place(_file, row.Line, _mapping.Municipality), "", CheckRule.UnknownMunicipality));
        }

        if (_mapping.Tidy is { } tidy)
        {
            if (Tidy(row, tidy, municipality, period) is { } value && municipality.Length > 0)
            {
                yield return value;
            }
        }
        else
        {
            foreach (var wide in _mapping.Wide!)
            {
                if (Wide(row, wide, municipality, wide.Period ?? period) is { } value && municipality.Length > 0)
                {
                    yield return value;
                }
            }
        }
    }

    // Everything of a row is read before any of it is left out, so that all that is wrong with it is told at once.
    private DeliveredValue? Tidy(TableRow row, TidyColumns tidy, string municipality, Period? period)
    {
        var indicator = tidy.FixedIndicator ?? Of(row, tidy.Indicator!).Text;
        indicator = tidy.Indicators.GetValueOrDefault(indicator, indicator);
        var value = _values.Read(Of(row, tidy.Value), tidy.Status is { } status ? Of(row, status) : null, At(row, tidy.Value), indicator);
        var (lower, upper, numerator, denominator) =
            (Number(row, tidy.Lower, indicator), Number(row, tidy.Upper, indicator), Number(row, tidy.Numerator, indicator), Number(row, tidy.Denominator, indicator));
        return value is { } read && period is { } known && lower is not null && upper is not null && numerator is not null && denominator is not null
            ? new DeliveredValue(indicator, municipality, known, read.Value, read.Status, At(row, tidy.Value))
            {
                Decimals = read.Decimals,
                Lower = lower.Value,
                Upper = upper.Value,
                Numerator = numerator.Value,
                Denominator = denominator.Value,
            }
            : null;
    }

    private DeliveredValue? Wide(TableRow row, WideColumn column, string municipality, Period? period) =>
        _values.Read(Of(row, column.Column), null, At(row, column.Column), column.Indicator) is { } read && period is { } known
            ? new DeliveredValue(column.Indicator, municipality, known, read.Value, read.Status, At(row, column.Column)) { Decimals = read.Decimals }
            : null;

    private double? Number(TableRow row, string? column, string indicator) =>
        column is null ? double.NaN : _values.Number(Of(row, column), At(row, column), indicator)?.Value;

    private Cell Of(TableRow row, string column) => row[_columns[column]];

    private Place At(TableRow row, string column) => new(_file, row.Line, column);

    // The same few hundred codes pass by on every row.
    private string Code(string text)
    {
        if (!_codes.TryGetValue(text, out var code))
        {
            code = MunicipalityText.CodeOf(text);
            if (_codes.Count < 10_000)
            {
                _codes.Add(text, code);
            }
        }

        return code;
    }
}
