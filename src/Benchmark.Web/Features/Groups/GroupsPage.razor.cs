using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Benchmark.Web.Features.Groups;

/// <summary>Every group that the reader may find: standard ones, shared ones, their own, and those in their browser.</summary>
public sealed partial class GroupsPage : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private ViewState? _answered;
    private Editor? _editor;
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

    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = default!;

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
        _editor = SignedIn.Editor((await Authentication).User);
        var catalogue = await Comparisons.CatalogueAsync(asked.Release, _gone.Token);
        var found = await Saved.ListAsync(_editor, asked.Search, _gone.Token);
        if (asked == State)
        {
            (_catalogue, _found) = (catalogue, found);
        }
    }

    private bool IsMine(FoundGroup group) => GroupRights.MayChange(group.Owner, _editor);

    private void Search() => Navigation.NavigateTo((State with { Search = _text.Trim() }).ToString());
}
