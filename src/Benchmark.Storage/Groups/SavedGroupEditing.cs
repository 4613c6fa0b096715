using System.Data.Common;
using Benchmark.Core.Comparisons;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>
/// Saves groups for people who are signed in. A version never changes: a change adds one. Every method throws <see cref="RefusedException"/> for
/// what may not or cannot be saved, then nothing is, and <see cref="DatabaseUnavailableException"/> when the database is away.
/// </summary>
public sealed class SavedGroupEditing
{
    /// <summary>Most groups of one owner.</summary>
    public const int MostGroups = 200;

    /// <summary>Most versions of one group.</summary>
    public const int MostVersions = 500;

    // How often another may take the name first before it is told as a fault.
    private const int MostAttempts = 20;

    private static readonly Parameter SlugOf = new("slug", SqlType.VarChar(GroupSlug.Longest));

    private static readonly Statement Alike = new("SELECT slug FROM saved_group WHERE slug LIKE @prefix", new Parameter("prefix", SqlType.VarChar(GroupSlug.Longest + 1)));

    private static readonly Statement Owned = new("SELECT COUNT(*) FROM saved_group WHERE owner_id = @owner AND deleted_at IS NULL", new Parameter("owner", SqlType.VarChar(255)));

    private static readonly Statement SetVisibility = new(
        "UPDATE saved_group SET visibility = @visibility WHERE slug = @slug", new Parameter("visibility", SqlType.TinyInt), SlugOf);

    private readonly Database _database;
    private readonly SavedGroupStore _store;
    private readonly TimeProvider _time;

    internal SavedGroupEditing(Database database, SavedGroupStore store, TimeProvider time) => (_database, _store, _time) = (database, store, time);

