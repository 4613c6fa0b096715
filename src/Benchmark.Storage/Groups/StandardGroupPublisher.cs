using System.Data.Common;
using System.Text.Json;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>Writes the standard groups, each with versions of its own; see docs/decisions/0011.</summary>
public sealed class StandardGroupPublisher
{
    private static readonly Statement StoredNewest = new(
        dialect => $"""
            SELECT {SavedGroupRow.Columns}
            FROM saved_group AS g JOIN saved_group_version AS v ON v.saved_group_id = g.saved_group_id
            WHERE v.number = (SELECT MAX(newest.number) FROM saved_group_version AS newest WHERE newest.saved_group_id = g.saved_group_id)
                AND (g.owner_id IS NULL OR g.slug IN (SELECT item FROM {dialect.TextList("@slugs", SqlType.VarChar(GroupSlug.Longest))} AS wanted))
            """,
        new Parameter("slugs", SqlType.Json));

    private readonly Database _database;
    private readonly TimeProvider _time;

    internal StandardGroupPublisher(Database database, TimeProvider time) => (_database, _time) = (database, time);

    /// <summary>Makes the stored standard groups those that are given, without a release of figures. Where nothing differs, no lock is taken.</summary>
    /// <param name="groups">All standard groups, each slug once.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="DatabaseUnavailableException">The database cannot be reached or refuses; nothing was written.</exception>
    public async Task<StandardGroupChanges> PublishAsync(IReadOnlyCollection<StandardGroup> groups, CancellationToken cancellation)
    {
        var changes = await _database.RunAsync(session => ChangesAsync(session, groups), cancellation);
        if (changes.IsNone)
        {
            return changes;
        }

        await using var held = await PublicationLock.TakeAsync(_database, cancellation);
        return await PublishAsync(groups, held, cancellation);
    }

    /// <summary>Writes in a transaction of its own.</summary>
    internal Task<StandardGroupChanges> PublishAsync(IReadOnlyCollection<StandardGroup> groups, PublicationLock held, CancellationToken cancellation) => _database.RunAsync(
        async session =>
        {
            await using var transaction = await session.BeginAsync();
            var written = await WriteAsync(session, groups);
            await held.RefuseIfLostAsync(session.Cancellation);
            await session.CommitAsync();
            return written;
        },
        cancellation);

    /// <summary>Writes within a transaction of who publishes, which holds the lock.</summary>
    internal async Task<StandardGroupChanges> WriteAsync(Session session, IReadOnlyCollection<StandardGroup> groups)
    {
        var changes = await ChangesAsync(session, groups);
        try
        {
            foreach (var (slug, version) in changes.Added)
            {
                await SavedGroupRow.AddGroupAsync(session, new SavedGroup(slug, null, GroupVisibility.Everyone, [version], null));
            }

            foreach (var (slug, version) in changes.Added.Concat(changes.Changed))
            {
                await SavedGroupRow.AddVersionAsync(session, slug, version);
            }

            foreach (var slug in changes.Deleted)
            {
                await SavedGroupRow.SetDeletedAsync(session, slug, _time.GetUtcNow());
            }

            foreach (var slug in changes.Restored)
            {
                await SavedGroupRow.SetDeletedAsync(session, slug, null);
            }
        }
        catch (DbException taken) when (session.Dialect.IsTaken(taken))
        {
            // The lock keeps other publications out and no person who saves: the next attempt finds that group and leaves it alone.
            throw new DatabaseUnavailableException("Somebody saved a group under the name of a standard group in the same moment; nothing was published. Try again.", taken);
        }

        return changes;
    }

    private async Task<StandardGroupChanges> ChangesAsync(Session session, IReadOnlyCollection<StandardGroup> groups)
    {
        var rows = await session.QueryAsync<SavedGroupRow>(StoredNewest, JsonSerializer.Serialize(groups.Select(group => group.Slug)));
        return StandardGroupChanges.Between(groups, [.. rows.Select(row => SavedGroupRow.ToGroup([row])!)], _time.GetUtcNow().UtcDateTime);
    }
}
