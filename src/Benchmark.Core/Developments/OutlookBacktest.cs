using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Developments;

/// <summary>Why the line of an indicator is not continued.</summary>
public enum NoOutlookReason
{
    /// <summary>It is.</summary>
    None,

    /// <summary>A class, yes/no, or a count or amount without denominator.</summary>
    NotComparable,

    /// <summary>An estimate without a known margin.</summary>
    EstimateUnknownMargin,

    /// <summary>Can put a group of residents in a bad light.</summary>
    Sensitive,

    /// <summary>The newest period lies more than three years before the release.</summary>
    TooOld,

    /// <summary>Periods since the last break do not lie equally far apart.</summary>
    UnevenPeriods,

    /// <summary>Fewer than 7 periods since the last break: no two years from which a continuation can be tried.</summary>
    TooFewPeriods,

    /// <summary>Fewer than 30 municipalities have every period.</summary>
    TooFewMunicipalities,

    /// <summary>No way of continuing beats "it stays as it is" by 5%.</summary>
    NoBetterThanLastValue,
}

/// <summary>
/// How well lines of an indicator could have been continued in the past, over all municipalities that have every period since the last break
/// (methods §6); made once per indicator and release.
/// </summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Reason">Why lines are not continued.</param>
public sealed record OutlookBacktest(string Indicator, NoOutlookReason Reason)
{
    /// <summary>Training points of the first origin.</summary>
    public const int LeastTraining = 5;

    /// <summary>Fewest origins for a horizon to be judged.</summary>
    public const int LeastOrigins = 2;

    /// <summary>Fewest municipalities.</summary>
    public const int LeastMunicipalities = 30;

    /// <summary>A way of continuing must have at most this part of the error of the last value.</summary>
    public const double MostOfLastValue = 0.95;

    /// <summary>An interval that held less often than this is not shown.</summary>
    public const double LeastCoverage = 0.6;

    /// <summary>From this number of periods on a line is continued by up to three.</summary>
    public const int ThreeFrom = 9;

    /// <summary>How many periods there are since the last break.</summary>
    public int Periods { get; init; }

    /// <summary>Municipalities with a value in each of them.</summary>
    public int Municipalities { get; init; }

    /// <summary>The scale on which lines are continued.</summary>
    public OutlookScale Scale { get; init; }

    /// <summary>The way with the least error one period ahead, other than the last value.</summary>
    public OutlookMethod Method { get; init; }

    /// <summary>The errors per horizon, 1 ahead first; empty where nothing was tried.</summary>
    public IReadOnlyList<HorizonScore> Horizons { get; init; } = [];

    /// <summary>How many periods a line is continued by; 0 where it is not.</summary>
    public int Shown { get; init; }

    /// <summary>Bytes held, for a cache that is limited in size.</summary>
    public long Bytes => 200 + (Horizons.Count * 120L);

    /// <summary>Tries every way of continuing on the figures of an indicator.</summary>
    /// <param name="slab">Its figures.</param>
    /// <param name="isOld">Its newest period lies more than three years before the release's year.</param>
    public static OutlookBacktest Of(IndicatorSlab slab, bool isOld)
    {
        var start = Development.StretchStart(slab.Periods);
        var periods = slab.Periods.Skip(start).Select(period => period.Period).ToList();
        var reason = TrendRule.SilentBecause(slab.Indicator, isOld) switch
        {
            NoTrendReason.NotComparable => NoOutlookReason.NotComparable,
            NoTrendReason.EstimateUnknownMargin => NoOutlookReason.EstimateUnknownMargin,
            NoTrendReason.Sensitive => NoOutlookReason.Sensitive,
            NoTrendReason.TooOld => NoOutlookReason.TooOld,
            _ when periods.Count < LeastTraining + LeastOrigins => NoOutlookReason.TooFewPeriods,
            _ when StepOf(periods) == 0 => NoOutlookReason.UnevenPeriods,
            _ => NoOutlookReason.None,
        };
        var none = new OutlookBacktest(slab.Indicator.Code, reason) { Periods = periods.Count };
        if (reason != NoOutlookReason.None)
        {
            return none;
        }

        var whole = Enumerable.Range(0, slab.Codes.Count)
            .Select(row => Enumerable.Range(start, periods.Count).Select(period => slab.Cells.Value[slab.Cell(period, row)]).ToArray())
            .Where(values => Array.TrueForAll(values, double.IsFinite)).ToList();
        var scale = OutlookScales.Of(slab.Indicator, whole.SelectMany(values => values));
        var trials = whole.Where(values => Array.TrueForAll(values, value => double.IsFinite(scale.To(value)))).Select(values => new OutlookTrial(values, scale)).ToList();
        var tried = none with { Municipalities = trials.Count, Scale = scale };
        return trials.Count < LeastMunicipalities ? tried with { Reason = NoOutlookReason.TooFewMunicipalities } : Judge(tried, trials);
    }

    /// <summary>Distance between periods in periods of their own kind; 0 where they are not equally far apart.</summary>
    internal static int StepOf(IReadOnlyList<Period> periods)
    {
        var step = periods.Count < 2 ? 0 : periods[1].Ordinal - periods[0].Ordinal;
        return periods.Zip(periods.Skip(1), (older, newer) => newer.Ordinal - older.Ordinal == step && newer.Quarter == 0 == (older.Quarter == 0)).All(even => even) ? step : 0;
    }

    private static OutlookBacktest Judge(OutlookBacktest tried, List<OutlookTrial> trials)
    {
        var most = tried.Periods >= ThreeFrom ? 3 : 2;
        var horizons = Enumerable.Range(1, most).TakeWhile(steps => OutlookTrial.OriginsOf(tried.Periods, steps) >= LeastOrigins).ToList();
        var errors = horizons.ConvertAll(steps => OutlookMethods.All.Select(method => OutlookTrial.MedianMase(trials, method, steps)).ToArray());
        var method = errors[0][(int)OutlookMethod.DampedTrend] < errors[0][(int)OutlookMethod.Drift] ? OutlookMethod.DampedTrend : OutlookMethod.Drift;
        var scores = horizons.ConvertAll(steps => HorizonScore.Of(trials, method, steps, errors[steps - 1]));
        var better = scores.TakeWhile(score => score.Mase[(int)method] <= MostOfLastValue * score.Mase[(int)OutlookMethod.LastValue]).ToList();

        // An interval that is not to be trusted takes every later period with it.
        var shown = better.Count == 0 ? 0 : Math.Max(1, better.TakeWhile(score => score.HasInterval).Count());
        return tried with { Method = method, Horizons = scores, Shown = shown, Reason = shown == 0 ? NoOutlookReason.NoBetterThanLastValue : NoOutlookReason.None };
    }
}
