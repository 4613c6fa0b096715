using System.IO.Compression;
using System.Text.RegularExpressions;
using Benchmark.Web.Tests.Api;

namespace Benchmark.Web.Tests.Pages;

public partial class FirstHtmlTests(ApiHost host)
{
    private const string ComparePage = "/vergelijk/misdrijven_per_1000?gemeente=GM0193&weergave=naast-elkaar";

    [Fact]
    public async Task The_comparison_is_complete_before_any_script_runs()
    {
        var main = Html.MainOf(await PageAsync(ComparePage));

        Assert.Contains("misdrijven per 1.000 inwoners</strong>", main, StringComparison.Ordinal);
        Assert.Contains("<svg role=\"img\"", main, StringComparison.Ordinal);
        Assert.Equal(21, Rows().Count(main));
        Assert.Contains("cijfer bekend van 20 van de 20 gemeenten", main, StringComparison.Ordinal);
        Assert.Contains("/api/v1/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM0193", main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ComparePage, "In Zwolle zijn in 2025 55,5 misdrijven", true)]
    [InlineData("/samenhang?cijfer=misdrijven_per_1000&met=inkomen_per_inwoner&gemeente=GM0193", "Gemeenten met een hoger cijfer", true)]
    [InlineData("/gemeente/GM0193", "Zwolle gaf in 2024 5,8% van de personeelskosten", false)]
    public async Task Where_a_link_is_shared_its_preview_says_what_the_page_says(string address, string begin, bool hasPicture)
    {
        var html = await PageAsync(address);

        Assert.Contains($"<meta property=\"og:description\" content=\"{begin}", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        var picture = System.Net.WebUtility.HtmlDecode(PreviewPicture().Match(html).Groups[1].Value);
        Assert.Equal(hasPicture, picture.Length > 0);
        if (hasPicture)
        {
            Assert.StartsWith("https://vergelijk.example/api/v1/", picture, StringComparison.Ordinal);
            using var answer = await host.AskAsync(picture["https://vergelijk.example/api/v1".Length..]);
            Assert.Equal("image/png", answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task Four_years_or_more_open_with_the_development()
    {
        var main = Html.MainOf(await PageAsync("/vergelijk/misdrijven_per_1000?gemeente=GM0193"));

        Assert.Matches("aria-current=\"page\">Ontwikkeling", main);
    }

    [Fact]
    public async Task Whether_the_conclusion_stands_is_told_before_any_script_runs_of_a_group_made_by_likeness()
    {
        var alike = Html.MainOf(await PageAsync(ComparePage));
        var province = Html.MainOf(await PageAsync("/vergelijk/misdrijven_per_1000?gemeente=GM0193&groep=provincie:overijssel"));

        Assert.Contains("Houdt de conclusie stand?", alike, StringComparison.Ordinal);
        Assert.Matches(@"Bij \d+ van 200 andere redelijke groepen was de uitkomst hetzelfde: de conclusie [a-z ]+\.", alike);
        Assert.Contains("aria-label=\"Uitkomst in 200 andere groepen: ", alike, StringComparison.Ordinal);
        Assert.DoesNotContain("Houdt de conclusie stand?", province, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verdict_that_was_withheld_can_be_asked_for_and_then_says_so_in_page_and_files()
    {
        const string Address = "/vergelijk/inkomen_per_inwoner?gemeente=GM0193&groep=vergelijkbaar-inkomen:20";
        var withheld = Html.MainOf(await PageAsync(Address));
        var insisted = Html.MainOf(await PageAsync(Address + "&tochOordelen=ja"));

        Assert.Contains($"href=\"{Address}&tochOordelen=ja\"", withheld, StringComparison.Ordinal);
        Assert.DoesNotContain("De groep is gemaakt met hetzelfde soort cijfers", withheld, StringComparison.Ordinal);
        Assert.Contains("De groep is gemaakt met hetzelfde soort cijfers", insisted, StringComparison.Ordinal);
        Assert.Contains("&tochOordelen=ja&taal=nl&formaat=csv", insisted, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overzicht_shows_every_task_with_strips_or_says_that_there_is_no_key_figure()
    {
        var main = Html.MainOf(await PageAsync("/gemeente/GM0193"));

        Assert.Equal(9, Regex.Count(main, "<section aria-labelledby="));
        Assert.InRange(Regex.Count(main, "class=\"strip\""), 20, 72);
        Assert.Matches(@"\d+ van de \d+ cijfers op deze pagina vallen op|valt op", main);
    }

    [Fact]
    public async Task Of_years_before_a_municipality_was_there_Overzicht_links_to_nothing_and_shows_no_middle()
    {
        // Voorne aan Zee was formed on 1 January 2023.
        var main = Html.MainOf(await PageAsync("/gemeente/GM1992"));

        var older = Older().Matches(main).Select(list => list.Value).ToArray();
        Assert.NotEmpty(older);
        Assert.All(older, list =>
        {
            Assert.Matches(@"geen cijfer\s+in <strong>2021</strong>", list);
            Assert.DoesNotContain("<a ", list, StringComparison.Ordinal);
            Assert.DoesNotContain("midden", list, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task What_is_known_of_a_task_is_told_with_a_year_and_with_who_delivered_it()
    {
        var main = Html.MainOf(await PageAsync("/gemeente/GM0193"));

        Assert.Matches(@"zijn er \d+ cijfers\. Bekend: \d+, van 2023 of later: \d+\.", main);
        Assert.Matches("Geleverd door: [^<]*CBS[^<]*\\.", main);
        Assert.DoesNotContain("CBS, CBS", main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_are_not_persisted_into_the_circuit()
    {
        foreach (var address in new[] { ComparePage, "/gemeente/GM0193", "/cijfers" })
        {
            var state = PersistedState().Match(await PageAsync(address)).Groups[1].Value;

            Assert.InRange(state.Length, 1, 4096);
        }
    }

    [Fact]
    public async Task The_first_HTML_of_a_comparison_stays_below_60_KB_compressed()
    {
        using var client = host.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, ComparePage);
        request.Headers.AcceptEncoding.ParseAdd("br");

        using var page = await client.SendAsync(request, TestContext.Current.CancellationToken);

        var compressed = await page.BytesAsync();
        Assert.Equal(["br"], page.Content.Headers.ContentEncoding);
        Assert.InRange(compressed.Length, 1000, 60 * 1024);
        using var html = new StreamReader(new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress));
        Assert.Contains("</html>", await html.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_script_the_search_is_a_form_that_answers_with_links()
    {
        var main = Html.MainOf(await PageAsync("/?zoek=haaren"));

        Assert.Contains("<form method=\"get\" action=\"/\"", main, StringComparison.Ordinal);
        Assert.Contains("Haaren is opgegaan in", main, StringComparison.Ordinal);
        Assert.Contains("href=\"/gemeente/GM0824\"", main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_texts_stand_in_their_pages()
    {
        Assert.Contains("Wat is het midden van de groep?", await PageAsync("/zo-rekenen-wij"), StringComparison.Ordinal);
        Assert.Contains("Wat bewaren wij van u?", await PageAsync("/privacy"), StringComparison.Ordinal);
        Assert.Contains("Wat weten wij niet?", await PageAsync("/toegankelijkheid"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Municipality_and_group_stay_with_the_reader_in_every_link_of_the_menu()
    {
        var page = await PageAsync("/cijfers?gemeente=GM0193&groep=nederland");

        Assert.Contains("href=\"/gemeente/GM0193?groep=nederland\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/zo-rekenen-wij?gemeente=GM0193&amp;groep=nederland\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_in_the_address_wins_and_is_remembered()
    {
        using var client = host.Client();

        using var page = await client.GetAsync("/privacy?taal=en", TestContext.Current.CancellationToken);

        Assert.Contains("<html lang=\"en\"", await page.TextAsync(), StringComparison.Ordinal);
        Assert.Contains("taal=en", page.Header("Set-Cookie"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_to_the_API_sets_no_cookie()
    {
        using var client = host.Client();

        using var answer = await client.GetAsync("/api/v1/versies?taal=en", TestContext.Current.CancellationToken);

        answer.EnsureSuccessStatusCode();
        Assert.Empty(answer.Header("Set-Cookie"));
    }

    [Theory]
    [InlineData("/", "Hoe staat uw gemeente ervoor? – Gemeenten vergeleken")]
    [InlineData("/gemeente/GM0193", "Zwolle – Gemeenten vergeleken")]
    public async Task A_title_ends_with_the_name_of_the_site(string address, string title) =>
        Assert.Contains($"<title>{title}</title>", System.Net.WebUtility.HtmlDecode(await PageAsync(address)), StringComparison.Ordinal);

    [Fact]
    public async Task On_an_English_page_what_is_written_in_Dutch_says_so()
    {
        var figure = Html.MainOf(await PageAsync("/cijfers/misdrijven_per_1000?taal=en"));
        var methods = Html.MainOf(await PageAsync("/zo-rekenen-wij?taal=en"));

        Assert.Matches("<p class=\"lead\"><span lang=\"nl\">", figure);
        Assert.Contains("<div class=\"prose\" lang=\"nl\">", methods, StringComparison.Ordinal);
        Assert.DoesNotContain("lang=\"nl\"", Html.MainOf(await PageAsync("/cijfers/misdrijven_per_1000")), StringComparison.Ordinal);
    }

    private async Task<string> PageAsync(string address)
    {
        using var client = host.Client();
        return await client.GetStringAsync(address, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("<td class=\"n value\">")]
    private static partial Regex Rows();

    [GeneratedRegex("<details class=\"older\">.*?</details>", RegexOptions.Singleline)]
    private static partial Regex Older();

    [GeneratedRegex("<meta property=\"og:image\" content=\"([^\"]*)\"")]
    private static partial Regex PreviewPicture();

    [GeneratedRegex("<!--Blazor-Server-Component-State:([^>]*)-->")]
    private static partial Regex PersistedState();
}
