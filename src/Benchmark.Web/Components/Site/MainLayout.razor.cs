using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Web;

namespace Benchmark.Web.Components.Site;

/// <summary>Round every page: reads the address once, refuses what cannot be read, and hands the view to header, page and footer.</summary>
public sealed partial class MainLayout : IDisposable
{
    private readonly UntilLeft _gone = new();
    private ViewState _state = new();
    private Refusal? _refusal;
    private Catalogue? _catalogue;
    private Release? _pinned;
    private int _newest;
    private bool _read;
    private bool _named;
    private ErrorBoundary? _boundary;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    [Inject]
    private SavedGroupStore Saved { get; set; } = default!;

    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = default!;

    /// <summary>
    /// The saved group that the address names, for whoever may read it; null for any other group. It comes along with the first HTML, so that a
    /// circuit that takes over shows at once what stood there.
    /// </summary>
    [PersistentState]
    public SavedGroupName? SavedAs { get; set; }

    public void Dispose() => _gone.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        _boundary?.Recover();
        var address = new Uri(Navigation.Uri);
        _refusal = ViewStateReader.TryRead(Uri.UnescapeDataString(address.AbsolutePath), address.Query, out var state, out var refusal) ? null : refusal;
        _state = state;
        await ReadReleaseAsync(state);
        _read = true;
    }

    /// <summary>
    /// Names for header and footer, whether newer figures exist, and whether the address names what there is. Without a database pages that need
    /// none still answer, and the footer says that the figures are away.
    /// </summary>
    private async Task ReadReleaseAsync(ViewState state)
    {
        Release? pinned = null;
        Catalogue? catalogue = null;
        IReadOnlyList<Release> releases = [];
        SavedGroupName? savedAs = null;
        try
        {
            releases = await Comparisons.ReleasesAsync(_gone.Token);
            pinned = releases.FirstOrDefault(release => release.Number == state.Release);
            catalogue = await Comparisons.CatalogueAsync(pinned?.Number, _gone.Token);
            savedAs = await NameAsync(state.Group);
        }
        catch (DatabaseUnavailableException)
        {
        }

        // Another address was asked for in the meantime: that one tells what to show.
        if (state != _state)
        {
            return;
        }

        (_pinned, _newest, _catalogue, SavedAs) = (pinned, releases is [var newest, ..] ? newest.Number : 0, catalogue, savedAs);
        if (_refusal is null && catalogue is not null)
        {
            Refuse(state, catalogue, releases);
        }
    }

    private async Task<SavedGroupName?> NameAsync(GroupExpression group)
    {
        if (group is not GroupExpression.Saved saved)
        {
            return null;
        }

        // What came along counts once: later the owner may have renamed or closed the group.
        var brought = _named ? null : SavedAs;
        _named = true;
        if (brought is not null)
        {
            return brought;
        }

        var reader = SignedIn.Editor((await Authentication).User);
        return (await Saved.VersionsOfAsync([saved], reader, _gone.Token)).TryGetValue(saved, out var version)
            ? new SavedGroupName(saved.Slug, version.Number, version.Text.Name)
            : null;
    }

    /// <summary>A release or a municipality that does not exist, on whatever page. The links round the refusal leave it out.</summary>
    private void Refuse(ViewState state, Catalogue catalogue, IReadOnlyList<Release> releases)
    {
        if (state.Page == SitePage.None)
        {
            return;
        }

        if (state.Release is { } number && _pinned is null)
        {
            _refusal = Refusals.UnknownRelease(number.ToString(CultureInfo.InvariantCulture), releases);
            _state = state with { Release = null };
        }
        // Pages about a municipality explain more themselves, and a fault may be reported about any address.
        else if (state.Page is not (SitePage.Overview or SitePage.Learning or SitePage.InformationPosition or SitePage.Compare or SitePage.Sureness or SitePage.FaultReport)
            && state.Municipality is { } code && catalogue.Register.Find(code) is null)
        {
            _refusal = Refusals.UnknownMunicipality(code, catalogue.Register);
            _state = state with { Municipality = null, Page = SitePages.IsOfMunicipality(state.Page) ? SitePage.Start : state.Page };
        }
    }
}
