using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Core.Tests.PeerGroups;

public sealed class LikenessTests
{
    private static readonly Standardisation[] Standardisations = Enum.GetValues<Standardisation>();

    // Columns of 12–25 municipalities; few different values, so that ties, a MAD of 0 and constant columns come by; a tenth is missing.
    private static readonly Gen<double> Value = Gen.Frequency((6, Gen.Double[0.5, 100]), (3, Gen.Int[1, 3].Select(value => (double)value)), (1, Gen.Const(double.NaN)));

    private static readonly Gen<Sample> Samples =
        from rows in Gen.Int[12, 25]
        from columns in Gen.Select(Value.Array[rows], Gen.Bool, Gen.OneOf(0.25, 0.5, 1, 2)).Array[1, 6]
        from standardisation in Gen.OneOf(Standardisations)
        select new Sample(
            [.. columns.Select((column, index) => new Characteristic("k" + index, column.Item2 ? Transform.Log : Transform.None, column.Item3, "kenmerk"))],
            [.. columns.Select(column => column.Item1)],
            standardisation);

    [Fact]
    public void Distances_equal_those_of_a_naive_computation() => Samples.Sample(sample =>
    {
        var likeness = sample.Make();
        var codes = sample.Division.Codes;
        for (var own = 0; own < codes.Count; own++)
        {
            var expected = Enumerable.Range(0, codes.Count)
                .Where(other => other != own)
                .Select(other => (Code: codes[other], Distance: NaiveLikeness.Distance(sample, own, other)))
                .Where(pair => pair.Distance is not null)
                .ToDictionary(pair => pair.Code, pair => pair.Distance!.Value);
            var nearest = likeness.Nearest(codes[own], 100);
            Assert.Equal(expected.Keys.Order(), nearest.Select(neighbour => neighbour.Code).Order());
            Assert.All(nearest, neighbour => Assert.Equal(expected[neighbour.Code], neighbour.Distance, 1e-9));
            Assert.Equal(nearest.Select(neighbour => neighbour.Distance).Order(), nearest.Select(neighbour => neighbour.Distance), (a, b) => Math.Abs(a - b) < 1e-9);
        }
    });

    [Fact]
    public void Bounds_of_words_are_percentiles_over_all_pairs() => Samples.Sample(sample =>
    {
        var likeness = sample.Make();
        var expected = NaiveLikeness.WordBounds(sample);
        Assert.Equal(expected.Strong, likeness.WordBounds.Strong, 1e-9);
        Assert.Equal(expected.Comparable, likeness.WordBounds.Comparable, 1e-9);
    });

    [Fact]
    public void The_first_k_are_the_start_of_all() => Gen.Select(Samples, Gen.Int[0, 30]).Sample((sample, count) =>
    {
        var likeness = sample.Make();
        Assert.Equal(
            likeness.Nearest("GM0001", 1000).Take(count).Select(neighbour => neighbour.Code),
            likeness.Nearest("GM0001", count).Select(neighbour => neighbour.Code));
    });

    [Fact]
    public void Order_of_characteristics_changes_nothing() => Samples.Sample(sample => SameNeighbours(sample, sample with
    {
        Characteristics = [.. sample.Characteristics.Reverse()],
        Columns = [.. sample.Columns.Reverse()],
    }));

    [Fact]
    public void Other_codes_change_nothing_but_the_names() => Samples.Sample(sample =>
    {
        var reversed = sample with { Columns = [.. sample.Columns.Select(column => column.Reverse().ToArray())] };
        var codes = sample.Division.Codes;
        var mirrored = reversed.Make().Nearest(codes[^1], 100).ToDictionary(n => codes[codes.Count - 1 - sample.Division.RowOf(n.Code)], n => n.Distance);
        Assert.All(sample.Make().Nearest(codes[0], 100), neighbour => Assert.Equal(mirrored[neighbour.Code], neighbour.Distance, 1e-9));
    });

