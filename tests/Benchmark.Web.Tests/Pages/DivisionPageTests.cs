using System.Net;
using Benchmark.Web.Tests.Api;

namespace Benchmark.Web.Tests.Pages;

/// <summary>The comparison page on the division of another year.</summary>
public sealed class DivisionPageTests(ApiHost host)
{
    [Fact]
    public async Task It_says_on_which_division_figures_stand_and_marks_those_that_were_recalculated()
    {
        var page = await ReadAsync(Costs("GM1980", 2021) + "&indeling=2026");
        Assert.Contains("Deze cijfers staan op de gemeentelijke indeling van 2026.", page, StringComparison.Ordinal);
        Assert.Contains("herberekend uit de gemeenten van toen.", page, StringComparison.Ordinal);
        // The table marks them, and whatever is taken along stands on the same division.
        Assert.Contains("herberekend</td>", page, StringComparison.Ordinal);
        Assert.Contains("indeling=2026", page[page.IndexOf("/api/v1/vergelijkingen", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_that_rests_on_a_split_says_why_there_is_no_verdict() => Assert.Contains(
        "Het cijfer van Vught is geschat: meer dan een tiende ervan komt uit een gemeente die is verdeeld.",
        await ReadAsync(Costs("GM0865", 2020) + "&indeling=2026"),
        StringComparison.Ordinal);

    [Fact]
    public async Task As_published_it_says_where_own_boundaries_moved_and_offers_the_newest_division()
    {
        var page = await ReadAsync(Costs("GM0363", 2021));
        Assert.Contains("De grenzen van Amsterdam veranderden tussen de indelingen van deze jaren: 2022–2023.", page, StringComparison.Ordinal);
        Assert.Contains("indeling zoals gepubliceerd", page, StringComparison.Ordinal);
        Assert.Contains("indeling=2026", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_municipality_whose_boundaries_stayed_nothing_is_said() =>
        Assert.DoesNotContain("De grenzen van", await ReadAsync(Costs("GM0193", 2021)), StringComparison.Ordinal);

    private static string Costs(string municipality, int year) => $"/vergelijk/iv3_lasten_jaarrekening_per_inwoner?gemeente={municipality}&groep=nederland&periode={year}JJ00";

    private async Task<string> ReadAsync(string address) =>
        WebUtility.HtmlDecode(Html.MainOf(await host.Client().GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)));
}
