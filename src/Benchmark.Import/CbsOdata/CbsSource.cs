using System.Globalization;
using System.Runtime.CompilerServices;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Import.Deliveries;
using Benchmark.Import.Tables;

namespace Benchmark.Import.CbsOdata;

/// <summary>Reads the tables of a mapping from CBS, one after another.</summary>
internal sealed class CbsSource(CbsV4 v4, CbsV3 v3, ReadingLimits limits)
{
    private static readonly NumberForm Number = new('.', Grouped: false);

    /// <summary>Asks what every table says of itself; the values, or null with findings where a table cannot be read.</summary>
    public async Task<IAsyncEnumerable<DeliveredValue>?> OpenAsync(SourceKind kind, CbsMapping mapping, DeliveryReading reading, CancellationToken cancellation)
    {
        var (tables, facts) = (new List<OpenTable>(), new List<string>());
        foreach (var table in mapping.Tables)
        {
            var address = kind == SourceKind.CbsV4 ? v4.Address(mapping, table) : v3.Address(mapping, table);
            try
            {
                var schema = kind == SourceKind.CbsV4 ? await v4.SchemaAsync(address, table, cancellation) : await v3.SchemaAsync(address, table, cancellation);
                facts.AddRange(schema.Facts(table.Id));
                tables.Add(new(address, table, schema));
            }
            catch (UnreadableException unreadable)
            {
                Report(reading, address, 0, unreadable);
            }
        }

        if (tables.Count < mapping.Tables.Count)
        {
            return null;
        }

        reading.Shape = TableShape.Of(facts);
        return ValuesAsync(kind, tables, reading, cancellation);
    }

    private async IAsyncEnumerable<DeliveredValue> ValuesAsync(
        SourceKind kind, List<OpenTable> tables, DeliveryReading reading, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var table in tables)
        {
            var rows = kind == SourceKind.CbsV4
                ? v4.RowsAsync(table.Address, table.Mapping, table.Schema, cancellation)
                : v3.RowsAsync(table.Address, table.Mapping, table.Schema, cancellation);
            await using var row = rows.GetAsyncEnumerator(cancellation);
            for (var line = 0L; await AdvanceAsync(row, line, table, reading); line = row.Current.Line)
            {
                if (Value(row.Current, table, reading) is { } value)
                {
                    yield return value;
                }
            }
        }
    }

    private async ValueTask<bool> AdvanceAsync(IAsyncEnumerator<CbsRow> row, long line, OpenTable table, DeliveryReading reading)
    {
        try
        {
            if (!await row.MoveNextAsync())
            {
                return false;
            }

            return reading.CountRow() <= limits.Rows ? true : throw new UnreadableException(UnreadableCause.TooManyRows, "", limits.Rows);
        }
        catch (UnreadableException unreadable)
        {
            Report(reading, table.Address, line, unreadable);
            return false;
        }
    }

    private static DeliveredValue? Value(CbsRow row, OpenTable table, DeliveryReading reading)
    {
        var measure = table.Mapping.Measures[row.Measure];
        if (!CbsFilter.IsTaken(row.Region) || PeriodOf(row, table, measure, reading) is not { } period)
        {
            reading.PassedOver++;
            return null;
        }

        var place = new Place(table.Address.AbsoluteUri, Line(row.Line), row.Measure);
        if (!row.HasValue)
        {
            if (row.Why is { } why)
            {
                return new(measure.Indicator, row.Region, period, double.NaN, why, place);
            }

            reading.Findings.Add(row.IsContradiction
                ? new Finding(place, row.Written, CheckRule.ValueAndStatus) { Indicator = measure.Indicator, Facts = [row.Region, period, row.Written] }
                : new Finding(place, row.Written, CheckRule.UnknownStatus) { Indicator = measure.Indicator });
            return null;
        }

        if (Scaled(row.Written, measure.Factor, table.Schema.Measures[row.Measure].Decimals) is not { } scaled)
        {
            reading.Findings.Add(new Finding(place, row.Written, CheckRule.NotANumber) { Indicator = measure.Indicator });
            return null;
        }

        var status = row.Period is null ? table.Mapping.Status : CbsPeriod.StatusOf(table.Schema.PeriodStatuses.GetValueOrDefault(row.Period));
        if (status is null)
        {
            reading.Findings.Add(new Finding(place, table.Schema.PeriodStatuses[row.Period!] ?? "", CheckRule.UnknownStatus) { Indicator = measure.Indicator });
            return null;
        }

        return new(measure.Indicator, row.Region, period, scaled.Value, status.Value, place) { Decimals = scaled.Decimals };
    }

    // Null without a finding is a period that is not asked for.
    private static Period? PeriodOf(CbsRow row, OpenTable table, CbsMeasure measure, DeliveryReading reading)
    {
        if (row.Period is null)
        {
            return measure.Period ?? table.Mapping.Period;
        }

        var kind = CbsPeriod.KindOf(row.Period);
        if (kind == CbsPeriodKind.Other || (kind == CbsPeriodKind.Quarter && !table.Mapping.Quarters))
        {
            return null;
        }

        if (kind is null || !Period.TryParse(row.Period, null, out var period))
        {
            reading.Findings.Add(new Finding(new Place(table.Address.AbsoluteUri, Line(row.Line), table.Mapping.Time!), row.Period, CheckRule.NotAPeriod) { Indicator = measure.Indicator });
            return null;
        }

        return table.Mapping.From is { } from && period.Year < from.Year ? null : measure.Period is { } own && own != period ? null : period;
    }

    /// <summary>
    /// A number times a factor, exactly as it is on paper; decimals of it, −1 where it was rounded to more than whole numbers and there is no number of
    /// decimals that says so.
    /// </summary>
    private static (double Value, int Decimals)? Scaled(string written, double factor, int decimals)
    {
        if (!Number.TryRead(written, out var value, out var counted))
        {
            return null;
        }

        decimals = decimals < 0 ? counted : decimals;
        if (factor.Equals(1.0))
        {
            return (value, decimals);
        }

        // 1.1 thousand is 1100 and not 1100.0000000000002: decimals are multiplied as decimals while they fit.
        var scaled = decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && Math.Abs(value) < 1e15 && factor is < 1e9 and > 1e-9
            ? (double)(exact * (decimal)factor)
            : value * factor;
        var shift = Math.Log10(factor);
        return (scaled, shift.Equals(Math.Round(shift)) && decimals - shift >= 0 ? decimals - (int)shift : -1);
    }

    private static void Report(DeliveryReading reading, Uri table, long line, UnreadableException unreadable) =>
        reading.Findings.Add(new Finding(new Place(table.AbsoluteUri, Line(line), ""), unreadable.Value, CheckRule.Unreadable) { Facts = [unreadable.Cause, .. unreadable.Facts] });

    private static int Line(long line) => (int)Math.Min(line, int.MaxValue);

    private sealed record OpenTable(Uri Address, CbsTable Mapping, CbsSchema Schema);
}
