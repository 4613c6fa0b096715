using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Developments;

/// <summary>A development in the invented country: own values by year, and what each of the others does.</summary>
internal sealed record TrendCase(Indicator Indicator, params double[] Own)
{
    /// <summary>The last year; the others follow each other down from it.</summary>
    public int LastYear { get; init; } = 2025;

    /// <summary>The others, a series each.</summary>
    public IReadOnlyList<double[]> Others { get; init; } = [];

    /// <summary>Years before which the series breaks.</summary>
    public IReadOnlyList<int> Breaks { get; init; } = [];

    /// <summary>The price index.</summary>
    public PriceIndex Prices { get; init; } = PriceIndex.None;

    public DevelopmentReading Read()
    {
        var years = Enumerable.Range(LastYear - Own.Length + 1, Own.Length).ToArray();
        var plain = SampleWorld.Slab(Indicator, [.. years.Select((year, index) => (year, (double[])[Own[index], .. Others.Select(other => other[index])]))]);
        var slab = new IndicatorSlab(Indicator, [.. plain.Periods.Select(period => period with { BreaksSeries = Breaks.Contains(period.Period.Year) })], plain.Codes, plain.Cells, 1, true);
        var register = SampleWorld.Register(Others.Count, years);
        var development = DevelopmentAnswer.Of(SampleWorld.Catalogue(register, slab), slab, SampleWorld.Own, SampleWorld.Group(register.Newest, Others.Count));
        return DevelopmentReading.Of(development, slab, OutlookBacktest.Of(slab, development.IsOld), Prices);
    }
}
