using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Benchmark.Storage;

/// <summary>Reads <see cref="StorageOptions"/> from configuration and collects all that is wrong, so that one start tells everything.</summary>
internal sealed class StorageSettings(IConfiguration configuration, string contentRoot) : IConfigureOptions<StorageOptions>, IValidateOptions<StorageOptions>
{
    private const string EngineKey = "Storage:Engine";
    private const string ConnectionKey = "ConnectionStrings:Benchmark";
    private const string ReplicaKey = "ConnectionStrings:BenchmarkReplica";
    private const string CacheKey = "Storage:SlabCacheMegabytes";

    public void Configure(StorageOptions options)
    {
        var engine = configuration[EngineKey];
        var connection = configuration[ConnectionKey];
        if (string.IsNullOrWhiteSpace(engine) && string.IsNullOrWhiteSpace(connection))
        {
            options.Engine = StorageEngine.Sqlite;
            options.ConnectionString = Sqlite(new SqliteConnectionStringBuilder { DataSource = Path.Combine("data", "benchmark.db") });
        }
        else if (string.IsNullOrWhiteSpace(engine))
        {
            options.Problems.Add($"{ConnectionKey} is set but {EngineKey} is not: say SqlServer or Sqlite.");
        }
        else if (!Enum.GetNames<StorageEngine>().Contains(engine, StringComparer.OrdinalIgnoreCase))
        {
            options.Problems.Add($"{EngineKey} is '{engine}': say SqlServer or Sqlite.");
        }
        else if (string.IsNullOrWhiteSpace(connection))
        {
            options.Problems.Add($"{EngineKey} is set but {ConnectionKey} is not: set both, or neither for a file of the app's own.");
        }
        else
        {
            options.Engine = Enum.Parse<StorageEngine>(engine, ignoreCase: true);
            options.ConnectionString = ReadConnection(options, ConnectionKey, connection) ?? "";
        }

        if (configuration[ReplicaKey] is { } replica && !string.IsNullOrWhiteSpace(replica))
        {
            if (string.IsNullOrWhiteSpace(connection))
            {
                options.Problems.Add($"{ReplicaKey} is set but {ConnectionKey} is not: a copy is read beside the database that it is a copy of.");
            }
            else
            {
                options.ReplicaConnectionString = ReadConnection(options, ReplicaKey, replica);
            }
        }

        if (configuration[CacheKey] is { } megabytes)
        {
            if (int.TryParse(megabytes, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is > 0 and <= 1_000_000)
            {
                options.SlabCacheMegabytes = size;
            }
            else
            {
                options.Problems.Add($"{CacheKey} is '{megabytes}': give a whole number of megabytes, 1 or more.");
            }
        }
    }

    public ValidateOptionsResult Validate(string? name, StorageOptions options) =>
        options.Problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(options.Problems);

    private string? ReadConnection(StorageOptions options, string key, string connection)
    {
        DbConnectionStringBuilder builder = options.Engine == StorageEngine.SqlServer ? new SqlConnectionStringBuilder() : new SqliteConnectionStringBuilder();
        if (Fault(connection, builder) is { } fault)
        {
            options.Problems.Add($"{key} cannot be read as a connection string of {options.Engine}: {fault}");
            return null;
        }

        return builder is SqlConnectionStringBuilder server ? SqlServer(server) : Sqlite((SqliteConnectionStringBuilder)builder);
    }

    /// <summary>
    /// Fills the builder key by key, or tells what is wrong. Values are never repeated, nor a key that the engine does not know: of a password
    /// with ; or = in it a part would be read as one. Messages of the drivers repeat both.
    /// </summary>
    private static string? Fault(string connection, DbConnectionStringBuilder builder)
    {
        var given = new DbConnectionStringBuilder();
        try
        {
            given.ConnectionString = connection;
        }
        catch (ArgumentException)
        {
            return "it is no list of key=value; put a value with ; or = in it between double quotes.";
        }

        foreach (var (place, key) in given.Keys.Cast<string>().Index())
        {
            try
            {
                builder[key] = given[key];
            }
            catch (Exception unreadable) when (unreadable is ArgumentException or FormatException or InvalidCastException or OverflowException or KeyNotFoundException or NotSupportedException)
            {
                return builder.ContainsKey(key)
                    ? $"the value of '{key}' is not possible."
                    : $"the key in place {place + 1} is not known; put a value with ; or = in it between double quotes.";
            }
        }

        return builder is SqliteConnectionStringBuilder { DataSource: "" or ":memory:" } or SqliteConnectionStringBuilder { Mode: SqliteOpenMode.Memory }
            ? "name a file with Data Source."
            : null;
    }

    private static string SqlServer(SqlConnectionStringBuilder builder)
    {
        // Else a pool goes on failing for up to a minute after the server is back.
        builder.PoolBlockingPeriod = PoolBlockingPeriod.NeverBlock;
        return builder.ConnectionString;
    }

    private string Sqlite(SqliteConnectionStringBuilder builder)
    {
        builder.DataSource = Path.GetFullPath(Path.Combine(contentRoot, builder.DataSource));
        // A file that is gone must be missed, not made anew; only the migrator makes one.
        builder.Mode = SqliteOpenMode.ReadWrite;
        // Pooled connections would go on reading a file that was replaced or taken away; opening one costs a fraction of a millisecond.
        builder.Pooling = false;
        builder.ForeignKeys = true;
        return builder.ConnectionString;
    }
}
