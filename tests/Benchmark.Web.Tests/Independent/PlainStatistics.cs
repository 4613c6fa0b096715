using System.Globalization;

namespace Benchmark.Web.Tests.Independent;

/// <summary>The few statistics that a comparison needs, written once more and plainly.</summary>
internal static class PlainStatistics
{
    /// <summary>Hyndman and Fan's type 7.</summary>
    public static double Quantile(IEnumerable<double> values, double p)
    {
        var sorted = values.Order().ToList();
        var place = (sorted.Count - 1) * p;
        var below = (int)place;
        return below + 1 < sorted.Count ? sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
    }

    /// <summary>Equal to 12 significant digits.</summary>
    public static bool Same(double a, double b) => Twelve(a) == Twelve(b);

    /// <summary>Rounded half away from zero to the shown decimals.</summary>
    public static decimal Shown(double value, int decimals) => Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero);

    private static double Twelve(double value) => double.Parse(value.ToString("E11", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
