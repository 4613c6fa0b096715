using System.Globalization;
using Benchmark.Core.Audit;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>Reads what was delivered, and keeps what was found in it. Every method throws <see cref="DatabaseUnavailableException"/> when the database is away.</summary>
public sealed class DeliveryStore
{
    private const int LongestReason = 1000;

    private const string Columns = "delivery_id, draft_id, source, name, scope, state, value_count, finding_count, received_by, received_at";

    private static readonly Parameter Id = new("delivery", SqlType.Int);
    private static readonly Parameter State = new("state", SqlType.TinyInt);

    private static readonly Statement All = new($"SELECT {Columns} FROM delivery ORDER BY delivery_id DESC");

    private static readonly Statement OfDraft = new($"SELECT {Columns} FROM delivery WHERE draft_id = @draft ORDER BY delivery_id", new Parameter("draft", SqlType.Int));

    private static readonly Statement One = new($"SELECT {Columns} FROM delivery WHERE delivery_id = @delivery", Id);

    private static readonly Statement SetState = new("UPDATE delivery SET state = @state WHERE delivery_id = @delivery", State, Id);

    private static readonly Statement SetJudged = new(
        "UPDATE delivery SET state = @state, finding_count = @findings WHERE delivery_id = @delivery", State, new Parameter("findings", SqlType.Int), Id);

    private static readonly Statement DropValues = new("DELETE FROM delivered_value WHERE delivery_id = @delivery", Id);

    private static readonly Statement DropTotals = new("DELETE FROM delivered_total WHERE delivery_id = @delivery", Id);

    private static readonly Statement DropFindings = new("DELETE FROM delivery_finding WHERE delivery_id = @delivery", Id);

    private static readonly Statement PeriodsOf = new(
        """
        SELECT indicator.code AS indicator, delivered_period.period, delivered_period.division_year, delivered_period.breaks_series FROM delivered_period
        INNER JOIN indicator ON indicator.indicator_id = delivered_period.indicator_id
        WHERE delivered_period.delivery_id = @delivery ORDER BY indicator.code, delivered_period.period
        """,
        Id);

    private static readonly Statement ValuesOf = new(
        """
        SELECT municipality.code AS municipality, stored.period, stored.value, stored.status, stored.lower, stored.upper, stored.numerator, stored.denominator, stored.decimals,
            place.file_name, stored.line, place.column_name
        FROM delivered_value AS stored
        INNER JOIN indicator ON indicator.indicator_id = stored.indicator_id
        INNER JOIN municipality ON municipality.municipality_id = stored.municipality_id
        INNER JOIN delivered_place AS place ON place.delivery_id = stored.delivery_id AND place.place = stored.place
        WHERE stored.delivery_id = @delivery AND indicator.code = @code
        ORDER BY stored.municipality_id, stored.period, stored.line, stored.place
        """,
        Id,
        new Parameter("code", SqlType.VarChar(80)));

    private static readonly Statement TotalsOf = new(
        """
        SELECT total.area AS municipality, total.period, total.value, place.file_name, total.line, place.column_name
        FROM delivered_total AS total
        INNER JOIN indicator ON indicator.indicator_id = total.indicator_id
        INNER JOIN delivered_place AS place ON place.delivery_id = total.delivery_id AND place.place = total.place
        WHERE total.delivery_id = @delivery AND indicator.code = @code
        ORDER BY total.area, total.period, total.line, total.place
        """,
        Id,
        new Parameter("code", SqlType.VarChar(80)));

    private static readonly Statement FindingsOf = new(
        "SELECT rule_number, indicator, file_name, line, column_name, value, facts FROM delivery_finding WHERE delivery_id = @delivery ORDER BY number", Id);

    private static readonly Statement ReasonsOf = new(
        "SELECT rule_number, indicator, text, given_by, given_at FROM delivery_reason WHERE delivery_id = @delivery ORDER BY rule_number, indicator", Id);

    private static readonly Statement DropReason = new(
        "DELETE FROM delivery_reason WHERE delivery_id = @delivery AND rule_number = @rule AND indicator = @indicator",
        Id,
        new Parameter("rule", SqlType.TinyInt),
        new Parameter("indicator", SqlType.VarChar(80)));

    private static readonly Statement AddReason = new(
        """
        INSERT INTO delivery_reason (delivery_id, rule_number, indicator, text, given_by, given_by_id, given_at)
        VALUES (@delivery, @rule, @indicator, @text, @given_by, @given_by_id, @given_at)
        """,
        Id,
        new Parameter("rule", SqlType.TinyInt),
        new Parameter("indicator", SqlType.VarChar(80)),
        new Parameter("text", SqlType.NVarChar(LongestReason)),
        new Parameter("given_by", SqlType.NVarChar(100)),
        new Parameter("given_by_id", SqlType.VarChar(255)),
        new Parameter("given_at", SqlType.Instant));

