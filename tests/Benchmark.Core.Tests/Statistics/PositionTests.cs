using Benchmark.Core.Indicators;
using Benchmark.Core.Statistics;
using CsCheck;

namespace Benchmark.Core.Tests.Statistics;

public sealed class PositionTests
{
    private static readonly Gen<double[]> Others = Gen.Int[0, 20].Select(value => value / 4.0).Array[0, 50];

    [Fact]
    public void Percentile_counts_half_of_the_equal_ones_and_itself()
    {
        var position = Position.Of(4, [1, 2, 4, 4, 9, double.NaN]);
        Assert.Equal(new Position(2, 2, 1), position);
        Assert.Equal(100 * (2 + 1.5) / 6, position.Percentile, 1e-12);
        Assert.Equal(2, position.Rank);
    }

    [Fact]
    public void Figures_equal_to_12_digits_are_equal() => Assert.Equal(new Position(0, 1, 0), Position.Of(0.3, [0.1 + 0.2]));

    [Fact]
    public void The_favourable_side_needs_a_direction()
    {
        var position = new Position(3, 0, 0);
        Assert.Equal(87.5, position.FavourablePercentile(Direction.Higher));
        Assert.Equal(12.5, position.FavourablePercentile(Direction.Lower));
        Assert.True(double.IsNaN(position.FavourablePercentile(Direction.None)));
    }

    [Fact]
    public void A_position_does_not_depend_on_order_or_unit() => Gen.Select(Others, Gen.Int[0, 20], Gen.Double[0.01, 100]).Sample((others, own, factor) =>
    {
        var position = Position.Of(own / 4.0, others);
        Assert.Equal(position, Position.Of(own / 4.0, [.. others.Reverse()]));
        Assert.Equal(position, Position.Of(own / 4.0 * factor, [.. others.Select(value => value * factor)]));
        Assert.Equal(others.Length, position.Others);
        Assert.True(position.Percentile is > 0 and < 100);
    });

    [Fact]
    public void A_higher_value_has_no_lower_percentile() => Gen.Select(Others, Gen.Double[0, 5], Gen.Double[0, 5]).Sample((others, a, b) =>
        Assert.True(Position.Of(Math.Min(a, b), others).Percentile <= Position.Of(Math.Max(a, b), others).Percentile));

    [Fact]
    public void Mid_rank_percentiles_of_a_group_have_a_mean_of_50() => Others.Where(values => values.Length > 0).Sample(values =>
        Assert.Equal(50, values.Select((value, index) => Position.Of(value, [.. values.Where((_, other) => other != index)]).Percentile).Average(), 1e-9));
}
