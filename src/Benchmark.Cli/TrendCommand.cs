using System.CommandLine;
using System.Text;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Csv;
using Benchmark.Reports.Json;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli;

/// <summary><c>benchmark trend</c>: prints the record that <c>GET /ontwikkelingen</c> gives, or a table of it.</summary>
internal static class TrendCommand
{
    private static readonly string[] Formats = ["json", "csv", "csv-nl", "table"];

    public static Command Make(StorageChoice storage, TextWriter output)
    {
        var indicator = new Option<string>("--indicator") { Description = "Code of the indicator, such as misdrijven_per_1000.", Required = true };
        var municipality = new Option<string>("--municipality") { Description = "CBS code of the municipality, such as GM0193.", Required = true };
        var group = new Option<GroupExpression>("--group")
        {
            Description = "Whose middle stands beside it, as in 'benchmark compare'. Default vergelijkbaar:20.",
            DefaultValueFactory = _ => GroupExpression.Default,
            CustomParser = CompareCommand.ReadGroup,
        };
        var release = new Option<int?>("--release") { Description = "Number of the release. Default the newest." };
        var format = new Option<string>("--format") { Description = "Form of the answer.", DefaultValueFactory = _ => Formats[0] };
        var language = new Option<string>("--language") { Description = "Language of names and sentences.", DefaultValueFactory = _ => "nl" };

        format.AcceptOnlyFromAmong(Formats);
        language.AcceptOnlyFromAmong("nl", "en");
        var command = new Command("trend", "Show one municipality over the years beside its group: direction, change and the line continued.") { indicator, municipality, group, release, format, language };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var service = services.GetRequiredService<ComparisonService>();
            var request = new ComparisonRequest(
                parsed.GetRequiredValue(indicator), parsed.GetRequiredValue(municipality).ToUpperInvariant(), parsed.GetRequiredValue(group), null, parsed.GetValue(release));
            var comparison = await service.CompareAsync(request, cancellation);
            var reading = await service.ReadDevelopmentAsync(comparison, cancellation);
            var register = (await service.CatalogueAsync(comparison.Release.Number, cancellation)).Register;
            var spoken = parsed.GetValue(language) == "en" ? Language.English : Language.Dutch;
            await output.WriteAsync(Render(parsed.GetRequiredValue(format), reading, register, spoken).AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Render(string format, DevelopmentReading reading, MunicipalityRegister register, Language language)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var record = DevelopmentRecord.Of(reading, register, language);
        switch (format)
        {
            case "csv":
                DevelopmentCsv.Write(record, CsvForm.Rfc4180, text);
                break;
            case "csv-nl":
                DevelopmentCsv.Write(record, CsvForm.DutchExcel, text);
                break;
            case "table":
                Table(reading, language, text);
                break;
            default:
                text.WriteLine(Encoding.UTF8.GetString(record.ToJson()));
                break;
        }

        return text.ToString();
    }

    private static void Table(DevelopmentReading reading, Language language, TextWriter output)
    {
        var (development, indicator) = (reading.Development, reading.Development.Indicator);
        output.WriteLine(Narrator.Tell(reading, language));
        if (Narrator.Outlook(reading, language) is { } outlook)
        {
            output.WriteLine(outlook);
        }

        output.WriteLine();
        string Figure(double value) => FigureText.Value(value, indicator, language);
        Columns.Write(
            [
                ["periode", development.Municipality.Name, "midden", "q1", "q3", "bekend"],
                .. development.Points.Select(point => new[]
                {
                    FigureText.Period(point.Period.Period, language), Figure(point.Own.Value), Figure(point.Median), Figure(point.Q1), Figure(point.Q3),
                    FormattableString.Invariant($"{point.OthersWithValue}/{point.Others}"),
                }),
            ],
            output);
    }
}
