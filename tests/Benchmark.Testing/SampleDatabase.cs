using Benchmark.Import;
using Benchmark.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Testing;

/// <summary>A SQLite file of its own with the sample release in it; gone when disposed.</summary>
public sealed class SampleDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("benchmark-");

    private SampleDatabase() => ConnectionString = "Data Source=" + Path.Combine(_folder.FullName, "benchmark.db");

    /// <summary>How to reach it.</summary>
    public string ConnectionString { get; }

    /// <summary>The settings that point an application at it.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Storage:Engine"] = "Sqlite",
        ["ConnectionStrings:Benchmark"] = ConnectionString,
    };

    /// <summary>Migrates and fills one.</summary>
    public static async Task<SampleDatabase> MakeAsync(CancellationToken cancellation)
    {
        var database = new SampleDatabase();
        await using var services = database.Services();
        await services.GetRequiredService<Migrator>().MigrateAsync(cancellation);
        await services.GetRequiredService<SamplePublisher>().PublishAsync(SampleFolder.Path, cancellation);
        return database;
    }

    /// <summary>The services of Storage and Import over it; the caller disposes them.</summary>
    public ServiceProvider Services()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings).Build();
        return new ServiceCollection().AddLogging().AddBenchmarkStorage(configuration, _folder.FullName).AddBenchmarkImport().BuildServiceProvider();
    }

    /// <summary>Makes the database unreachable, as a server that is away.</summary>
    public void TakeAway() => Move("benchmark.db", "away.db");

    /// <summary>Makes it reachable again.</summary>
    public void BringBack() => Move("away.db", "benchmark.db");

    private void Move(string from, string to)
    {
        foreach (var suffix in new[] { "", "-wal", "-shm" })
        {
            var file = new FileInfo(Path.Combine(_folder.FullName, from + suffix));
            if (file.Exists)
            {
                file.MoveTo(Path.Combine(_folder.FullName, to + suffix));
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
