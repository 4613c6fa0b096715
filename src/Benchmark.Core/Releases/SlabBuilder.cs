using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.Releases;

/// <summary>Makes slabs: from stored rows, or a ratio from two slabs. Computes bounds and φ once (methods §2).</summary>
public sealed class SlabBuilder
{
    /// <summary>Starts a slab of a stored indicator: every municipality on a period's division starts as missing, every other one as not applicable.</summary>
    public SlabBuilder(Indicator indicator, IReadOnlyList<IndicatorPeriod> periods, MunicipalityRegister register) => throw new NotImplementedException();

    /// <summary>Sets one cell. Rows of one municipality follow each other by period; codes or periods outside the slab are refused.</summary>
    /// <exception cref="ArgumentException">Code or period that the slab does not have.</exception>
    public void Set(string municipality, Period period, double value, ObservationStatus status, double lower = double.NaN, double upper = double.NaN) => throw new NotImplementedException();

    /// <summary>The finished slab; the builder may not be used again.</summary>
    public IndicatorSlab Build() => throw new NotImplementedException();

    /// <summary>
    /// value = multiplier · x / n where both share period and division; where the divisions differ, the municipalities touched by a change
    /// between the two are <see cref="ObservationStatus.BoundariesDiffer"/>. n ≤ 0 is not applicable.
    /// </summary>
    public static IndicatorSlab Ratio(Indicator indicator, IReadOnlyList<IndicatorPeriod> periods, IndicatorSlab numerator, IndicatorSlab denominator, MunicipalityRegister register) => throw new NotImplementedException();
}
