using Benchmark.Core.Statistics;

namespace Benchmark.Core.Developments;

/// <summary>The line of one municipality, continued from every origin: the first 5 values, the first 6, and so on.</summary>
internal sealed class OutlookTrial
{
    private readonly double[] _values;
    private readonly double[] _scaled;
    private readonly OutlookScale _scale;
    private readonly double[][][] _ahead;

    /// <summary>Continues it in every way.</summary>
    /// <param name="values">A value for every period, oldest first.</param>
    /// <param name="scale">A scale that has them all.</param>
    public OutlookTrial(double[] values, OutlookScale scale)
    {
        (_values, _scale) = (values, scale);
        _scaled = Array.ConvertAll(values, value => scale.To(value));
        _ahead = [.. OutlookMethods.All.Select(method => Enumerable.Range(OutlookBacktest.LeastTraining, values.Length - OutlookBacktest.LeastTraining)
            .Select(training => method.Ahead(_scaled.AsSpan(0, training), values.Length - training)).ToArray())];
    }

    /// <summary>How many origins have a figure so many periods ahead.</summary>
    public static int OriginsOf(int periods, int steps) => Math.Max(0, periods - OutlookBacktest.LeastTraining - steps + 1);

    /// <summary>Errors z − ẑ on the scale, per origin, oldest first.</summary>
    public double[] Errors(OutlookMethod method, int steps) =>
        [.. Enumerable.Range(0, OriginsOf(_values.Length, steps)).Select(origin => _scaled[At(origin, steps)] - Ahead(method, origin, steps))];

    /// <summary>Median over municipalities of the MASE over origins, in the unit of the values.</summary>
    public static double MedianMase(IEnumerable<OutlookTrial> trials, OutlookMethod method, int steps)
    {
        double[] sorted = [.. trials.Select(trial => trial.Mase(method, steps)).Where(double.IsFinite).Order()];
        return Quantiles.Median(sorted);
    }

    private double Mase(OutlookMethod method, int steps)
    {
        var origins = Enumerable.Range(0, OriginsOf(_values.Length, steps)).ToList();
        return ScaledError.Mase(
            [.. origins.Select(origin => _values[At(origin, steps)] - _scale.From(Ahead(method, origin, steps)))],
            [.. origins.Select(origin => ScaledError.StepOf(_values.AsSpan(0, OutlookBacktest.LeastTraining + origin)))]);
    }

    private double Ahead(OutlookMethod method, int origin, int steps) => _ahead[(int)method][origin][steps - 1];

    private static int At(int origin, int steps) => OutlookBacktest.LeastTraining + origin + steps - 1;
}
