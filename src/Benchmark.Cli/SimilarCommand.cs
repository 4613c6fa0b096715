using System.CommandLine;
using System.Text;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Csv;
using Benchmark.Reports.Json;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli;

/// <summary><c>benchmark similar</c>: prints the record that <c>GET /gelijkenis</c> gives, or a table of it.</summary>
internal static class SimilarCommand
{
    private const int MostMembers = 100;

    private static readonly string[] Formats = ["json", "csv", "csv-nl", "table"];

    public static Command Make(StorageChoice storage, TextWriter output)
    {
        var municipality = new Option<string>("--municipality") { Description = "CBS code of the municipality, such as GM0193.", Required = true };
        var count = new Option<int>("--count") { Description = $"How many municipalities, 1 to {MostMembers}.", DefaultValueFactory = _ => 20 };
        var characteristics = new Option<string?>("--characteristics")
        {
            Description = "What to be alike in: codes of indicators, .log for the logarithm and : for the weight, such as inwoners.log:1,inwoners_65plus_pct:0.5. Default the standard set.",
        };
        var standardisation = new Option<string>("--standardisation") { Description = "How characteristics come on one scale: robuust by median and MAD, zscore by mean and standard deviation, minmax by smallest and largest.", DefaultValueFactory = _ => Standardisation.Robust.InAddress() };
        var division = new Option<int?>("--division") { Description = "Year of the municipalities and their characteristics, such as 2024. Default the newest." };
        var release = new Option<int?>("--release") { Description = "Number of the release. Default the newest." };
        var format = new Option<string>("--format") { Description = "Form of the answer.", DefaultValueFactory = _ => Formats[0] };

        count.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var number) && number is < 1 or > MostMembers)
            {
                result.AddError($"'{number}' is no possible number of municipalities. Possible is 1 to {MostMembers}.");
            }
        });
        standardisation.AcceptOnlyFromAmong([.. Enum.GetValues<Standardisation>().Select(known => known.InAddress())]);
        format.AcceptOnlyFromAmong(Formats);
        var command = new Command("similar", "List the municipalities most like one, with what each characteristic contributes.")
        {
            municipality, count, characteristics, standardisation, division, release, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var service = services.GetRequiredService<ComparisonService>();
            var catalogue = await service.CatalogueAsync(parsed.GetValue(release), cancellation);
            var own = parsed.GetRequiredValue(municipality).ToUpperInvariant();
            var chosen = parsed.GetValue(characteristics) is { } text ? CharacteristicNotation.Read(text, catalogue) : [];
            var scale = Enum.GetValues<Standardisation>().Single(known => known.InAddress() == parsed.GetRequiredValue(standardisation));
            var group = await service.LikenessAsync(own, parsed.GetValue(division), parsed.GetValue(count), chosen, scale, catalogue.Release.Number, cancellation);
            var slabs = await service.SlabsAsync(LikenessRecord.Needs(group), catalogue.Release.Number, cancellation);
            var record = LikenessRecord.Of(group, own, catalogue.Register, slabs);
            await output.WriteAsync(Render(parsed.GetRequiredValue(format), record).AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Render(string format, LikenessRecord record)
    {
        using var text = new StringWriter { NewLine = "\n" };
        switch (format)
        {
            case "csv":
                LikenessCsv.Write(record, CsvForm.Rfc4180, text);
                break;
            case "csv-nl":
                LikenessCsv.Write(record, CsvForm.DutchExcel, text);
                break;
            case "table":
                Columns.Write(
                    [
                        ["gemeente", "naam", "afstand", "woorden", "verschilt het meest in"],
                        .. record.Members.Select(member => new[] { member.Code, member.Name, FigureText.Number(member.Distance, 3, Language.Dutch), member.Words, Largest(member) }),
                    ],
                    text);
                break;
            default:
                text.WriteLine(Encoding.UTF8.GetString(record.ToJson()));
                break;
        }

        return text.ToString();
    }

    private static string Largest(LikenessMember member) =>
        member.Contributions.Where(contribution => contribution.Share > 0).MaxBy(contribution => contribution.Share) is { } largest
            ? $"{largest.Characteristic} ({FigureText.Number(100 * largest.Share!.Value, 0, Language.Dutch)}%)"
            : "";
}
