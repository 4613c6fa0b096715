using System.Text.Json;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;
using Microsoft.Extensions.Logging;

namespace Benchmark.Storage;

/// <summary>
/// Publishes releases: rows that stay as they are go on, changed and vanished ones end, new ones begin, in one transaction. A process that is
/// killed at any moment leaves the releases before as they were.
/// </summary>
public sealed partial class ReleasePublisher
{
    // Rows in the file, in its journal and in staging, with their keys.
    private const long BytesPerObservation = 300;

    private static readonly SqlType MunicipalityCode = SqlType.Char(6);
    private static readonly SqlType IndicatorCode = SqlType.VarChar(80);

    private static readonly Statement NewestSample = new(
        "SELECT sample_hash FROM release WHERE number = (SELECT MAX(number) FROM release WHERE sample_hash IS NOT NULL)");

    // The sample is published by nobody.
    private static readonly Statement CountPublishedBySomebody = new("SELECT COUNT(*) FROM release WHERE published_by <> ''");

    private static readonly Statement AddMunicipalities = new(
        dialect => $"""
            INSERT INTO municipality (code)
            SELECT item FROM {dialect.TextList("@codes", MunicipalityCode)} AS wanted
            WHERE NOT EXISTS (SELECT 1 FROM municipality WHERE municipality.code = wanted.item)
            """,
        new Parameter("codes", SqlType.Json));

    private static readonly Statement AddIndicators = new(
        dialect => $"""
            INSERT INTO indicator (code)
            SELECT item FROM {dialect.TextList("@codes", IndicatorCode)} AS wanted
            WHERE NOT EXISTS (SELECT 1 FROM indicator WHERE indicator.code = wanted.item)
            """,
        new Parameter("codes", SqlType.Json));

    private readonly Database _database;
    private readonly ReleaseStore _releases;
    private readonly StandardGroupPublisher _groups;
    private readonly TimeProvider _time;
    private readonly ILogger<ReleasePublisher> _logger;

    internal ReleasePublisher(Database database, ReleaseStore releases, StandardGroupPublisher groups, TimeProvider time, ILogger<ReleasePublisher> logger) =>
        (_database, _releases, _groups, _time, _logger) = (database, releases, groups, time, logger);

    /// <summary>Told before each step; what it throws stops the publication and leaves nothing behind.</summary>
    internal Action<string>? BeforeStep { get; set; }

    /// <summary>SHA-256 of the newest release that was published from a sample, or null.</summary>
    public Task<string?> NewestSampleHashAsync(CancellationToken cancellation) =>
        _database.RunAsync(session => session.ScalarAsync<string>(NewestSample), cancellation);

    /// <summary>Publishes the next release, unless the newest sample release has the same hash.</summary>
    /// <returns>Number of the new release, or null when there was nothing new.</returns>
    /// <exception cref="DatabaseUnavailableException">The database cannot be reached or refuses; nothing was published.</exception>
    /// <exception cref="IOException">There is too little room on the disk; nothing was published.</exception>
    public async Task<int?> PublishAsync(ReleaseContent content, string? sampleHash, CancellationToken cancellation)
    {
        await using var held = await PublicationLock.TakeAsync(_database, cancellation);
        return await PublishAsync(held, content, sampleHash, cancellation);
    }

    /// <summary>
    /// Publishes a sample with its standard groups in one transaction. Where the newest sample release has the same hash, or somebody published
    /// figures since, there is no new release: another sample would undo what was delivered. The groups, which have versions of their own, are made
    /// as given all the same.
    /// </summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be reached or refuses; nothing was published.</exception>
    /// <exception cref="IOException">There is too little room on the disk; nothing was published.</exception>
    public async Task<SampleOutcome> PublishSampleAsync(ReleaseContent content, string hash, IReadOnlyCollection<StandardGroup> groups, CancellationToken cancellation)
    {
        await using var held = await PublicationLock.TakeAsync(_database, cancellation);
        if (await _database.RunAsync(session => session.ScalarAsync<int>(CountPublishedBySomebody), cancellation) > 0)
        {
            return new SampleOutcome(null, await _groups.PublishAsync(groups, held, cancellation)) { HasOwnFigures = true };
        }

        StandardGroupChanges? changes = null;
        var number = await PublishAsync(held, content, hash, WriteGroupsAsync, cancellation);
        return new SampleOutcome(number, changes ?? await _groups.PublishAsync(groups, held, cancellation));

        async Task WriteGroupsAsync(Session session)
        {
            BeforeStep?.Invoke("publishing standard groups");
            changes = await _groups.WriteAsync(session, groups);
        }
    }

