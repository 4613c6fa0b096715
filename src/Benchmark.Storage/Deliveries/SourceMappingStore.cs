using System.Data.Common;
using System.Globalization;
using Benchmark.Core.Audit;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Deliveries;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>
/// Keeps how each source is read and which shape of it was approved. Nothing that was saved is ever changed: every change is a next row. Every method throws
/// <see cref="DatabaseUnavailableException"/> when the database is away.
/// </summary>
public sealed class SourceMappingStore
{
    private const string Columns = "code, number, mapping, shape, saved_at, saved_by";

    private static readonly Statement Newest = new(
        $"""
        SELECT {Columns} FROM source_mapping AS m
        WHERE number = (SELECT MAX(newest.number) FROM source_mapping AS newest WHERE newest.code = m.code)
        ORDER BY code
        """);

    private static readonly Statement OfCode = new(
        $"SELECT {Columns} FROM source_mapping WHERE code = @code ORDER BY number", new Parameter("code", SqlType.VarChar(SourceMapping.LongestCode)));

    private static readonly Statement Add = new(
        """
        INSERT INTO source_mapping (code, number, name, mapping, shape, fingerprint, saved_at, saved_by, saved_by_id)
        VALUES (@code, @number, @name, @mapping, @shape, @fingerprint, @saved_at, @saved_by, @saved_by_id)
        """,
        new Parameter("code", SqlType.VarChar(SourceMapping.LongestCode)),
        new Parameter("number", SqlType.Int),
        new Parameter("name", SqlType.NVarChar(SourceMapping.LongestName)),
        new Parameter("mapping", SqlType.Json),
        new Parameter("shape", SqlType.Json),
        new Parameter("fingerprint", SqlType.Char(64)),
        new Parameter("saved_at", SqlType.Instant),
        new Parameter("saved_by", SqlType.NVarChar(100)),
        new Parameter("saved_by_id", SqlType.VarChar(255)));

    private readonly Database _database;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;

    internal SourceMappingStore(Database database, AuditTrail audit, TimeProvider time) => (_database, _audit, _time) = (database, audit, time);

    /// <summary>The newest mapping of every source, by code.</summary>
    public async Task<IReadOnlyList<StoredMapping>> ListAsync(CancellationToken cancellation) =>
        [.. (await _database.RunAsync(session => session.QueryAsync<Row>(Newest), cancellation)).Select(row => row.ToMapping())];

    /// <summary>Every mapping that a source had, oldest first; none where there is no such source.</summary>
    public async Task<IReadOnlyList<StoredMapping>> HistoryAsync(string code, CancellationToken cancellation) =>
        [.. (await _database.RunAsync(session => session.QueryAsync<Row>(OfCode, code), cancellation)).Select(row => row.ToMapping())];

    /// <summary>The newest mapping of a source; null where there is no such source.</summary>
    public async Task<StoredMapping?> FindAsync(string code, CancellationToken cancellation) => await HistoryAsync(code, cancellation) is [.., var newest] ? newest : null;

    /// <summary>Keeps a mapping. The approved shape stays: what the source hands in did not change by it.</summary>
    /// <param name="mapping">What to keep.</param>
    /// <param name="startedFrom">Number of the mapping that the editor saw when he began; 0 for a new source.</param>
    /// <param name="editor">Who saves.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="RefusedException">The editor may not, or the mapping contradicts itself; nothing was saved.</exception>
    public async Task<MappingOrConflict> SaveAsync(SourceMapping mapping, int startedFrom, Editor editor, CancellationToken cancellation)
    {
        RefuseUnlessMayKeep(editor);
        if (SourceMappingRules.Problems(mapping) is { Count: > 0 } problems)
        {
            throw new RefusedException(SourceMappingRefusal.Invalid(problems));
        }

        var newest = await FindAsync(mapping.Code, cancellation);
        return await NextAsync(new(mapping, startedFrom + 1, newest?.ApprovedShape, Now, editor.Function), newest, editor, cancellation);
    }

