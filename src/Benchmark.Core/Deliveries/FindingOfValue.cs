using System.Globalization;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.Deliveries;

/// <summary>Makes findings of delivered values.</summary>
internal static class FindingOfValue
{
    /// <summary>A finding at a value, which is written as it was read.</summary>
    public static Finding Breaks(this DeliveredValue value, CheckRule rule, params ReadOnlySpan<object> facts) => new(value.Place, Written(value), rule)
    {
        Indicator = value.Indicator,
        Facts = [.. facts],
    };

    /// <summary>Name and code: <c>Zwolle (GM0193)</c>; the code alone where it names nothing.</summary>
    public static string Named(this DeliveredValue value, MunicipalityRegister register) =>
        register.Find(value.Municipality) is { } municipality ? $"{municipality.Name} ({value.Municipality})" : value.Municipality;

    private static string Written(DeliveredValue value) => double.IsNaN(value.Value)
        ? ""
        : value.Value.ToString(value.Decimals < 0 ? "R" : "F" + value.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