    /// <summary>Saves a new group; its slug comes from its name, with a number behind it when another has that name.</summary>
    /// <param name="draft">What to save.</param>
    /// <param name="editor">Who becomes its owner.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<SavedGroup> CreateAsync(GroupDraft draft, Editor editor, CancellationToken cancellation)
    {
        var checkedDraft = await CheckAsync(draft, editor, [], cancellation);
        var slug = GroupSlug.Of(checkedDraft.Text.Name);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await _database.RunAsync(session => AddAsync(session, slug, checkedDraft, editor), cancellation);
            }
            catch (DbException taken) when (_database.Dialect.IsTaken(taken) && attempt < MostAttempts)
            {
                // Another took the same name in between: the next number is tried.
            }
        }
    }

    /// <summary>
    /// Saves a change as the next version; visibility alone makes no version. When another version came in since the editor began, nothing is saved
    /// and that version is told, so that both texts can be laid beside each other.
    /// </summary>
    /// <param name="slug">The group.</param>
    /// <param name="draft">What to save.</param>
    /// <param name="startedFrom">The version that the editor saw when he began.</param>
    /// <param name="editor">Who saves: its owner.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<SavedOrConflict> SaveAsync(string slug, GroupDraft draft, int startedFrom, Editor editor, CancellationToken cancellation)
    {
        var before = RefuseUnlessMayChange(await _store.FindAsync(slug, editor, cancellation), slug, editor);
        var checkedDraft = await CheckAsync(draft, editor, SavedDefinitions.NamedIn(before.Newest), cancellation);
        try
        {
            return await _database.RunAsync(session => ChangeAsync(session, slug, checkedDraft, startedFrom, editor), cancellation);
        }
        catch (DbException taken) when (_database.Dialect.IsTaken(taken))
        {
            // Another saved in the same moment.
            return new(await HeldAsync(slug, cancellation), IsConflict: true);
        }
    }

    /// <summary>Deletes a group: it is no longer found, and its versions stay readable for links.</summary>
    public Task DeleteAsync(string slug, Editor editor, CancellationToken cancellation) => MarkAsync(slug, editor, _time.GetUtcNow(), cancellation);

    /// <summary>Brings back a group that was deleted.</summary>
    public Task RestoreAsync(string slug, Editor editor, CancellationToken cancellation) => MarkAsync(slug, editor, null, cancellation);

    private async Task MarkAsync(string slug, Editor editor, DateTimeOffset? deleted, CancellationToken cancellation)
    {
        RefuseUnlessMayChange(await _store.FindAsync(slug, editor, cancellation), slug, editor, alsoDeleted: true);
        await _database.RunAsync(
            async session =>
            {
                if (deleted is null)
                {
                    await RefuseWhenFullAsync(session, editor);
                }

                return await SavedGroupRow.SetDeletedAsync(session, slug, deleted);
            },
            cancellation);
    }

    private async Task<SavedGroup> AddAsync(Session session, string slug, GroupDraft draft, Editor editor)
    {
        await using var transaction = await session.BeginAsync();
        await RefuseWhenFullAsync(session, editor);
        var taken = await session.QueryAsync<string>(Alike, slug + "%");
        var group = new SavedGroup(GroupSlug.FirstFree(draft.Text.Name, taken.ToHashSet(StringComparer.Ordinal)), editor, draft.Visibility, [Version(1, draft, editor)], null);
        await SavedGroupRow.AddGroupAsync(session, group);
        await SavedGroupRow.AddVersionAsync(session, group.Slug, group.Newest);
        await session.CommitAsync();
        return group;
    }

    private async Task<SavedOrConflict> ChangeAsync(Session session, string slug, GroupDraft draft, int startedFrom, Editor editor)
    {
        await using var transaction = await session.BeginAsync();
        var held = await SavedGroupStore.FindAsync(session, slug);
        var group = RefuseUnlessMayChange(held, slug, editor);
        if (group.Newest.Number != startedFrom)
        {
            return new(group, IsConflict: true);
        }

        if ((group.Newest.Text, group.Newest.Definition, group.Newest.FrozenFrom) != (draft.Text, draft.Definition, draft.FrozenFrom))
        {
            var version = group.Versions.Count < MostVersions
                ? Version(startedFrom + 1, draft, editor)
                : throw new RefusedException(SavedGroupRefusal.TooManyVersions(MostVersions));
            await SavedGroupRow.AddVersionAsync(session, slug, version);
            group = group with { Versions = [.. group.Versions, version] };
        }

        await session.ExecuteAsync(SetVisibility, (byte)draft.Visibility, slug);
        await session.CommitAsync();
        return new(group with { Visibility = draft.Visibility }, IsConflict: false);
    }

    // Texts within bounds, and every saved group in the definition pinned to a version that all readers of this group may read. What the group
    // held already may stay, also when its owner has closed it since.
    private async Task<GroupDraft> CheckAsync(GroupDraft draft, Editor editor, IReadOnlyList<GroupExpression.Saved> already, CancellationToken cancellation)
    {
        draft = DraftRules.Checked(draft, editor);
        GroupExpression.Saved[] names =
            [.. SavedDefinitions.NamedIn(draft.Definition).Concat(draft.FrozenFrom is { } from ? SavedDefinitions.NamedIn(from.Definition) : []).Except(already)];
        var held = await _store.HeldAsync(names, editor, cancellation);
        foreach (var name in names.Where(name => !held.ContainsKey(name)))
        {
            throw new RefusedException(SavedGroupRefusal.Unknown(name.Slug));
        }

        foreach (var (name, version) in held.Where(one => names.Contains(one.Key) && !GroupRights.ReachesAllReaders((one.Value.Owner, one.Value.Visibility), editor, draft.Visibility)))
        {
            throw new RefusedException(SavedGroupRefusal.HoldsHidden(version.Version.Text.Name));
        }

        if (held.Count > DraftRules.MostHeld)
        {
            throw new RefusedException(SavedGroupRefusal.HoldsTooMany(held.Count));
        }

        if (SavedDefinitions.DepthOf(draft.Definition, held.ToDictionary(one => one.Key, one => one.Value.Version)) > SavedDefinitions.MostDepth)
        {
            throw new RefusedException(SavedGroupRefusal.HoldsTooDeep());
        }

        var pinned = draft with
        {
            Definition = Pin(draft.Definition),
            FrozenFrom = draft.FrozenFrom is { } frozen ? frozen with { Definition = Pin(frozen.Definition) } : null,
        };
        DraftRules.CheckLength(pinned.Definition);
        return pinned;

        GroupExpression Pin(GroupExpression definition) => SavedDefinitions.Pinned(definition, name => held.TryGetValue(name, out var version) ? version.Version.Number : name.Version!.Value);
    }

    private static async Task RefuseWhenFullAsync(Session session, Editor editor)
    {
        if (await session.ScalarAsync<int>(Owned, editor.Id) >= MostGroups)
        {
            throw new RefusedException(SavedGroupRefusal.TooManyGroups(MostGroups));
        }
    }

    private async Task<SavedGroup> HeldAsync(string slug, CancellationToken cancellation) =>
        await _database.RunAsync(session => SavedGroupStore.FindAsync(session, slug), cancellation) ?? throw new RefusedException(SavedGroupRefusal.Unknown(slug));

    private static SavedGroup RefuseUnlessMayChange(SavedGroup? group, string slug, Editor editor, bool alsoDeleted = false) =>
        group is null ? throw new RefusedException(SavedGroupRefusal.Unknown(slug))
        : !GroupRights.MayChange(group.Owner, editor) ? throw new RefusedException(SavedGroupRefusal.NotYours(group))
        : group.DeletedAt is not null && !alsoDeleted ? throw new RefusedException(SavedGroupRefusal.Deleted(group))
        : group;

    private GroupVersion Version(int number, GroupDraft draft, Editor editor) =>
        new(number, draft.Text, draft.Definition, draft.FrozenFrom, null, _time.GetUtcNow().UtcDateTime, editor.Function);
}

/// <summary>A group after somebody saved it.</summary>
/// <param name="Group">The group as it is now; at a conflict with the version that came in between as its newest.</param>
/// <param name="IsConflict">Nothing was saved: another version came in since the editor began.</param>
public sealed record SavedOrConflict(SavedGroup Group, bool IsConflict);
