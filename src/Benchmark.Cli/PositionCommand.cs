using System.CommandLine;
using System.Globalization;
using System.Text;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Comparisons;
using Benchmark.Reports.Json;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli;

/// <summary><c>benchmark position</c>: prints the record that <c>GET /informatiepositie</c> gives, or a table of it.</summary>
internal static class PositionCommand
{
    private static readonly string[] Formats = ["json", "table"];

    public static Command Make(StorageChoice storage, TextWriter output)
    {
        var municipality = new Option<string>("--municipality") { Description = "CBS code of the municipality, such as GM0193.", Required = true };
        var release = new Option<int?>("--release") { Description = "Number of the release. Default the newest." };
        var language = new Option<string>("--language") { Description = "Language of names and sentences.", DefaultValueFactory = _ => "nl" };
        var format = new Option<string>("--format") { Description = "Form of the answer.", DefaultValueFactory = _ => Formats[0] };
        language.AcceptOnlyFromAmong("nl", "en");
        format.AcceptOnlyFromAmong(Formats);
        var command = new Command("position", "Tell per task what is known of a municipality: which figures, of which year, how sure, from whom, and what is missing.")
        {
            municipality, release, language, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var service = services.GetRequiredService<ComparisonService>();
            var catalogue = await service.CatalogueAsync(parsed.GetValue(release), cancellation);
            var own = parsed.GetRequiredValue(municipality).ToUpperInvariant();
            var positions = await service.InformationPositionAsync(own, catalogue.Release.Number, cancellation);
            var tongue = parsed.GetRequiredValue(language) == "en" ? Language.English : Language.Dutch;
            var text = parsed.GetRequiredValue(format) == "table"
                ? Table(positions, catalogue.Register.Find(own)!, tongue)
                : Encoding.UTF8.GetString(PositionRecord.ToJson([.. positions.Select(position => PositionRecord.Of(position, tongue))])) + "\n";
            await output.WriteAsync(text.AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Table(IReadOnlyList<TaskPosition> positions, Municipality municipality, Language language)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.WriteLine(Narrator.Position(positions, municipality, language));
        text.WriteLine();
        Columns.Write(
            [
                ["opgave", "cijfer", "nieuwste jaar", "bron of wat ontbreekt"],
                .. positions.SelectMany(position => position.Figures.Select(figure => new[]
                {
                    position.Task.Slug(),
                    figure.Indicator.Name.In(language),
                    figure is { Known: true, Newest: { } newest } ? FigureText.Period(newest, language) : "–",
                    Narrator.Delivery(figure, language),
                })),
            ],
            text);
        return text.ToString();
    }
}
