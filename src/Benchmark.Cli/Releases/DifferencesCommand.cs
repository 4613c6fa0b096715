using System.CommandLine;
using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Reports.Csv;
using Benchmark.Reports.Words;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli.Releases;

/// <summary><c>benchmark differences</c>: what one release tells otherwise than an older one, counted, or figure by figure for a municipality.</summary>
internal static class DifferencesCommand
{
    public static Command Make(StorageChoice storage, TextWriter output)
    {
        var older = new Argument<int>("older") { Description = "Number of the older release." };
        var newer = new Argument<int>("newer") { Description = "Number of the newer release." };
        var municipality = new Option<string?>("--municipality") { Description = "CBS code of a municipality, such as GM0193: its changed figures in the place of counts per indicator." };
        var format = AnswerForm.Format("csv", "json");
        var command = new Command("differences", "Tell which stored figures a release tells otherwise than an older one.") { older, newer, municipality, format };
        command.Validators.Add(result =>
        {
            if (result.Errors.Any() is false && result.GetValue(older) >= result.GetValue(newer))
            {
                result.AddError("Name the older release first, then the newer one.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var (service, differences) = (services.GetRequiredService<ComparisonService>(), services.GetRequiredService<ReleaseDifferences>());
            var (from, to) = (parsed.GetRequiredValue(older), parsed.GetRequiredValue(newer));
            await service.CatalogueAsync(from, cancellation);
            var catalogue = await service.CatalogueAsync(to, cancellation);
            if (parsed.GetValue(municipality)?.ToUpperInvariant() is not { } code)
            {
                var counts = await differences.CountAsync(from, to, cancellation);
                await output.WriteAsync(Counts(counts, parsed.GetRequiredValue(format)).AsMemory(), cancellation);
                return ExitCode.Done;
            }

            if (catalogue.Register.Find(code) is null)
            {
                throw new RefusedException(Refusals.UnknownMunicipality(code, catalogue.Register));
            }

            // What is withheld now is not told as it was.
            FigureChange[] changes = [.. (await differences.OfMunicipalityAsync(from, to, code, cancellation)).Select(change =>
                change.After is { Status: ObservationStatus.Suppressed } ? change with { Before = null } : change)];
            await output.WriteAsync(Figures(changes, parsed.GetRequiredValue(format)).AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Counts(IReadOnlyList<IndicatorDifferences> counts, string format)
    {
        using var text = new StringWriter { NewLine = "\n" };
        switch (format)
        {
            case "json":
                text.Write(AnswerForm.Json(counts.Select(count => new { indicator = count.Indicator, nieuw = count.New, gecorrigeerd = count.Corrected, vervallen = count.Removed, alleenStatus = count.StatusOnly })));
                break;
            case "csv":
                DifferencesCsv.Write(counts, CsvForm.Rfc4180, text);
                break;
            default:
                Columns.Write(
                    [
                        ["indicator", "new", "corrected", "removed", "status only"],
                        .. counts.Select(count => new[] { count.Indicator, Whole(count.New), Whole(count.Corrected), Whole(count.Removed), Whole(count.StatusOnly) }),
                    ],
                    text);
                break;
        }

        return text.ToString();
    }

    private static string Figures(IReadOnlyList<FigureChange> changes, string format)
    {
        using var text = new StringWriter { NewLine = "\n" };
        switch (format)
        {
            case "json":
                text.Write(AnswerForm.Json(changes.Select(change => new
                {
                    indicator = change.Indicator,
                    gemeente = change.Municipality,
                    periode = change.Period.ToString(),
                    voor = Known(change.Before),
                    na = Known(change.After),
                    status = change.After is { } after ? ApiWords.Of(after.Status) : null,
                    wijziging = ApiWords.Of(change.Kind),
                })));
                break;
            case "csv":
                DifferencesCsv.Write(changes, CsvForm.Rfc4180, text);
                break;
            default:
                Columns.Write(
                    [
                        ["indicator", "period", "before", "after", "status", "change"],
                        .. changes.Select(change => new[]
                        {
                            change.Indicator, change.Period.ToString(), Figure(change.Before), Figure(change.After), change.After is { } after ? ApiWords.Of(after.Status) : "–", ApiWords.Of(change.Kind),
                        }),
                    ],
                    text);
                break;
        }

        return text.ToString();
    }

    private static double? Known(StoredFigure? figure) => figure is { Value: not double.NaN and var value } ? value : null;

    private static string Figure(StoredFigure? figure) => Known(figure)?.ToString("R", CultureInfo.InvariantCulture) ?? "–";

    private static string Whole(int count) => count.ToString(CultureInfo.InvariantCulture);
}
