using Benchmark.Core.Audit;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>
/// Writes down who did what, in the transaction of what was done: neither is there without the other. Nothing here changes or deletes, and the
/// database refuses it (migration 0015).
/// </summary>
public sealed class AuditTrail
{
    /// <summary>Most entries that one question answers.</summary>
    public const int MostEntries = 1_000;

    private static readonly Statement Newest = new("SELECT COALESCE(MAX(number), 0) FROM audit_entry");

    private static readonly Statement Add = new(
        "INSERT INTO audit_entry (number, at, by_function, by_id, action, subject) VALUES (@number, @at, @by_function, @by_id, @action, @subject)",
        new Parameter("number", SqlType.Int),
        new Parameter("at", SqlType.Instant),
        new Parameter("by_function", SqlType.NVarChar(100)),
        new Parameter("by_id", SqlType.VarChar(255)),
        new Parameter("action", SqlType.TinyInt),
        new Parameter("subject", SqlType.NVarChar(1000)));

    private static readonly Statement Before = new(
        "SELECT number, at, by_function, action, subject FROM audit_entry WHERE number < @before AND number >= @from ORDER BY number DESC",
        new Parameter("before", SqlType.Int),
        new Parameter("from", SqlType.Int));

    private readonly Database _database;
    private readonly TimeProvider _time;

    internal AuditTrail(Database database, TimeProvider time) => (_database, _time) = (database, time);

    /// <summary>Entries before a number, newest first, at most <see cref="MostEntries"/>; null for the newest.</summary>
    /// <exception cref="DatabaseUnavailableException">The database is away.</exception>
    public Task<IReadOnlyList<AuditEntry>> ListAsync(int? before, int count, CancellationToken cancellation) => _database.RunAsync(
        async session =>
        {
            var end = before ?? (await session.ScalarAsync<int>(Newest) + 1);
            var rows = await session.QueryAsync<EntryRow>(Before, end, end - Math.Clamp(count, 1, MostEntries));
            return (IReadOnlyList<AuditEntry>)[.. rows.Select(row => new AuditEntry(row.Number, row.At, row.ByFunction, row.Action, row.Subject))];
        },
        cancellation);

    internal async Task AddAsync(Session session, Editor editor, AuditAction action, string subject) => await session.ExecuteAsync(
        Add, await session.ScalarAsync<int>(Newest) + 1, _time.GetUtcNow(), editor.Function, editor.Id, (byte)action, subject.Length <= 1000 ? subject : subject[..1000]);

    private sealed record EntryRow
    {
        public int Number { get; init; }

        public DateTimeOffset At { get; init; }

        public string ByFunction { get; init; } = "";

        public AuditAction Action { get; init; }

        public string Subject { get; init; } = "";
    }
}
