using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Security;
using Microsoft.AspNetCore.Components;

namespace Benchmark.Web.Features.Groups;

/// <summary>Every group that the reader may find: standard ones, shared ones, their own, and those in their browser.</summary>
public sealed partial class GroupsPage : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private ViewState? _answered;
    private Catalogue? _catalogue;
    private IReadOnlyList<FoundGroup>? _found;
    private string _text = "";

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    [Inject]
    private SavedGroupStore Saved { get; set; } = default!;

    [Inject]
    private SignedIn SignedIn { get; set; } = default!;

    private Editor? Editor => SignedIn.Editor;

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_answered == State)
        {
            return;
        }

        var asked = _answered = State;
        _text = asked.Search;
        var catalogue = await Comparisons.CatalogueAsync(asked.Release, _gone.Token);
        var found = await Saved.ListAsync(Editor, asked.Search, _gone.Token);
        if (asked == State)
        {
            (_catalogue, _found) = (catalogue, found);
        }
    }

    private bool IsMine(FoundGroup group) => GroupRights.MayChange(group.Owner, Editor);

    private void Search() => Navigation.NavigateTo((State with { Search = _text.Trim() }).ToString());
}
