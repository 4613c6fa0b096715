using Benchmark.Core.Maps;
using CsCheck;

namespace Benchmark.Core.Tests.Maps;

public sealed class ClassChoiceTests
{
    [Theory]
    [InlineData("10;20;30", "10;20;30")]
    [InlineData("10,5; 20.25", "10.5;20.25")]
    [InlineData("-3,50;0;1000", "-3.5;0;1000")]
    [InlineData("0.125;0,250", "0.125;0.25")]
    [InlineData("1,5000", "1.5")]
    [InlineData("12.3450", "12.3450")]
    [InlineData("-0;1", "0;1")]
    public void Bounds_are_read_with_a_comma_or_a_point_and_written_in_one_way(string text, string written)
    {
        Assert.True(ClassChoice.TryReadBounds(text, out var choice, out _));
        Assert.Equal(written, choice.BoundsInAddress);
        Assert.Null(choice.CountInAddress);
    }

    [Theory]
    [InlineData("1.000;2.000", "'1.000' is op twee manieren te lezen.")]
    [InlineData("5;12,345", "'12,345' is op twee manieren te lezen.")]
    [InlineData("30;20", "De grenzen staan niet van laag naar hoog")]
    [InlineData("10;10,0", "De grenzen staan niet van laag naar hoog")]
    [InlineData("1;2;3;4;5;6", "U geeft 6 grenzen.")]
    [InlineData("tien", "'tien' is geen getal.")]
    [InlineData("1.000,5", "'1.000,5' is geen getal.")]
    [InlineData("1;;2", "'' is geen getal.")]
    [InlineData("1e9", "'1e9' is geen getal.")]
    public void What_is_wrong_with_bounds_is_said(string text, string start)
    {
        Assert.False(ClassChoice.TryReadBounds(text, out _, out var problem));
        Assert.StartsWith(start, problem.Dutch, StringComparison.Ordinal);
        Assert.NotEmpty(problem.English);
    }

    [Theory]
    [InlineData("2", "2")]
    [InlineData("5", null)]
    [InlineData("6", "6")]
    public void A_number_of_classes_is_read_and_the_usual_one_is_not_written(string text, string? written)
    {
        Assert.True(ClassChoice.TryReadCount(text, out var choice, out _));
        Assert.Equal(written, choice.CountInAddress);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("7")]
    [InlineData("-3")]
    [InlineData("vijf")]
    [InlineData("99999999999")]
    public void Another_number_of_classes_is_refused(string text)
    {
        Assert.False(ClassChoice.TryReadCount(text, out _, out var problem));
        Assert.EndsWith("Mogelijk zijn 2 tot en met 6.", problem.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_read_as_the_same_choice() =>
        Gen.Int[-999_999_999, 999_999_999].Select(Gen.Int[0, 6]).Array[1, 5].Sample(parts =>
        {
            var bounds = parts.Select(part => part.Item1 / (decimal)Math.Pow(10, part.Item2)).Distinct().Order().ToArray();
            var text = string.Join(';', bounds.Select(bound => bound.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture) is var written && written.Split('.') is [_, { Length: 3 }] ? written + "0" : written));
            Assert.True(ClassChoice.TryReadBounds(text, out var choice, out _), text);
            Assert.True(ClassChoice.TryReadBounds(choice.BoundsInAddress!, out var again, out _), choice.BoundsInAddress);
            Assert.Equal(choice, again);
            Assert.Equal(choice.GetHashCode(), again.GetHashCode());
            Assert.Equal(choice.BoundsInAddress, again.BoundsInAddress);
        });
}
