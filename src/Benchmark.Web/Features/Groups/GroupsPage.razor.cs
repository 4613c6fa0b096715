using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Benchmark.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Benchmark.Web.Features.Groups;

/// <summary>Every group that the reader may find: standard ones, shared ones, their own, and those in their browser.</summary>
public sealed partial class GroupsPage : IDisposable
{
    private readonly LastAnswer<FoundGroups> _shown = new();
    private Editor? _editor;
    private string _text = "";

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    [Inject]
    private SavedGroupStore Saved { get; set; } = default!;

    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = default!;

    public void Dispose() => _shown.Dispose();

    protected override Task OnParametersSetAsync() => _shown.AskAsync(State, async (view, cancellation) =>
    {
        _text = view.Search;
        _editor = SignedIn.Editor((await Authentication).User);
        var catalogue = await Comparisons.CatalogueAsync(view.Release, cancellation);
        return new FoundGroups(catalogue, await Saved.ListAsync(_editor, view.Search, cancellation));
    });

    private bool IsMine(FoundGroup group) => GroupRights.MayChange(group.Owner, _editor);

    private void Search() => Navigation.NavigateTo((State with { Search = _text.Trim() }).ToString());

    private sealed record FoundGroups(Catalogue Catalogue, IReadOnlyList<FoundGroup> Found);
}
