namespace Benchmark.Core.Releases;

/// <summary>Which release another is laid beside.</summary>
public static class ReleaseOrder
{
    /// <summary>The release numbered just before another, whatever became of it: what <c>/versies</c> lays a release beside. Null for the first.</summary>
    /// <param name="releases">Newest first.</param>
    /// <param name="number">The later one.</param>
    public static Release? Before(this IEnumerable<Release> releases, int number) => releases.FirstOrDefault(release => release.Number < number);

    /// <summary>
    /// The newest release before another that was not taken back: what is news against it. A release that takes another back is no news where it
    /// only says again what stood before. Null where there is none.
    /// </summary>
    /// <param name="releases">Newest first.</param>
    /// <param name="number">The later one.</param>
    public static Release? StandingBefore(this IEnumerable<Release> releases, int number) =>
        releases.FirstOrDefault(release => release.Number < number && release.Status == ReleaseStatus.Published);
}

/// <summary>Two releases side by side.</summary>
/// <param name="Before">The older one.</param>
/// <param name="After">The newer one.</param>
public sealed record ReleasePair(Release Before, Release After)
{
    /// <summary>Name in addresses of the number of the older one.</summary>
    public const string Parameter = "ten-opzichte-van";
}