    [Fact]
    public void Another_unit_of_a_characteristic_changes_nothing() => Gen.Select(Samples, Gen.OneOf(0.001, 0.125, 1000, 1024)).Sample((sample, factor) =>
        SameNeighbours(sample, sample with { Columns = [sample.Columns[0].Select(value => value * factor).ToArray(), .. sample.Columns[1..]] }));

    [Fact]
    public void A_characteristic_without_spread_changes_nothing() => Gen.Select(Samples, Gen.Double[0.1, 10]).Sample((sample, constant) =>
    {
        var withConstant = sample with
        {
            Characteristics = [.. sample.Characteristics, new("constant", Transform.None, 5, "kenmerk")],
            Columns = [.. sample.Columns, Enumerable.Repeat(constant, sample.Rows).ToArray()],
        };
        Assert.True(withConstant.Make().DroppedOut[^1]);
        SameNeighbours(sample, withConstant);
    });

    [Fact]
    public void A_characteristic_twice_is_the_same_as_double_weight() => Samples.Sample(sample => SameNeighbours(
        sample with { Characteristics = [sample.Characteristics[0] with { Weight = 2 * sample.Characteristics[0].Weight }, .. sample.Characteristics[1..]] },
        sample with { Characteristics = [sample.Characteristics[0], .. sample.Characteristics], Columns = [sample.Columns[0], .. sample.Columns] }));

    [Fact]
    public void Contributions_are_shares_of_the_squared_distance() => Samples.Sample(sample =>
    {
        foreach (var neighbour in sample.Make().Nearest("GM0001", 100))
        {
            var sum = neighbour.Contributions.Where(share => !double.IsNaN(share)).Sum();
            Assert.Equal(neighbour.Distance == 0 ? 0 : 1, sum, 1e-9);
            Assert.Equal(sample.Characteristics.Length, neighbour.Contributions.Count);
        }
    });

    [Fact]
    public void Ties_stand_in_order_of_code()
    {
        var sample = new Sample([new("k", Transform.None, 1, "kenmerk")], [[5, 6, 4, 6, 4, 9, 5]], Standardisation.ZScore);
        Assert.Equal(["GM0007", "GM0002", "GM0003", "GM0004", "GM0005", "GM0006"], sample.Make().Nearest("GM0001", 10).Select(n => n.Code));
        Assert.Equal(["GM0007", "GM0002"], sample.Make().Nearest("GM0001", 2).Select(n => n.Code));
    }

    // 0.1 steps on both sides of the own value: their distances differ in the last bit. Many of them, so that sorting alone does not keep the order.
    [Fact]
    public void Distances_that_differ_in_the_last_bit_are_ties_too()
    {
        double[] values = [0.7, .. Enumerable.Range(0, 99).Select(row => 0.7 + ((row % 2 == 0 ? -0.1 : 0.1) * (1 + (row % 3))))];
        var expected = Enumerable.Range(0, 99).OrderBy(row => row % 3).ThenBy(row => row).Select(row => $"GM{row + 2:D4}");
        Assert.Equal(expected, new Sample([new("k", Transform.None, 1, "kenmerk")], [values], Standardisation.ZScore).Make().Nearest("GM0001", 99).Select(n => n.Code));
    }

    [Fact]
    public void A_pair_that_shares_less_than_70_percent_of_the_weight_is_not_comparable()
    {
        Characteristic[] characteristics = [new("a", Transform.None, 7, "a"), new("b", Transform.None, 3, "b")];
        var likeness = new Sample(characteristics, [[1, 2, 3, double.NaN, 5], [1, double.NaN, 4, 4, 5]], Standardisation.MinMax).Make();
        Assert.Equal(["GM0002", "GM0003", "GM0005"], likeness.Nearest("GM0001", 10).Select(n => n.Code).Order());
        Assert.True(double.IsNaN(likeness.Nearest("GM0001", 10).Single(n => n.Code == "GM0002").Contributions[1]));
        Assert.Equal(["a"], likeness.Lacking("GM0004").Select(c => c.Indicator));
        Assert.Empty(likeness.Lacking("GM0002"));
        Assert.Empty(likeness.Nearest("GM0004", 10));
    }

