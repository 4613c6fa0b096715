namespace Benchmark.Core.Deliveries;

/// <summary>How long municipalities can look at figures that VNG collects itself before everybody can.</summary>
public static class PreviewDays
{
    /// <summary>Working days, the first day included.</summary>
    public const int Count = 10;

    /// <summary>First day on which the figures may be published.</summary>
    /// <param name="from">Day from which municipalities see their own figures.</param>
    public static DateOnly EndOf(DateOnly from)
    {
        var day = from;
        for (var left = Count; left > 0; day = day.AddDays(1))
        {
            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>Monday to Friday, but for the days that Algemene termijnenwet, article 3, names: Good Friday and 5 May among them.</summary>
    public static bool IsWorkingDay(DateOnly day)
    {
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            return false;
        }

        var fromEaster = day.DayNumber - Easter(day.Year).DayNumber;
        return fromEaster is not (-2 or 1 or 39 or 50)
            && (day.Month, day.Day) is not ((1, 1) or (5, 5) or (12, 25) or (12, 26))
            && day != KingsDay(day.Year);
    }

    // 27 April, or the day before when that is a Sunday.
    private static DateOnly KingsDay(int year) => new DateOnly(year, 4, 27) is { DayOfWeek: DayOfWeek.Sunday } sunday ? sunday.AddDays(-1) : new DateOnly(year, 4, 27);

    // The Gregorian rule as in Meeus, Astronomical Algorithms (1991), chapter 8.
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
