using System.CommandLine;
using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Deliveries;
using Benchmark.Import.Deliveries;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli.Releases;

/// <summary><c>benchmark publish</c>: a draft becomes the next release.</summary>
internal static class PublishCommand
{
    public static Command Make(StorageChoice storage, TextWriter error)
    {
        var number = new Argument<int>("draft") { Description = "Number of the draft." };
        var note = new Option<string?>("--note") { Description = "What readers are told, in Dutch. Default what the draft says." };
        var steward = new Steward();
        var command = new Command("publish", "Publish a draft as the next release: all of it, or nothing.") { number, note, steward.Function };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var (drafts, draft) = (services.GetRequiredService<DraftStore>(), parsed.GetRequiredValue(number));
            if (parsed.GetValue(note) is { } told)
            {
                await drafts.ChangeAsync(draft, told, (await drafts.FindAsync(draft, cancellation))?.PreviewFrom, cancellation);
            }

            try
            {
                var release = await services.GetRequiredService<DeliveryDesk>().PublishAsync(draft, steward.Of(parsed), new Lines(new ProgressLines(error, TimeProvider.System)), cancellation);
                await error.WriteLineAsync($"Published as release {release.Number}.");
                return ExitCode.Done;
            }
            catch (RefusedException refused)
            {
                await error.WriteLineAsync(refused.Refusal.Sentence.English);
                return await HasFindingsAsync(services.GetRequiredService<DeliveryStore>(), draft, cancellation) ? ExitCode.FindingsRefusedIt : ExitCode.WrongUse;
            }
        });
        return command;
    }

    private static async Task<bool> HasFindingsAsync(DeliveryStore deliveries, int draft, CancellationToken cancellation) =>
        (await deliveries.OfDraftAsync(draft, cancellation)).Any(delivery => delivery.State is DeliveryState.Refused or DeliveryState.NeedsReasons);

    private sealed class Lines(ProgressLines lines) : IProgress<PublicationProgress>
    {
        public void Report(PublicationProgress value) => lines.Tell(
            string.Create(CultureInfo.InvariantCulture, $"Publishing delivery {value.Delivery}"),
            string.Create(CultureInfo.InvariantCulture, $"{value.Done:N0} of {value.All:N0} indicators"),
            (double)value.Done / value.All);
    }
}
