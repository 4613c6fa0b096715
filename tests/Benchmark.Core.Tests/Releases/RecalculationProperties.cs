using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;
using Benchmark.Core.Tests.Municipalities;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Core.Tests.Releases;

/// <summary>What holds in every country whose municipalities merge, split and exchange land.</summary>
public sealed class RecalculationProperties
{
    private static readonly Indicator Count = TestRelease.Indicator("x") with { Kind = IndicatorKind.Count };

    [Fact]
    public void Sums_are_kept() => Worlds().Sample(world =>
    {
        var (slab, register) = world;
        foreach (var division in register.Divisions)
        {
            Assert.Equal(slab.Cells.Value.Sum(), RecalculatedSlab.Of(slab, division, register).Cells.Value.Sum(), 1e-9 * slab.Cells.Value.Sum());
        }
    });

    [Fact]
    public void By_way_of_the_year_in_between_it_comes_out_the_same() => Worlds().Sample(world =>
    {
        var (slab, register) = world;
        var direct = RecalculatedSlab.Of(slab, register.Divisions[2], register);
        var inSteps = RecalculatedSlab.Of(RecalculatedSlab.Of(slab, register.Divisions[1], register), register.Divisions[2], register);
        Assert.Equal(direct.Codes, inSteps.Codes);
        for (var cell = 0; cell < direct.Cells.Value.Length; cell++)
        {
            Assert.Equal(direct.Cells.Value[cell], inSteps.Cells.Value[cell], 1e-9 * direct.Cells.Value[cell]);
            Assert.Equal(direct.Cells.IsRecalculated(cell), inSteps.Cells.IsRecalculated(cell));
        }
    });

    [Fact]
    public void Every_municipality_goes_somewhere_whole() => ChangingCountry.Registers.Sample(register =>
    {
        var transition = DivisionTransition.Between(register.Divisions[0], register.Divisions[2], register);
        var given = register.Divisions[2].Codes.SelectMany(transition.PartsOf).ToLookup(part => part.Code, part => part.Share);
        Assert.All(register.Divisions[0].Codes, code => Assert.Equal(1, given[code].Sum(), 1e-12));
    });

    [Fact]
    public void A_ratio_lies_between_those_of_its_parts() => Gen.Select(Worlds(), Gen.Double[1, 1000].Array[6]).Sample((world, people) =>
    {
        var (x, register) = world;
        var n = TestRelease.Slab(TestRelease.Indicator("n") with { Kind = IndicatorKind.Count }, register, (TestRelease.Year("n", ChangingCountry.FirstYear), people[..x.Codes.Count]));
        var published = SlabBuilder.Ratio(TestRelease.Indicator("r", multiplier: 100), [TestRelease.Year("r", ChangingCountry.FirstYear)], x, n, register);
        var newest = register.Divisions[2];
        var made = RecalculatedSlab.RatioOf(published, RecalculatedSlab.Of(x, newest, register), RecalculatedSlab.Of(n, newest, register), newest);
        Assert.All(made.Cells.Value, value => Assert.InRange(value, published.Cells.Value.Min() * (1 - 1e-9), published.Cells.Value.Max() * (1 + 1e-9)));
    });

    private static Gen<(IndicatorSlab Slab, MunicipalityRegister Register)> Worlds() => Gen.Select(ChangingCountry.Registers, Gen.Double[1, 100_000].Array[6], (register, values) =>
        (TestRelease.Slab(Count, register, (TestRelease.Year("x", ChangingCountry.FirstYear), values[..register.Divisions[0].Codes.Count])), register));
}
