using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Core.Dossiers;
using Benchmark.Core.Indicators;
using Benchmark.Import;
using Benchmark.Reports.Dossiers;
using Benchmark.Storage;
using Benchmark.Testing;
using Benchmark.Web.Features.Dossiers;
using Benchmark.Web.Settings;
using Benchmark.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Tests.Pages;

public class TwoReleasesTests
{
    private const string Newer = "Er zijn nieuwere cijfers.";

    [Fact]
    public async Task A_second_release_is_told_on_Overzicht_and_to_whoever_looks_at_the_first()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = await SampleDatabase.MakeAsync(cancellation);
        await using var application = ApiHost.Over(database.Settings);
        using var client = application.CreateClient();
        var first = Html.MainOf(await client.GetStringAsync("/gemeente/GM0193", cancellation));
        var changed = SampleFolder.Copy();
        try
        {
            ChangeCrimes(Path.Combine(changed.FullName, "observations", "misdrijven_totaal.csv"));
            Assert.Equal(2, (await application.Services.GetRequiredService<SamplePublisher>().PublishAsync(changed.FullName, cancellation)).Release);
        }
        finally
        {
            changed.Delete(recursive: true);
        }

        var current = Html.MainOf(await client.GetStringAsync("/gemeente/GM0193", cancellation));
        var pinned = Html.MainOf(await client.GetStringAsync("/gemeente/GM0193?versie=1", cancellation));

        Assert.DoesNotContain("Nieuw voor", first, StringComparison.Ordinal);
        Assert.Contains("Nieuw voor Zwolle", current, StringComparison.Ordinal);
        Assert.Contains("1 gecorrigeerd cijfer.", current, StringComparison.Ordinal);
        Assert.Matches(new Regex(@"<li>\s*<a href=""/vergelijk/misdrijven_per_1000\?gemeente=GM0193"">"), current);
        Assert.DoesNotContain(Newer, current, StringComparison.Ordinal);
        Assert.Contains(Newer, pinned, StringComparison.Ordinal);
        Assert.Contains("(versie 1)", pinned, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/gemeente/GM0193\">Bekijk de nieuwste cijfers</a>", pinned, StringComparison.Ordinal);
        Assert.DoesNotContain("Nieuw voor", pinned, StringComparison.Ordinal);

        var services = application.Services;
        var views = new KeptViews(services.GetRequiredService<ComparisonService>(), services.GetRequiredService<IOptions<SiteOptions>>());
        var dossier = Dossier.Empty.With(new("/vergelijk/misdrijven_per_1000?gemeente=GM0193&periode=2025JJ00&weergave=naast-elkaar&versie=1", "voor de raad"));
        var kept = ToldViews.Tell(await views.AnswerAsync(dossier.Items[0], null, cancellation), Language.Dutch);
        var renewal = Assert.Single(await Renewal.OfAsync(dossier, [kept], 2, views, null, cancellation));
        Assert.Equal(("/vergelijk/misdrijven_per_1000?gemeente=GM0193&periode=2025JJ00&weergave=naast-elkaar&versie=2", "voor de raad"), (renewal.Address, renewal.Kept.Note));
        Assert.NotEqual(renewal.Before.Message[0].ToString(), renewal.After.Message[0].ToString());
        // The value of Zwolle and both ends of its margin.
        Assert.InRange(renewal.ChangedFigures, 3, 3);
    }

    private static void ChangeCrimes(string path)
    {
        var lines = File.ReadAllLines(path);
        var line = Array.FindIndex(lines, text => text.StartsWith("2025JJ00,GM0193,", StringComparison.Ordinal));
        var fields = lines[line].Split(',');
        fields[2] = (double.Parse(fields[2], CultureInfo.InvariantCulture) + 1000).ToString(CultureInfo.InvariantCulture);
        lines[line] = string.Join(',', fields);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }
}
