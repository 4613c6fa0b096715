using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace Benchmark.Web.Tests.Components;

/// <summary>A place to render components in Dutch, with the texts of the site.</summary>
public abstract class PageContext : BunitContext
{
    protected PageContext()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = FigureText.Culture(Language.Dutch);
        Services.AddLogging();
        Services.AddLocalization();
        Services.AddMudServices(options => options.PopoverOptions.CheckForPopoverProvider = false);
        JSInterop.Mode = JSRuntimeMode.Loose;
    }
}
