using System.Globalization;
using System.Text.Json;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>
/// Reads saved groups for whoever asks: what a reader may not see, is not there for them. A visitor who is not signed in (null) reads standard
/// groups and those for everyone. Every method throws <see cref="DatabaseUnavailableException"/> when the database is away.
/// </summary>
public sealed class SavedGroupStore
{
    private static readonly CompareInfo Dutch = CultureInfo.GetCultureInfo("nl-NL").CompareInfo;

    private static readonly SqlType SlugType = SqlType.VarChar(GroupSlug.Longest);

    // The rule itself is GroupRights: this leaves out what is never readable, so that it does not travel.
    private static readonly Statement Findable = new(
        $"""
        SELECT {SavedGroupRow.Columns}
        FROM saved_group AS g JOIN saved_group_version AS v ON v.saved_group_id = g.saved_group_id
        WHERE g.deleted_at IS NULL AND (g.visibility = 2 OR g.owner_id = @reader OR g.visibility = 1 AND g.owner_municipality = @municipality)
            AND v.number = (SELECT MAX(newest.number) FROM saved_group_version AS newest WHERE newest.saved_group_id = g.saved_group_id)
        """,
        new Parameter("reader", SqlType.VarChar(255)),
        new Parameter("municipality", SqlType.Char(6)));

    private static readonly Statement OfSlug = new(
        $"""
        SELECT {SavedGroupRow.Columns}
        FROM saved_group AS g JOIN saved_group_version AS v ON v.saved_group_id = g.saved_group_id
        WHERE g.slug = @slug
        ORDER BY v.number
        """,
        new Parameter("slug", SlugType));

    private static readonly Statement Named = new(
        dialect => $"""
            SELECT {SavedGroupRow.Columns}, CASE WHEN wanted.number IS NULL THEN 1 ELSE 0 END AS asked_without_number
            FROM {dialect.NumberedTextList("@names", SlugType)} AS wanted
                JOIN saved_group AS g ON g.slug = wanted.item
                JOIN saved_group_version AS v ON v.saved_group_id = g.saved_group_id
            WHERE v.number = COALESCE(wanted.number, (SELECT MAX(newest.number) FROM saved_group_version AS newest WHERE newest.saved_group_id = g.saved_group_id))
            """,
        new Parameter("names", SqlType.Json));

    private readonly Database _database;

    internal SavedGroupStore(Database database) => _database = database;

    /// <summary>Groups that a reader may find, by name: their own, their municipality's, everyone's and the standard ones. Deleted ones are not found.</summary>
    /// <param name="reader">Who asks; null for a visitor who is not signed in.</param>
    /// <param name="search">Words that must all stand in name or reason, whatever their capitals and accents; null or empty for all groups.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<IReadOnlyList<FoundGroup>> ListAsync(Editor? reader, string? search, CancellationToken cancellation)
    {
        var rows = await _database.RunAsync(session => session.QueryAsync<SavedGroupRow>(Findable, reader?.Id, reader?.Municipality), cancellation);
        var words = (search ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. rows.Where(row => GroupRights.MayRead(row.Owner, row.Visibility, reader) && Array.TrueForAll(words, word => Has(row.Name, word) || Has(row.Why, word)))
                .Select(row => new FoundGroup(row.Slug, row.Owner, row.Visibility, row.ToVersion()))
                .OrderBy(group => group.Newest.Text.Name, Comparer<string>.Create((one, other) => Dutch.Compare(one, other, CompareOptions.IgnoreCase)))
                .ThenBy(group => group.Slug, StringComparer.Ordinal),
        ];
    }

    /// <summary>A group with all its versions, also a deleted one; null when there is none that the reader may see.</summary>
    public async Task<SavedGroup?> FindAsync(string slug, Editor? reader, CancellationToken cancellation) =>
        await _database.RunAsync(session => FindAsync(session, slug), cancellation) is { } group && GroupRights.MayRead(group.Owner, group.Visibility, reader) ? group : null;

    /// <summary>
    /// The versions that names in a definition stand for, and those inside them, and so on. What a reader may not see or does not exist is left
    /// out; what is inside a readable version belongs to it, see <see cref="GroupRights"/>.
    /// </summary>
    /// <param name="names">The names; without a version they stand for the newest.</param>
    /// <param name="reader">Who asks; null for a visitor who is not signed in.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<IReadOnlyDictionary<GroupExpression.Saved, GroupVersion>> VersionsOfAsync(
        IEnumerable<GroupExpression.Saved> names, Editor? reader, CancellationToken cancellation) =>
        (await HeldAsync(names, reader, cancellation)).ToDictionary(named => named.Key, named => named.Value.Version);

    internal static async Task<SavedGroup?> FindAsync(Session session, string slug) => SavedGroupRow.ToGroup(await session.QueryAsync<SavedGroupRow>(OfSlug, slug));

    /// <summary>As <see cref="VersionsOfAsync"/>, with who may read the group of each version.</summary>
    internal async Task<IReadOnlyDictionary<GroupExpression.Saved, HeldVersion>> HeldAsync(
        IEnumerable<GroupExpression.Saved> names, Editor? reader, CancellationToken cancellation)
    {
        var wanted = names.Distinct().ToArray();
        if (wanted.Length == 0)
        {
            return new Dictionary<GroupExpression.Saved, HeldVersion>();
        }

        return await _database.RunAsync(
            async session =>
            {
                var held = (await NamedAsync(session, wanted)).Where(named => GroupRights.MayRead(named.Value.Owner, named.Value.Visibility, reader)).ToDictionary();
                // A version holds versions that were there before it: the end is always reached.
                for (var inside = Inside(held.Values, held); inside.Length > 0;)
                {
                    var found = await NamedAsync(session, inside);
                    foreach (var (name, version) in found)
                    {
                        held[name] = version;
                    }

                    inside = Inside(found.Values, held);
                }

                return held;
            },
            cancellation);
    }

    private static GroupExpression.Saved[] Inside(IEnumerable<HeldVersion> versions, Dictionary<GroupExpression.Saved, HeldVersion> known) =>
        [.. versions.SelectMany(held => SavedDefinitions.NamedIn(held.Version)).Distinct().Where(name => !known.ContainsKey(name))];

    private static async Task<IReadOnlyDictionary<GroupExpression.Saved, HeldVersion>> NamedAsync(Session session, IReadOnlyList<GroupExpression.Saved> names)
    {
        var list = JsonSerializer.Serialize(names.Select(name => new { item = name.Slug, number = name.Version }));
        return (await session.QueryAsync<SavedGroupRow>(Named, list)).ToDictionary(
            row => new GroupExpression.Saved(row.Slug, row.AskedWithoutNumber ? null : row.Number),
            row => new HeldVersion(row.Owner, row.Visibility, row.ToVersion()));
    }

    private static bool Has(string text, string word) => Dutch.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}

/// <summary>A version with who owns and finds its group.</summary>
internal sealed record HeldVersion(Editor? Owner, GroupVisibility Visibility, GroupVersion Version);
