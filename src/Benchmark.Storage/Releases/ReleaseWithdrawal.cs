using System.Globalization;
using Benchmark.Core.Audit;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>
/// Takes the newest release back: the next release has the rows of the last one before it that still stands. What was taken back stays readable, with
/// a notice.
/// </summary>
public sealed class ReleaseWithdrawal
{
    private readonly Database _database;
    private readonly ReleaseStore _releases;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;

    internal ReleaseWithdrawal(Database database, ReleaseStore releases, AuditTrail audit, TimeProvider time) =>
        (_database, _releases, _audit, _time) = (database, releases, audit, time);

    /// <summary>Withdraws a release.</summary>
    /// <param name="number">The newest release.</param>
    /// <param name="because">Why, Dutch; readers see it.</param>
    /// <param name="editor">Who takes it back.</param>
    /// <param name="cancellation">Stops; then nothing changed.</param>
    /// <returns>The release that stands now.</returns>
    /// <exception cref="RefusedException">It is not the newest, none before it stands, or there is no reason; nothing changed.</exception>
    /// <exception cref="DatabaseUnavailableException">The database cannot be reached; nothing changed.</exception>
    public async Task<Release> WithdrawAsync(int number, string because, Editor editor, CancellationToken cancellation)
    {
        await using var held = await PublicationLock.TakeAsync(_database, cancellation);
        _releases.Forget();
        var known = (await _releases.KnownAsync(cancellation)).Releases;
        var back = Check(known, number, because.Trim());
        var release = await _database.RunAsync(session => WithdrawAsync(session, held, known[0], back, because.Trim(), editor), cancellation);
        _releases.Forget();
        return release;
    }

    private async Task<Release> WithdrawAsync(Session session, PublicationLock held, Release withdrawn, Release back, string because, Editor editor)
    {
        await using var transaction = await session.BeginAsync();
        var today = DutchTime.DateOf(_time.GetUtcNow().UtcDateTime);
        var next = new Release(withdrawn.Number + 1, today, ReleaseStatus.Published, back.MethodsVersion, NoteOf(withdrawn, back)) { PublishedBy = editor.Function };
        foreach (var table in VersionedTables.All)
        {
            await session.ExecuteAsync(table.EndSince, next.Number, back.Number);
            await session.ExecuteAsync(table.BeginAgain, next.Number, back.Number);
        }

        await ReleaseLedger.AddAsync(session, next, null, _time.GetUtcNow());
        await ReleaseLedger.WithdrawAsync(session, withdrawn.Number, next.Number, because);
        await _audit.AddAsync(session, editor, AuditAction.Withdrawn, string.Create(CultureInfo.InvariantCulture, $"versie {withdrawn.Number}: {because}"));
        await held.RefuseIfLostAsync(session.Cancellation);
        await session.CommitAsync();
        await session.Dialect.TidyAsync(session);
        return next;
    }

    private static string NoteOf(Release withdrawn, Release back) => string.Create(
        CultureInfo.InvariantCulture, $"Versie {withdrawn.Number} is ingetrokken. Dit zijn weer de cijfers van versie {back.Number}.");

    private static Release Check(IReadOnlyList<Release> known, int number, string because)
    {
        if (known[0].Number != number)
        {
            throw Refused(new($"Alleen de nieuwste versie kan worden ingetrokken. Dat is versie {known[0].Number}.", $"Only the newest release can be withdrawn. That is release {known[0].Number}."));
        }

        if (because.Length is 0 or > 1000)
        {
            throw Refused(new("Schrijf waarom de versie wordt ingetrokken, in hoogstens 1.000 tekens.", "Write why the release is withdrawn, in at most 1,000 characters."));
        }

        return known.Skip(1).FirstOrDefault(release => release.Status == ReleaseStatus.Published)
            ?? throw Refused(new($"Voor versie {number} is er geen versie die geldt. Publiceer eerst een betere.", $"There is no release before release {number} that still stands. Publish a better one first."));
    }

    private static RefusedException Refused(Core.Indicators.Bilingual sentence) => new(new Refusal(RefusalKind.Invalid, "versie", sentence));
}
