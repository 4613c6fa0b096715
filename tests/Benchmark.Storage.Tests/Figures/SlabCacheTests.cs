using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Storage.Tests.Figures;

public sealed class SlabCacheTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_slab_asked_by_many_at_once_is_made_once()
    {
        await using var database = TestDatabase.Sqlite();
        await using var services = await PublishedAsync(database);
        var service = services.GetRequiredService<ComparisonService>();

        var slabs = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(() => service.SlabAsync(number % 2 == 0 ? "r" : "x", null, Cancellation), Cancellation)));

        Assert.Equal(2, slabs.Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    [Fact]
    public async Task Slabs_in_memory_are_not_read_again()
    {
        await using var database = TestDatabase.Sqlite();
        await using var services = await PublishedAsync(database);
        var (cache, stored) = (services.GetRequiredService<SlabCache>(), await StoredAsync(services));
        var first = await cache.GetAsync(stored, ["x", "n"], Cancellation);

        // The figures are gone from the file: what was not in memory now reads as missing.
        using (var connection = new SqliteConnection(database.ConnectionString + ";Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM observation";
            command.ExecuteNonQuery();
        }

        var second = await cache.GetAsync(stored, ["x", "n", "s", "r"], Cancellation);

        Assert.Same(first["x"], second["x"]);
        Assert.Equal(1000 * 12.1 / 2000, second["r"].Cells.Value[second["r"].Cell(1, second["r"].RowOf("GM0002"))]);
        Assert.All(second["s"].Cells.Value, value => Assert.True(double.IsNaN(value)));
    }

    [Fact]
    public async Task A_recalculated_slab_is_kept_beside_the_published_one()
    {
        await using var database = TestDatabase.Sqlite();
        await using var services = await PublishedAsync(database);
        var (cache, stored) = (services.GetRequiredService<SlabCache>(), await StoredAsync(services));
        var published = (await cache.GetAsync(stored, ["r"], Cancellation))["r"];
        var division = stored.Catalogue.Register.Division(2024)!;

        var first = await cache.GetAsync(stored, ["r", "x"], division, Cancellation);
        var second = await cache.GetAsync(stored, ["r", "x"], division, Cancellation);

        Assert.Same(first["r"], second["r"]);
        Assert.Same(first["x"], second["x"]);
        Assert.Same(published, (await cache.GetAsync(stored, ["r"], Cancellation))["r"]);
        // GM0012 went up in GM0011 in 2024, and a rate cannot be added up.
        Assert.Equal(division.Codes, first["x"].Codes);
        Assert.Equal(ObservationStatus.BoundariesDiffer, first["x"].Cells.Status[first["x"].RowOf("GM0011")]);
        Assert.Equal(10, first["x"].Cells.Value[first["x"].RowOf("GM0001")]);
    }

    [Fact]
    public async Task Giving_up_waiting_does_not_spoil_the_slab_for_others()
    {
        await using var database = TestDatabase.Sqlite();
        await using var services = await PublishedAsync(database);
        var (cache, stored) = (services.GetRequiredService<SlabCache>(), await StoredAsync(services));
        using var givenUp = new CancellationTokenSource();
        await givenUp.CancelAsync();

        var gaveUp = cache.GetAsync(stored, ["x"], givenUp.Token);
        var slabs = await cache.GetAsync(stored, ["x"], Cancellation);

        Assert.Equal("x", slabs["x"].Indicator.Code);
        Assert.True(await Record.ExceptionAsync(() => gaveUp) is null or OperationCanceledException);
    }

    [Fact]
    public async Task A_release_that_the_database_does_not_hold_is_no_release_of_missing_figures()
    {
        await using var database = TestDatabase.Sqlite();
        await using var services = await PublishedAsync(database);
        var stored = await StoredAsync(services);
        var catalogue = stored.Catalogue;
        var later = stored with { Catalogue = new Catalogue(catalogue.Release with { Number = 7 }, catalogue.Register, catalogue.Indicators, SmallRelease.Content.Periods, catalogue.CharacteristicSets) };

        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => services.GetRequiredService<SlabCache>().GetAsync(later, ["x"], Cancellation));
        // A failure is not kept.
        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => services.GetRequiredService<SlabCache>().GetAsync(later, ["x"], Cancellation));
    }

    [Fact]
    public async Task A_small_memory_still_answers()
    {
        await using var database = TestDatabase.Sqlite();
        await (await PublishedAsync(database)).DisposeAsync();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Engine"] = "Sqlite",
            ["ConnectionStrings:Benchmark"] = database.ConnectionString,
            ["Storage:SlabCacheMegabytes"] = "1",
        }).Build();
        await using var services = new ServiceCollection().AddBenchmarkStorage(configuration, ".").BuildServiceProvider();
        var (cache, stored) = (services.GetRequiredService<SlabCache>(), await StoredAsync(services));

        // A hundred releases of it do not fit; each is answered all the same.
        for (var copy = 0; copy < 300; copy++)
        {
            var slabs = await cache.GetAsync(stored with { DatabaseId = $"copy {copy}" }, ["r"], Cancellation);
            Assert.Equal("r", slabs["r"].Indicator.Code);
        }
    }

    private static async Task<ServiceProvider> PublishedAsync(TestDatabase database)
    {
        var services = await database.MigratedAsync(Cancellation);
        await services.GetRequiredService<ReleasePublisher>().PublishAsync(SmallRelease.Content, null, Cancellation);
        return services;
    }

    private static async Task<StoredCatalogue> StoredAsync(ServiceProvider services)
    {
        var (id, releases) = await services.GetRequiredService<ReleaseStore>().KnownAsync(Cancellation);
        return await services.GetRequiredService<CatalogueStore>().OfAsync(id, releases[0], Cancellation);
    }
}
