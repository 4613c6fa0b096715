using System.Globalization;
using Benchmark.Core.Audit;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Disclosure;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;
using Microsoft.Extensions.Logging;

namespace Benchmark.Storage;

/// <summary>
/// Publishes a draft as the next release: what its deliveries changed ends and begins, everything else goes on untouched, in one transaction. A
/// process that is killed at any moment leaves the releases before, and the draft, as they were.
/// </summary>
public sealed partial class DraftPublisher
{
    // A row of figures with its key, its part of the journal, and an end for what it replaces.
    private const long BytesPerValue = 400;

    private static readonly Parameter Release = new("release", SqlType.Int);
    private static readonly Parameter Delivery = new("delivery", SqlType.Int);
    private static readonly Parameter Indicator = new("indicator", SqlType.Int);

    private static readonly Statement Spoken = new(
        "SELECT DISTINCT indicator_id FROM delivered_period WHERE delivery_id = @delivery ORDER BY indicator_id", Delivery);

    private static readonly Statement SpokenTwice = new(
        """
        SELECT MIN(indicator.code) FROM delivered_period AS one
        INNER JOIN delivered_period AS other ON other.indicator_id = one.indicator_id AND other.period = one.period AND other.delivery_id > one.delivery_id
        INNER JOIN delivery AS first_delivery ON first_delivery.delivery_id = one.delivery_id AND first_delivery.state <> 5
        INNER JOIN delivery AS second_delivery ON second_delivery.delivery_id = other.delivery_id AND second_delivery.state <> 5
        INNER JOIN indicator ON indicator.indicator_id = one.indicator_id
        WHERE first_delivery.draft_id = @draft AND second_delivery.draft_id = @draft
        """,
        new Parameter("draft", SqlType.Int));

    private static readonly Statement HasFigures = new(
        $"SELECT CASE WHEN EXISTS (SELECT 1 FROM observation WHERE indicator_id = @indicator AND release_to = {VersionedTable.Open}) THEN 1 ELSE 0 END", Indicator);

    // INTERSECT, because it alone takes two NULLs for the same on both engines.
    private static readonly Statement EndChanged = new(
        $"""
        UPDATE observation SET release_to = @release
        FROM delivered_value AS delivered
        WHERE delivered.delivery_id = @delivery AND delivered.indicator_id = @indicator
            AND observation.indicator_id = @indicator AND observation.municipality_id = delivered.municipality_id AND observation.period = delivered.period
            AND observation.release_to = {VersionedTable.Open}
            AND NOT EXISTS (
                SELECT observation.value, observation.status, observation.lower, observation.upper
                INTERSECT SELECT delivered.value, delivered.status, delivered.lower, delivered.upper)
        """,
        Release,
        Delivery,
        Indicator);

    private static readonly Statement EndVanished = new(
        $"""
        UPDATE observation SET release_to = @release
        WHERE indicator_id = @indicator AND release_to = {VersionedTable.Open}
            AND EXISTS (
                SELECT 1 FROM delivered_period AS spoken
                WHERE spoken.delivery_id = @delivery AND spoken.indicator_id = @indicator AND spoken.period = observation.period)
            AND NOT EXISTS (
                SELECT 1 FROM delivered_value AS delivered
                WHERE delivered.delivery_id = @delivery AND delivered.indicator_id = @indicator
                    AND delivered.municipality_id = observation.municipality_id AND delivered.period = observation.period)
        """,
        Release,
        Indicator,
        Delivery);

    // Without a look at what is there: for an indicator without figures that look is half of the work.
    private static readonly string BeginAll =
        $"""
        INSERT INTO observation (indicator_id, municipality_id, period, value, status, lower, upper, release_from, release_to)
        SELECT delivered.indicator_id, delivered.municipality_id, delivered.period, delivered.value, delivered.status, delivered.lower, delivered.upper, @release, {VersionedTable.Open}
        FROM delivered_value AS delivered
        WHERE delivered.delivery_id = @delivery AND delivered.indicator_id = @indicator
        """;

    private static readonly Statement BeginFirst = new(BeginAll, Release, Delivery, Indicator);

    private static readonly Statement Begin = new(
        $"""
        {BeginAll}
            AND NOT EXISTS (
                SELECT 1 FROM observation
                WHERE observation.indicator_id = @indicator AND observation.municipality_id = delivered.municipality_id
                    AND observation.period = delivered.period AND observation.release_to = {VersionedTable.Open})
        """,
        Release,
        Delivery,
        Indicator);

    private static readonly Statement EndMovedPeriods = new(
        $"""
        UPDATE indicator_period SET release_to = @release
        FROM delivered_period AS spoken
        WHERE spoken.delivery_id = @delivery AND indicator_period.indicator_id = spoken.indicator_id AND indicator_period.period = spoken.period
            AND indicator_period.release_to = {VersionedTable.Open}
            AND (indicator_period.division_year <> spoken.division_year OR indicator_period.breaks_series <> spoken.breaks_series)
        """,
        Release,
        Delivery);

