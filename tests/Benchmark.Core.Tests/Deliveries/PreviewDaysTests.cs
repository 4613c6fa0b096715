using Benchmark.Core.Deliveries;

namespace Benchmark.Core.Tests.Deliveries;

public sealed class PreviewDaysTests
{
    [Theory]
    // Two weeks without a holiday; from a Saturday; over Christmas and New Year; over Easter and King's Day.
    [InlineData("2026-11-02", "2026-11-14")]
    [InlineData("2026-11-07", "2026-11-21")]
    [InlineData("2026-12-21", "2027-01-06")]
    [InlineData("2025-04-17", "2025-05-03")]
    public void Ten_working_days_are_counted_with_the_first_and_without_holidays(string from, string end) =>
        Assert.Equal(DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture), PreviewDays.EndOf(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(2026, 4, 3)] // Good Friday
    [InlineData(2026, 4, 6)] // Easter Monday
    [InlineData(2026, 4, 27)] // King's Day
    [InlineData(2025, 4, 26)] // King's Day of a year in which the 27th is a Sunday (a Saturday anyway)
    [InlineData(2026, 5, 14)] // Ascension
    [InlineData(2026, 5, 25)] // Whit Monday
    [InlineData(2026, 5, 5)] // Liberation Day, every year for terms
    [InlineData(2026, 12, 25)]
    public void Holidays_are_no_working_days(int year, int month, int day) => Assert.False(PreviewDays.IsWorkingDay(new DateOnly(year, month, day)));

    [Theory]
    [InlineData(2026, 12, 24)]
    [InlineData(2027, 5, 7)]
    public void Other_weekdays_are(int year, int month, int day) => Assert.True(PreviewDays.IsWorkingDay(new DateOnly(year, month, day)));
}
