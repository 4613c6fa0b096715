using System.Globalization;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;

namespace Benchmark.Testing;

/// <summary>Deliveries of one indicator made by hand: a value per municipality of <see cref="SampleWorld"/> and year, from line 2 on.</summary>
public static class DeliveryCase
{
    public const string File = "aanlevering.csv";

    /// <summary>Twelve municipalities in one province, with lists of 2023 to 2025.</summary>
    public static readonly MunicipalityRegister Register = SampleWorld.Register(11, 2023, 2024, 2025);

    /// <summary>A bare count whose values may be anything from 0 on.</summary>
    public static readonly Indicator Count = SampleWorld.Share with { Code = "aantal", Kind = IndicatorKind.Count, Range = new ValueRange(0, null) };

    /// <summary>Inhabitants of the municipalities, in every year the same.</summary>
    public static IndicatorSlab Inhabitants(params double[] values) =>
        SampleWorld.Slab(SampleWorld.Share with { Code = "inwoners", Kind = IndicatorKind.Count }, [.. Years.Select(year => (year, values))]);

    private static IReadOnlyList<int> Years { get; } = [2023, 2024, 2025];

    /// <summary>A value as it stands on a line; one without a value is missing.</summary>
    public static DeliveredValue Value(Indicator indicator, string municipality, int year, double value, int line, int decimals = 1) => new(
        indicator.Code, municipality, Period.OfYear(year), value, double.IsNaN(value) ? ObservationStatus.Missing : ObservationStatus.Definitive, new Place(File, line, "waarde"))
    {
        Decimals = decimals,
    };

    /// <summary>A delivery of years, each with the values of GM9001, GM9002 …</summary>
    public static DeliveredIndicator Of(Indicator indicator, params (int Year, double[] Values)[] years)
    {
        var line = 1;
        return new DeliveredIndicator
        {
            Code = indicator.Code,
            Indicator = indicator,
            Values = [.. years.SelectMany(year => year.Values.Select((value, index) => Value(indicator, SampleWorld.Code(index + 1), year.Year, value, ++line)))],
            Periods = [.. years.Select(year => new IndicatorPeriod(indicator.Code, Period.OfYear(year.Year), year.Year, false))],
            Register = Register,
        };
    }

    /// <summary>That delivery with one value replaced.</summary>
    public static DeliveredIndicator With(this DeliveredIndicator delivered, int number, Func<DeliveredValue, DeliveredValue> change) =>
        delivered with { Values = [.. delivered.Values.Select((value, index) => index == number - 1 ? change(value) : value)] };

    /// <summary>Twelve ordinary values round a middle.</summary>
    public static double[] Ordinary(double middle = 40) => [.. Enumerable.Range(0, 12).Select(index => double.Parse((middle * (0.9 + (0.02 * index))).ToString("F1", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))];
}
