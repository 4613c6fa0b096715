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

    [GeneratedRegex("<div class=\"panel group-panel\">.*?</div>", RegexOptions.Singleline)]
    private static partial Regex Panel();

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Links();
}