    private readonly Database _database;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;

    internal DeliveryStore(Database database, AuditTrail audit, TimeProvider time) => (_database, _audit, _time) = (database, audit, time);

    /// <summary>All deliveries, newest first.</summary>
    public Task<IReadOnlyList<Delivery>> ListAsync(CancellationToken cancellation) => _database.RunAsync(
        async session => (IReadOnlyList<Delivery>)[.. (await session.QueryAsync<DeliveryRow>(All)).Select(row => row.ToDelivery())], cancellation);

    /// <summary>A delivery, or null.</summary>
    public Task<Delivery?> FindAsync(int id, CancellationToken cancellation) => _database.RunAsync(session => FindAsync(session, id), cancellation);

    /// <summary>The delivery of a number.</summary>
    /// <exception cref="RefusedException">There is none.</exception>
    public Task<Delivery> GetAsync(int id, CancellationToken cancellation) => _database.RunAsync(session => GetAsync(session, id), cancellation);

    /// <summary>Deliveries of a draft in the order in which they came, those that were thrown away among them.</summary>
    public Task<IReadOnlyList<Delivery>> OfDraftAsync(int draft, CancellationToken cancellation) => _database.RunAsync(session => OfDraftAsync(session, draft), cancellation);

    /// <summary>Periods that a delivery speaks about, with their divisions.</summary>
    public Task<IReadOnlyList<IndicatorPeriod>> PeriodsAsync(int id, CancellationToken cancellation) => _database.RunAsync(
        async session => (IReadOnlyList<IndicatorPeriod>)[.. (await session.QueryAsync<DeliveredPeriodRow>(PeriodsOf, id)).Select(row => row.ToPeriod())], cancellation);

    /// <summary>Everything that a delivery says of one indicator: at most some ten thousand values.</summary>
    public Task<IReadOnlyList<DeliveredValue>> ValuesAsync(int id, string indicator, CancellationToken cancellation) => _database.RunAsync(
        async session => (IReadOnlyList<DeliveredValue>)[.. (await session.QueryAsync<DeliveredValueRow>(ValuesOf, id, indicator)).Select(row => row.ToValue(indicator))], cancellation);

    /// <summary>The source's own totals of one indicator; the code of the area stands where that of a municipality does.</summary>
    public Task<IReadOnlyList<DeliveredValue>> TotalsAsync(int id, string indicator, CancellationToken cancellation) => _database.RunAsync(
        async session => (IReadOnlyList<DeliveredValue>)[.. (await session.QueryAsync<DeliveredValueRow>(TotalsOf, id, indicator)).Select(row => row.ToValue(indicator))], cancellation);

    /// <summary>What was found in a delivery, in order, as far as it was kept.</summary>
    public Task<IReadOnlyList<Finding>> FindingsAsync(int id, CancellationToken cancellation) => _database.RunAsync(
        async session => (IReadOnlyList<Finding>)[.. (await session.QueryAsync<FindingRow>(FindingsOf, id)).Select(row => row.ToFinding())], cancellation);

    /// <summary>Keeps what was found and how far the delivery is; of a refused one the values are deleted.</summary>
    /// <param name="id">The delivery.</param>
    /// <param name="findings">What was found, as far as it is kept (<see cref="FindingList"/>).</param>
    /// <param name="count">How much was found in all.</param>
    /// <param name="state">How far the delivery is by them.</param>
    /// <param name="editor">Who had it checked.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="RefusedException">There is no such delivery, or it is published or thrown away.</exception>
    public Task JudgeAsync(int id, IReadOnlyList<Finding> findings, int count, DeliveryState state, Editor editor, CancellationToken cancellation) => ChangeAsync(
        id,
        async session =>
        {
            await session.ExecuteAsync(DropFindings, id);
            await session.Dialect.BulkLoadAsync(session, DeliveryRows.Findings, findings.Select((finding, number) => FindingRow.Of(id, number, finding)).ToAsyncEnumerable());
            await session.ExecuteAsync(SetJudged, (byte)state, count, id);
            if (state == DeliveryState.Refused)
            {
                await DropStagedAsync(session, id);
            }

            await _audit.AddAsync(session, editor, AuditAction.Checked, string.Create(CultureInfo.InvariantCulture, $"aanlevering {id}: {count} bevindingen"));
        },
        cancellation);

