using Benchmark.Import;
using Benchmark.Storage;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Testing;

/// <summary>An empty database of its own on one of the engines; gone when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("benchmark-");
    private readonly string? _server;

    private TestDatabase(StorageEngine engine, string connectionString, string? server)
    {
        Engine = engine;
        ConnectionString = connectionString.Replace("{folder}", _folder.FullName, StringComparison.Ordinal);
        _server = server;
    }

    /// <summary>Its engine.</summary>
    public StorageEngine Engine { get; }

    /// <summary>How to reach it.</summary>
    public string ConnectionString { get; }

    /// <summary>A file that does not exist.</summary>
    public static TestDatabase Sqlite() => new(StorageEngine.Sqlite, "Data Source={folder}/benchmark.db", null);

    /// <summary>An empty database on a server.</summary>
    /// <param name="server">Connection string to the server, as an administrator.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public static async Task<TestDatabase> SqlServerAsync(string server, CancellationToken cancellation)
    {
        var name = "benchmark_test_" + Guid.NewGuid().ToString("N")[..12];
        await OnServerAsync(server, $"CREATE DATABASE {name}", cancellation);
        return new TestDatabase(StorageEngine.SqlServer, new SqlConnectionStringBuilder(server) { InitialCatalog = name }.ConnectionString, server);
    }

    /// <summary>The services of Storage and Import over it, as an application has them; the caller disposes them.</summary>
    /// <param name="time">The clock; null for the real one.</param>
    /// <param name="replica">Where figures are read; null for this database itself.</param>
    public ServiceProvider Services(TimeProvider? time = null, TestDatabase? replica = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Engine"] = Engine.ToString(),
            ["ConnectionStrings:Benchmark"] = ConnectionString,
            ["ConnectionStrings:BenchmarkReplica"] = replica?.ConnectionString,
        }).Build();
        var services = new ServiceCollection();
        if (time is not null)
        {
            services.AddSingleton(time);
        }

        return services.AddBenchmarkStorage(configuration, _folder.FullName).AddBenchmarkImport().AddBenchmarkDeliveries(configuration).BuildServiceProvider();
    }

    /// <summary>The services over it after all migrations.</summary>
    public async Task<ServiceProvider> MigratedAsync(CancellationToken cancellation, TimeProvider? time = null)
    {
        var services = Services(time);
        await services.GetRequiredService<Migrator>().MigrateAsync(cancellation);
        return services;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        if (_server is not null)
        {
            // A server drops no database that an idle connection still holds.
            SqlConnection.ClearAllPools();
            await OnServerAsync(_server, $"DROP DATABASE {new SqlConnectionStringBuilder(ConnectionString).InitialCatalog}", CancellationToken.None);
        }
    }

    private static async Task OnServerAsync(string server, string text, CancellationToken cancellation)
    {
        await using var connection = new SqlConnection(new SqlConnectionStringBuilder(server) { InitialCatalog = "master", Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
