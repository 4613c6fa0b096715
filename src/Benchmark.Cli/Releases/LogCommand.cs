using System.CommandLine;
using System.Globalization;
using Benchmark.Core.Audit;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli.Releases;

/// <summary><c>benchmark log</c>: who did what with figures, and when.</summary>
internal static class LogCommand
{
    public static Command Make(StorageChoice storage, TextWriter output)
    {
        var count = new Option<int>("--count") { Description = $"How many entries, 1 to {AuditTrail.MostEntries}.", DefaultValueFactory = _ => 50 };
        var before = new Option<int?>("--before") { Description = "Only entries with a lower number. Default the newest." };
        var format = AnswerForm.Format("json");
        count.Validators.Add(result =>
        {
            if (result.Tokens is [var given] && int.TryParse(given.Value, CultureInfo.InvariantCulture, out var asked) && asked is < 1 or > AuditTrail.MostEntries)
            {
                result.AddError($"'{asked}' is no possible number of entries. Possible is 1 to {AuditTrail.MostEntries}.");
            }
        });
        var command = new Command("log", "Print who did what with figures, newest first.") { count, before, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var entries = await services.GetRequiredService<AuditTrail>().ListAsync(parsed.GetValue(before), parsed.GetRequiredValue(count), cancellation);
            using var text = new StringWriter { NewLine = "\n" };
            if (parsed.GetValue(format) == "json")
            {
                text.Write(AnswerForm.Json(entries.Select(entry => new { nummer = entry.Number, moment = entry.At, functie = entry.Function, handeling = Word(entry.Action), onderwerp = entry.Subject })));
            }
            else
            {
                Columns.Write(
                    [
                        ["number", "at (UTC)", "by", "did", "what"],
                        .. entries.Select(entry => new[]
                        {
                            entry.Number.ToString(CultureInfo.InvariantCulture), entry.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), entry.Function, Word(entry.Action), entry.Subject.ReplaceLineEndings(" "),
                        }),
                    ],
                    text);
            }

            await output.WriteAsync(text.ToString().AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Word(AuditAction action) => action switch
    {
        AuditAction.DraftMade => "began",
        AuditAction.DraftDiscarded or AuditAction.DeliveryDiscarded => "threw away",
        AuditAction.Delivered => "delivered",
        AuditAction.Checked => "had checked",
        AuditAction.ReasonGiven => "gave a reason",
        AuditAction.Published => "published",
        AuditAction.Withdrawn => "withdrew",
        AuditAction.MappingSaved => "saved a mapping",
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };
}
