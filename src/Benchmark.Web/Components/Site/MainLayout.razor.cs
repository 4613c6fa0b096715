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
    private Release? _pinned;
    private int _newest;
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
        await ReadReleaseAsync();
    }

    /// <summary>Names for header and footer, and whether newer figures exist. Without a database pages that need none still answer, and the footer says that the figures are away.</summary>
    private async Task ReadReleaseAsync()
    {
        try
        {
            Release? pinned = null;
            if (_state.Release is { } number)
            {
                var releases = await Comparisons.ReleasesAsync(_gone.Token);
                (pinned, _newest) = (releases.FirstOrDefault(release => release.Number == number), releases[0].Number);
            }

            // A release that does not exist is refused by the page itself.
            (_pinned, _catalogue) = (pinned, await Comparisons.CatalogueAsync(pinned?.Number, _gone.Token));
        }
        catch (DatabaseUnavailableException)
        {
            (_pinned, _catalogue) = (null, null);
        }
    }
}
