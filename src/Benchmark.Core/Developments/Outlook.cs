using Benchmark.Core.Indicators;

namespace Benchmark.Core.Developments;

/// <summary>What comes out "als de lijn zo doorloopt": a calculation, no forecast.</summary>
/// <param name="Backtest">How well such lines could have been continued in the past.</param>
/// <param name="Points">The periods after the newest one; at least one.</param>
public sealed record Outlook(OutlookBacktest Backtest, IReadOnlyList<OutlookPoint> Points)
{
    /// <summary>
    /// Continues the own line of a development, where the backtest says that this is worth anything. Bounds are the value and the 10th and 90th
    /// percentile of the errors of all municipalities, widened to contain the value.
    /// </summary>
    /// <param name="development">The development.</param>
    /// <param name="backtest">That of its indicator in its release.</param>
    /// <returns>Null where it is not, or where an own value since the last break is missing or not on the scale.</returns>
    public static Outlook? Of(Development development, OutlookBacktest backtest)
    {
        var stretch = development.Stretch.ToList();
        double[] values = [.. stretch.Select(point => backtest.Scale.To(point.Own.Value))];
        if (backtest.Shown == 0 || !Array.TrueForAll(values, double.IsFinite))
        {
            return null;
        }

        var step = OutlookBacktest.StepOf([.. stretch.Select(point => point.Period.Period)]);
        var ahead = backtest.Method.Ahead(values, backtest.Shown);
        return new(backtest, [.. backtest.Horizons.Take(backtest.Shown).Select((score, index) => new OutlookPoint(
            stretch[^1].Period.Period.Later(step * score.Steps),
            backtest.Scale.From(ahead[index]),
            score.HasInterval ? backtest.Scale.From(ahead[index] + Math.Min(0, score.Low)) : double.NaN,
            score.HasInterval ? backtest.Scale.From(ahead[index] + Math.Max(0, score.High)) : double.NaN,
            score.Coverage))]);
    }
}

/// <summary>One period ahead.</summary>
/// <param name="Period">The period.</param>
/// <param name="Value">The value on the line.</param>
/// <param name="Lower">Lower bound; NaN where the interval did not hold often enough in the past.</param>
/// <param name="Upper">Upper bound.</param>
/// <param name="Coverage">How often such an interval held in the past, 0–1.</param>
public sealed record OutlookPoint(Period Period, double Value, double Lower, double Upper, double Coverage)
{
    /// <summary>Whether there are bounds.</summary>
    public bool HasInterval => !double.IsNaN(Lower);
}
