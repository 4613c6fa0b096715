using System.Globalization;
using Benchmark.Import.Tables;
using CsCheck;

namespace Benchmark.Import.Tests.Tables;

public sealed class NumberFormTests
{
    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "-" };

    [Theory]
    [InlineData("1.234,5", ',', true, 1234.5, 1)]
    [InlineData("1.234.567", ',', true, 1234567, 0)]
    [InlineData("1 234", ',', true, 1234, 0)]
    [InlineData("-0,10", ',', false, -0.1, 2)]
    [InlineData("−3", ',', false, -3, 0)]
    [InlineData("1.234", '.', false, 1.234, 3)]
    [InlineData("1,234.50", '.', true, 1234.5, 2)]
    [InlineData("1.5e3", '.', false, 1500, 0)]
    [InlineData("1E-3", '.', false, 0.001, 3)]
    [InlineData("007", ',', false, 7, 0)]
    public void A_number_in_the_form_is_read_with_its_decimals(string text, char sign, bool grouped, double value, int decimals)
    {
        Assert.True(new NumberForm(sign, grouped).TryRead(text, out var read, out var counted));
        Assert.Equal((value, decimals), (read, counted));
    }

    [Theory]
    [InlineData("1.234", ',', false)]
    [InlineData("12.34", ',', true)]
    [InlineData("1.2345", ',', true)]
    [InlineData("0.123", ',', true)]
    [InlineData("1.234,", ',', true)]
    [InlineData(",5", ',', true)]
    [InlineData("1.234 567", ',', true)]
    [InlineData("1,2,3", ',', true)]
    [InlineData("12%", ',', true)]
    [InlineData("NaN", '.', true)]
    [InlineData("Infinity", '.', true)]
    [InlineData("1e999", '.', false)]
    [InlineData("1e5", ',', false)]
    [InlineData("1e", '.', false)]
    [InlineData("0x10", '.', false)]
    [InlineData("١٢", '.', false)]
    [InlineData("--1", '.', false)]
    [InlineData("", '.', false)]
    public void Anything_else_is_no_number(string text, char sign, bool grouped) => Assert.False(new NumberForm(sign, grouped).Fits(text));

    [Fact]
    public void Every_number_comes_back_exactly() => Gen.Double.Where(double.IsFinite).Sample(number =>
        new NumberForm('.', false).TryRead(number.ToString("R", CultureInfo.InvariantCulture), out var read, out _) && read.Equals(number));

    [Fact]
    public void A_number_as_the_Dutch_write_it_comes_back_exactly_with_its_decimals() => Gen.Select(Gen.Long[-9_999_999_999_999, 9_999_999_999_999], Gen.Int[0, 6]).Sample((digits, decimals) =>
    {
        var exact = new decimal(digits) / (decimal)Math.Pow(10, decimals);
        var text = exact.ToString($"N{decimals}", Dutch);
        return new NumberForm(',', true).TryRead(text, out var read, out var counted)
            && counted == decimals
            && read.Equals(double.Parse(exact.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    });
}
