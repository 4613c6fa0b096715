namespace Benchmark.Web.Tests.Independent;

/// <summary>The 95% margin of a number of events, as methods §2 writes it, without a statistics library.</summary>
internal static class ExpectedMargins
{
    private const double Z = 1.9599639845400545;

    /// <summary>Byar from 10 events on, else exact Poisson; widened by √φ around the number itself and never below 0.</summary>
    public static (double Low, double High) Events(double x, double phi)
    {
        var (low, high) = x >= 10 ? Byar(x) : ExactPoisson((int)x);
        var widening = Math.Sqrt(double.IsNaN(phi) ? 1 : phi);
        return (Math.Max(0, x - (widening * (x - low))), x + (widening * (high - x)));
    }

    /// <summary>Mean over year pairs of the mean squared, winsorised, standardised change; at least 1.</summary>
    public static double Phi(IEnumerable<List<(double X0, double N0, double X1, double N1)>> pairs)
    {
        var means = new List<double>();
        foreach (var pair in pairs.Where(pair => pair.Count > 0))
        {
            var changes = pair.Select(p => Math.Log(p.X1 / p.N1) - Math.Log(p.X0 / p.N0)).ToList();
            var middle = PlainStatistics.Quantile(changes, 0.5);
            var w = pair.Select((p, i) => (changes[i] - middle) / Math.Sqrt((1 / p.X0) + (1 / p.X1))).ToList();
            var (lowest, highest) = (PlainStatistics.Quantile(w, 0.1), PlainStatistics.Quantile(w, 0.9));
            means.Add(w.Average(value => Math.Pow(Math.Clamp(value, lowest, highest), 2)));
        }

        return means.Count == 0 ? double.NaN : Math.Max(1, means.Average());
    }

    private static (double Low, double High) Byar(double x)
    {
        var y = x + 1;
        return (x * Math.Pow(1 - (1 / (9 * x)) - (Z / (3 * Math.Sqrt(x))), 3), y * Math.Pow(1 - (1 / (9 * y)) + (Z / (3 * Math.Sqrt(y))), 3));
    }

    // The mean for which this many events, or fewer (more), would be seen in 2.5% of the cases; found by halving.
    private static (double Low, double High) ExactPoisson(int x)
    {
        var low = x == 0 ? 0 : Halve(mean => 1 - AtMost(x - 1, mean) > 0.025);
        return (low, Halve(mean => AtMost(x, mean) < 0.025));
    }

    private static double Halve(Func<double, bool> tooHigh)
    {
        var (from, to) = (0.0, 100.0);
        for (var step = 0; step < 200; step++)
        {
            var middle = (from + to) / 2;
            (from, to) = tooHigh(middle) ? (from, middle) : (middle, to);
        }

        return (from + to) / 2;
    }

    private static double AtMost(int x, double mean)
    {
        var (term, sum) = (Math.Exp(-mean), 0.0);
        for (var k = 0; k <= x; k++)
        {
            sum += term;
            term *= mean / (k + 1);
        }

        return sum;
    }
}
