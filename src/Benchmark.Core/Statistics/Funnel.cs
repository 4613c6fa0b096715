using Benchmark.Core.Indicators;

namespace Benchmark.Core.Statistics;

/// <summary>
/// Which values lie apart for their size (methods §2; Spiegelhalter 2005, doi:10.1002/sim.1970): the middle of many municipalities with
/// limits that are wide for a small one and narrow for a large one, and that leave room for real differences between municipalities.
/// </summary>
/// <remarks>
/// On Y = ln(x/n) with s² = 1/x for events (x ≥ 1) and Y = arcsin√(x/n) with s² = 1/(4n) for shares. z = (Y − Y₀)/s with Y₀ the s⁻²-weighted
/// mean, winsorised at its 10th and 90th percentile; φ = mean z²; τ² = max(0, (Nφ − (N−1))/(Σw − Σw²/Σw)), w = s⁻² (the additive model);
/// centre Y* = ΣY/(s²+τ²) / Σ1/(s²+τ²). Limits at a size n: Y* ± z·√(s²+τ²), with the s² of a municipality of that size that lies at the centre,
/// transformed back, so that a picture and a sentence never disagree about who lies outside.
/// </remarks>
public sealed record Funnel
{
    /// <summary>Fewest municipalities.</summary>
    public const int Least = 20;

    /// <summary>With more overdispersion than this municipalities differ far more than chance explains, and no outlier is named.</summary>
    public const double MostPhi = 10;

    private Funnel(Uncertainty kind, double multiplier, int count, double centre, double phi, double tauSquared) =>
        (_kind, _multiplier, Count, _centre, Phi, TauSquared) = (kind, multiplier, count, centre, phi, tauSquared);

    private readonly Uncertainty _kind;
    private readonly double _multiplier;
    private readonly double _centre;

    /// <summary>Municipalities that count (N).</summary>
    public int Count { get; }

    /// <summary>φ, the mean of the winsorised z²; 0 or more.</summary>
    public double Phi { get; }

    /// <summary>τ², the variance between municipalities that chance does not explain, on the transformed scale; 0 or more.</summary>
    public double TauSquared { get; }

    /// <summary>The centre in the unit of the values.</summary>
    public double Centre => Back(_centre);

    /// <summary>Whether a value outside the limits may be named.</summary>
    public bool NamesOutliers => Phi <= MostPhi;

    /// <summary>Fits a funnel.</summary>
    /// <param name="kind">Binomial for shares, Events for rates; another kind has no funnel.</param>
    /// <param name="multiplier">m of value = m·x/n.</param>
    /// <param name="x">Numerators; NaN, and for events below 1, is left out.</param>
    /// <param name="n">Denominators in the same order.</param>
    /// <returns>Null for another kind and with fewer than 20 municipalities.</returns>
    /// <exception cref="ArgumentException">The two are not equally long.</exception>
    public static Funnel? Of(Uncertainty kind, double multiplier, ReadOnlySpan<double> x, ReadOnlySpan<double> n)
    {
        if (x.Length != n.Length)
        {
            throw new ArgumentException("There must be one denominator for every numerator.", nameof(n));
        }

        if (kind is not (Uncertainty.Binomial or Uncertainty.Events))
        {
            return null;
        }

        var (ys, variances) = (new List<double>(), new List<double>());
        for (var index = 0; index < x.Length; index++)
        {
            if (Counts(kind, x[index], n[index]))
            {
                ys.Add(kind == Uncertainty.Events ? Math.Log(x[index] / n[index]) : Math.Asin(Math.Sqrt(x[index] / n[index])));
                variances.Add(kind == Uncertainty.Events ? 1 / x[index] : 1 / (4 * n[index]));
            }
        }

        return ys.Count < Least ? null : Fit(kind, multiplier, [.. ys], [.. variances]);
    }

    /// <summary>Limits at a size.</summary>
    /// <param name="n">Denominator of a municipality, above 0.</param>
    /// <param name="level">Confidence level, 0.95 or 0.998.</param>
    /// <returns>Lower and upper limit in the unit of the values.</returns>
    public (double Lower, double Upper) LimitsAt(double n, double level)
    {
        var variance = _kind == Uncertainty.Events ? 1 / (n * Math.Exp(_centre)) : 1 / (4 * n);
        var reach = Intervals.Z(level) * Math.Sqrt(variance + TauSquared);
        return (Back(_centre - reach), Back(_centre + reach));
    }

    /// <summary>Whether a value lies outside the limits at its size.</summary>
    public bool IsOutside(double x, double n, double level) => Counts(_kind, x, n) && LimitsAt(n, level) is var (lower, upper) && (_multiplier * x / n < lower || _multiplier * x / n > upper);

    private static bool Counts(Uncertainty kind, double x, double n) => n > 0 && (kind == Uncertainty.Events ? x >= 1 : x >= 0 && x <= n);

    private static Funnel Fit(Uncertainty kind, double multiplier, double[] y, double[] variance)
    {
        var weights = Array.ConvertAll(variance, one => 1 / one);
        var (sum, sumOfSquares) = (weights.Sum(), weights.Sum(weight => weight * weight));
        var mean = y.Zip(weights, (one, weight) => one * weight).Sum() / sum;
        double[] z = [.. y.Zip(weights, (one, weight) => (one - mean) * Math.Sqrt(weight)).Order()];
        var (low, high) = (Quantiles.Type7(z, 0.1), Quantiles.Type7(z, 0.9));
        var phi = z.Average(one => Math.Pow(Math.Clamp(one, low, high), 2));
        var tauSquared = Math.Max(0, ((y.Length * phi) - (y.Length - 1)) / (sum - (sumOfSquares / sum)));
        double[] shrunk = Array.ConvertAll(variance, one => 1 / (one + tauSquared));
        return new(kind, multiplier, y.Length, y.Zip(shrunk, (one, weight) => one * weight).Sum() / shrunk.Sum(), phi, tauSquared);
    }

    private double Back(double y) => _multiplier * (_kind == Uncertainty.Events ? Math.Exp(y) : Math.Pow(Math.Sin(Math.Clamp(y, 0, Math.PI / 2)), 2));
}
