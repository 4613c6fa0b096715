using Benchmark.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Benchmark.Import;

/// <summary>
/// Makes a SQLite database ready before the host serves anything: migrates it, and publishes the sample when there is none or another one.
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
        if (await sample.PublishAsync(SamplePublisher.Folder, cancellationToken) is { } number)
        {
            LogFilled(logger, number);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "The sample is release {Number}; the site is ready")]
    private static partial void LogFilled(ILogger logger, int number);
}
