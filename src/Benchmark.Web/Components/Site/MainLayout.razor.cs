using Benchmark.Core.Comparisons;
using Benchmark.Core.Releases;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Benchmark.Web.Components.Site;

/// <summary>Round every page: reads the address once, refuses what cannot be read, and hands the view to header, page and footer.</summary>
public sealed partial class MainLayout : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private ViewState _state = new();
    private Refusal? _refusal;
    private Catalogue? _catalogue;
    private ErrorBoundary? _boundary;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _boundary?.Recover();
        var address = new Uri(Navigation.Uri);
        _refusal = ViewStateReader.TryRead(Uri.UnescapeDataString(address.AbsolutePath), address.Query, out var state, out var refusal) ? null : refusal;
        _state = state;
        _catalogue = await FindCatalogueAsync();
    }

    /// <summary>The names in header and footer; without a database pages that need none still answer, and the footer says that the figures are away.</summary>
    private async Task<Catalogue?> FindCatalogueAsync()
    {
        try
        {
            return await Comparisons.CatalogueAsync(_state.Release, _gone.Token);
        }
        catch (RefusedException)
        {
            // The release in the address does not exist: the page itself says so.
            return await Comparisons.CatalogueAsync(null, _gone.Token);
        }
        catch (DatabaseUnavailableException)
        {
            return null;
        }
    }
}
