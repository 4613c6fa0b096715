using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>
/// A table whose rows carry the releases in which they hold: release n reads <c>release_from ≤ n &lt; release_to</c>. A release is published by
/// putting its rows in the staging table, closing what changed or vanished, and opening what changed or is new.
/// </summary>
internal sealed class VersionedTable
{
    /// <summary><c>release_to</c> of a row that still holds.</summary>
    public const int Open = int.MaxValue;

    private readonly Func<ReleaseContent, Identities, IEnumerable<object?[]>> _rows;

    private VersionedTable(string name, Column[] key, Column[] values, Func<ReleaseContent, Identities, IEnumerable<object?[]>> rows)
    {
        Name = name;
        Columns = [.. key, .. values];
        _rows = rows;

        var columns = string.Join(", ", Columns.Select(column => column.Name));
        var same = string.Join(" AND ", key.Select(column => $"staged.{column.Name} = {name}.{column.Name}"));
        var release = new Parameter("release", SqlType.Int);
        Empty = new Statement($"DELETE FROM {StagingName}");
        Staging = new BulkTable(StagingName, Columns);
        // INTERSECT, because it alone takes two NULLs for the same on both engines.
        Close = new Statement(
            $"""
            UPDATE {name} SET release_to = @release
            WHERE release_to = {Open} AND release_from < @release AND NOT EXISTS (
                SELECT 1 FROM {StagingName} AS staged
                WHERE {same}{(values.Length == 0 ? "" : $" AND EXISTS (SELECT {List(name, values)} INTERSECT SELECT {List("staged", values)})")})
            """,
            release);
        OpenNew = new Statement(
            $"""
            INSERT INTO {name} ({columns}, release_from, release_to)
            SELECT {List("staged", Columns)}, @release, {Open} FROM {StagingName} AS staged
            WHERE NOT EXISTS (SELECT 1 FROM {name} WHERE {same} AND {name}.release_to = {Open})
            """,
            release);
        var back = new Parameter("back", SqlType.Int);
        EndSince = new Statement($"UPDATE {name} SET release_to = @release WHERE release_to = {Open} AND release_from > @back AND release_from > 1", release, back);
        BeginAgain = new Statement(
            $"""
            INSERT INTO {name} ({columns}, release_from, release_to)
            SELECT {List(name, Columns)}, @release, {Open} FROM {name} WHERE release_from <= @back AND release_to > @back AND release_to < {Open}
            """,
            release,
            back);
    }

    public string Name { get; }

    public string StagingName => Name + "_staging";

    /// <summary>Key and values, without the releases.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Empties the staging table.</summary>
    public Statement Empty { get; }

    /// <summary>Where the rows of a release stand before they are published.</summary>
    public BulkTable Staging { get; }

    /// <summary>Ends rows that the new release has otherwise or no more.</summary>
    public Statement Close { get; }

    /// <summary>Starts rows that the release before did not have so.</summary>
    public Statement OpenNew { get; }

    /// <summary>Ends what came after a release that is gone back to; <c>release_from &gt; 1</c> says the same again for the index of what changed.</summary>
    public Statement EndSince { get; }

    /// <summary>Starts again what a release had that is gone back to and that ended since.</summary>
    public Statement BeginAgain { get; }

    public IEnumerable<(string Name, Statement Statement)> Statements =>
        [($"{Name}_EndSince", EndSince), ($"{Name}_BeginAgain", BeginAgain), ($"{Name}_Empty", Empty), ($"{Name}_Stage", Staging.Insert), ($"{Name}_Close", Close), ($"{Name}_OpenNew", OpenNew)];

    /// <summary>The rows of a release, each with its values in the order of <see cref="Columns"/>.</summary>
    public IEnumerable<object?[]> RowsOf(ReleaseContent content, Identities identities) => _rows(content, identities);

    public static VersionedTable Of<T>(string name, Func<ReleaseContent, IEnumerable<T>> items, Column<T>[] key, Column<T>[] values)
    {
        Column<T>[] all = [.. key, .. values];
        return new VersionedTable(name, key, values, (content, identities) =>
            items(content).Select(item => Array.ConvertAll(all, column => column.Value(item, identities))));
    }

    private static string List(string table, IEnumerable<Column> columns) => string.Join(", ", columns.Select(column => $"{table}.{column.Name}"));
}

/// <summary>A column with its type.</summary>
internal record Column(string Name, SqlType Type);

/// <summary>A column, and where its value comes from.</summary>
internal sealed record Column<T>(string Name, SqlType Type, Func<T, Identities, object?> Value) : Column(Name, Type);

/// <summary>The keys that the database gave to codes.</summary>
internal sealed record Identities(IReadOnlyDictionary<string, int> Municipalities, IReadOnlyDictionary<string, int> Indicators);
