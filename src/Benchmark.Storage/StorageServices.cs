using Benchmark.Storage.Sql;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Benchmark.Storage;

/// <summary>Registers storage.</summary>
public static class StorageServices
{
    /// <summary>
    /// Adds <see cref="ComparisonService"/>, <see cref="FaultReportStore"/>, <see cref="Migrator"/> and <see cref="ReleasePublisher"/>. A host that
    /// starts with wrong settings stops with all messages at once.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">Holds <c>Storage:…</c> and <c>ConnectionStrings:Benchmark</c>.</param>
    /// <param name="contentRoot">Folder that relative paths of a SQLite file start from.</param>
    public static IServiceCollection AddBenchmarkStorage(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        var settings = new StorageSettings(configuration, contentRoot);
        services.AddSingleton<IConfigureOptions<StorageOptions>>(settings);
        services.AddSingleton<IValidateOptions<StorageOptions>>(settings);
        services.AddOptions<StorageOptions>().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();

        services.AddSingleton<Database>();
        services.AddSingleton<ReleaseStore>();
        services.AddSingleton<CatalogueStore>();
        services.AddSingleton<ObservationStore>();
        services.AddSingleton<SlabCache>();
        services.AddSingleton<LikenessCache>();
        services.AddSingleton<ComputedAnswers>();
        // Public types with parts that are not: made here, because the container looks for public constructors alone.
        services.AddSingleton(provider => new ComparisonService(
            provider.GetRequiredService<ReleaseStore>(),
            provider.GetRequiredService<CatalogueStore>(),
            provider.GetRequiredService<SlabCache>(),
            provider.GetRequiredService<LikenessCache>(),
            provider.GetRequiredService<SavedGroupStore>(),
            provider.GetRequiredService<MunicipalVoiceStore>(),
            provider.GetRequiredService<ComputedAnswers>(),
            provider.GetRequiredService<ReleaseDifferences>()));
        services.AddSingleton(provider => new MunicipalVoiceStore(provider.GetRequiredService<Database>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new PracticeStore(
            provider.GetRequiredService<Database>(), provider.GetRequiredService<ComparisonService>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new FaultReportStore(
            provider.GetRequiredService<Database>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new SourceMappingStore(
            provider.GetRequiredService<Database>(), provider.GetRequiredService<AuditTrail>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new SavedGroupStore(provider.GetRequiredService<Database>()));
        services.AddSingleton(provider => new SavedGroupEditing(
            provider.GetRequiredService<Database>(), provider.GetRequiredService<SavedGroupStore>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new StandardGroupPublisher(provider.GetRequiredService<Database>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new AuditTrail(provider.GetRequiredService<Database>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new DraftStore(
            provider.GetRequiredService<Database>(), provider.GetRequiredService<AuditTrail>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new DeliveryStore(
            provider.GetRequiredService<Database>(), provider.GetRequiredService<AuditTrail>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new DeliveryReception(
            provider.GetRequiredService<Database>(),
            provider.GetRequiredService<CatalogueStore>(),
            provider.GetRequiredService<ReleaseStore>(),
            provider.GetRequiredService<AuditTrail>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new DraftPublisher(
            provider.GetRequiredService<Database>(),
            provider.GetRequiredService<ReleaseStore>(),
            provider.GetRequiredService<AuditTrail>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<DraftPublisher>>()));
        services.AddSingleton(provider => new ProtectionStore(provider.GetRequiredService<Database>()));
        services.AddSingleton(provider => new ReleaseDifferences(provider.GetRequiredService<Database>()));
        services.AddSingleton(provider => new ReleaseWithdrawal(
            provider.GetRequiredService<Database>(),
            provider.GetRequiredService<ReleaseStore>(),
            provider.GetRequiredService<AuditTrail>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new Migrator(
            provider.GetRequiredService<Database>(), provider.GetRequiredService<ILogger<Migrator>>()));
        services.AddSingleton(provider => new ReleasePublisher(
            provider.GetRequiredService<Database>(),
            provider.GetRequiredService<ReleaseStore>(),
            provider.GetRequiredService<StandardGroupPublisher>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ReleasePublisher>>()));
        return services;
    }
}
