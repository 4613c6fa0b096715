using System.Text.RegularExpressions;
using Benchmark.Web.Tests.Api;

namespace Benchmark.Web.Tests.Security;

public partial class SecurityHeaderTests(ApiHost host)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/bestaat-niet")]
    [InlineData("/gemeente/gm0193")]
    [InlineData("/app.css")]
    [InlineData("/api/v1/versies")]
    public async Task Every_answer_tells_browsers_what_to_refuse(string address)
    {
        using var client = host.Client();

        using var page = await client.GetAsync(address, TestContext.Current.CancellationToken);

        var policy = page.Header("Content-Security-Policy");
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("'unsafe-inline'", Directive("script-src", policy), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Header("X-Content-Type-Options"));
        Assert.Equal("strict-origin-when-cross-origin", page.Header("Referrer-Policy"));
        Assert.Empty(page.Header("Server"));
    }

    [Fact]
    public async Task The_only_inline_script_carries_the_nonce_of_its_own_answer()
    {
        using var client = host.Client();

        using var first = await client.GetAsync("/", TestContext.Current.CancellationToken);
        using var second = await client.GetAsync("/", TestContext.Current.CancellationToken);

        var nonce = Nonce().Match(first.Header("Content-Security-Policy")).Groups[1].Value;
        var inline = InlineScripts().Matches(await first.TextAsync()).Select(match => System.Net.WebUtility.HtmlDecode(match.Value)).ToArray();
        Assert.NotEmpty(inline);
        Assert.All(inline, script => Assert.Contains($"nonce=\"{nonce}\"", script, StringComparison.Ordinal));
        Assert.NotEqual(nonce, Nonce().Match(second.Header("Content-Security-Policy")).Groups[1].Value);
    }

    [Fact]
    public async Task Pages_load_nothing_from_another_host()
    {
        using var client = host.Client();
        foreach (var address in new[] { "/", "/gemeente/GM0193", "/vergelijk/misdrijven_per_1000?gemeente=GM0193" })
        {
            var page = await client.GetStringAsync(address, TestContext.Current.CancellationToken);

            Assert.Empty(Loaded().Matches(page).Select(match => match.Value));
        }
    }

    private static string Directive(string name, string policy) => policy.Split("; ").Single(directive => directive.StartsWith(name, StringComparison.Ordinal));

    [GeneratedRegex("script-src 'self' 'nonce-([^']+)'")]
    private static partial Regex Nonce();

    [GeneratedRegex("<script(?![^>]*\\ssrc=)[^>]*>")]
    private static partial Regex InlineScripts();

    [GeneratedRegex("(?:src=|<link[^>]*href=)\"(?:https?:)?//[^\"]*")]
    private static partial Regex Loaded();
}
