namespace Benchmark.Core.SavedGroups;

/// <summary>
/// What must be written so that the stored standard groups become those that are wanted. Versions are added and none is changed; a group that is
/// no longer wanted is deleted as a person's would be, so that links stay readable; one that comes back is restored.
/// </summary>
/// <param name="Added">Version 1 of groups that were never there, by slug.</param>
/// <param name="Changed">The next version of groups of which text, definition or source differs, by slug.</param>
/// <param name="Deleted">Slugs of groups that are no longer wanted.</param>
/// <param name="Restored">Slugs of deleted groups that are wanted again.</param>
/// <param name="Taken">Slugs that a person's group has, also a deleted one: that group stays as it is, and the standard group is left out.</param>
public sealed record StandardGroupChanges(
    IReadOnlyDictionary<string, GroupVersion> Added,
    IReadOnlyDictionary<string, GroupVersion> Changed,
    IReadOnlyList<string> Deleted,
    IReadOnlyList<string> Restored,
    IReadOnlyList<string> Taken)
{
    /// <summary>Whether nothing has to be written.</summary>
    public bool IsNone => Added.Count + Changed.Count + Deleted.Count + Restored.Count == 0;

    /// <summary>Compares what is wanted with what is there.</summary>
    /// <param name="wanted">The standard groups, each slug once.</param>
    /// <param name="stored">All stored standard groups and every group with a slug that is wanted, each with at least its newest version.</param>
    /// <param name="now">When the versions are saved (UTC).</param>
    public static StandardGroupChanges Between(IReadOnlyCollection<StandardGroup> wanted, IReadOnlyCollection<SavedGroup> stored, DateTime now)
    {
        var known = stored.ToDictionary(group => group.Slug, StringComparer.Ordinal);
        var slugs = wanted.Select(group => group.Slug).ToHashSet(StringComparer.Ordinal);
        var free = wanted.Where(group => !known.TryGetValue(group.Slug, out var there) || there.IsStandard).ToList();
        return new(
            free.Where(group => !known.ContainsKey(group.Slug)).ToDictionary(group => group.Slug, group => Version(1, group, now), StringComparer.Ordinal),
            free.Where(group => known.TryGetValue(group.Slug, out var there) && Differs(group, there.Newest))
                .ToDictionary(group => group.Slug, group => Version(known[group.Slug].Newest.Number + 1, group, now), StringComparer.Ordinal),
            [.. stored.Where(group => group is { IsStandard: true, DeletedAt: null } && !slugs.Contains(group.Slug)).Select(group => group.Slug)],
            [.. stored.Where(group => group is { IsStandard: true, DeletedAt: not null } && slugs.Contains(group.Slug)).Select(group => group.Slug)],
            [.. wanted.Select(group => group.Slug).Except(free.Select(group => group.Slug), StringComparer.Ordinal)]);
    }

    private static bool Differs(StandardGroup wanted, GroupVersion newest) =>
        (wanted.Text, wanted.Definition, wanted.Source) != (newest.Text, newest.Definition, newest.Source);

    private static GroupVersion Version(int number, StandardGroup group, DateTime now) => new(number, group.Text, group.Definition, null, group.Source, now, "");
}
