using Benchmark.Core.Releases;

namespace Benchmark.Core.Tests.Releases;

public sealed class DutchTimeTests
{
    [Theory]
    [InlineData(2026, 11, 24, 22, 59, 24)] // winter: one hour ahead
    [InlineData(2026, 11, 24, 23, 0, 25)]
    [InlineData(2026, 6, 30, 21, 59, 30)] // summer: two hours ahead
    [InlineData(2026, 6, 30, 22, 0, 1)]
    public void The_day_turns_at_midnight_in_the_Netherlands(int year, int month, int day, int hour, int minute, int dutchDay) =>
        Assert.Equal(dutchDay, DutchTime.DateOf(new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Utc)).Day);
}
