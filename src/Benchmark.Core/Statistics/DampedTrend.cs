namespace Benchmark.Core.Statistics;

/// <summary>
/// Exponential smoothing with a damped trend in state-space form (Gardner and McKenzie 1985, doi:10.1287/mnsc.31.10.1237; Hyndman et al.
/// 2008, model A,Ad,N): with error e = y − (l + φb) the level becomes l + φb + αe and the trend φb + βe, φ = 0.9.
/// </summary>
/// <param name="Alpha">α, 0–1.</param>
/// <param name="Beta">β, 0–α.</param>
/// <param name="Level">Level after the last value.</param>
/// <param name="Trend">Trend after the last value, per step.</param>
public readonly record struct DampedTrend(double Alpha, double Beta, double Level, double Trend)
{
    /// <summary>φ: how much of the trend is left a step later.</summary>
    public const double Phi = 0.9;

    /// <summary>Fewest values: two to start from, and one to learn from.</summary>
    public const int LeastValues = 3;

    private const int StepsPerUnit = 20;

    /// <summary>
    /// Starts at l = y₂, b = y₂ − y₁, and takes the α and β with the least Σe² from the third value on: of multiples of 0.05 with
    /// 0 ≤ β ≤ α ≤ 1, the smallest α and then β of equals. A grid gives every machine the same answer; on so few values a finer one says nothing.
    /// </summary>
    /// <param name="values">Values at equal distances in time, oldest first, without NaN.</param>
    /// <exception cref="ArgumentException">Fewer than 3 values.</exception>
    public static DampedTrend Fit(ReadOnlySpan<double> values)
    {
        if (values.Length < LeastValues)
        {
            throw new ArgumentException($"A damped trend needs {LeastValues} values.", nameof(values));
        }

        var (best, least) = (default(DampedTrend), double.PositiveInfinity);
        for (var a = 0; a <= StepsPerUnit; a++)
        {
            for (var b = 0; b <= a; b++)
            {
                var (alpha, beta) = (a / (double)StepsPerUnit, b / (double)StepsPerUnit);
                var (level, trend, sum) = (values[1], values[1] - values[0], 0.0);
                for (var index = 2; index < values.Length && sum < least; index++)
                {
                    var expected = level + (Phi * trend);
                    var error = values[index] - expected;
                    sum += error * error;
                    (level, trend) = (expected + (alpha * error), (Phi * trend) + (beta * error));
                }

                if (sum < least)
                {
                    (best, least) = (new(alpha, beta, level, trend), sum);
                }
            }
        }

        return best;
    }

    /// <summary>Expected value a number of steps ahead: l + (φ + φ² + … + φʰ)·b.</summary>
    /// <param name="steps">h, 1 or more.</param>
    public double Ahead(int steps)
    {
        var (sum, factor) = (0.0, 1.0);
        for (var step = 0; step < steps; step++)
        {
            factor *= Phi;
            sum += factor;
        }

        return Level + (sum * Trend);
    }
}