    /// <summary>Reasons that were given, in order of rule and indicator.</summary>
    public Task<IReadOnlyList<Reason>> ReasonsAsync(int id, CancellationToken cancellation) => _database.RunAsync(session => ReasonsAsync(session, id), cancellation);

    /// <summary>Takes a reason for everything that a rule found of an indicator; one that was given before is replaced.</summary>
    /// <returns>What may be done with the delivery now.</returns>
    /// <exception cref="RefusedException">There is no such delivery, it is closed or refused, or the reason is empty or too long.</exception>
    public async Task<DeliveryVerdict> GiveReasonAsync(int id, CheckRule rule, string indicator, string text, Editor editor, CancellationToken cancellation)
    {
        if (text.Trim().Length is 0 or > LongestReason)
        {
            throw Refused(RefusalKind.Invalid, new("Schrijf waarom de cijfers kloppen, in hoogstens 1.000 tekens.", "Write why the figures are right, in at most 1,000 characters."));
        }

        DeliveryVerdict? verdict = null;
        await ChangeAsync(
            id,
            async session =>
            {
                await session.ExecuteAsync(DropReason, id, (byte)rule, indicator);
                await session.ExecuteAsync(AddReason, id, (byte)rule, indicator, text.Trim(), editor.Function, editor.Id, _time.GetUtcNow());
                var findings = (await session.QueryAsync<FindingRow>(FindingsOf, id)).Select(row => row.ToFinding());
                verdict = DeliveryVerdict.Of(findings, [.. await ReasonsAsync(session, id)]);
                await session.ExecuteAsync(SetState, (byte)verdict.State, id);
                await _audit.AddAsync(session, editor, AuditAction.ReasonGiven, $"aanlevering {id}: {rule}, {indicator}");
            },
            cancellation);
        return verdict!;
    }

    /// <summary>Throws a delivery away; its values are gone, what was found stays.</summary>
    /// <exception cref="RefusedException">There is no such delivery, or it is published or thrown away.</exception>
    public Task DiscardAsync(int id, Editor editor, CancellationToken cancellation) => ChangeAsync(
        id,
        async session =>
        {
            await EndAsync(session, id, DeliveryState.Discarded);
            await _audit.AddAsync(session, editor, AuditAction.DeliveryDiscarded, $"aanlevering {id}");
        },
        cancellation);

    internal static async Task<IReadOnlyList<Delivery>> OfDraftAsync(Session session, int draft) => [.. (await session.QueryAsync<DeliveryRow>(OfDraft, draft)).Select(row => row.ToDelivery())];

    /// <summary>Ends a delivery: published or thrown away, what was staged of it is deleted, and with it every number that is not shown.</summary>
    internal static async Task EndAsync(Session session, int id, DeliveryState state)
    {
        await DropStagedAsync(session, id);
        await session.ExecuteAsync(SetState, (byte)state, id);
    }

    private static async Task DropStagedAsync(Session session, int id)
    {
        await session.ExecuteAsync(DropValues, id);
        await session.ExecuteAsync(DropTotals, id);
    }

    internal static RefusedException Refused(RefusalKind kind, Bilingual sentence) => new(new Refusal(kind, "aanlevering", sentence));

    private async Task ChangeAsync(int id, Func<Session, Task> change, CancellationToken cancellation)
    {
        await using var held = await PublicationLock.TakeAsync(_database, cancellation);
        await _database.RunAsync(
            async session =>
            {
                await using var transaction = await session.BeginAsync();
                RefuseUnlessOpen(await GetAsync(session, id));
                await change(session);
                await session.CommitAsync();
                return id;
            },
            cancellation);
    }

    private static async Task<IReadOnlyList<Reason>> ReasonsAsync(Session session, int id) =>
        [.. (await session.QueryAsync<ReasonRow>(ReasonsOf, id)).Select(row => row.ToReason())];

    private static async Task<Delivery?> FindAsync(Session session, int id) => (await session.QueryAsync<DeliveryRow>(One, id)).SingleOrDefault()?.ToDelivery();

    private static async Task<Delivery> GetAsync(Session session, int id) =>
        await FindAsync(session, id) ?? throw Refused(RefusalKind.NotFound, new($"Er is geen aanlevering {id}.", $"There is no delivery {id}."));

    private static void RefuseUnlessOpen(Delivery delivery)
    {
        if (delivery.State is DeliveryState.Published or DeliveryState.Discarded)
        {
            var isPublished = delivery.State == DeliveryState.Published;
            throw Refused(RefusalKind.Invalid, new(
                $"Aanlevering {delivery.Id} is al {(isPublished ? "gepubliceerd" : "weggegooid")}.", $"Delivery {delivery.Id} is already {(isPublished ? "published" : "thrown away")}."));
        }
    }
}
