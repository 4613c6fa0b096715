using System.Diagnostics;
using Benchmark.Web.Settings;
using Benchmark.Web.Tests.Api;

namespace Benchmark.Web.Tests.Settings;

public class SiteOptionsTests(ApiHost host)
{
    [Fact]
    public async Task A_start_with_wrong_settings_tells_everything_that_is_wrong_at_once_and_stops()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("dotnet", [typeof(SiteOptions).Assembly.Location]) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in new[]
        {
            ("Site__Name", " "), ("Site__PublicUrl", ""), ("Site__KnownProxies__0", "de proxy"), ("AllowedHosts", "*"), ("Storage__Engine", "Oracle"), ("Development__Persons__iemand__Function", "analist"), ("DOTNET_ENVIRONMENT", "Production"), ("ASPNETCORE_ENVIRONMENT", "Production"),
        })
        {
            start.Environment[name] = value;
        }

        using var site = Process.Start(start)!;
        var (told, log) = (site.StandardError.ReadToEndAsync(cancellation), site.StandardOutput.ReadToEndAsync(cancellation));
        await site.WaitForExitAsync(cancellation);

        Assert.Equal(1, site.ExitCode);
        Assert.Equal("", await log);
        var lines = (await told).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal("The site does not start. Mend these settings:", lines[0]);
        Assert.Collection(
            lines.Skip(1).Order(StringComparer.Ordinal),
            problem => Assert.StartsWith("- AllowedHosts", problem, StringComparison.Ordinal),
            problem => Assert.StartsWith("- Development:Persons is set while the environment is Production", problem, StringComparison.Ordinal),
            problem => Assert.StartsWith("- Site:KnownProxies", problem, StringComparison.Ordinal),
            problem => Assert.StartsWith("- Site:Name", problem, StringComparison.Ordinal),
            problem => Assert.StartsWith("- Site:PublicUrl is not set", problem, StringComparison.Ordinal),
            problem => Assert.StartsWith("- Storage:Engine", problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Links_to_keep_come_from_the_setting_and_never_from_the_request()
    {
        using var client = host.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/vergelijk/misdrijven_per_1000?gemeente=GM0193");
        request.Headers.Host = "127.0.0.1:9";

        using var page = await client.SendAsync(request, TestContext.Current.CancellationToken);

        var html = await page.TextAsync();
        Assert.Contains("data-copy=\"https://vergelijk.example/vergelijk/misdrijven_per_1000?gemeente=GM0193", html, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1:9", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_is_not_ours_gets_no_answer()
    {
        using var client = host.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/privacy");
        request.Headers.Host = "elders.example";

        using var page = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, page.StatusCode);
    }

    [Fact]
    public void An_absolute_address_has_one_slash_between_site_and_page() =>
        Assert.Equal("https://vergelijk.example/cijfers", new SiteOptions { PublicUrl = "https://vergelijk.example/" }.Absolute("/cijfers"));
}