    /// <summary>Approves a shape: from now on another one quarantines a delivery.</summary>
    /// <exception cref="RefusedException">The editor may not, or there is no such source; nothing was saved.</exception>
    public async Task<MappingOrConflict> ApproveAsync(string code, TableShape shape, int startedFrom, Editor editor, CancellationToken cancellation)
    {
        RefuseUnlessMayKeep(editor);
        var newest = await FindAsync(code, cancellation) ?? throw new RefusedException(SourceMappingRefusal.Unknown());
        return await NextAsync(new(newest.Mapping, startedFrom + 1, shape, Now, editor.Function), newest, editor, cancellation);
    }

    private DateTime Now => _time.GetUtcNow().UtcDateTime;

    private static void RefuseUnlessMayKeep(Editor editor)
    {
        if (editor.Municipality is not null)
        {
            throw new RefusedException(SourceMappingRefusal.NotYours());
        }
    }

    private async Task<MappingOrConflict> NextAsync(StoredMapping next, StoredMapping? newest, Editor editor, CancellationToken cancellation)
    {
        if (newest is not null && newest.Number != next.Number - 1)
        {
            return new(newest, IsConflict: true);
        }

        await using var held = await PublicationLock.TakeAsync(_database, cancellation);
        try
        {
            await _database.RunAsync(session => AddAsync(session, next, editor), cancellation);
            return new(next, IsConflict: false);
        }
        catch (DbException taken) when (_database.Dialect.IsTaken(taken))
        {
            return new((await FindAsync(next.Mapping.Code, cancellation))!, IsConflict: true);
        }
    }

    private async Task<int> AddAsync(Session session, StoredMapping next, Editor editor)
    {
        await using var transaction = await session.BeginAsync();
        var added = await session.ExecuteAsync(
            Add,
            next.Mapping.Code,
            next.Number,
            next.Mapping.Name,
            SourceMappingNotation.Write(next.Mapping),
            next.ApprovedShape?.ToString(),
            next.ApprovedShape?.Fingerprint,
            new DateTimeOffset(next.SavedAt, TimeSpan.Zero),
            next.SavedBy,
            editor.Id);
        await _audit.AddAsync(session, editor, AuditAction.MappingSaved, string.Create(CultureInfo.InvariantCulture, $"bron {next.Mapping.Code}, nummer {next.Number}"));
        await session.CommitAsync();
        return added;
    }

    private sealed record Row
    {
        public string Code { get; init; } = "";

        public int Number { get; init; }

        public string Mapping { get; init; } = "";

        public string? Shape { get; init; }

        public DateTimeOffset SavedAt { get; init; }

        public string SavedBy { get; init; } = "";

        public StoredMapping ToMapping() => SourceMappingNotation.TryRead(Mapping, out var mapping, out var problem)
            ? new(mapping, Number, Shape is null ? null : TableShape.Parse(Shape), SavedAt.UtcDateTime, SavedBy)
            : throw new InvalidOperationException($"The mapping of '{Code}' with number {Number} cannot be read: {problem}");
    }
}

/// <summary>A mapping as it was kept.</summary>
/// <param name="Mapping">How the source is read.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="ApprovedShape">The shape that was approved; null where none was.</param>
/// <param name="SavedAt">When, in UTC.</param>
/// <param name="SavedBy">Function of who saved it.</param>
public sealed record StoredMapping(SourceMapping Mapping, int Number, TableShape? ApprovedShape, DateTime SavedAt, string SavedBy);

/// <summary>A mapping after somebody saved it.</summary>
/// <param name="Stored">The mapping as it is now; at a conflict the one that came in between.</param>
/// <param name="IsConflict">Nothing was saved: another came in since the editor began.</param>
public sealed record MappingOrConflict(StoredMapping Stored, bool IsConflict);
