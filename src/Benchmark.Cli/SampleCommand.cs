using System.CommandLine;
using Benchmark.Import;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli;

/// <summary><c>benchmark sample</c>: publishes the sample release, unless the newest one was made from the same figures, and its standard groups.</summary>
internal static class SampleCommand
{
    public static Command Make(StorageChoice storage, TextWriter error)
    {
        var folder = new Option<string>("--folder") { Description = "Folder with the files of a sample release.", DefaultValueFactory = _ => SamplePublisher.Folder };
        var command = new Command("sample", "Publish the sample release and its standard groups in a migrated database.") { folder };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            try
            {
                var outcome = await services.GetRequiredService<SamplePublisher>().PublishAsync(parsed.GetRequiredValue(folder), cancellation);
                foreach (var line in Tell(outcome))
                {
                    await error.WriteLineAsync(line);
                }

                return ExitCode.Done;
            }
            catch (RefusedSampleException refused)
            {
                await error.WriteLineAsync(refused.Message);
                return ExitCode.FindingsRefusedIt;
            }
        });
        return command;
    }

    private static IEnumerable<string> Tell(SampleOutcome outcome)
    {
        var groups = outcome.Groups;
        if (outcome.Release is { } number)
        {
            yield return $"Published as release {number}.";
        }
        else if (outcome.HasOwnFigures)
        {
            yield return "Figures were delivered and published here: another sample would undo them, and is left alone.";
        }
        else
        {
            yield return $"The newest sample release was made from these figures; {(groups.IsNone ? "nothing to do" : "no new release")}.";
        }

        if (!groups.IsNone)
        {
            yield return $"Standard groups: {groups.Added.Count} new, {groups.Changed.Count} changed, {groups.Deleted.Count} deleted, {groups.Restored.Count} brought back.";
        }

        foreach (var slug in groups.Taken)
        {
            yield return $"The standard group '{slug}' is left out: somebody's own group has that name in addresses. Give it another slug in groups.csv.";
        }
    }
}
