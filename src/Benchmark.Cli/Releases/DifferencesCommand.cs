using System.CommandLine;
using System.Globalization;
using System.Text;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Reports.Csv;
using Benchmark.Reports.Json;
using Benchmark.Reports.Words;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli.Releases;

/// <summary><c>benchmark differences</c>: prints the record that <c>GET /versies/{nummer}/wijzigingen</c> gives, or a table of it.</summary>
internal static class DifferencesCommand
{
    public static Command Make(StorageChoice storage, TextWriter output)
    {
        var older = new Argument<int>("older") { Description = "Number of the older release." };
        var newer = new Argument<int>("newer") { Description = "Number of the newer release." };
        var municipality = new Option<string?>("--municipality") { Description = "CBS code of a municipality, such as GM0193: its changed figures in the place of counts per indicator." };
        var (format, language) = (AnswerForm.Format("csv", "json"), AnswerForm.Language());
        var command = new Command("differences", "Tell which figures a release tells otherwise than an older one.") { older, newer, municipality, format, language };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var service = services.GetRequiredService<ComparisonService>();
            var (form, spoken) = (parsed.GetRequiredValue(format), AnswerForm.Spoken(parsed.GetRequiredValue(language)));
            var pair = (await service.PairOfReleasesAsync(parsed.GetRequiredValue(newer), parsed.GetRequiredValue(older), cancellation))!;
            var text = parsed.GetValue(municipality)?.ToUpperInvariant() is { } code
                ? Figures(await service.NewsBetweenAsync(code, pair, cancellation), form, spoken)
                : Counts(pair, await service.ChangesAsync(pair, cancellation), await service.CatalogueAsync(pair.After.Number, cancellation), form, spoken);
            await output.WriteAsync(text.AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Counts(ReleasePair pair, IReadOnlyList<IndicatorDifferences> changes, Catalogue catalogue, string format, Language language)
    {
        using var text = new StringWriter { NewLine = "\n" };
        switch (format)
        {
            case "json":
                text.WriteLine(Encoding.UTF8.GetString(ChangesRecord.Of(pair.After, pair, changes, code => NameOf(code, language), language).ToJson()));
                break;
            case "csv":
                ChangesCsv.Write(pair, changes, code => NameOf(code, Language.Dutch), CsvForm.Rfc4180, text);
                break;
            default:
                Columns.Write(
                    [
                        ["indicator", "new", "corrected", "removed", "status only"],
                        .. changes.Select(change => new[] { change.Indicator, Whole(change.New), Whole(change.Corrected), Whole(change.Removed), Whole(change.StatusOnly) }),
                    ],
                    text);
                break;
        }

        return text.ToString();

        string NameOf(string code, Language spoken) => catalogue.Find(code)?.Name.In(spoken) ?? code;
    }

    private static string Figures(NewsOfMunicipality news, string format, Language language)
    {
        using var text = new StringWriter { NewLine = "\n" };
        switch (format)
        {
            case "json":
                text.WriteLine(Encoding.UTF8.GetString(ChangesRecord.Of(news, language).ToJson()));
                break;
            case "csv":
                ChangesCsv.Write(news, CsvForm.Rfc4180, text);
                break;
            default:
                Columns.Write(
                    [
                        ["indicator", "period", "before", "after", "status", "change"],
                        .. news.Figures.Select(figure => new[]
                        {
                            figure.Indicator.Code, figure.Period.ToString(), Figure(figure.Before), Figure(figure.After), ApiWords.Of(figure.Status), ApiWords.Of(figure.Kind),
                        }),
                    ],
                    text);
                break;
        }

        return text.ToString();
    }

    private static string Figure(double value) => double.IsNaN(value) ? "–" : value.ToString("R", CultureInfo.InvariantCulture);

    private static string Whole(int count) => count.ToString(CultureInfo.InvariantCulture);
}
