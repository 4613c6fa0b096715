using Benchmark.Core.Releases;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>The list of releases, written to under the publication lock.</summary>
internal static class ReleaseLedger
{
    private static readonly Statement NewestNumber = new("SELECT COALESCE(MAX(number), 0) FROM release");

    private static readonly Statement Add = new(
        """
        INSERT INTO release (number, date, status, methods_version, note, sample_hash, created_at, published_by, withdrawn_by, withdrawn_because)
        VALUES (@number, @date, @status, @methods, @note, @hash, @created, @by, NULL, NULL)
        """,
        new Parameter("number", SqlType.Int),
        new Parameter("date", SqlType.Date),
        new Parameter("status", SqlType.TinyInt),
        new Parameter("methods", SqlType.Int),
        new Parameter("note", SqlType.NVarChar(1000)),
        new Parameter("hash", SqlType.Char(64)),
        new Parameter("created", SqlType.Instant),
        new Parameter("by", SqlType.NVarChar(100)));

    private static readonly Statement MarkWithdrawn = new(
        "UPDATE release SET status = 1, withdrawn_by = @by, withdrawn_because = @because WHERE number = @number",
        new Parameter("by", SqlType.Int),
        new Parameter("because", SqlType.NVarChar(1000)),
        new Parameter("number", SqlType.Int));

    /// <summary>Number of the next release.</summary>
    public static async Task<int> NextAsync(Session session) => await session.ScalarAsync<int>(NewestNumber) + 1;

    public static Task AddAsync(Session session, Release release, string? sampleHash, DateTimeOffset now) => session.ExecuteAsync(
        Add, release.Number, release.Date, (byte)release.Status, release.MethodsVersion, release.Note, sampleHash, now, release.PublishedBy);

    public static Task WithdrawAsync(Session session, int number, int by, string because) => session.ExecuteAsync(MarkWithdrawn, by, because, number);
}
