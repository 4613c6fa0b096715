using System.CommandLine;
using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;
using Benchmark.Import.Deliveries;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli.Deliveries;

/// <summary><c>benchmark preview</c>: what a delivery would change, in the figures and in what is said, before anything is published.</summary>
internal static class PreviewCommand
{
    public static Command Make(StorageChoice storage, TextWriter output)
    {
        var number = new Argument<int>("delivery") { Description = "Number of the delivery." };
        var language = AnswerForm.Language();
        var command = new Command("preview", "Tell what a delivery would change: per indicator, the ten largest movements, and the municipalities of which something else would be said.") { number, language };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var preview = await services.GetRequiredService<DeliveryDesk>().PreviewAsync(parsed.GetRequiredValue(number), null, cancellation);
            var catalogue = await services.GetRequiredService<ComparisonService>().CatalogueAsync(null, cancellation);
            using var text = new StringWriter { NewLine = "\n" };
            Tell(preview, catalogue, AnswerForm.Spoken(parsed.GetRequiredValue(language)), text);
            await output.WriteAsync(text.ToString().AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Tell(DeliveryPreview preview, Catalogue catalogue, Language language, StringWriter text)
    {
        Columns.Write(
            [
                ["indicator", "new", "corrected", "removed", "made definitive", "unchanged"],
                .. preview.Changes.Indicators.Select(changes => new[]
                {
                    changes.Indicator, Count(changes.New), Count(changes.Corrected), Count(changes.Removed), Count(changes.MadeDefinitive), Count(changes.Unchanged),
                }),
            ],
            text);
        if (preview.Changes.Movements.Count > 0)
        {
            text.WriteLine("\nLargest movements");
            Columns.Write(
                [.. preview.Changes.Movements.Select(movement => new[]
                {
                    movement.Indicator, catalogue.Register.NameOf(movement.Municipality),
                    $"{FigureText.Period(movement.PeriodBefore, language)} {Figure(movement.Before, movement.Indicator)}",
                    $"{FigureText.Period(movement.Period, language)} {Figure(movement.After, movement.Indicator)}",
                })],
                text);
        }

        if (preview.Words.Count > 0)
        {
            text.WriteLine("\nSomething else would be said of");
            Columns.Write(
                [.. preview.Words.Select(change => new[]
                {
                    change.After.Indicator.Code, change.After.Municipality.Name, Narrator.Verdict(change.Before, language).Text, "→", Narrator.Verdict(change.After, language).Text,
                })],
                text);
        }

        string Figure(double value, string indicator) => catalogue.Find(indicator) is { } known
            ? FigureText.ValueWithUnit(value, known, language)
            : value.ToString(CultureInfo.InvariantCulture);
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
