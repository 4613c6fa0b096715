namespace Benchmark.Core.Statistics;

/// <summary>Errors of a forecast in steps that a series itself takes, so that they can be averaged over series (Hyndman and Koehler 2006, doi:10.1016/j.ijforecast.2006.03.001).</summary>
public static class ScaledError
{
    /// <summary>Mean |y_t − y_{t−1}| of the values a forecast was made from; NaN for fewer than 2.</summary>
    /// <param name="training">The values, oldest first.</param>
    public static double StepOf(ReadOnlySpan<double> training)
    {
        var sum = 0.0;
        for (var index = 1; index < training.Length; index++)
        {
            sum += Math.Abs(training[index] - training[index - 1]);
        }

        return training.Length < 2 ? double.NaN : sum / (training.Length - 1);
    }

    /// <summary>MASE: the mean of |error|/step; a forecast from a series that never moved (step 0) has none and is left out. NaN when none is left.</summary>
    /// <param name="errors">Errors y − ŷ.</param>
    /// <param name="steps"><see cref="StepOf"/> of the values each forecast was made from.</param>
    /// <exception cref="ArgumentException">Not as many errors as steps.</exception>
    public static double Mase(ReadOnlySpan<double> errors, ReadOnlySpan<double> steps)
    {
        if (errors.Length != steps.Length)
        {
            throw new ArgumentException("There must be as many errors as steps.", nameof(steps));
        }

        var (sum, count) = (0.0, 0);
        for (var index = 0; index < errors.Length; index++)
        {
            if (steps[index] > 0)
            {
                sum += Math.Abs(errors[index]) / steps[index];
                count++;
            }
        }

        return count == 0 ? double.NaN : sum / count;
    }
}