    private static readonly Statement BeginPeriods = new(
        $"""
        INSERT INTO indicator_period (indicator_id, period, division_year, breaks_series, release_from, release_to)
        SELECT spoken.indicator_id, spoken.period, spoken.division_year, spoken.breaks_series, @release, {VersionedTable.Open}
        FROM delivered_period AS spoken
        WHERE spoken.delivery_id = @delivery AND NOT EXISTS (
            SELECT 1 FROM indicator_period
            WHERE indicator_period.indicator_id = spoken.indicator_id AND indicator_period.period = spoken.period AND indicator_period.release_to = {VersionedTable.Open})
        """,
        Release,
        Delivery);

    private readonly Database _database;
    private readonly ReleaseStore _releases;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;
    private readonly ILogger<DraftPublisher> _logger;

    internal DraftPublisher(Database database, ReleaseStore releases, AuditTrail audit, TimeProvider time, ILogger<DraftPublisher> logger) =>
        (_database, _releases, _audit, _time, _logger) = (database, releases, audit, time, logger);

    /// <summary>Told before each step; what it throws stops the publication and leaves nothing behind.</summary>
    internal Action<string>? BeforeStep { get; set; }

    /// <summary>Publishes an open draft whose deliveries are all ready.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="editor">Who publishes it.</param>
    /// <param name="protect">Finds what may not be shown; asked while nobody else can deliver or publish.</param>
    /// <param name="progress">Told how many indicators of how many are in place.</param>
    /// <param name="cancellation">Stops; then nothing was published.</param>
    /// <returns>The new release.</returns>
    /// <exception cref="RefusedException">The draft is not open, holds nothing, or holds a delivery that is not ready; nothing was published.</exception>
    /// <exception cref="DatabaseUnavailableException">The database cannot be reached or refuses; nothing was published.</exception>
    /// <exception cref="IOException">There is too little room on the disk; nothing was published.</exception>
    public async Task<Release> PublishAsync(
        int draft, Editor editor, Func<CancellationToken, Task<DraftProtection>> protect, IProgress<PublicationProgress>? progress, CancellationToken cancellation)
    {
        await using var held = await PublicationLock.TakeAsync(_database, cancellation);
        _releases.Forget();
        var newest = (await _releases.KnownAsync(cancellation)).Releases[0];
        var protection = await protect(cancellation);
        var release = await _database.RunAsync(session => PublishAsync(session, held, newest, draft, editor, protection, progress), cancellation);
        _releases.Forget();
        return release;
    }

    private async Task<Release> PublishAsync(
        Session session, PublicationLock held, Release newest, int draft, Editor editor, DraftProtection protection, IProgress<PublicationProgress>? progress)
    {
        await using var transaction = await session.BeginAsync();
        var note = (await DraftStore.RefuseUnlessOpenAsync(session, draft)).Note;
        var deliveries = (await DeliveryStore.OfDraftAsync(session, draft)).Where(delivery => delivery.State != DeliveryState.Discarded).ToArray();
        RefuseUnlessReady(draft, deliveries);
        RefuseUnlessProtected(protection);
        await RefuseTwiceSpokenAsync(session, draft);
        session.Dialect.CheckRoom(_database.ConnectionString, deliveries.Sum(delivery => (long)delivery.Values) * BytesPerValue);

        var today = DutchTime.DateOf(_time.GetUtcNow().UtcDateTime);
        var release = new Release(newest.Number + 1, today, ReleaseStatus.Published, newest.MethodsVersion, note) { PublishedBy = editor.Function };
        Step("hiding");
        await ProtectionStore.HideAsync(session, draft, release.Number, protection);
        foreach (var delivery in deliveries)
        {
            await PutInPlaceAsync(session, delivery, release.Number, progress);
            Step($"ending delivery {delivery.Id}");
            await DeliveryStore.EndAsync(session, delivery.Id, DeliveryState.Published);
        }

        await ReleaseLedger.AddAsync(session, release, null, _time.GetUtcNow());
        await DraftStore.EndAsync(session, draft, DraftStatus.Published, release.Number);
        await _audit.AddAsync(session, editor, AuditAction.Published, string.Create(CultureInfo.InvariantCulture, $"versie {release.Number} (concept {draft})"));
        Step("committing");
        // What was written is locked until the commit: who takes the lock after this waits.
        await held.RefuseIfLostAsync(session.Cancellation);
        await session.CommitAsync();
        await session.Dialect.TidyAsync(session);
        LogPublished(_logger, release.Number, draft);
        return release;
    }