    internal Task<int?> PublishAsync(PublicationLock held, ReleaseContent content, string? sampleHash, CancellationToken cancellation) =>
        PublishAsync(held, content, sampleHash, _ => Task.CompletedTask, cancellation);

    // What goes along is written in the same transaction as the figures.
    private async Task<int?> PublishAsync(PublicationLock held, ReleaseContent content, string? sampleHash, Func<Session, Task> along, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(held);
        var number = await _database.RunAsync(session => PublishAsync(session, held, content, sampleHash, along), cancellation);
        _releases.Forget();
        return number;
    }

    private async Task<int?> PublishAsync(Session session, PublicationLock held, ReleaseContent content, string? sampleHash, Func<Session, Task> along)
    {
        if (sampleHash is not null && await session.ScalarAsync<string>(NewestSample) == sampleHash)
        {
            return null;
        }

        var dialect = session.Dialect;
        dialect.CheckRoom(_database.ConnectionString, content.Observations.Count * BytesPerObservation);
        var number = await ReleaseLedger.NextAsync(session);
        if (dialect.StagesInTransaction)
        {
            await session.BeginAsync();
        }

        await StageAsync(session, content, number);
        if (!dialect.StagesInTransaction)
        {
            await session.BeginAsync();
        }

        await using var transaction = session.Transaction;
        foreach (var table in VersionedTables.All)
        {
            Step(number, $"publishing {table.Name}");
            if (number > 1)
            {
                await session.ExecuteAsync(table.Close, number);
            }

            await session.ExecuteAsync(table.OpenNew, number);
            await session.ExecuteAsync(table.Empty);
        }

        var release = new Release(number, content.Date, ReleaseStatus.Published, content.MethodsVersion, content.Note);
        await ReleaseLedger.AddAsync(session, release, sampleHash, _time.GetUtcNow());
        await along(session);
        Step(number, "committing");
        // What was staged is in place by now, and locked until the commit: who takes the lock after this waits.
        await held.RefuseIfLostAsync(session.Cancellation);
        await session.CommitAsync();
        await dialect.TidyAsync(session);
        LogPublished(_logger, number, content.Indicators.Count, content.Observations.Count);
        return number;
    }

    private async Task StageAsync(Session session, ReleaseContent content, int number)
    {
        await session.ExecuteAsync(AddMunicipalities, JsonSerializer.Serialize(content.Register.Municipalities.Select(municipality => municipality.Code)));
        await session.ExecuteAsync(AddIndicators, JsonSerializer.Serialize(content.Indicators.Select(indicator => indicator.Code)));
        var identities = await StoredIdentities.ReadAsync(session);
        foreach (var table in VersionedTables.All)
        {
            Step(number, $"staging {table.Name}");
            await session.ExecuteAsync(table.Empty);
            await session.Dialect.BulkLoadAsync(session, table.Staging, table.RowsOf(content, identities).ToAsyncEnumerable());
        }
    }

    private void Step(int number, string step)
    {
        BeforeStep?.Invoke(step);
        LogStep(_logger, number, step);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Release {Number}: {Step}")]
    private static partial void LogStep(ILogger logger, int number, string step);

    [LoggerMessage(Level = LogLevel.Information, Message = "Release {Number} is published: {Indicators} indicators, {Observations} values")]
    private static partial void LogPublished(ILogger logger, int number, int indicators, int observations);
}

/// <summary>What publishing a sample did.</summary>
/// <param name="Release">Number of the new release; null when the newest sample release was made from the same figures.</param>
/// <param name="Groups">What was written of the standard groups.</param>
public sealed record SampleOutcome(int? Release, StandardGroupChanges Groups)
{
    /// <summary>Whether somebody published figures of their own, so that the sample was left alone.</summary>
    public bool HasOwnFigures { get; init; }
}
