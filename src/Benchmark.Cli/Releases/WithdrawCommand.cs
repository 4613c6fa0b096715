using System.CommandLine;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli.Releases;

/// <summary><c>benchmark withdraw</c>: takes the newest release back.</summary>
internal static class WithdrawCommand
{
    public static Command Make(StorageChoice storage, TextWriter error)
    {
        var number = new Argument<int>("release") { Description = "Number of the newest release." };
        var because = new Option<string>("--because") { Description = "Why, in Dutch; readers see it.", Required = true };
        var steward = new Steward();
        var command = new Command("withdraw", "Take the newest release back: a next release has the figures of the one before it, and what was taken back stays readable with a notice.")
        {
            number, because, steward.Function,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var withdrawn = parsed.GetRequiredValue(number);
            var release = await services.GetRequiredService<ReleaseWithdrawal>().WithdrawAsync(withdrawn, parsed.GetRequiredValue(because), steward.Of(parsed), cancellation);
            await error.WriteLineAsync($"Release {withdrawn} is taken back; release {release.Number} stands now.");
            return ExitCode.Done;
        });
        return command;
    }
}
