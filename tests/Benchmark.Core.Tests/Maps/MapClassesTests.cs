using Benchmark.Core.Maps;
using Benchmark.Core.Narrative;
using CsCheck;

namespace Benchmark.Core.Tests.Maps;

public sealed class MapClassesTests
{
    private static readonly double[] Nineteen = [12.31, 9.8, 15.26, 12.34, 7.05, 22.4, 18.9, 12.29, 30.1, 11.7, 10.02, 14.5, 16.66, 9.8, 13.37, 21.0, 8.4, 12.35, 17.2];

    // R 4.2.2: quantile(c(12.31,9.8,15.26,12.34,7.05,22.4,18.9,12.29,30.1,11.7,10.02,14.5,16.66,9.8,13.37,21,8.4,12.35,17.2), (1:(c-1))/c, type = 7)
    [Theory]
    [InlineData(2, new[] { 12.35 })]
    [InlineData(3, new[] { 12.29, 15.26 })]
    [InlineData(4, new[] { 10.86, 12.35, 16.93 })]
    [InlineData(5, new[] { 9.932, 12.316, 14.274, 17.88 })]
    [InlineData(6, new[] { 9.8, 12.29, 12.35, 15.26, 18.9 })]
    public void Bounds_of_equal_classes_are_the_quantiles_that_R_gives(int count, double[] expected)
    {
        var bounds = MapClasses.QuantileBounds([.. Nineteen.Order()], count);
        Assert.Equal(expected.Length, bounds.Count);
        Assert.All(bounds.Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-8));
    }

    // R 4.2.2, x as above: r <- function(v) sign(v)*floor(abs(v)*10+0.5+1e-9)/10; findInterval(r(x), r(quantile(x, (1:(c-1))/c, type = 7)))
    [Theory]
    [InlineData(4, new[] { 1, 0, 2, 1, 0, 3, 3, 1, 3, 1, 0, 2, 2, 0, 2, 3, 0, 2, 3 })]
    [InlineData(5, new[] { 2, 0, 3, 2, 0, 4, 4, 2, 4, 1, 1, 3, 3, 0, 2, 4, 0, 2, 3 })]
    public void A_figure_is_in_the_class_that_R_gives(int count, int[] expected)
    {
        var classes = MapClasses.Of(Nineteen, 1, ClassChoice.OfEqualSize(count));
        Assert.Equal(expected, Nineteen.Select(classes.ClassOf));
    }

    // R 4.2.2: findInterval(r(x), c(10, 12.3, 20))
    [Fact]
    public void Own_bounds_put_a_figure_on_a_bound_in_the_higher_class()
    {
        var classes = MapClasses.Of(Nineteen, 1, Own("10;12,3;20"));
        Assert.Equal([2, 0, 2, 2, 0, 3, 2, 2, 3, 1, 1, 2, 2, 0, 2, 3, 0, 2, 2], Nineteen.Select(classes.ClassOf));
        Assert.Equal([4, 2, 10, 3], classes.Classes.Select(one => one.Count));
    }

    [Fact]
    public void Own_bounds_keep_a_class_with_nobody_in_it() =>
        Assert.Equal([0, 19, 0], MapClasses.Of(Nineteen, 1, Own("1;100")).Classes.Select(one => one.Count));

    [Fact]
    public void Few_different_figures_give_a_class_each()
    {
        var classes = MapClasses.Of([1, 1, 1, 2, 2, 5, double.NaN], 0, ClassChoice.Default).Classes;
        Assert.Equal([(1, 3), (2, 2), (5, 1)], classes.Select(one => ((int)one.OnlyValue, one.Count)));
    }

    [Fact]
    public void A_figure_that_very_many_have_is_a_class_of_its_own()
    {
        var classes = MapClasses.Of([.. Enumerable.Repeat(0.0, 90), 3, 4, 5, 6, 7, 8, 9], 0, ClassChoice.Default).Classes;
        Assert.Equal((0, 90), ((int)classes[0].OnlyValue, classes[0].Count));
        Assert.Equal([90, 7], classes.Select(one => one.Count));
        Assert.True(double.IsNaN(classes[1].OnlyValue));
    }

    [Fact]
    public void One_figure_for_all_is_one_class() => Assert.Equal(4, Assert.Single(MapClasses.Of([4.04, 4.0, 3.98], 1, ClassChoice.Default).Classes).OnlyValue);

    [Fact]
    public void Nobody_with_a_figure_gives_no_classes()
    {
        var classes = MapClasses.Of([double.NaN, double.NaN], 1, ClassChoice.Default);
        Assert.Empty(classes.Classes);
        Assert.Equal(-1, classes.ClassOf(double.NaN));
    }

    [Fact]
    public void A_figure_never_seems_to_be_in_another_class_than_its_own() =>
        Gen.Select(Gen.Double[-1000, 1000].Array[1, 60], Gen.Int[0, 3], Gen.Int[2, 6]).Sample((values, decimals, count) =>
        {
            var classes = MapClasses.Of(values, decimals, ClassChoice.OfEqualSize(count));
            Assert.InRange(classes.Classes.Count, 1, count);
            Assert.Equal(values.Length, classes.Classes.Sum(one => one.Count));
            Assert.All(classes.Classes, one => Assert.True(one.Count > 0));
            foreach (var value in values)
            {
                var (shown, one) = (FigureText.Round(value, decimals), classes.Classes[classes.ClassOf(value)]);
                Assert.True(one.From <= shown && shown < one.To);
                Assert.True(double.IsNaN(one.OnlyValue) || one.OnlyValue == shown);
            }
        });

    [Fact]
    public void Figures_that_look_equal_are_in_one_class() =>
        Gen.Select(Gen.Double[0, 20].Array[2, 40], Gen.Int[2, 6]).Sample((values, count) =>
        {
            var classes = MapClasses.Of(values, 0, ClassChoice.OfEqualSize(count));
            Assert.All(values.GroupBy(value => FigureText.Round(value, 0)), equal => Assert.Single(equal.Select(classes.ClassOf).Distinct()));
        });

    private static ClassChoice Own(string bounds)
    {
        Assert.True(ClassChoice.TryReadBounds(bounds, out var choice, out _));
        return choice;
    }
}
