using System.Globalization;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;

namespace Benchmark.Storage;

/// <summary>A period that a delivery speaks about.</summary>
internal sealed record DeliveredPeriodRow
{
    public string Indicator { get; init; } = "";

    public string Period { get; init; } = "";

    public int DivisionYear { get; init; }

    public bool BreaksSeries { get; init; }

    public IndicatorPeriod ToPeriod() => new(Indicator, Core.Indicators.Period.Parse(Period, CultureInfo.InvariantCulture), DivisionYear, BreaksSeries);
}

/// <summary>A staged value, or a total of the source, with its place.</summary>
internal sealed record DeliveredValueRow
{
    public string Municipality { get; init; } = "";

    public string Period { get; init; } = "";

    public double? Value { get; init; }

    public ObservationStatus Status { get; init; }

    public double? Lower { get; init; }

    public double? Upper { get; init; }

    public double? Numerator { get; init; }

    public double? Denominator { get; init; }

    public int? Decimals { get; init; }

    public string FileName { get; init; } = "";

    public int Line { get; init; }

    public string ColumnName { get; init; } = "";

    public DeliveredValue ToValue(string indicator) =>
        new(indicator, Municipality, Core.Indicators.Period.Parse(Period, CultureInfo.InvariantCulture), Value ?? double.NaN, Status, new Place(FileName, Line, ColumnName))
        {
            Lower = Lower ?? double.NaN,
            Upper = Upper ?? double.NaN,
            Numerator = Numerator ?? double.NaN,
            Denominator = Denominator ?? double.NaN,
            Decimals = Decimals ?? -1,
        };
}
