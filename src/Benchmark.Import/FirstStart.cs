using Benchmark.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Benchmark.Import;

/// <summary>
/// Makes a SQLite database ready before the host serves anything: migrates it, and publishes the sample and its standard groups where these are not there or
/// others.
/// SQL Server is left alone: there its administrator decides.
/// </summary>
internal sealed partial class FirstStart(
    IOptions<StorageOptions> options, Migrator migrator, SamplePublisher sample, ILogger<FirstStart> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Engine != StorageEngine.Sqlite)
        {
            return;
        }

        await migrator.MigrateAsync(cancellationToken);
        var outcome = await sample.PublishAsync(SamplePublisher.Folder, cancellationToken);
        if (outcome.Release is { } number)
        {
            LogFilled(logger, number);
        }

        if (outcome.HasOwnFigures)
        {
            LogLeftAlone(logger);
        }

        foreach (var slug in outcome.Groups.Taken)
        {
            LogTaken(logger, slug);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "The sample is release {Number}; the site is ready")]
    private static partial void LogFilled(ILogger logger, int number);

    [LoggerMessage(Level = LogLevel.Information, Message = "Figures were delivered and published here; the sample that came with the program is left alone")]
    private static partial void LogLeftAlone(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The standard group '{Slug}' is left out: somebody's own group has that name in addresses")]
    private static partial void LogTaken(ILogger logger, string slug);
}
