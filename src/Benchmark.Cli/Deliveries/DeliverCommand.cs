using System.CommandLine;
using System.Globalization;
using Benchmark.Core.Deliveries;
using Benchmark.Import.Deliveries;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli.Deliveries;

/// <summary><c>benchmark deliver</c>: brings a file or a table of CBS in, and tells everything that is wrong with it at once.</summary>
internal static class DeliverCommand
{
    // A file of this name is written ./cbs.
    private const string Service = "cbs";

    public static Command Make(StorageChoice storage, TextWriter output, TextWriter error)
    {
        var what = new Argument<string>("file") { Description = $"The file, or the word {Service} for a source that is a service." };
        var source = new Option<string>("--source") { Description = "Code of the source, as 'benchmark sources' lists it.", Required = true };
        var draft = new Option<int?>("--draft") { Description = "Number of the open draft that it goes into. Default a new one." };
        var note = new Option<string?>("--note") { Description = "What readers will be told of the new draft, in Dutch." };
        var correction = new Option<bool>("--correction") { Description = "It changes what it names and nothing else. Without this it is all that the source says of its periods, and what it does not name is gone." };
        var (format, language, steward) = (AnswerForm.Format(FindingsReport.Forms), AnswerForm.Language(), new Steward());
        var command = new Command("deliver", "Bring in figures: read and check them, store them in a draft when nothing is wrong, and print what was found.")
        {
            what, source, draft, note, correction, format, language, steward.Function,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(draft) is not null && result.GetValue(note) is not null)
            {
                result.AddError("A draft that is there has its note; --note is for a new one. 'benchmark publish' can change it.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var (path, editor) = (parsed.GetRequiredValue(what), steward.Of(parsed));
            var isFile = path != Service;
            var mapping = (await HandedIn.MappingAsync(services.GetRequiredService<SourceMappingStore>(), parsed.GetRequiredValue(source), isFile, cancellation)).Mapping;
            var file = isFile ? new MeasuredFile(path) : null;
            var progress = new DeliveryProgressLines(new ProgressLines(error, TimeProvider.System), mapping.Kind == SourceKind.Csv ? file : null);
            var scope = parsed.GetValue(correction) ? DeliveryScope.Correction : DeliveryScope.Whole;

            var drafts = services.GetRequiredService<DraftStore>();
            var number = parsed.GetValue(draft) ?? await drafts.MakeAsync(parsed.GetValue(note) ?? "", null, editor, cancellation);
            var isKept = parsed.GetValue(draft) is not null;
            try
            {
                var outcome = await services.GetRequiredService<DeliveryDesk>().DeliverAsync(number, mapping.Code, file?.File, scope, editor, progress, cancellation);
                isKept |= outcome.Verdict.State != DeliveryState.Refused;
                return await TellAsync(services.GetRequiredService<DeliveryStore>(), outcome, parsed.GetRequiredValue(format), parsed.GetRequiredValue(language), isKept, output, error, cancellation);
            }
            finally
            {
                // A draft that was made for this alone goes with it; what was found can be looked at again.
                if (!isKept)
                {
                    await drafts.DiscardAsync(number, editor, CancellationToken.None);
                }
            }
        });
        return command;
    }

    private static async Task<int> TellAsync(
        DeliveryStore deliveries, DeliveryOutcome outcome, string format, string language, bool isKept, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var delivery = await deliveries.GetAsync(outcome.Delivery, cancellation);
        var findings = await deliveries.FindingsAsync(outcome.Delivery, cancellation);
        await output.WriteAsync(FindingsReport.Of(findings, format, AnswerForm.Spoken(language)).AsMemory(), cancellation);
        foreach (var line in VerdictLines.Of(delivery, outcome.Verdict))
        {
            await error.WriteLineAsync(line);
        }

        if (outcome.PassedOver > 0)
        {
            await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {outcome.PassedOver:N0} values of areas and kinds that nobody asked for were passed over."));
        }

        if (delivery.Findings > findings.Count)
        {
            await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {delivery.Findings:N0} findings in all; the first {findings.Count:N0} are told."));
        }

        if (isKept && outcome.Verdict.State == DeliveryState.Refused)
        {
            await error.WriteLineAsync($"  Throw it away before the draft is published: benchmark discard {delivery.Id}");
        }

        return outcome.Verdict.State == DeliveryState.Refused ? ExitCodeOf(findings) : VerdictLines.ExitCodeOf(outcome.Verdict);
    }

    /// <summary>What findings that refuse a delivery are for the shell: nothing is wrong with the figures of a service that does not answer, and trying again helps.</summary>
    public static int ExitCodeOf(IEnumerable<Finding> findings) => findings.Any(IsAway) ? ExitCode.Unreachable : ExitCode.FindingsRefusedIt;

    private static bool IsAway(Finding finding) => finding is { Rule: CheckRule.Unreadable, Facts: [UnreadableCause.NoAnswer, ..] };
}