    private async Task PutInPlaceAsync(Session session, Delivery delivery, int release, IProgress<PublicationProgress>? progress)
    {
        var indicators = await session.QueryAsync<int>(Spoken, delivery.Id);
        for (var done = 0; done < indicators.Count; done++)
        {
            session.Cancellation.ThrowIfCancellationRequested();
            Step($"publishing indicator {indicators[done]}");
            if (await session.ScalarAsync<int>(HasFigures, indicators[done]) == 0)
            {
                await session.ExecuteAsync(BeginFirst, release, delivery.Id, indicators[done]);
            }
            else
            {
                await session.ExecuteAsync(EndChanged, release, delivery.Id, indicators[done]);
                if (delivery.Scope == DeliveryScope.Whole)
                {
                    await session.ExecuteAsync(EndVanished, release, indicators[done], delivery.Id);
                }

                await session.ExecuteAsync(Begin, release, delivery.Id, indicators[done]);
            }

            progress?.Report(new PublicationProgress(delivery.Id, done + 1, indicators.Count));
        }

        Step("publishing periods");
        await session.ExecuteAsync(EndMovedPeriods, release, delivery.Id);
        await session.ExecuteAsync(BeginPeriods, release, delivery.Id);
    }

    private static void RefuseUnlessReady(int draft, Delivery[] deliveries)
    {
        if (deliveries.Length == 0)
        {
            throw DraftStore.Refused(RefusalKind.Invalid, new($"Concept {draft} heeft geen aanlevering. Lever eerst cijfers aan.", $"Draft {draft} holds no delivery. Deliver figures first."));
        }

        if (Array.Find(deliveries, delivery => delivery.State != DeliveryState.Ready) is { } unready)
        {
            throw DraftStore.Refused(RefusalKind.Invalid, unready.State switch
            {
                DeliveryState.Refused => new(
                    $"Aanlevering {unready.Id} ({unready.Name}) is geweigerd. Gooi die weg en lever opnieuw aan.", $"Delivery {unready.Id} ({unready.Name}) is refused. Throw it away and deliver again."),
                DeliveryState.NeedsReasons => new(
                    $"Aanlevering {unready.Id} ({unready.Name}) heeft waarschuwingen zonder reden. Geef eerst de redenen.", $"Delivery {unready.Id} ({unready.Name}) has warnings without a reason. Give the reasons first."),
                _ => new($"Aanlevering {unready.Id} ({unready.Name}) is niet gecontroleerd. Controleer die eerst.", $"Delivery {unready.Id} ({unready.Name}) was not checked. Check it first."),
            });
        }
    }

    private static void RefuseUnlessProtected(DraftProtection protection)
    {
        var (derivable, unjudged) = (protection.Report.Cells.FirstOrDefault(cell => cell.Outcome == HidingOutcome.Derivable), protection.Report.WithoutCounts.Keys.Order(StringComparer.Ordinal).FirstOrDefault());
        if (derivable is not null)
        {
            throw DraftStore.Refused(RefusalKind.Invalid, new(
                $"Een klein aantal van '{derivable.Indicator}' ({derivable.Area}, {derivable.Period}) is uit de andere cijfers te berekenen. Het concept kan zo niet worden gepubliceerd.",
                $"A small number of '{derivable.Indicator}' ({derivable.Area}, {derivable.Period}) can be computed from the other figures. The draft cannot be published like this."));
        }

        if (unjudged is not null)
        {
            throw DraftStore.Refused(RefusalKind.Invalid, new(
                $"Van '{unjudged}' zijn teller en noemer niet aangeleverd. Zonder die aantallen kunnen kleine aantallen niet worden beschermd.",
                $"Of '{unjudged}' numerator and denominator were not delivered. Without these numbers small ones cannot be protected."));
        }
    }

    private static async Task RefuseTwiceSpokenAsync(Session session, int draft)
    {
        if (await session.ScalarAsync<string>(SpokenTwice, draft) is { } twice)
        {
            throw DraftStore.Refused(RefusalKind.Invalid, new(
                $"Twee aanleveringen van concept {draft} gaan over dezelfde jaren van '{twice}'. Gooi er een weg, of publiceer ze na elkaar.",
                $"Two deliveries of draft {draft} are about the same years of '{twice}'. Throw one away, or publish them one after the other."));
        }
    }

    private void Step(string step) => BeforeStep?.Invoke(step);

    [LoggerMessage(Level = LogLevel.Information, Message = "Release {Number} is published from draft {Draft}")]
    private static partial void LogPublished(ILogger logger, int number, int draft);
}

/// <summary>How far a publication is.</summary>
/// <param name="Delivery">The delivery being put in place.</param>
/// <param name="Done">Indicators of it that are in place.</param>
/// <param name="All">Indicators that it speaks about.</param>
public sealed record PublicationProgress(int Delivery, int Done, int All);
