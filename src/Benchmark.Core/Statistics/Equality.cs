namespace Benchmark.Core.Statistics;

/// <summary>When two computed figures are the same: rounded to 12 significant digits (methods, notation).</summary>
public static class Equality
{
    /// <summary>Whether two figures are equal; NaN equals nothing.</summary>
    public static bool Same(double a, double b)
    {
        if (a == b)
        {
            return true;
        }

        // Only close neighbours can be equal after rounding; the costly rounding is done for those alone.
        return Math.Abs(a - b) <= 1e-11 * Math.Max(Math.Abs(a), Math.Abs(b)) && ToSignificant(a) == ToSignificant(b);
    }

    /// <summary>Rounds to 12 significant digits; 0, NaN and infinities stay.</summary>
    public static double ToSignificant(double value) =>
        value == 0 || !double.IsFinite(value)
            ? value
            : double.Parse(value.ToString("E11", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
}
