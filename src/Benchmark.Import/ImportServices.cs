using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Import;

/// <summary>Registers import.</summary>
public static class ImportServices
{
    /// <summary>Adds <see cref="SamplePublisher"/>; needs <see cref="StorageServices.AddBenchmarkStorage"/>.</summary>
    public static IServiceCollection AddBenchmarkImport(this IServiceCollection services) =>
        services.AddSingleton(provider => new SamplePublisher(provider.GetRequiredService<ReleasePublisher>(), provider.GetRequiredService<StandardGroupPublisher>()));

    /// <summary>Lets a host make its SQLite database ready before it serves anything.</summary>
    public static IServiceCollection AddBenchmarkFirstStart(this IServiceCollection services) => services.AddHostedService<FirstStart>();
}
