using System.Reflection;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>The numbered scripts that are built in, and which of them a database still lacks.</summary>
internal static class Migrations
{
    private static readonly Assembly Own = typeof(Migrations).Assembly;

    // DbUp writes down in this table what it has applied.
    private static readonly Statement Applied = new("SELECT ScriptName FROM SchemaVersions");

    /// <summary>Names of an engine's scripts in order: <c>sqlite/0001_release.sql</c>.</summary>
    public static IReadOnlyList<string> Of(SqlDialect dialect) =>
        [.. Own.GetManifestResourceNames().Where(name => BelongsTo(name, dialect)).Order(StringComparer.Ordinal)];

    public static bool BelongsTo(string name, SqlDialect dialect) => name.StartsWith(dialect.Folder + "/", StringComparison.Ordinal);

    /// <summary>The text of a script.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Own.GetManifestResourceStream(name) ?? throw new ArgumentException($"There is no migration '{name}'.", nameof(name)));
        return reader.ReadToEnd();
    }

    /// <summary>Scripts not applied: all of them where there is no journal.</summary>
    public static async Task<IReadOnlyList<string>> PendingAsync(Session session) =>
        await session.ScalarAsync<int>(session.Dialect.JournalExists) == 0
            ? Of(session.Dialect)
            : [.. Of(session.Dialect).Except(await session.QueryAsync<string>(Applied), StringComparer.Ordinal)];
}
