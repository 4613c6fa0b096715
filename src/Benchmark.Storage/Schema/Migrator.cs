using System.Data.Common;
using Benchmark.Storage.Sql;
using DbUp;
using DbUp.Builder;
using DbUp.Engine;
using DbUp.Engine.Output;
using Microsoft.Extensions.Logging;

namespace Benchmark.Storage;

/// <summary>Brings a database to the newest schema. Called at start for a file of the app's own, and by <c>benchmark migrate</c> for SQL Server.</summary>
public sealed partial class Migrator
{
    private readonly Database _database;
    private readonly ILogger<Migrator> _logger;

    internal Migrator(Database database, ILogger<Migrator> logger) => (_database, _logger) = (database, logger);

    /// <summary>Applies what is missing, each script in a transaction of its own, while no other process migrates or publishes.</summary>
    /// <returns>Names of the scripts applied; empty when there was nothing to do.</returns>
    /// <exception cref="DatabaseUnavailableException">The database cannot be reached, or another process holds the lock too long.</exception>
    /// <exception cref="InvalidOperationException">A script failed; the ones before it stay applied.</exception>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellation)
    {
        await using var held = await PublicationLock.TakeAsync(_database, cancellation);
        return await MigrateAsync(held, cancellation);
    }

    internal async Task<IReadOnlyList<string>> MigrateAsync(PublicationLock held, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(held);
        var applied = (await MissingAsync(cancellation)).Count == 0 ? [] : await ApplyAsync(cancellation);
        if (await _database.RunAsync(_database.Dialect.SettingsProblemAsync, cancellation) is { } problem)
        {
            LogSetting(_logger, problem);
        }

        return applied;
    }

    private async Task<IReadOnlyList<string>> ApplyAsync(CancellationToken cancellation)
    {
        var dialect = _database.Dialect;
        await dialect.PrepareAsync(_database.ConnectionString, cancellation);
        // DbUp knows no asynchronous way; it runs off the caller's thread.
        var result = await Task.Run(() => Engine(dialect).PerformUpgrade(), cancellation);
        if (!result.Successful)
        {
            throw new InvalidOperationException($"Migration {result.ErrorScript?.Name} failed: {result.Error.Message}", result.Error);
        }

        var applied = result.Scripts.Select(script => script.Name).ToArray();
        foreach (var name in applied)
        {
            LogMigrated(_logger, name);
        }

        return applied;
    }

    private async Task<IReadOnlyList<string>> MissingAsync(CancellationToken cancellation)
    {
        try
        {
            return await _database.RunAsync(Migrations.PendingAsync, cancellation);
        }
        catch (DatabaseUnavailableException nothingYet) when (nothingYet.InnerException is DbException)
        {
            // No file: DbUp makes it, or tells what it cannot do.
            return Migrations.Of(_database.Dialect);
        }
    }

    private UpgradeEngine Engine(SqlDialect dialect)
    {
        UpgradeEngineBuilder builder = dialect == SqlDialect.SqlServer
            ? DeployChanges.To.SqlDatabase(_database.ConnectionString)
            : DeployChanges.To.SqliteDatabase(_database.ConnectionString);
        return builder
            .WithScriptsEmbeddedInAssembly(typeof(Migrations).Assembly, name => Migrations.BelongsTo(name, dialect))
            .WithTransactionPerScript()
            .WithVariablesDisabled()
            .LogTo(new NoOpUpgradeLog())
            .Build();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Applied migration {Name}")]
    private static partial void LogMigrated(ILogger logger, string name);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Problem}")]
    private static partial void LogSetting(ILogger logger, string problem);
}
