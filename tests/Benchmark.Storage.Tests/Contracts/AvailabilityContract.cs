using System.Data.Common;
using System.Globalization;
using Benchmark.Storage.Sql;
using Benchmark.Testing;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Benchmark.Storage.Tests.Contracts;

/// <summary>A database that is not ready or away is told as that, with what to do; and it may come back.</summary>
public abstract class AvailabilityContract
{
    private static readonly Statement Reports = new("SELECT COUNT(*) FROM fault_report WHERE message = @message", new Parameter("message", SqlType.NVarChar(4000)));

    private static readonly Statement Twice = new("INSERT INTO municipality (code) VALUES ('GM0001')");

    private static readonly Statement NoSuchColumn = new("SELECT numbers FROM release");

    private static readonly Statement NoStatement = new("SELECT number FORM release WHERE");

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<TestDatabase> MakeAsync();

    /// <summary>Makes the database unreachable; disposing brings it back.</summary>
    private protected abstract IDisposable TakeAway(TestDatabase database);

    [Fact]
    public async Task A_database_that_was_never_migrated_tells_what_to_run()
    {
        await using var database = await MakeAsync();
        await using var services = database.Services();

        var told = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => services.GetRequiredService<ComparisonService>().ReleasesAsync(Cancellation));

        Assert.Contains("benchmark migrate", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_without_a_release_tells_what_to_run()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);

        var told = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => services.GetRequiredService<ComparisonService>().CatalogueAsync(null, Cancellation));

        Assert.Contains("benchmark sample", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_goes_away_is_told_within_five_seconds_and_answers_again_when_it_is_back()
    {
        await using var database = await MakeAsync();
        var time = new FakeTimeProvider();
        await using var services = await database.MigratedAsync(Cancellation, time);
        await services.GetRequiredService<ReleasePublisher>().PublishAsync(SmallRelease.Content, null, Cancellation);
        var service = services.GetRequiredService<ComparisonService>();
        await service.SlabAsync("x", null, Cancellation);

        using (TakeAway(database))
        {
            // Longer than what was known stands in.
            time.Advance(TimeSpan.FromSeconds(31));
            await Assert.ThrowsAsync<DatabaseUnavailableException>(() => service.SlabAsync("x", null, Cancellation));
            await Assert.ThrowsAsync<DatabaseUnavailableException>(() => services.GetRequiredService<FaultReportStore>().SaveAsync(new("/", null, "Weg"), Cancellation));
        }

        // A failure is told for a second.
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("x", (await service.SlabAsync("x", null, Cancellation)).Indicator.Code);
    }

    [Fact]
    public async Task A_release_that_another_process_publishes_is_looked_for_after_five_seconds_while_nobody_waits()
    {
        await using var database = await MakeAsync();
        var time = new FakeTimeProvider();
        await using var services = await database.MigratedAsync(Cancellation, time);
        await services.GetRequiredService<ReleasePublisher>().PublishAsync(SmallRelease.Content, null, Cancellation);
        var service = services.GetRequiredService<ComparisonService>();
        await service.ReleasesAsync(Cancellation);
        await using var other = database.Services();
        await other.GetRequiredService<ReleasePublisher>().PublishAsync(SmallRelease.WithValue("GM0002", 99), null, Cancellation);

        time.Advance(TimeSpan.FromSeconds(4.9));
        Assert.Single(await service.ReleasesAsync(Cancellation));
        time.Advance(TimeSpan.FromSeconds(0.2));
        Assert.True(service.ReleasesAsync(Cancellation).IsCompletedSuccessfully);

        // Half a minute old, nothing stands in any more.
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal([2, 1], (await service.ReleasesAsync(Cancellation)).Select(release => release.Number));
    }

    [Fact]
    public async Task A_fault_report_is_stored_with_the_view_and_no_more()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        const string message = "Dit klopt niet: ’s-Gravenhage heeft € 3 méér; DROP TABLE release --";

        await services.GetRequiredService<FaultReportStore>().SaveAsync(new FaultReport("/vergelijk/x?gemeente=GM0001", 1, message), Cancellation);
        await services.GetRequiredService<FaultReportStore>().SaveAsync(new FaultReport("/", null, message), Cancellation);

        Assert.Equal(2, await services.GetRequiredService<Database>().RunAsync(session => session.ScalarAsync<int>(Reports, message), Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => services.GetRequiredService<FaultReportStore>().SaveAsync(new FaultReport("/", null, " "), Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => services.GetRequiredService<FaultReportStore>().SaveAsync(new FaultReport("/", null, new string('x', 4001)), Cancellation));
    }

    [Fact]
    public async Task A_fault_in_a_statement_or_its_data_is_not_told_as_a_database_that_is_away()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        await services.GetRequiredService<ReleasePublisher>().PublishAsync(SmallRelease.Content, null, Cancellation);
        var figures = services.GetRequiredService<Database>();

        await Assert.ThrowsAnyAsync<DbException>(() => figures.RunAsync(session => session.ExecuteAsync(Twice), Cancellation));
        await Assert.ThrowsAnyAsync<DbException>(() => figures.RunAsync(session => session.ScalarAsync<int>(NoSuchColumn), Cancellation));
        await Assert.ThrowsAnyAsync<DbException>(() => figures.RunAsync(session => session.ScalarAsync<int>(NoStatement), Cancellation));
    }

    [Fact]
    public async Task A_question_that_is_given_up_ends_as_cancelled()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        using var givenUp = new CancellationTokenSource();
        await givenUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => services.GetRequiredService<ComparisonService>().ReleasesAsync(givenUp.Token));
    }
}

public sealed class AvailabilityOnSqlite : AvailabilityContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqliteAsync();

    private protected override IDisposable TakeAway(TestDatabase database)
    {
        var path = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        File.Move(path, path + ".away");
        return new BringBack(() => File.Move(path + ".away", path));
    }
}

[Collection(Engines.OneServer)]
public sealed class AvailabilityOnSqlServer : AvailabilityContract, IDisposable
{
    private TcpRelay? _relay;

    protected override Task<TestDatabase> MakeAsync()
    {
        var server = new SqlConnectionStringBuilder(Engines.Server());
        var address = server.DataSource.Split(':')[^1].Split(',');
        _relay = new TcpRelay(address[0], address.Length > 1 ? int.Parse(address[1], CultureInfo.InvariantCulture) : 1433);
        server.DataSource = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1,{_relay.Port}");
        return TestDatabase.SqlServerAsync(server.ConnectionString, Cancellation);
    }

    private protected override IDisposable TakeAway(TestDatabase database)
    {
        _relay!.GoAway();
        return new BringBack(_relay.ComeBack);
    }

    public void Dispose() => _relay?.Dispose();
}

internal sealed class BringBack(Action back) : IDisposable
{
    public void Dispose() => back();
}
