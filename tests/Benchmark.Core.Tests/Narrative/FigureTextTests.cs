using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Core.Tests.Narrative;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData(2.5, 0, 3)]
    [InlineData(-2.5, 0, -3)]
    [InlineData(0.285, 2, 0.29)]
    [InlineData(1.005, 2, 1.01)]
    [InlineData(1e15, 2, 1e15)]
    [InlineData(double.NaN, 1, double.NaN)]
    public void Rounds_half_away_from_zero_as_written(double value, int decimals, double expected) => Assert.Equal(expected, FigureText.Round(value, decimals));

    [Theory]
    [InlineData(1234.5, 1, Language.Dutch, "1.234,5")]
    [InlineData(1234.5, 1, Language.English, "1,234.5")]
    [InlineData(-0.04, 1, Language.Dutch, "0,0")]
    [InlineData(-1234, 0, Language.Dutch, "-1.234")]
    [InlineData(double.NaN, 1, Language.Dutch, "–")]
    public void Numbers_are_written_as_people_in_a_language_do(double value, int decimals, Language language, string expected) =>
        Assert.Equal(expected, FigureText.Number(value, decimals, language));

    [Fact]
    public void A_difference_is_what_a_reader_gets_who_subtracts()
    {
        // 0.14 and 0.06 are shown as 0.1 and 0.1: no difference, though they are 0.08 apart.
        Assert.Equal("0,0\u00A0procentpunt", FigureText.Difference(0.14, 0.06, SampleWorld.Share));
        Assert.Equal("€\u00A0749", FigureText.Difference(2902.5, 2154.4, SampleWorld.Money));
        Gen.Select(Gen.Double[-1000, 1000], Gen.Double[-1000, 1000], Gen.Int[0, 4]).Sample((a, b, decimals) =>
        {
            var indicator = SampleWorld.Share with { Unit = SampleWorld.Share.Unit with { Decimals = decimals } };
            var expected = Math.Round((decimal)a, decimals, MidpointRounding.AwayFromZero) - Math.Round((decimal)b, decimals, MidpointRounding.AwayFromZero);
            Assert.Equal((double)expected, FigureText.ShownDifference(a, b, indicator));
        });
    }

    [Theory]
    [InlineData("2023", "2023", "2023")]
    [InlineData("2023KW01", "het 1e kwartaal van 2023", "the first quarter of 2023")]
    public void A_period_fits_in_a_sentence(string text, string dutch, string english)
    {
        var period = Period.Parse(text, CultureInfo.InvariantCulture);
        Assert.Equal((dutch, english), (FigureText.PeriodInSentence(period), FigureText.PeriodInSentence(period, Language.English)));
    }

    [Fact]
    public void A_value_alone_has_its_whole_unit_once()
    {
        Assert.Equal("5,8% van de woningen", FigureText.ValueWithUnit(5.8, SampleWorld.Share));
        Assert.Equal("€\u00A02.902 per inwoner", FigureText.ValueWithUnit(2902, SampleWorld.Money));
        Assert.Equal("55,5 per 1.000 inwoners", FigureText.ValueWithUnit(55.5, SampleWorld.Rate));
        var count = SampleWorld.Money with { Kind = IndicatorKind.Count, Unit = new Unit(new Bilingual("bomen", "trees"), "", "", "", new Bilingual("", ""), 0) };
        Assert.Equal(("0 bomen", "1 (bomen)", "2 trees"), (FigureText.ValueWithUnit(0, count), FigureText.ValueWithUnit(1, count), FigureText.ValueWithUnit(2, count, Language.English)));
        var thousands = SampleWorld.Money with { Unit = SampleWorld.Money.Unit with { Label = new Bilingual("× 1.000 euro", ""), Suffix = "\u00A0× 1.000" } };
        Assert.Equal("€\u00A02.902\u00A0× 1.000", FigureText.ValueWithUnit(2902, thousands));
    }
}
