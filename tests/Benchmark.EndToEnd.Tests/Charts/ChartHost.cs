using Benchmark.Web.Components.Charts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Charts;

/// <summary>A site of one page of pictures, and a browser to look at it.</summary>
public sealed class ChartHost : IAsyncLifetime
{
    private WebApplication? _site;
    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = default!;

    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        // The application name finds the components' style sheet and Plotly's script as they are published with the site.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(ChartFigure).Assembly.GetName().Name, EnvironmentName = "Development", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddLocalization();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        _site = builder.Build();
        _site.UseAntiforgery();
        _site.MapStaticAssets();
        _site.MapRazorComponents<ChartTestDocument>().AddInteractiveServerRenderMode();
        await _site.StartAsync();
        Address = _site.Urls.First();

        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
