using Benchmark.Core.PeerGroups;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Storage.Tests.Figures;

public sealed class LikenessCacheTests
{
    [Fact]
    public async Task Tables_count_by_the_bytes_they_take()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Sqlite();
        await using var services = await database.MigratedAsync(cancellation);
        await services.GetRequiredService<ReleasePublisher>().PublishAsync(SmallRelease.Content, null, cancellation);
        var (service, cache) = (services.GetRequiredService<ComparisonService>(), services.GetRequiredService<LikenessCache>());

        var bytes = new List<long>();
        foreach (var weights in new[] { new[] { 1.0 }, [1.0], [1.0, 2.0] })
        {
            var characteristics = weights.Zip(["n", "x"], (weight, code) => new Characteristic(code, Transform.None, weight, code)).ToArray();
            await service.LikenessAsync("GM0001", null, 5, characteristics, Standardisation.Robust, null, cancellation);
            bytes.Add(cache.Bytes);
        }

        // 11 municipalities, 8 bytes for each characteristic; the same table is kept once.
        Assert.InRange(bytes[0], 11 * 8, LikenessCache.MostBytes);
        Assert.Equal(bytes[0], bytes[1]);
        Assert.True(bytes[2] - bytes[1] > bytes[0], "The table with two characteristics takes no more than the one with one.");
    }
}
