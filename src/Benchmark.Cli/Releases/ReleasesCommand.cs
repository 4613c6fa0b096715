using System.CommandLine;
using System.Globalization;
using Benchmark.Core.Releases;
using Benchmark.Reports.Words;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli.Releases;

/// <summary><c>benchmark releases</c>: the rows that <c>GET /versies</c> gives, each with how much it tells otherwise than the one before it.</summary>
internal static class ReleasesCommand
{
    public static Command Make(StorageChoice storage, TextWriter output)
    {
        var format = AnswerForm.Format("json");
        var command = new Command("releases", "List the releases, newest first, with how many stored figures changed since the one before.") { format };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var service = services.GetRequiredService<ComparisonService>();
            var releases = await service.ReleasesAsync(cancellation);
            var told = new List<(Release Release, IndicatorDifferences? Changes)>();
            foreach (var release in releases)
            {
                told.Add((release, releases.Before(release.Number) is { } before ? Sum(await service.ChangesAsync(new ReleasePair(before, release), cancellation)) : null));
            }

            var text = parsed.GetValue(format) == "json" ? AnswerForm.Json(told.Select(row => Record(row.Release, row.Changes))) : Table(told);
            await output.WriteAsync(text.AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static IndicatorDifferences Sum(IReadOnlyList<IndicatorDifferences> of) => new("", of.Sum(one => one.New), of.Sum(one => one.Corrected), of.Sum(one => one.Removed), of.Sum(one => one.StatusOnly));

    private static object Record(Release release, IndicatorDifferences? changes) => new
    {
        nummer = release.Number,
        datum = release.Date,
        status = ApiWords.Of(release.Status),
        methodes = release.MethodsVersion,
        toelichting = release.Note,
        door = release.PublishedBy.Length > 0 ? release.PublishedBy : null,
        ingetrokkenDoor = release.WithdrawnBy,
        reden = release.WithdrawnBecause,
        wijzigingen = changes is null ? null : new { nieuw = changes.New, gecorrigeerd = changes.Corrected, vervallen = changes.Removed, alleenStatus = changes.StatusOnly },
    };

    private static string Table(IEnumerable<(Release Release, IndicatorDifferences? Changes)> told)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Columns.Write(
            [
                ["release", "date", "status", "new", "corrected", "removed", "status only", "by", "note"],
                .. told.Select(row => new[]
                {
                    Count(row.Release.Number), row.Release.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Status(row.Release),
                    Count(row.Changes?.New), Count(row.Changes?.Corrected), Count(row.Changes?.Removed), Count(row.Changes?.StatusOnly), row.Release.PublishedBy, row.Release.Note.ReplaceLineEndings(" "),
                }),
            ],
            text);
        return text.ToString();
    }

    private static string Status(Release release) => release.Status == ReleaseStatus.Published ? "published" : $"taken back by {release.WithdrawnBy}";

    private static string Count(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "–";
}
