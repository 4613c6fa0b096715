using Benchmark.EndToEnd.Tests.Site;
using Benchmark.Web.Components.Charts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Charts;

/// <summary>A site of one page of pictures.</summary>
public sealed class ChartHost(TestBrowser browser) : IAsyncLifetime
{
    private WebApplication? _site;

    public IBrowser Browser => browser.Chromium;

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
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
