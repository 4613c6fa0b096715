using System.CommandLine;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Words;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli.Deliveries;

/// <summary><c>benchmark check</c> and <c>benchmark reason</c>: what was found in a delivery, and why it is right after all.</summary>
internal static class CheckCommand
{
    private static readonly CheckRule[] AskingRules = [.. Enum.GetValues<CheckRule>().Where(rule => rule.SeverityOf() == Severity.Warning)];

    public static Command Make(StorageChoice storage, TextWriter output, TextWriter error)
    {
        var number = new Argument<int>("delivery") { Description = "Number of the delivery." };
        var (format, language) = (AnswerForm.Format(FindingsReport.Forms), AnswerForm.Language());
        var command = new Command("check", "Print again what was found in a delivery, and which reasons are needed.") { number, format, language };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var deliveries = services.GetRequiredService<DeliveryStore>();
            var delivery = await deliveries.GetAsync(parsed.GetRequiredValue(number), cancellation);
            var findings = await deliveries.FindingsAsync(delivery.Id, cancellation);
            var verdict = DeliveryVerdict.Of(findings, await deliveries.ReasonsAsync(delivery.Id, cancellation));
            await output.WriteAsync(FindingsReport.Of(findings, parsed.GetRequiredValue(format), AnswerForm.Spoken(parsed.GetRequiredValue(language))).AsMemory(), cancellation);
            await TellAsync(delivery, verdict, error);
            return delivery.State == DeliveryState.Received ? ExitCode.FindingsRefusedIt : VerdictLines.ExitCodeOf(verdict);
        });
        return command;
    }

    public static Command MakeReason(StorageChoice storage, TextWriter error)
    {
        var number = new Argument<int>("delivery") { Description = "Number of the delivery." };
        var rule = new Option<string>("--rule") { Description = "The check, as 'benchmark check' names it.", Required = true };
        var indicator = new Option<string>("--indicator") { Description = "Code of the indicator.", Required = true };
        var text = new Option<string>("--text") { Description = "Why the figures are right, in at most 1,000 characters.", Required = true };
        var steward = new Steward();
        rule.AcceptOnlyFromAmong([.. AskingRules.Select(ApiWords.Of)]);
        var command = new Command("reason", "Say why strange figures are right after all: one reason covers all that a check found of an indicator.") { number, rule, indicator, text, steward.Function };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var deliveries = services.GetRequiredService<DeliveryStore>();
            var delivery = await deliveries.GetAsync(parsed.GetRequiredValue(number), cancellation);
            var (asking, code) = (AskingRules.Single(known => ApiWords.Of(known) == parsed.GetRequiredValue(rule)), parsed.GetRequiredValue(indicator));
            if (!(await deliveries.FindingsAsync(delivery.Id, cancellation)).Any(finding => (finding.Rule, finding.Indicator) == (asking, code)))
            {
                throw Refused(RefusalKind.Invalid, new(
                    $"De controle {ApiWords.Of(asking)} vond niets bij '{code}' in aanlevering {delivery.Id}.", $"The check {ApiWords.Of(asking)} found nothing of '{code}' in delivery {delivery.Id}."));
            }

            var verdict = await deliveries.GiveReasonAsync(delivery.Id, asking, code, parsed.GetRequiredValue(text), steward.Of(parsed), cancellation);
            await TellAsync(delivery with { State = verdict.State }, verdict, error);
            return ExitCode.Done;
        });
        return command;
    }

    private static RefusedException Refused(RefusalKind kind, Bilingual sentence) => new(new Refusal(kind, "aanlevering", sentence));

    private static async Task TellAsync(Delivery delivery, DeliveryVerdict verdict, TextWriter error)
    {
        foreach (var line in VerdictLines.Of(delivery, verdict))
        {
            await error.WriteLineAsync(line);
        }
    }
}
