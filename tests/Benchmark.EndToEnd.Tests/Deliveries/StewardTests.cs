using System.Text;
using Benchmark.EndToEnd.Tests.Site;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Deliveries;

/// <summary>A steward's way from a file to figures that everybody sees, and back: only in Development can anybody sign in.</summary>
public sealed class StewardTests(TestBrowser browser) : IAsyncLifetime
{
    private const string Prices = "/vergelijk/koopprijs_gemiddeld?gemeente=GM0193";
    private const string OfApi = "/api/v1/vergelijkingen?indicator=koopprijs_gemiddeld&gemeente=GM0193";

    private const string Mapping = """
        {
          "code": "verkopen",
          "name": "Verkopen, uitvraag",
          "kind": "csv",
          "file": {
            "csv": { "delimiter": ";", "decimalSign": ",", "grouped": false, "encoding": "utf8" },
            "municipality": "gemeente",
            "period": "jaar",
            "tidy": { "indicator": "cijfer", "value": "waarde" },
            "status": "definitive"
          }
        }
        """;

    private readonly List<string> _faults = [];
    private RunningSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await RunningSite.StartAsync(environment: "Development");

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task From_a_file_with_an_error_to_a_published_figure_and_back()
    {
        await using var visit = await SignedInAsync();
        await DescribeSourceAsync(visit);

        await visit.OpenAsync("/beheer");
        await AccessibleAsync(visit);
        await visit.Page.Locator("#toelichting").FillAsync("Verkoopprijzen verbeterd.");
        await PressAsync(visit, "Maak het concept");
        await visit.ArrivesAsync("**/beheer/concepten/1");
        await visit.ShowsAsync("Dit concept heeft geen aanlevering.");
        await AccessibleAsync(visit);

        // An error refuses the whole file.
        await DeliverAsync(visit, "fout.csv", "gemeente;jaar;cijfer;waarde\nGM0193;2025;koopprijs_gemiddeld;450x913\n");
        await visit.ShowsAsync("Deze aanlevering is geweigerd");
        await visit.ShowsAsync("'450x913' is geen getal");
        await AccessibleAsync(visit);
        var report = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "Download de bevindingen" }).ClickAsync());
        var text = await File.ReadAllTextAsync((await report.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.Contains("fout.csv;2;waarde;450x913;geenGetal;fout;", text, StringComparison.Ordinal);
        await visit.Page.Locator("summary", new() { HasText = "Gooi deze aanlevering weg" }).ClickAsync();
        await PressAsync(visit, "Ja, gooi weg");
        await visit.ShowsAsync("Deze aanlevering is weggegooid.");

        // What is strange needs a reason.
        await DeliverAsync(visit, "goed.csv", "gemeente;jaar;cijfer;waarde\nGM0193;2025;koopprijs_gemiddeld;45091300\n");
        await visit.ShowsAsync("Geef bij elke waarschuwing de reden");
        await visit.ShowsAsync("100 keer zo groot");
        await GiveReasonsAsync(visit);
        await visit.ShowsAsync("Deze aanlevering kan worden gepubliceerd.");
        await PressAsync(visit, "Laat zien wat er verandert");
        var movement = visit.Page.Locator(".consequences table", new() { HasText = "De grootste veranderingen" }).Locator("tbody tr").First;
        await movement.WaitForAsync();
        var moved = await movement.InnerTextAsync();
        Assert.Contains("Zwolle", moved, StringComparison.Ordinal);
        Assert.Contains("450.913", moved, StringComparison.Ordinal);
        Assert.Contains("45.091.300", moved, StringComparison.Ordinal);
        await AccessibleAsync(visit);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Naar publiceren in concept 1" }).ClickAsync();
        await visit.ArrivesAsync("**/beheer/concepten/1");
        await visit.Page.Locator("summary", new() { HasText = "Publiceer dit concept" }).ClickAsync();
        await AccessibleAsync(visit);
        await PressAsync(visit, "Ja, publiceer");
        await visit.ShowsAsync("Bekijk versie 2");
        await AccessibleAsync(visit);
        await ReadersSeeAsync("€ 45.091.300", "45091300", "450913,");

        // And back.
        await visit.OpenAsync("/beheer/versies");
        await AccessibleAsync(visit);
        await visit.Page.Locator("#waarom").FillAsync("De prijs stond in centen.");
        await visit.Page.Locator("input[type=checkbox]").CheckAsync();
        await PressAsync(visit, "Trek versie 2 in");
        await visit.ShowsAsync("ingetrokken: De prijs stond in centen.");
        await ReadersSeeAsync("€ 450.913", "450913,", "45091300");

        await visit.OpenAsync("/beheer/logboek");
        await visit.ShowsAsync("versie 2: De prijs stond in centen.");
        await AccessibleAsync(visit);
        NothingWrong(visit);
    }

    [Fact]
    public async Task The_settings_of_a_source_are_told_what_is_wrong_and_a_file_is_looked_at_and_its_shape_approved()
    {
        await using var visit = await SignedInAsync();
        await visit.OpenAsync("/beheer/bronnen/nieuw");
        await visit.Page.Locator("#notatie").FillAsync(Mapping.Replace("\"municipality\": \"gemeente\",", "", StringComparison.Ordinal));
        await PressAsync(visit, "Controleer");
        await visit.ShowsAsync("Deze JSON is niet te lezen");
        Assert.DoesNotContain("\"municipality\"", await visit.Page.Locator("#notatie").InputValueAsync(), StringComparison.Ordinal);
        await AccessibleAsync(visit);
        await DescribeSourceAsync(visit);

        await visit.Page.Locator("#voorbeeldbestand").SetInputFilesAsync(Csv("voorbeeld.csv", "gemeente;jaar;cijfer;waarde\nGM0193;2025;koopprijs_gemiddeld;1.234\n"));
        await PressAsync(visit, "Bekijk het bestand");
        await visit.ShowsAsync("Wat betekent '1.234' in de kolom 'waarde'?");
        await AccessibleAsync(visit);
        await PressAsync(visit, "Keur deze vorm goed");
        await visit.ShowsAsync("Nummer 2");

        // Another shape is refused, and can be approved in its turn.
        await visit.OpenAsync("/beheer");
        await PressAsync(visit, "Maak het concept");
        await visit.ArrivesAsync("**/beheer/concepten/1");
        await DeliverAsync(visit, "anders.csv", "gemeente;jaar;cijfer;waarde;opmerking\nGM0193;2025;koopprijs_gemiddeld;450914;x\n");
        await visit.ShowsAsync("nieuw is 'column opmerking'");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Bekijk wat er veranderde" }).ClickAsync();
        await visit.ArrivesAsync("**/beheer/bronnen/verkopen");
        Assert.Equal("column opmerking", await visit.Page.Locator("ins").InnerTextAsync());
        await PressAsync(visit, "Keur deze vorm goed");
        await visit.ShowsAsync("Nummer 3");
        Assert.Equal(0, await visit.Page.Locator("ins").CountAsync());
        NothingWrong(visit);
    }

    private async Task<Visit> SignedInAsync()
    {
        var visit = await Visit.StartAsync(browser, _site.Address);
        await visit.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await visit.Page.GotoAsync("/aanmelden?over=/beheer");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "vereniging" }).ClickAsync();
        await visit.ArrivesAsync("**/beheer");
        return visit;
    }

    private static async Task DescribeSourceAsync(Visit visit)
    {
        await visit.OpenAsync("/beheer/bronnen/nieuw");
        await visit.Page.Locator("#notatie").FillAsync(Mapping);
        await PressAsync(visit, "Bewaar");
        await visit.ArrivesAsync("**/beheer/bronnen/verkopen");
    }

    private async Task DeliverAsync(Visit visit, string name, string content)
    {
        await visit.OpenAsync("/beheer/aanleveren?concept=1");
        await AccessibleAsync(visit);
        await visit.Page.GetByLabel("Een correctie").CheckAsync();
        await visit.Page.Locator("#bestand").SetInputFilesAsync(Csv(name, content));
        await PressAsync(visit, "Lever aan en controleer");
        await visit.ArrivesAsync("**/beheer/werk/**");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Bekijk aanlevering" }).ClickAsync();
        await visit.ArrivesAsync("**/beheer/aanleveringen/**");
        await visit.ReadyAsync();
    }

    // With keys alone; the heading takes the focus each time, so that Tab goes on to the next.
    private async Task GiveReasonsAsync(Visit visit)
    {
        var open = visit.Page.Locator("form.reason", new() { Has = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar de reden" }) });
        await AccessibleAsync(visit);
        for (var left = await open.CountAsync(); left > 0; left--)
        {
            await open.First.Locator("textarea").FocusAsync();
            await visit.Page.Keyboard.TypeAsync("Nagevraagd bij de leverancier.");
            await visit.Page.Keyboard.PressAsync("Tab");
            await visit.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(open).ToHaveCountAsync(left - 1);
            await visit.Page.Locator("#redenen:focus").WaitForAsync();
        }
    }

    private static Task PressAsync(Visit visit, string name) => visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();

    private static FilePayload Csv(string name, string content) => new() { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(content) };

    private async Task AccessibleAsync(Visit visit)
    {
        var page = new Uri(visit.Page.Url).PathAndQuery;
        _faults.AddRange((await Axe.ViolationsAsync(visit.Page)).Select(violation => $"{page}: {violation}"));
        await visit.Page.SetViewportSizeAsync(360, 900);
        _faults.AddRange((await Overflow.FindAsync(visit.Page)).Select(element => $"{page} too wide: {element}"));
        await visit.Page.SetViewportSizeAsync(1280, 900);
    }

    private void NothingWrong(Visit visit)
    {
        Assert.True(_faults.Count == 0, string.Join('\n', _faults.Distinct()));
        Assert.Empty(visit.Troubles());
    }

    private async Task ReadersSeeAsync(string shown, string answered, string gone)
    {
        await using var reader = await Visit.StartAsync(browser, _site.Address);
        await reader.OpenAsync(Prices);
        await reader.Page.Locator("main strong", new() { HasText = shown }).First.WaitForAsync();
        using var client = _site.Client();
        var answer = await client.GetStringAsync(OfApi, TestContext.Current.CancellationToken);
        Assert.Contains(answered, answer, StringComparison.Ordinal);
        Assert.DoesNotContain(gone, answer, StringComparison.Ordinal);
        Assert.Empty(reader.Troubles());
    }
}
