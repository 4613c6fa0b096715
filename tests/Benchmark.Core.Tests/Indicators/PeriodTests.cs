using System.Globalization;
using Benchmark.Core.Indicators;
using CsCheck;

namespace Benchmark.Core.Tests.Indicators;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2023", "2023JJ00")]
    [InlineData("2023jj00", "2023JJ00")]
    [InlineData("2023KW04", "2023KW04")]
    public void Readable_periods_are_written_in_CBS_notation(string text, string expected) => Assert.Equal(expected, Period.Parse(text, CultureInfo.InvariantCulture).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("23")]
    [InlineData("1899")]
    [InlineData("2200")]
    [InlineData("2023KW00")]
    [InlineData("2023KW05")]
    [InlineData("2023MM01")]
    [InlineData(" 2023")]
    [InlineData("-023")]
    public void Anything_else_is_no_period(string? text) => Assert.False(Period.TryParse(text, CultureInfo.InvariantCulture, out _));

    [Fact]
    public void Reading_what_was_written_gives_the_same_in_the_same_order() =>
        Gen.Select(Gen.Int[1900, 2199], Gen.Int[0, 4], Gen.Int[1900, 2199], Gen.Int[0, 4]).Sample((year, quarter, otherYear, otherQuarter) =>
        {
            var (one, other) = (Make(year, quarter), Make(otherYear, otherQuarter));
            Assert.Equal(one, Period.Parse(one.ToString(), CultureInfo.InvariantCulture));
            Assert.Equal(Math.Sign((year, quarter).CompareTo((otherYear, otherQuarter))), Math.Sign(one.CompareTo(other)));
        });

    [Fact]
    public void The_weaker_status_wins()
    {
        Assert.Equal(ObservationStatus.Provisional, ObservationStatuses.Weakest(ObservationStatus.Definitive, ObservationStatus.Provisional));
        Assert.Equal(ObservationStatus.Missing, ObservationStatuses.Weakest(ObservationStatus.Missing, ObservationStatus.StatusUnknown));
        Assert.Equal(5, Enum.GetValues<ObservationStatus>().Count(status => status.HasValue()));
    }

    private static Period Make(int year, int quarter) =>
        Period.Parse(quarter == 0 ? $"{year}JJ00" : $"{year}KW0{quarter}", CultureInfo.InvariantCulture);
}