    [Fact]
    public void A_MAD_of_0_is_replaced_by_the_IQR_and_then_by_the_standard_deviation()
    {
        double[] mostlySame = [1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5];
        Assert.Equal((5 - 1) / (1.5 / 1.349), Scale.Standardise(mostlySame, Transform.None, Standardisation.Robust)![10], 1e-12);
        double[] oneDiffers = [1, 1, 1, 1, 1, 1, 1, 1, 1, 11];
        Assert.Equal(10 / 3.0, Scale.Standardise(oneDiffers, Transform.None, Standardisation.Robust)![9], 1e-12);
        Assert.Null(Scale.Standardise([4, 4, double.NaN], Transform.None, Standardisation.Robust));
        Assert.Null(Scale.Standardise([double.NaN, double.NaN], Transform.None, Standardisation.ZScore));
    }

    // R 4.2.2: x <- c(3.1,-2,8.4,7.7,0,15.2,4.4,4.4,9.9,1.25); mad(x) and sqrt(mean((x - mean(x))^2))
    [Fact]
    public void Robust_and_z_scores_give_what_R_gives()
    {
        double[] x = [3.1, -2, 8.4, 7.7, 0, 15.2, 4.4, 4.4, 9.9, 1.25];
        Assert.Equal((3.1 - 4.4) / 5.41149, Scale.Standardise(x, Transform.None, Standardisation.Robust)![0], 1e-12);
        Assert.Equal((3.1 - x.Average()) / 4.8861052997249255, Scale.Standardise(x, Transform.None, Standardisation.ZScore)![0], 1e-12);
    }

    [Fact]
    public void A_logarithm_of_0_or_less_is_missing() =>
        Assert.Equal([true, true, false, false], Scale.Standardise([0, -1, 1, 2], Transform.Log, Standardisation.MinMax)!.Select(double.IsNaN));

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var division = TestRelease.Division(2024, "GM0001", "GM0002");
        Characteristic characteristic = new("a", Transform.None, 1, "a");
        Assert.Throws<ArgumentException>(() => new Likeness(division, [characteristic], [], Standardisation.Robust));
        Assert.Throws<ArgumentException>(() => new Likeness(division, [characteristic], [[1]], Standardisation.Robust));
        Assert.Throws<ArgumentException>(() => new Likeness(division, [characteristic with { Weight = 0 }], [[1, 2]], Standardisation.Robust));
        Assert.Throws<ArgumentException>(() => new Likeness(division, [characteristic], [[1, 2]], Standardisation.Robust).Nearest("GM0009", 5));
    }

    private static void SameNeighbours(Sample expected, Sample actual)
    {
        var (a, b) = (expected.Make().Nearest("GM0001", 100), actual.Make().Nearest("GM0001", 100));
        Assert.Equal(a.Select(neighbour => neighbour.Code), b.Select(neighbour => neighbour.Code));
        Assert.Equal(a.Select(neighbour => neighbour.Distance), b.Select(neighbour => neighbour.Distance), (x, y) => Math.Abs(x - y) < 1e-9);
    }

    internal sealed record Sample(Characteristic[] Characteristics, double[][] Columns, Standardisation Standardisation)
    {
        public int Rows => Columns[0].Length;

        public Division Division => TestRelease.Division(2024, TestRelease.Codes(Rows));

        public Likeness Make() => new(Division, Characteristics, Columns, Standardisation);

        public override string ToString() => $"{Standardisation} {string.Join(' ', Characteristics.Select(c => c.ToString()))} | {string.Join(" | ", Columns.Select(column => string.Join(' ', column)))}";
    }
}
