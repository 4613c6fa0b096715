using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>Reads the keys that codes have in this database.</summary>
internal static class StoredIdentities
{
    private static readonly Statement Municipalities = new("SELECT code, municipality_id AS id FROM municipality");

    private static readonly Statement Indicators = new("SELECT code, indicator_id AS id FROM indicator");

    public static async Task<Identities> ReadAsync(Session session) => new(
        ToDictionary(await session.QueryAsync<IdentityRow>(Municipalities)),
        ToDictionary(await session.QueryAsync<IdentityRow>(Indicators)));

    private static Dictionary<string, int> ToDictionary(IEnumerable<IdentityRow> rows) => rows.ToDictionary(row => row.Code, row => row.Id, StringComparer.Ordinal);

    private sealed record IdentityRow
    {
        public string Code { get; init; } = "";

        public int Id { get; init; }
    }
}
