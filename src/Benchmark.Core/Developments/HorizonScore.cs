using Benchmark.Core.Statistics;

namespace Benchmark.Core.Developments;

/// <summary>How well lines of an indicator could have been continued a number of periods ahead.</summary>
/// <param name="Steps">Periods ahead, from 1.</param>
/// <param name="Origins">Years from which it was tried.</param>
/// <param name="Mase">Median over municipalities of the mean absolute scaled error, per <see cref="OutlookMethod"/>.</param>
/// <param name="Low">10th percentile of the errors of the chosen way, on the scale of the backtest.</param>
/// <param name="High">90th percentile.</param>
/// <param name="Coverage">
/// Share of figures that lay within such an interval when it was made of the errors that were known at the origin, 0–1; NaN where none were.
/// </param>
public sealed record HorizonScore(int Steps, int Origins, IReadOnlyList<double> Mase, double Low, double High, double Coverage)
{
    private const double LowShare = 0.1;
    private const double HighShare = 0.9;

    /// <summary>Whether the interval could be tried, and held often enough to be shown.</summary>
    public bool HasInterval => Coverage >= OutlookBacktest.LeastCoverage;

    internal static HorizonScore Of(IReadOnlyList<OutlookTrial> trials, OutlookMethod method, int steps, IReadOnlyList<double> mase)
    {
        var errors = trials.Select(trial => trial.Errors(method, steps)).ToList();
        var origins = errors[0].Length;
        var (within, judged) = (0, 0);

        // What was foretold one origin ago for two periods ahead has no outcome at this one.
        for (var origin = steps; origin < origins; origin++)
        {
            var (low, high) = Bounds(errors.SelectMany(own => own.Take(origin - steps + 1)));
            within += errors.Count(own => own[origin] >= low && own[origin] <= high);
            judged += errors.Count;
        }

        var all = Bounds(errors.SelectMany(own => own));
        return new(steps, origins, mase, all.Low, all.High, judged == 0 ? double.NaN : within / (double)judged);
    }

    private static (double Low, double High) Bounds(IEnumerable<double> errors)
    {
        double[] sorted = [.. errors.Order()];
        return (Quantiles.Type7(sorted, LowShare), Quantiles.Type7(sorted, HighShare));
    }
}
