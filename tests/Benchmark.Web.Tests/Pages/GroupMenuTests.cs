using System.Net;
using System.Text.RegularExpressions;
using Benchmark.Web.Tests.Api;

namespace Benchmark.Web.Tests.Pages;

public partial class GroupMenuTests(ApiHost host)
{
    [Theory]
    [InlineData("/gemeente/GM0193")]
    [InlineData("/vergelijk/misdrijven_per_1000?gemeente=GM0193")]
    public async Task Every_group_that_the_menu_offers_is_answered(string address)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var client = host.Client();
        var page = await client.GetStringAsync(address, cancellation);

        var offered = Links().Matches(Panel().Match(page).Value).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)).ToArray();

        Assert.InRange(offered.Length, 12, 20);
        foreach (var group in offered)
        {
            using var answer = await client.GetAsync(group, cancellation);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{group}: {(int)answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData("groep:g40", "groep G40")]
    [InlineData("groep:g40@1", "groep G40")]
    [InlineData("groep:bestaat-niet", "groep bestaat-niet")]
    public async Task The_button_names_a_saved_group_and_an_unknown_one_as_it_stands_in_the_address(string group, string name)
    {
        using var client = host.Client();
        var page = await client.GetStringAsync($"/cijfers?gemeente=GM0193&groep={group}", TestContext.Current.CancellationToken);

        Assert.Equal([name, name], Faces().Matches(page).Select(face => face.Groups[1].Value));
    }

    [GeneratedRegex("aria-label=\"[^\"]*: kies een andere vergelijkgroep\"[^>]*>([^<]+?)\\s*<span class=\"caret\"")]
    private static partial Regex Faces();

    [GeneratedRegex("<div class=\"panel group-panel\">.*?</div>", RegexOptions.Singleline)]
    private static partial Regex Panel();

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Links();
}
