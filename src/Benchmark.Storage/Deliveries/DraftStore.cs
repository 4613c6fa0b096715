using Benchmark.Core.Audit;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>Keeps releases in the making. Every method throws <see cref="DatabaseUnavailableException"/> when the database is away.</summary>
public sealed class DraftStore
{
    private static readonly Parameter Id = new("draft", SqlType.Int);
    private static readonly Parameter Status = new("status", SqlType.TinyInt);
    private static readonly Parameter Note = new("note", SqlType.NVarChar(1000));
    private static readonly Parameter PreviewFrom = new("preview_from", SqlType.Date);

    private static readonly Statement NewestId = new("SELECT COALESCE(MAX(draft_id), 0) FROM draft");

    private static readonly Statement One = new("SELECT draft_id, status, note, preview_from, release_number, made_by, made_at FROM draft WHERE draft_id = @draft", Id);

    private static readonly Statement Add = new(
        """
        INSERT INTO draft (draft_id, status, note, preview_from, release_number, made_by, made_by_id, made_at)
        VALUES (@draft, 0, @note, @preview_from, NULL, @made_by, @made_by_id, @made_at)
        """,
        Id,
        Note,
        PreviewFrom,
        new Parameter("made_by", SqlType.NVarChar(100)),
        new Parameter("made_by_id", SqlType.VarChar(255)),
        new Parameter("made_at", SqlType.Instant));

    private static readonly Statement Change = new("UPDATE draft SET note = @note, preview_from = @preview_from WHERE draft_id = @draft", Note, PreviewFrom, Id);

    private static readonly Statement SetStatus = new(
        "UPDATE draft SET status = @status, release_number = @release WHERE draft_id = @draft", Status, new Parameter("release", SqlType.Int), Id);

    private static readonly Statement All = new(
        "SELECT draft_id, status, note, preview_from, release_number, made_by, made_at FROM draft ORDER BY draft_id DESC");

    private readonly Database _database;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;

    internal DraftStore(Database database, AuditTrail audit, TimeProvider time) => (_database, _audit, _time) = (database, audit, time);

    /// <summary>All drafts, newest first.</summary>
    public Task<IReadOnlyList<Draft>> ListAsync(CancellationToken cancellation) => _database.RunAsync(
        async session => (IReadOnlyList<Draft>)[.. (await session.QueryAsync<DraftRow>(All)).Select(row => row.ToDraft())], cancellation);

    /// <summary>A draft, or null.</summary>
    public Task<Draft?> FindAsync(int id, CancellationToken cancellation) => _database.RunAsync(session => FindAsync(session, id), cancellation);

    /// <summary>Begins a release.</summary>
    /// <param name="note">What readers will be told, Dutch; at most 1,000 characters.</param>
    /// <param name="previewFrom">Day from which municipalities see their own figures; null for figures that others already published.</param>
    /// <param name="editor">Who begins it.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="RefusedException">The note is too long.</exception>
    public async Task<int> MakeAsync(string note, DateOnly? previewFrom, Editor editor, CancellationToken cancellation)
    {
        Check(note);
        await using var held = await PublicationLock.TakeAsync(_database, cancellation);
        return await _database.RunAsync(
            async session =>
            {
                await using var transaction = await session.BeginAsync();
                var id = await session.ScalarAsync<int>(NewestId) + 1;
                await session.ExecuteAsync(Add, id, note.Trim(), previewFrom, editor.Function, editor.Id, _time.GetUtcNow());
                await _audit.AddAsync(session, editor, AuditAction.DraftMade, $"concept {id}");
                await session.CommitAsync();
                return id;
            },
            cancellation);
    }

    /// <summary>Changes what readers will be told and when municipalities see their own figures.</summary>
    /// <exception cref="RefusedException">The draft is not open, or the note is too long.</exception>
    public async Task ChangeAsync(int id, string note, DateOnly? previewFrom, CancellationToken cancellation)
    {
        Check(note);
        await using var held = await PublicationLock.TakeAsync(_database, cancellation);
        await _database.RunAsync(
            async session =>
            {
                await RefuseUnlessOpenAsync(session, id);
                return await session.ExecuteAsync(Change, note.Trim(), previewFrom, id);
            },
            cancellation);
    }

    /// <summary>Throws a draft away with what was delivered for it.</summary>
    /// <exception cref="RefusedException">The draft is not open.</exception>
    public async Task DiscardAsync(int id, Editor editor, CancellationToken cancellation)
    {
        await using var held = await PublicationLock.TakeAsync(_database, cancellation);
        await _database.RunAsync(
            async session =>
            {
                await using var transaction = await session.BeginAsync();
                await RefuseUnlessOpenAsync(session, id);
                foreach (var delivery in await DeliveryStore.OfDraftAsync(session, id))
                {
                    await DeliveryStore.EndAsync(session, delivery.Id, DeliveryState.Discarded);
                }

                await EndAsync(session, id, DraftStatus.Discarded, null);
                await _audit.AddAsync(session, editor, AuditAction.DraftDiscarded, $"concept {id}");
                await session.CommitAsync();
                return id;
            },
            cancellation);
    }

    /// <summary>The draft, which must be open.</summary>
    internal static async Task<Draft> RefuseUnlessOpenAsync(Session session, int id)
    {
        var draft = await FindAsync(session, id)
            ?? throw Refused(RefusalKind.NotFound, new($"Er is geen concept {id}.", $"There is no draft {id}."));
        if (draft.Status != DraftStatus.Open)
        {
            var isPublished = draft.Status == DraftStatus.Published;
            throw Refused(RefusalKind.Invalid, new(
                $"Concept {id} is niet open: het is {(isPublished ? "gepubliceerd" : "weggegooid")}. Begin een nieuw concept.",
                $"Draft {id} is not open: it is {(isPublished ? "published" : "thrown away")}. Begin a new draft."));
        }

        return draft;
    }

    private static async Task<Draft?> FindAsync(Session session, int id) => (await session.QueryAsync<DraftRow>(One, id)).SingleOrDefault()?.ToDraft();

    internal static Task EndAsync(Session session, int id, DraftStatus status, int? release) => session.ExecuteAsync(SetStatus, (byte)status, release, id);

    internal static RefusedException Refused(RefusalKind kind, Bilingual sentence) => new(new Refusal(kind, "concept", sentence));

    private static void Check(string note)
    {
        if (note.Length > 1000)
        {
            throw Refused(RefusalKind.Invalid, new($"De toelichting heeft {note.Length} tekens. Er passen er 1.000.", $"The note has {note.Length} characters; 1,000 fit."));
        }
    }

    private sealed record DraftRow
    {
        public int DraftId { get; init; }

        public DraftStatus Status { get; init; }

        public string Note { get; init; } = "";

        public DateOnly? PreviewFrom { get; init; }

        public int? ReleaseNumber { get; init; }

        public string MadeBy { get; init; } = "";

        public DateTimeOffset MadeAt { get; init; }

        public Draft ToDraft() => new(DraftId, Status, Note, PreviewFrom, ReleaseNumber, MadeBy, MadeAt);
    }
}
