using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Benchmark.Core.Releases;
using Benchmark.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Benchmark.Storage.Tests.Releases;

/// <summary>A database that does not answer costs one timeout, whoever asks meanwhile.</summary>
public sealed class ReleaseStoreTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everybody_who_asks_while_a_silent_server_is_tried_waits_for_one_connection()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        await using var services = Services(string.Create(CultureInfo.InvariantCulture, $"Server=127.0.0.1,{((IPEndPoint)server.LocalEndpoint).Port};Database=b;User ID=u;Password=p;Encrypt=False"));
        var store = services.GetRequiredService<ReleaseStore>();

        var askers = Enumerable.Range(0, 10).Select(_ => store.KnownAsync(Cancellation)).ToArray();
        using var silent = await server.AcceptSocketAsync(Cancellation);
        Assert.DoesNotContain(askers, asker => asker.IsCompleted);
        silent.Close();
        server.Stop();
        var failures = new List<Exception>();
        foreach (var asker in askers)
        {
            failures.Add(await Assert.ThrowsAsync<DatabaseUnavailableException>(() => asker));
        }

        Assert.Single(failures.Distinct(ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public async Task A_failure_is_told_for_a_second_and_then_the_database_is_asked_again()
    {
        await using var database = TestDatabase.Sqlite();
        var time = new FakeTimeProvider();
        await using var asking = database.Services(time);
        var store = asking.GetRequiredService<ReleaseStore>();
        var first = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => store.KnownAsync(Cancellation));
        await using var other = await database.MigratedAsync(Cancellation);
        await other.GetRequiredService<ReleasePublisher>().PublishAsync(SmallRelease.Content, null, Cancellation);

        time.Advance(TimeSpan.FromSeconds(0.9));
        Assert.Same(first, await Assert.ThrowsAsync<DatabaseUnavailableException>(() => store.KnownAsync(Cancellation)));
        time.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal(1, (await store.KnownAsync(Cancellation)).Releases[0].Number);
    }

    [Fact]
    public async Task Giving_up_waiting_leaves_the_reading_to_the_others()
    {
        await using var database = TestDatabase.Sqlite();
        await using var services = await database.MigratedAsync(Cancellation);
        await services.GetRequiredService<ReleasePublisher>().PublishAsync(SmallRelease.Content, null, Cancellation);
        var store = services.GetRequiredService<ReleaseStore>();
        using var givesUp = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        var (gaveUp, stays) = (store.KnownAsync(givesUp.Token), store.KnownAsync(Cancellation));
        await givesUp.CancelAsync();

        Assert.Equal(ReleaseStatus.Published, (await stays).Releases[0].Status);
        Assert.True(await Record.ExceptionAsync(() => gaveUp) is null or OperationCanceledException);
    }

    private static ServiceProvider Services(string connection)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Engine"] = "SqlServer",
            ["ConnectionStrings:Benchmark"] = connection,
        }).Build();
        return new ServiceCollection().AddBenchmarkStorage(configuration, ".").BuildServiceProvider();
    }
}
