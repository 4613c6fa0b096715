using Benchmark.Core.Audit;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>Stores what a source hands in, before anything is checked: as a whole or not at all.</summary>
public sealed class DeliveryReception
{
    // A row of staging with its key and its part of the journal.
    private const long BytesPerValue = 200;

    private static readonly Parameter Id = new("delivery", SqlType.Int);

    private static readonly Statement NewestId = new("SELECT COALESCE(MAX(delivery_id), 0) FROM delivery");

    private static readonly Statement Add = new(
        """
        INSERT INTO delivery (delivery_id, draft_id, source, name, scope, state, value_count, finding_count, received_by, received_by_id, received_at)
        VALUES (@delivery, @draft, @source, @name, @scope, 0, 0, 0, @received_by, @received_by_id, @received_at)
        """,
        Id,
        new Parameter("draft", SqlType.Int),
        new Parameter("source", SqlType.VarChar(80)),
        new Parameter("name", SqlType.NVarChar(400)),
        new Parameter("scope", SqlType.TinyInt),
        new Parameter("received_by", SqlType.NVarChar(100)),
        new Parameter("received_by_id", SqlType.VarChar(255)),
        new Parameter("received_at", SqlType.Instant));

    private static readonly Statement Count = new("UPDATE delivery SET value_count = @values WHERE delivery_id = @delivery", new Parameter("values", SqlType.Int), Id);

    // A source that still lists municipalities which are gone says nothing about them: "cannot occur" is no missing figure.
    private static readonly Statement DropOfAbolished = new(
        $"""
        DELETE FROM delivered_value
        WHERE delivery_id = @delivery AND status > 4 AND NOT EXISTS (
            SELECT 1 FROM delivered_period AS spoken
            INNER JOIN division_member AS member ON member.year = spoken.division_year AND member.release_to = {VersionedTable.Open}
            WHERE spoken.delivery_id = delivered_value.delivery_id AND spoken.indicator_id = delivered_value.indicator_id
                AND spoken.period = delivered_value.period AND member.municipality_id = delivered_value.municipality_id)
        """,
        Id);

    private readonly Database _database;
    private readonly CatalogueStore _catalogues;
    private readonly ReleaseStore _releases;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;

    internal DeliveryReception(Database database, CatalogueStore catalogues, ReleaseStore releases, AuditTrail audit, TimeProvider time) =>
        (_database, _catalogues, _releases, _audit, _time) = (database, catalogues, releases, audit, time);

    /// <summary>Reads a delivery to its end and stores it in an open draft.</summary>
    /// <param name="delivery">What is known of it.</param>
    /// <param name="values">Its values, read once.</param>
    /// <param name="editor">Who brings it in.</param>
    /// <param name="progress">Told how many values were read, every ten thousand.</param>
    /// <param name="cancellation">Stops; then nothing is stored.</param>
    /// <exception cref="DatabaseUnavailableException">The database cannot be reached, or another process publishes too long; nothing was stored.</exception>
    /// <exception cref="IOException">There is too little room on the disk; nothing was stored.</exception>
    public async Task<ReceivedDelivery> ReceiveAsync(
        NewDelivery delivery, IAsyncEnumerable<DeliveredValue> values, Editor editor, IProgress<long>? progress, CancellationToken cancellation)
    {
        var known = await _releases.KnownAsync(cancellation);
        var stored = await _catalogues.OfAsync(known.DatabaseId, known.Releases[0], cancellation);
        await using var held = await PublicationLock.TakeAsync(_database, cancellation);
        return await _database.RunAsync(session => ReceiveAsync(session, stored.Catalogue, delivery, values, editor, progress), cancellation);
    }

    private async Task<ReceivedDelivery> ReceiveAsync(
        Session session, Catalogue catalogue, NewDelivery delivery, IAsyncEnumerable<DeliveredValue> values, Editor editor, IProgress<long>? progress)
    {
        session.Dialect.CheckRoom(_database.ConnectionString, delivery.ExpectedValues * BytesPerValue);
        await using var transaction = await session.BeginAsync();
        await DraftStore.RefuseUnlessOpenAsync(session, delivery.Draft);
        var id = await session.ScalarAsync<int>(NewestId) + 1;
        await session.ExecuteAsync(Add, id, delivery.Draft, delivery.Source, delivery.Name, (byte)delivery.Scope, editor.Function, editor.Id, _time.GetUtcNow());

        var sorting = new DeliverySorting(id, await StoredIdentities.ReadAsync(session), catalogue, progress);
        var count = checked((int)await session.Dialect.BulkLoadAsync(session, DeliveryRows.Values, sorting.RowsAsync(values, session.Cancellation)));
        await session.Dialect.BulkLoadAsync(session, DeliveryRows.Totals, sorting.Totals.ToAsyncEnumerable());
        await session.Dialect.BulkLoadAsync(session, DeliveryRows.Places, sorting.Places.ToAsyncEnumerable());
        await session.Dialect.BulkLoadAsync(session, DeliveryRows.Periods, sorting.Periods.ToAsyncEnumerable());
        if (sorting.HasEmpty)
        {
            count -= await session.ExecuteAsync(DropOfAbolished, id);
        }

        await session.ExecuteAsync(Count, count, id);
        await _audit.AddAsync(session, editor, AuditAction.Delivered, $"aanlevering {id}: {delivery.Source}, {delivery.Name}");
        await session.CommitAsync();
        await session.Dialect.TidyAsync(session);
        return new ReceivedDelivery(id, count, sorting.Totals.Count, sorting.PassedOver, sorting.Unknown);
    }
}
