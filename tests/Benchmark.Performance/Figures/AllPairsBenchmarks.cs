using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Statistics;
using BenchmarkDotNet.Attributes;

namespace Benchmark.Performance.Figures;

/// <summary>
/// The distances of all pairs over 8 characteristics with the two bounds of the words, from figures to answer; made-up figures, a twentieth
/// of one characteristic missing. Grows with the square of the number of municipalities: Europe has some 11,000 larger ones.
/// </summary>
[MemoryDiagnoser]
[WithGoals]
public class AllPairsBenchmarks
{
    private Division _division = null!;
    private Characteristic[] _characteristics = null!;
    private double[][] _values = null!;

    [Params(342, 3_000, 11_000)]
    public int Municipalities { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        var random = new Xoshiro256(1);
        _division = new Division(2025, Enumerable.Range(0, Municipalities).Select(number => KeyValuePair.Create($"GM{number:D5}", (string?)null)));
        _characteristics = [.. Enumerable.Range(0, 8).Select(index => new Characteristic("k" + index, index < 3 ? Transform.Log : Transform.None, index < 4 ? 1 : 0.5, "k"))];
        _values = [.. _characteristics.Select((_, index) => Enumerable.Range(0, Municipalities).Select(_ => index == 7 && random.NextDouble() < 0.05 ? double.NaN : 1 + (100 * random.NextDouble())).ToArray())];
    }

    [Benchmark]
    [Goal("10 ms")]
    public (double, double) AllPairsOver8Characteristics() => new Likeness(_division, _characteristics, _values, Standardisation.Robust).WordBounds;
}
