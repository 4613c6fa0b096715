using Benchmark.Core.PeerGroups;
using Benchmark.Core.Relations;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;
using BenchmarkDotNet.Attributes;

namespace Benchmark.Performance.Figures;

/// <summary>Ridge regression with 10 folds and 30 λ, alone and with all that makes an expected value of it, over the second standard set of the sample.</summary>
[MemoryDiagnoser]
[WithGoals]
public class ExpectationBenchmarks
{
    private readonly FilledDatabase _database = new();
    private Catalogue _catalogue = null!;
    private IndicatorSlab _slab = null!;
    private LikenessBasis _basis = null!;
    private IReadOnlyDictionary<string, IndicatorSlab> _slabs = null!;
    private double[][] _columns = null!;
    private double[] _y = null!;
    private int[] _folds = null!;

    [GlobalSetup]
    public async Task Fill()
    {
        _catalogue = (await _database.FillAsync()).Catalogue;
        _slab = await _database.Comparisons.SlabAsync("misdrijven_per_1000", null, CancellationToken.None);
        var (period, division) = (_slab.Newest!.Period, _catalogue.Register.Division(_slab.Newest!.DivisionYear)!);
        _basis = LikenessBasis.Of(_catalogue.CharacteristicSets.Single(set => set.Name == CharacteristicSet.WithIncome).Characteristics, division, period, _catalogue);
        _slabs = await _database.Comparisons.SlabsAsync([.. _basis.Needs, GroupResolution.SizeIndicator], null, CancellationToken.None);
        var columns = _basis.Parts.Select(part => NearestPeriod.Values(_slabs[part.Characteristic.Indicator], part.Period, division)).ToArray();
        var figures = NearestPeriod.Values(_slab, period, division);
        int[] rows = [.. Enumerable.Range(0, figures.Length).Where(row => double.IsFinite(figures[row]) && columns.All(column => double.IsFinite(column[row])))];
        _columns = [.. columns.Select(column => Array.ConvertAll(rows, row => column[row]))];
        _y = Array.ConvertAll(rows, row => Math.Log(figures[row]));
        _folds = Array.ConvertAll(rows, row => CrossValidation.FoldOf(division.Codes[row]));
    }

    [GlobalCleanup]
    public void Remove() => _database.Dispose();

    [Benchmark]
    [Goal("50 ms")]
    public CrossValidation RidgeOf10FoldsAnd30Lambdas() => CrossValidation.Of(_columns, _y, _folds);

    [Benchmark]
    [Goal("50 ms")]
    public ExpectedValue ExpectedValueFromFiguresToAnswer() =>
        new ExpectationModel(_slab, _slab.Newest!.Period, _basis, _slabs, _catalogue).Of(_catalogue.Register.Find("GM0193")!);
}
