using Benchmark.Core.Deliveries;
using Benchmark.Reports.Words;

namespace Benchmark.Cli.Deliveries;

/// <summary>What may be done with a delivery now, and with which command.</summary>
internal static class VerdictLines
{
    public static IEnumerable<string> Of(Delivery delivery, DeliveryVerdict verdict)
    {
        yield return $"Delivery {delivery.Id} in draft {delivery.Draft} ({delivery.Source}, {delivery.Name}): {State(delivery, verdict)}";
        foreach (var needed in verdict.Needed)
        {
            yield return $"  A reason is needed, for {Counted(needed.Findings, "finding")}: benchmark reason {delivery.Id} --rule {ApiWords.Of(needed.Rule)} --indicator {(needed.Indicator.Length > 0 ? needed.Indicator : "\"\"")} --text \"…\"";
        }
    }

    /// <summary>What the verdict is for the shell.</summary>
    public static int ExitCodeOf(DeliveryVerdict verdict) => verdict.State == DeliveryState.Ready ? ExitCode.Done : ExitCode.FindingsRefusedIt;

    public static string Word(DeliveryState state) => state switch
    {
        DeliveryState.Received => "not checked",
        DeliveryState.Refused => "refused",
        DeliveryState.NeedsReasons => "needs reasons",
        DeliveryState.Ready => "ready",
        DeliveryState.Published => "published",
        DeliveryState.Discarded => "thrown away",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Counted(long count, string what) => count == 1 ? $"1 {what}" : FormattableString.Invariant($"{count:N0} {what}s");

    private static string State(Delivery delivery, DeliveryVerdict verdict) => (delivery.State, verdict.State) switch
    {
        (DeliveryState.Received, _) => "it was not checked, because bringing it in was broken off. Throw it away and deliver again.",
        (DeliveryState.Published, _) => "published.",
        (_, DeliveryState.Refused) => $"refused, {Counted(verdict.Errors, "error")} and {Counted(verdict.Warnings, "warning")}. None of its values is kept.",
        (DeliveryState.Discarded, _) => "thrown away.",
        (_, DeliveryState.NeedsReasons) => $"{Counted(delivery.Values, "value")}, {Counted(verdict.Warnings, "warning")}.",
        _ => $"{Counted(delivery.Values, "value")}, ready. Look at what it changes with 'benchmark preview {delivery.Id}', then 'benchmark publish {delivery.Draft}'.",
    };
}
