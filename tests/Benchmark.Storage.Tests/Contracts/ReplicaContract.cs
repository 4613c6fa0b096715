using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Storage.Tests.Contracts;

/// <summary>Figures are read from a copy that may lag behind; a link to a release that the copy lacks is answered by the primary.</summary>
public abstract class ReplicaContract
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<TestDatabase> MakeAsync();

    [Fact]
    public async Task A_lagging_replica_answers_with_what_it_has_and_the_primary_answers_the_rest()
    {
        await using var primary = await MakeAsync();
        await using var replica = await MakeAsync();
        await PublishAsync(primary, SmallRelease.Content, SmallRelease.WithValue("GM0002", 99));
        await PublishAsync(replica, SmallRelease.Content);
        await using var services = primary.Services(replica: replica);
        var service = services.GetRequiredService<ComparisonService>();

        Assert.Equal(1, (await service.CatalogueAsync(null, Cancellation)).Release.Number);
        Assert.Equal(12.1, At(await service.SlabAsync("x", null, Cancellation)));
        Assert.Equal(99, At(await service.SlabAsync("x", 2, Cancellation)));
        Assert.Equal(2, (await service.CatalogueAsync(2, Cancellation)).Release.Number);
        Assert.Equal(RefusalKind.NotFound, (await Assert.ThrowsAsync<RefusedException>(() => service.CatalogueAsync(3, Cancellation))).Refusal.Kind);
    }

    [Fact]
    public async Task What_is_written_goes_to_the_primary()
    {
        await using var primary = await MakeAsync();
        await using var replica = await MakeAsync();
        await PublishAsync(primary, SmallRelease.Content);
        await PublishAsync(replica, SmallRelease.Content);
        await using (var services = primary.Services(replica: replica))
        {
            await services.GetRequiredService<ReleasePublisher>().PublishAsync(SmallRelease.WithValue("GM0002", 99), null, Cancellation);
        }

        await using var onPrimary = primary.Services();
        await using var onReplica = replica.Services();
        Assert.Equal(2, (await onPrimary.GetRequiredService<ComparisonService>().ReleasesAsync(Cancellation)).Count);
        Assert.Single(await onReplica.GetRequiredService<ComparisonService>().ReleasesAsync(Cancellation));
    }

    private static async Task PublishAsync(TestDatabase database, params ReleaseContent[] contents)
    {
        await using var services = await database.MigratedAsync(Cancellation);
        foreach (var content in contents)
        {
            await services.GetRequiredService<ReleasePublisher>().PublishAsync(content, null, Cancellation);
        }
    }

    private static double At(Core.Releases.IndicatorSlab slab) => slab.Cells.Value[slab.Cell(slab.IndexOf(Period.OfYear(2024)), slab.RowOf("GM0002"))];
}

public sealed class ReplicaOnSqlite : ReplicaContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqliteAsync();
}

[Collection(Engines.OneServer)]
public sealed class ReplicaOnSqlServer : ReplicaContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqlServerAsync();
}
