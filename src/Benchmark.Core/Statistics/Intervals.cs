using Benchmark.Core.Indicators;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Benchmark.Core.Statistics;

/// <summary>Bounds of one value by chance (methods §2). NaN where they cannot be computed.</summary>
public static class Intervals
{
    /// <summary>Level of the interval that is shown and that decides a verdict.</summary>
    public const double Usual = 0.95;

    /// <summary>Level that decides whether something is remarkable.</summary>
    public const double Strict = 0.998;

    /// <summary>From this number of events on Byar's approximation replaces the exact limits.</summary>
    public const double ByarFrom = 10;

    // An exact limit costs microseconds and a slab has thousands of small counts, nearly all of them whole numbers.
    private static readonly (double Lower, double Upper)[] ExactUsual = ExactOfWholeNumbers(Usual);
    private static readonly (double Lower, double Upper)[] ExactStrict = ExactOfWholeNumbers(Strict);

    /// <summary>z of a two-sided level: the standard normal quantile of (1 + level)/2.</summary>
    /// <param name="level">Confidence level, between 0 and 1.</param>
    public static double Z(double level) => level switch
    {
        Usual => 1.9599639845400542,
        Strict => 3.0902323061678135,
        _ => Normal.InvCDF(0, 1, (1 + level) / 2),
    };

    /// <summary>Wilson's score interval for x of n, without correction (Wilson 1927).</summary>
    /// <param name="x">Numerator, 0–n; may be fractional.</param>
    /// <param name="n">Denominator, greater than 0.</param>
    /// <param name="multiplier">m: 100 for a share in %.</param>
    /// <param name="level">Confidence level.</param>
    /// <returns>m·(2x + z² ± z·√(z² + 4x(1−x/n))) / (2(n+z²)); low 0 for x = 0, high m for x = n; NaN outside 0 ≤ x ≤ n or for n ≤ 0.</returns>
    public static (double Lower, double Upper) Wilson(double x, double n, double multiplier, double level)
    {
        if (!(n > 0 && x >= 0 && x <= n))
        {
            return (double.NaN, double.NaN);
        }

        var z = Z(level);
        var middle = (2 * x) + (z * z);
        var reach = z * Math.Sqrt((z * z) + (4 * x * (1 - (x / n))));
        var scale = multiplier / (2 * (n + (z * z)));
        return (x == 0 ? 0 : (middle - reach) * scale, x == n ? multiplier : (middle + reach) * scale);
    }

    /// <summary>Limits of a Poisson count (Breslow and Day 1987, vol. II).</summary>
    /// <param name="x">Number of events, 0 or more; may be fractional.</param>
    /// <param name="level">Confidence level, 1 − α.</param>
    /// <returns>
    /// From 10 on Byar: x(1 − 1/(9x) − z/(3√x))³ and (x+1)(1 − 1/(9(x+1)) + z/(3√(x+1)))³; below it exact: χ²(α/2; 2x)/2 (0 for x = 0)
    /// and χ²(1−α/2; 2x+2)/2. NaN for a negative or missing x.
    /// </returns>
    public static (double Lower, double Upper) Poisson(double x, double level)
    {
        if (!(x >= 0))
        {
            return (double.NaN, double.NaN);
        }

        if (x >= ByarFrom)
        {
            var z = Z(level);
            return (x * Cube(1 - (1 / (9 * x)) - (z / (3 * Math.Sqrt(x)))), (x + 1) * Cube(1 - (1 / (9 * (x + 1))) + (z / (3 * Math.Sqrt(x + 1)))));
        }

        var whole = (int)x;
        return whole == x && level == Usual ? ExactUsual[whole]
            : whole == x && level == Strict ? ExactStrict[whole]
            : Exact(x, level);
    }

    /// <summary>Bounds of a rate of events, widened for clustering.</summary>
    /// <param name="x">Number of events, 0 or more.</param>
    /// <param name="n">Exposure, greater than 0.</param>
    /// <param name="multiplier">m: 1,000 for a rate per 1,000.</param>
    /// <param name="phi">φ ≥ 1 of <see cref="Overdispersion"/>.</param>
    /// <param name="level">Confidence level.</param>
    /// <returns>y ± √φ·(limit − y) with y = m·x/n, clamped at 0; NaN for n ≤ 0 or x &lt; 0.</returns>
    public static (double Lower, double Upper) Events(double x, double n, double multiplier, double phi, double level)
    {
        if (!(n > 0))
        {
            return (double.NaN, double.NaN);
        }

        var (low, high) = Poisson(x, level);
        var stretch = Math.Sqrt(phi);
        var scale = multiplier / n;
        return (Math.Max(0, (x + (stretch * (low - x))) * scale), (x + (stretch * (high - x))) * scale);
    }

    /// <summary>y ± z·se.</summary>
    public static (double Lower, double Upper) OfStandardError(double value, double standardError, double level)
    {
        var reach = Z(level) * standardError;
        return (value - reach, value + reach);
    }

    /// <summary>Standard error behind published 95% bounds: (upper − lower)/3.92.</summary>
    public static double StandardErrorOf(double lower, double upper) => (upper - lower) / 3.92;

    /// <summary>How the interval of a value is made; null where there is no margin by chance.</summary>
    /// <param name="uncertainty">What the indicator declares.</param>
    /// <param name="x">Number of events; only looked at for events.</param>
    public static IntervalMethod? MethodOf(Uncertainty uncertainty, double x) => uncertainty switch
    {
        Uncertainty.Binomial => IntervalMethod.Wilson,
        Uncertainty.Events => x >= ByarFrom ? IntervalMethod.ByarPhi : IntervalMethod.ExactPhi,
        Uncertainty.StandardError => IntervalMethod.Normal,
        Uncertainty.PublishedBounds => IntervalMethod.Published,
        _ => null,
    };

    private static double Cube(double value) => value * value * value;

    // χ²(p; 2a)/2 is the p quantile of Gamma(a, 1). For a below 0.001 it is smaller than any double.
    private static (double Lower, double Upper) Exact(double x, double level) =>
        (x < 0.001 ? 0 : SpecialFunctions.GammaLowerRegularizedInv(x, (1 - level) / 2), SpecialFunctions.GammaLowerRegularizedInv(x + 1, (1 + level) / 2));

    private static (double Lower, double Upper)[] ExactOfWholeNumbers(double level) =>
        [.. Enumerable.Range(0, (int)ByarFrom).Select(x => Exact(x, level))];
}
