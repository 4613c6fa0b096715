using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Reports.Csv;
using Benchmark.Reports.Json;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli;

/// <summary><c>benchmark compare</c>: prints the record that the API gives, or a table of it.</summary>
internal static class CompareCommand
{
    private static readonly string[] Formats = ["json", "csv", "csv-nl", "table"];

    public static Command Make(StorageChoice storage, TextWriter output)
    {
        var indicator = new Option<string>("--indicator") { Description = "Code of the indicator, such as misdrijven_per_1000.", Required = true };
        var municipality = new Option<string>("--municipality") { Description = "CBS code of the municipality, such as GM0193.", Required = true };
        var group = new Option<GroupExpression>("--group")
        {
            Description = "Whom to compare with: nederland, provincie:overijssel, inwoners:100000-250000, stedelijkheid:1-2, cijfer:inwoners_65plus_pct:20..25, vergelijkbaar:20, lijst:GM0193,GM0200 or groep:g40, and combinations with en, of, niet and brackets.",
            DefaultValueFactory = _ => GroupExpression.Default,
            CustomParser = ReadGroup,
        };
        var period = new Option<Period?>("--period") { Description = "Year or quarter, such as 2025, 2025JJ00 or 2025KW01. Default the newest.", CustomParser = ReadPeriod };
        var release = new Option<int?>("--release") { Description = "Number of the release. Default the newest." };
        var format = new Option<string>("--format") { Description = "Form of the answer.", DefaultValueFactory = _ => Formats[0] };
        var language = new Option<string>("--language") { Description = "Language of names and sentences.", DefaultValueFactory = _ => "nl" };

        format.AcceptOnlyFromAmong(Formats);
        language.AcceptOnlyFromAmong("nl", "en");
        var command = new Command("compare", "Compare one municipality with a group on one indicator.") { indicator, municipality, group, period, release, format, language };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var service = services.GetRequiredService<ComparisonService>();
            var request = new ComparisonRequest(
                parsed.GetRequiredValue(indicator),
                parsed.GetRequiredValue(municipality).ToUpperInvariant(),
                parsed.GetRequiredValue(group),
                parsed.GetValue(period),
                parsed.GetValue(release));
            var comparison = await service.CompareAsync(request, cancellation);
            var catalogue = await service.CatalogueAsync(comparison.Release.Number, cancellation);
            var spoken = parsed.GetValue(language) == "en" ? Language.English : Language.Dutch;
            await output.WriteAsync(Render(parsed.GetRequiredValue(format), comparison, catalogue, spoken).AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Render(string format, Comparison comparison, Catalogue catalogue, Language language)
    {
        using var text = new StringWriter { NewLine = "\n" };
        switch (format)
        {
            case "csv":
                ComparisonCsv.Write(comparison, CsvForm.Rfc4180, text);
                break;
            case "csv-nl":
                ComparisonCsv.Write(comparison, CsvForm.DutchExcel, text);
                break;
            case "table":
                ComparisonTable.Write(comparison, language, text);
                break;
            default:
                text.WriteLine(Encoding.UTF8.GetString(ComparisonJson.Write(comparison, catalogue.Register, language)));
                break;
        }

        return text.ToString();
    }

    internal static GroupExpression? ReadGroup(ArgumentResult argument)
    {
        if (GroupExpressionParser.TryParse(argument.Tokens.Single().Value, out var group, out var problem))
        {
            return group;
        }

        argument.AddError(problem.English);
        return null;
    }

    private static Period? ReadPeriod(ArgumentResult argument)
    {
        var text = argument.Tokens.Single().Value;
        if (Period.TryParse(text, CultureInfo.InvariantCulture, out var period))
        {
            return period;
        }

        argument.AddError($"'{text}' is no year or quarter. Possible is 2025, 2025JJ00 or 2025KW01.");
        return null;
    }
}
