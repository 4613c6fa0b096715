using System.CommandLine;
using Benchmark.Import;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli;

/// <summary><c>benchmark sample</c>: publishes the sample release, unless the newest one was made from the same files.</summary>
internal static class SampleCommand
{
    public static Command Make(StorageChoice storage, TextWriter error)
    {
        var folder = new Option<string>("--folder") { Description = "Folder with the files of a sample release. Default: the one that came with the program.", DefaultValueFactory = _ => SamplePublisher.Folder };
        var command = new Command("sample", "Publish the sample release in a migrated database.") { folder };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            try
            {
                var number = await services.GetRequiredService<SamplePublisher>().PublishAsync(parsed.GetRequiredValue(folder), cancellation);
                await error.WriteLineAsync(number is null ? "The newest sample release was made from these files; nothing to do." : $"Published as release {number}.");
                return ExitCode.Done;
            }
            catch (RefusedDeliveryException refused)
            {
                await error.WriteLineAsync(refused.Message);
                return ExitCode.FindingsRefusedIt;
            }
        });
        return command;
    }
}
