using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Benchmark.Import;
using Benchmark.Testing;
using Benchmark.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Web.Tests.Pages;

/// <summary>A figure that a release hides is told as such wherever it would stand, and its number is in no page, answer or file of that release.</summary>
public class SuppressedFigureTests
{
    private const string Told = "niet getoond: te weinig mensen";
    private const string Question = "/api/v1/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM0193&periode=2025";

    [Fact]
    public async Task A_hidden_figure_is_nowhere_in_pages_answers_and_files()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = await SampleDatabase.MakeAsync(cancellation);
        await using var application = ApiHost.Over(database.Settings);
        using var client = application.CreateClient();
        using var shown = JsonDocument.Parse(await client.GetStringAsync(Question, cancellation));
        var rate = shown.RootElement.GetProperty("waarde").GetRawText();
        Assert.True(rate.Length > 8, rate);
        var changed = SampleFolder.Copy();
        try
        {
            Hide(Path.Combine(changed.FullName, "observations", "misdrijven_totaal.csv"));
            Assert.Equal(2, (await application.Services.GetRequiredService<SamplePublisher>().PublishAsync(changed.FullName, cancellation)).Release);
        }
        finally
        {
            changed.Delete(recursive: true);
        }

        // The rate in full precision, and the count as a number of its own: its digits occur by chance within others.
        Regex[] numbers = [new(Regex.Escape(rate[..8])), new(rate[..8].Replace('.', ',')), new(@"(?<![\d.,])7\.?433(?![\d.,]\d)")];
        using var hidden = JsonDocument.Parse(await client.GetStringAsync(Question, cancellation));
        Assert.Equal("afgeschermd", hidden.RootElement.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, hidden.RootElement.GetProperty("waarde").ValueKind);
        foreach (var format in new[] { "json", "csv", "csv-nl", "svg", "metadata", "xlsx", "reken-na" })
        {
            var text = await TextOf(client, $"{Question}&formaat={format}", cancellation);
            Assert.All(numbers, number => Assert.DoesNotMatch(number, text));
            Assert.Contains(format switch { "json" or "csv" or "csv-nl" => "afgeschermd", "metadata" => "misdrijven_per_1000", "svg" => "niet getoond", _ => Told }, text, StringComparison.Ordinal);
        }

        // The own figure, and the same figure as one among others: on the map, in the table and in the picture.
        foreach (var view in new[] { "ontwikkeling", "naast-elkaar", "spreiding", "kaart", "tabel" })
        {
            foreach (var own in new[] { "GM0193", "GM0150" })
            {
                var page = WebUtility.HtmlDecode(await client.GetStringAsync($"/vergelijk/misdrijven_per_1000?gemeente={own}&periode=2025JJ00&groep=nederland&weergave={view}", cancellation));
                Assert.All(numbers, number => Assert.DoesNotMatch(number, page));
                if (own == "GM0193")
                {
                    Assert.Contains("niet getoond, omdat het over te weinig mensen gaat", page, StringComparison.Ordinal);
                }

                if (view is "kaart" or "tabel")
                {
                    Assert.Contains(Told, page, StringComparison.Ordinal);
                }
            }
        }

        var pinned = await client.GetStringAsync(Question + "&versie=1", cancellation);
        Assert.Contains(rate, pinned, StringComparison.Ordinal);
    }

    private static async Task<string> TextOf(HttpClient client, string address, CancellationToken cancellation)
    {
        var bytes = await client.GetByteArrayAsync(address, cancellation);
        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            return System.Text.Encoding.UTF8.GetString(bytes);
        }

        await using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var parts = archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
        return string.Join('\n', parts.ToArray());
    }

    private static void Hide(string path)
    {
        var lines = File.ReadAllLines(path);
        var line = Array.FindIndex(lines, text => text.StartsWith("2025JJ00,GM0193,", StringComparison.Ordinal));
        lines[line] = "2025JJ00,GM0193,,afgeschermd,,";
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }
}
