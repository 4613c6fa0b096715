namespace Benchmark.Core.Releases;

/// <summary>Time as it is in the Netherlands, wherever the server stands: the day of a release, of a letter, of what was written down.</summary>
public static class DutchTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Date and time of day of a moment.</summary>
    /// <param name="utc">The moment, in UTC.</param>
    public static DateTime Of(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Zone);

    /// <summary>The day of a moment.</summary>
    /// <param name="utc">The moment, in UTC.</param>
    public static DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(Of(utc));
}
