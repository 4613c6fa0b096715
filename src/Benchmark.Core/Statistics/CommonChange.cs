namespace Benchmark.Core.Statistics;

/// <summary>How figures changed together, as ln ratios, and how far from that a single change may lie (methods §10).</summary>
/// <param name="Middle">Median of the ln ratios.</param>
/// <param name="Limit">5·max(1.4826·MAD, 0.02): a change further than this from the middle is asked about.</param>
public readonly record struct CommonChange(double Middle, double Limit)
{
    private const double Times = 5;

    // Figures that hardly change at all have a MAD near 0; a change of 10% is never strange.
    private const double LeastUnit = 0.02;

    /// <summary>The common change; null with fewer than five changes.</summary>
    /// <param name="changes">ln(after/before) of every municipality; NaN where there is none.</param>
    public static CommonChange? Of(ReadOnlySpan<double> changes)
    {
        var sorted = Array.FindAll(changes.ToArray(), double.IsFinite);
        Array.Sort(sorted);
        if (sorted.Length < Spread.LeastForMedian)
        {
            return null;
        }

        var scale = RobustScale.OfMad(sorted);
        return new(scale.Centre, Times * Math.Max(scale.Unit, LeastUnit));
    }

    /// <summary>Whether a change lies further from the middle than the limit; false for NaN.</summary>
    /// <param name="change">ln(after/before).</param>
    public bool IsStrange(double change) => Math.Abs(change - Middle) > Limit;
}
