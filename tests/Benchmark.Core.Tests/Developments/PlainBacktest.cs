using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Tests.Developments;

/// <summary>The rule of the outlook once more, in plain loops; shares no code with what it checks but the figures.</summary>
internal static class PlainBacktest
{
    public static (int Shown, List<(double[] Mase, double Coverage)> Errors) Of(IndicatorSlab slab, int recentFrom)
    {
        var indicator = slab.Indicator;
        var first = 0;
        for (var index = 1; index < slab.Periods.Count; index++)
        {
            first = slab.Periods[index].BreaksSeries ? index : first;
        }

        var count = slab.Periods.Count - first;
        var years = slab.Periods.Skip(first).Select(period => period.Period.Time).ToList();
        var even = years.Zip(years.Skip(1), (a, b) => b - a).Distinct().Count() == 1;
        if (!indicator.Comparable || indicator.Sensitive || indicator.Certainty == Certainty.EstimateUnknownMargin || slab.Periods[^1].Period.Year < recentFrom || count < 7 || !even)
        {
            return (0, []);
        }

        var series = new List<double[]>();
        for (var row = 0; row < slab.Codes.Count; row++)
        {
            var values = new double[count];
            for (var period = 0; period < count; period++)
            {
                values[period] = slab.Cells.Value[((first + period) * slab.Codes.Count) + row];
            }

            if (!values.Any(double.IsNaN))
            {
                series.Add(values);
            }
        }

        var share = indicator.Kind == IndicatorKind.Share;
        var below = series.Any(values => values.Min() < 0);
        Func<double, double> to = share ? v => Math.Log(Bound(v / 100) / (1 - Bound(v / 100))) : below ? v => v : Math.Log;
        Func<double, double> from = share ? z => 100 * Math.Exp(z) / (1 + Math.Exp(z)) : below ? z => z : Math.Exp;
        if (!share && !below)
        {
            series.RemoveAll(values => values.Min() == 0);
        }

        if (series.Count < 30)
        {
            return (0, []);
        }

        var errors = new List<(double[] Mase, double Coverage)>();
        var chosen = 0;
        for (var ahead = 1; ahead <= (count >= 9 ? 3 : 2) && count - 5 - ahead + 1 >= 2; ahead++)
        {
            double[] mase = [.. Enumerable.Range(0, 3).Select(method => Median([.. series.Select(values => Mase(values, method, ahead, to, from))]))];
            chosen = ahead > 1 ? chosen : mase[2] < mase[1] ? 2 : 1;
            errors.Add((mase, Coverage(series, chosen, ahead, to)));
        }

        var shown = 0;
        while (shown < errors.Count && errors[shown].Mase[chosen] <= 0.95 * errors[shown].Mase[0] && (shown == 0 || (errors[shown].Coverage >= 0.6 && errors[0].Coverage >= 0.6)))
        {
            shown++;
        }

        return (shown, errors);
    }

    private static double Mase(double[] values, int method, int ahead, Func<double, double> to, Func<double, double> from)
    {
        var sum = new List<double>();
        for (var training = 5; training + ahead <= values.Length; training++)
        {
            var step = values[..training].Zip(values[1..training], (a, b) => Math.Abs(b - a)).Sum() / (training - 1);
            if (step > 0)
            {
                sum.Add(Math.Abs(values[training + ahead - 1] - from(Continue([.. values[..training].Select(to)], method, ahead))) / step);
            }
        }

        return sum.Count == 0 ? double.NaN : sum.Average();
    }

    private static double Coverage(List<double[]> series, int method, int ahead, Func<double, double> to)
    {
        double Error(double[] values, int training) => to(values[training + ahead - 1]) - Continue([.. values[..training].Select(to)], method, ahead);
        var (within, all) = (0, 0);
        for (var training = 6; training + ahead <= series[0].Length; training++)
        {
            // Of the values so far the last is number "training": an earlier continuation has its outcome by then, or it taught nothing.
            var known = new List<double>();
            for (var earlier = 5; earlier < training; earlier++)
            {
                known.AddRange(earlier + ahead <= training ? series.Select(values => Error(values, earlier)) : []);
            }

            known.Sort();
            if (known.Count > 0)
            {
                var (low, high) = (Quantile(known, 0.1), Quantile(known, 0.9));
                within += series.Count(values => Error(values, training) >= low && Error(values, training) <= high);
                all += series.Count;
            }
        }

        return all == 0 ? double.NaN : within / (double)all;
    }

    private static double Continue(double[] z, int method, int ahead)
    {
        if (method == 0)
        {
            return z[^1];
        }

        if (method == 1)
        {
            return z[^1] + (ahead * (z[^1] - z[0]) / (z.Length - 1));
        }

        var (least, answer) = (double.MaxValue, 0.0);
        for (var a = 0; a <= 20; a++)
        {
            for (var b = 0; b <= a; b++)
            {
                var (level, trend, squares) = (z[1], z[1] - z[0], 0.0);
                foreach (var value in z[2..])
                {
                    var error = value - level - (0.9 * trend);
                    (level, trend) = (level + (0.9 * trend) + (a / 20.0 * error), (0.9 * trend) + (b / 20.0 * error));
                    squares += error * error;
                }

                if (squares < least)
                {
                    (least, answer) = (squares, level + (trend * Enumerable.Range(1, ahead).Sum(step => Math.Pow(0.9, step))));
                }
            }
        }

        return answer;
    }

    private static double Bound(double p) => Math.Min(0.999, Math.Max(0.001, p));

    private static double Median(List<double> values) => Quantile([.. values.Where(value => !double.IsNaN(value)).Order()], 0.5);

    private static double Quantile(List<double> sorted, double p)
    {
        var place = (sorted.Count - 1) * p;
        var below = (int)place;
        return sorted[below] + ((place - below) * (sorted[Math.Min(below + 1, sorted.Count - 1)] - sorted[below]));
    }
}
