using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.SavedGroups;
using Benchmark.Import;
using Benchmark.Storage;
using Benchmark.Testing;
using Benchmark.Testing.Deliveries;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Benchmark.Performance.Deliveries;

/// <summary>A SQLite database of its own with a release that knows the indicators of invented values and holds none, and a source that delivers them.</summary>
internal sealed class LoadedDatabase : IAsyncDisposable
{
    public const string Source = "metingen";

    public static readonly Editor Steward = new("meting", "beheerder", null);

    /// <summary>How the CSV of <see cref="ManyValues.WriteCsv"/> is read.</summary>
    public static readonly SourceMapping Mapping = new()
    {
        Code = Source,
        Name = "Metingen",
        Kind = SourceKind.Csv,
        File = new FileMapping
        {
            Csv = new CsvForm(',', '.', false, CsvEncoding.Utf8),
            Municipality = "municipality",
            Period = "period",
            Tidy = new TidyColumns { Value = "value", Indicator = "indicator" },
            Status = ObservationStatus.Definitive,
        },
    };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("benchmark-load-");
    private ServiceProvider _services;

    private LoadedDatabase() => _services = Services();

    public string Path => System.IO.Path.Combine(_folder.FullName, "benchmark.db");

    public static async Task<LoadedDatabase> MakeAsync(ManyValues values)
    {
        var database = new LoadedDatabase();
        await database.Of<Migrator>().MigrateAsync(CancellationToken.None);
        var years = Enumerable.Range(ManyValues.LastYear - values.Years + 1, values.Years);
        string[] codes = [.. values.Municipalities];
        var content = SmallRelease.Content with
        {
            Register = TestRelease.Register([.. years.Select(year => TestRelease.Division(year, codes))]),
            Indicators = values.Definitions,
            Periods = [],
            CharacteristicSets = [],
            Links = [],
            Algorithms = [],
            Observations = [],
        };
        await database.Of<ReleasePublisher>().PublishAsync(content, null, CancellationToken.None);
        await database.Of<SourceMappingStore>().SaveAsync(Mapping, 0, Steward, CancellationToken.None);
        return database;
    }

    public T Of<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Lets go of everything that is kept in memory: of ours, of SQLite, and of the operating system what it read of the file.</summary>
    public async Task ForgetAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        await Shell.RunAsync("dd", $"if={Path}", "iflag=nocache", "count=0", "status=none");
        _services = Services();
    }

    private ServiceProvider Services()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Engine"] = nameof(StorageEngine.Sqlite),
            ["ConnectionStrings:Benchmark"] = $"Data Source={Path}",
        }).Build();
        return new ServiceCollection().AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning))
            .AddBenchmarkStorage(configuration, _folder.FullName).AddBenchmarkImport().AddBenchmarkDeliveries(configuration).BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
