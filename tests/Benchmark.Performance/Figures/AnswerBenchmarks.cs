using Benchmark.Core.Comparisons;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using BenchmarkDotNet.Attributes;

namespace Benchmark.Performance.Figures;

/// <summary>
/// Answers from figures in memory. Goals: a comparison of 342 members under 0.3 ms, its development over 25 periods under 1 ms, 20 neighbours
/// of one municipality under 1 ms. The baseline is the least that any comparison must do: sorting 342 values.
/// </summary>
[MemoryDiagnoser]
public class AnswerBenchmarks
{
    private readonly FilledDatabase _database = new();
    private Catalogue _catalogue = null!;
    private IndicatorSlab _crime = null!, _long = null!;
    private Municipality _own = null!;
    private PeerGroup _country = null!, _today = null!;
    private Likeness _likeness = null!;
    private double[] _values = null!;

    [GlobalSetup]
    public async Task Fill()
    {
        _catalogue = (await _database.FillAsync()).Catalogue;
        _crime = await _database.Comparisons.SlabAsync("misdrijven_per_1000", null, CancellationToken.None);
        _long = await _database.Comparisons.SlabAsync(FilledDatabase.LongSeries, null, CancellationToken.None);
        _own = _catalogue.Register.Find("GM0193")!;
        _country = GroupOn(_crime.Newest!);
        _today = GroupOn(_long.Newest!);
        _values = [.. _country.Members.Select(code => _crime.Cells.Value[_crime.Cell(_crime.Periods.Count - 1, _crime.RowOf(code))])];

        var basis = LikenessBasis.Of((GroupExpression.MostAlike)GroupExpression.Default, _catalogue.Register.Newest, _long.Newest!.Period, _catalogue);
        var slabs = new Dictionary<string, IndicatorSlab>(StringComparer.Ordinal);
        foreach (var code in basis.Needs)
        {
            slabs[code] = await _database.Comparisons.SlabAsync(code, null, CancellationToken.None);
        }

        _likeness = basis.Make(slabs);
        _ = _likeness.Nearest(_own.Code, 20);
    }

    [GlobalCleanup]
    public void Remove() => _database.Dispose();

    [Benchmark(Baseline = true)]
    public double SortingOf342Values()
    {
        var sorted = (double[])_values.Clone();
        Array.Sort(sorted);
        return sorted[0];
    }

    [Benchmark]
    public Comparison ComparisonOf342Members() => ComparisonAnswer.Of(_catalogue, _crime, _crime.Newest!.Period, _own, _country);

    [Benchmark]
    public Development DevelopmentOver25Periods() => DevelopmentAnswer.Of(_catalogue, _long, _own, _today);

    [Benchmark]
    public IReadOnlyList<Neighbour> TwentyNeighbours() => _likeness.Nearest(_own.Code, 20);

    private PeerGroup GroupOn(IndicatorPeriod period) => GroupResolution.Resolve(
        new GroupExpression.WholeCountry(), _own, _catalogue.Register.Division(period.DivisionYear)!, period.Period, new GroupSources(_catalogue, new Dictionary<string, IndicatorSlab>()));
}
