using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>The tables that a delivery is loaded into, and its rows in the order of their columns.</summary>
internal static class DeliveryRows
{
    private const int LongestText = 400;

    private static readonly Column Id = new("delivery_id", SqlType.Int);
    private static readonly Column IndicatorId = new("indicator_id", SqlType.Int);
    private static readonly Column PeriodCode = new("period", SqlType.Char(8));
    private static readonly Column Line = new("line", SqlType.Int);
    private static readonly Column PlaceNumber = new("place", SqlType.Int);

    public static readonly BulkTable Values = new(
        "delivered_value",
        [
            Id, IndicatorId, new("municipality_id", SqlType.Int), PeriodCode, Line, PlaceNumber, new("value", SqlType.Float), new("status", SqlType.TinyInt),
            new("lower", SqlType.Float), new("upper", SqlType.Float), new("numerator", SqlType.Float), new("denominator", SqlType.Float), new("decimals", SqlType.Int),
        ]);

    public static readonly BulkTable Totals = new(
        "delivered_total", [Id, IndicatorId, new("area", SqlType.VarChar(20)), PeriodCode, Line, PlaceNumber, new("value", SqlType.Float)]);

    public static readonly BulkTable Places = new(
        "delivered_place", [Id, PlaceNumber, new("file_name", SqlType.NVarChar(LongestText)), new("column_name", SqlType.NVarChar(LongestText))]);

    public static readonly BulkTable Periods = new(
        "delivered_period", [Id, IndicatorId, PeriodCode, new("division_year", SqlType.Int), new("breaks_series", SqlType.Bit)]);

    public static readonly BulkTable Findings = new(
        "delivery_finding",
        [
            Id, new("number", SqlType.Int), new("rule_number", SqlType.TinyInt), new("indicator", SqlType.VarChar(80)), new("file_name", SqlType.NVarChar(LongestText)), Line,
            new("column_name", SqlType.NVarChar(LongestText)), new("value", SqlType.NVarChar(LongestText)), new("facts", SqlType.NVarChar(2000)),
        ]);

    /// <summary>Puts the numbers of a value in a row whose keys are filled.</summary>
    public static void Fill(object?[] row, in DeliveredValue value, object status)
    {
        (row[6], row[7], row[8], row[9]) = (Known(value.Value), status, Known(value.Lower), Known(value.Upper));
        (row[10], row[11], row[12]) = (Known(value.Numerator), Known(value.Denominator), value.Decimals < 0 ? null : value.Decimals);
    }

    /// <summary>A name or text as long as its column.</summary>
    public static string Short(string text) => text.Length <= LongestText ? text : text[..LongestText];

    public static object?[] Period(int delivery, int indicator, IndicatorPeriod period) =>
        [delivery, indicator, period.Period.ToString(), period.DivisionYear, period.BreaksSeries];

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
