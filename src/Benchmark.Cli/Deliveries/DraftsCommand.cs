using System.CommandLine;
using System.Globalization;
using Benchmark.Core.Deliveries;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli.Deliveries;

/// <summary><c>benchmark drafts</c> and <c>benchmark discard</c>: releases in the making, with what was delivered for them.</summary>
internal static class DraftsCommand
{
    public static Command Make(StorageChoice storage, TextWriter output)
    {
        var all = new Option<bool>("--all") { Description = "Also drafts that were published or thrown away." };
        var command = new Command("drafts", "List the open drafts with their deliveries.") { all };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var drafts = (await services.GetRequiredService<DraftStore>().ListAsync(cancellation)).Where(draft => parsed.GetValue(all) || draft.Status == DraftStatus.Open).ToList();
            var deliveries = (await services.GetRequiredService<DeliveryStore>().ListAsync(cancellation)).ToLookup(delivery => delivery.Draft);
            using var text = new StringWriter { NewLine = "\n" };
            foreach (var draft in drafts)
            {
                text.WriteLine(Head(draft));
                if (deliveries[draft.Id].Any())
                {
                    Columns.Write([.. deliveries[draft.Id].OrderBy(delivery => delivery.Id).Select(Row)], text);
                }
            }

            await output.WriteAsync(text.ToString().AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    public static Command MakeDiscard(StorageChoice storage, TextWriter error)
    {
        var number = new Argument<int?>("delivery") { Description = "Number of the delivery.", Arity = ArgumentArity.ZeroOrOne };
        var draft = new Option<int?>("--draft") { Description = "Number of a draft that goes with all its deliveries, in the place of one delivery." };
        var steward = new Steward();
        var command = new Command("discard", "Throw away a delivery that is not published, or a whole draft.") { number, draft, steward.Function };
        command.Validators.Add(result =>
        {
            if (result.GetValue(number) is null == result.GetValue(draft) is null)
            {
                result.AddError("Give the number of a delivery, or --draft with that of a draft.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            if (parsed.GetValue(draft) is { } whole)
            {
                await services.GetRequiredService<DraftStore>().DiscardAsync(whole, steward.Of(parsed), cancellation);
                await error.WriteLineAsync($"Draft {whole} is thrown away.");
                return ExitCode.Done;
            }

            var one = parsed.GetValue(number)!.Value;
            await services.GetRequiredService<DeliveryStore>().DiscardAsync(one, steward.Of(parsed), cancellation);
            await error.WriteLineAsync($"Delivery {one} is thrown away.");
            return ExitCode.Done;
        });
        return command;
    }

    private static string Head(Draft draft)
    {
        var status = draft.Status switch
        {
            DraftStatus.Open => "open",
            DraftStatus.Published => $"published as release {draft.Release}",
            DraftStatus.Discarded => "thrown away",
            _ => throw new ArgumentOutOfRangeException(nameof(draft)),
        };
        return string.Create(CultureInfo.InvariantCulture, $"Draft {draft.Id}, {status}, by {draft.MadeBy} on {draft.MadeAt:yyyy-MM-dd}{(draft.Note.Length > 0 ? ": " + draft.Note.ReplaceLineEndings(" ") : "")}");
    }

    private static string[] Row(Delivery delivery) =>
    [
        $"  {delivery.Id}", delivery.Source, delivery.Name, delivery.Scope == DeliveryScope.Correction ? "correction" : "whole", VerdictLines.Word(delivery.State),
        VerdictLines.Counted(delivery.Values, "value"), VerdictLines.Counted(delivery.Findings, "finding"),
    ];
}
