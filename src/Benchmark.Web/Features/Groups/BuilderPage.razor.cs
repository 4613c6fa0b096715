using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Benchmark.Web.Components.Groups;
using Benchmark.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Benchmark.Web.Features.Groups;

/// <summary>Makes a group in three ways; what is chosen stands in the address, and who is then in it beside the choice.</summary>
public sealed partial class BuilderPage : IDisposable
{
    private static readonly GroupExpression.MostAlike Standard = (GroupExpression.MostAlike)GroupExpression.Default;

    private readonly UntilLeft _gone = new();
    // What was made in each way: going back to a way finds it again.
    private readonly Dictionary<GroupWay, GroupExpression> _made = [];
    private ViewState? _answered;
    private Editor? _editor;
    private Catalogue? _catalogue;
    private GroupView? _view;
    private Refusal? _refusal;
    private Bilingual? _problem;
    private IReadOnlyList<KeyValuePair<string, string>>? _saved;

    // Of a saved group that is changed: the group, the version that the change begins from, and why it cannot be changed.
    private SavedGroup? _group;
    private GroupVersion? _base;
    private Refusal? _denied;

    [Parameter]
    public string? Slug { get; set; }

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    /// <summary>Only while the first HTML is made.</summary>
    [CascadingParameter]
    private HttpContext? Context { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    [Inject]
    private SavedGroupStore Saved { get; set; } = default!;

    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = default!;

    private string Title => _base is { } version ? T["Builder.Edit", version.Text.Name] : T["Builder.Title"];

    private GroupExpression Definition => DefinitionOf(State);

    private GroupWay Way => State.Way ?? GroupWays.Of(Definition);

    /// <summary>A list without anybody on it cannot be written; then there is nobody to show.</summary>
    private bool IsEmptyList => Way == GroupWay.ByHand && Definition is not GroupExpression.ByHand;

    public void Dispose() => _gone.Dispose();

    // When the answer starts, not now: of an answer that is 400 already the framework throws the body away.
    protected override void OnInitialized() => Context?.Response.OnStarting(() =>
    {
        Context.Response.StatusCode = _problem is null ? Context.Response.StatusCode : StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });

    protected override async Task OnParametersSetAsync()
    {
        if (_answered == State)
        {
            return;
        }

        var asked = _answered = State;
        _editor = SignedIn.Editor((await Authentication).User);
        var catalogue = await Comparisons.CatalogueAsync(asked.Release, _gone.Token);
        await ReadSavedAsync(asked);
        if (_denied is not null || asked != State)
        {
            return;
        }

        _problem = asked.Written.Length > 0 && !GroupExpressionParser.TryParse(asked.Written, out _, out var problem) ? problem : null;
        var nobody = _problem is not null || IsEmptyList;
        if (!nobody)
        {
            _made[Way] = Definition;
        }

        var (view, refusal) = nobody ? (null, null) : await AnswerAsync(catalogue, asked);

        // Whoever went on in the meantime sees the answer to the last question, whichever answer comes last.
        if (asked == State)
        {
            (_catalogue, _view, _refusal) = (catalogue, view, refusal);
        }

        // Only rules can name them; the page does not wait for them.
        if (_saved is null && Way == GroupWay.Rules)
        {
            _saved = [.. (await Saved.ListAsync(_editor, null, _gone.Token)).Select(group => KeyValuePair.Create(group.Slug, group.Newest.Text.Name))];
        }
    }

    private async Task ReadSavedAsync(ViewState asked)
    {
        if (_group?.Slug != asked.Slug)
        {
            _group = asked.Slug is { } slug ? await Saved.FindAsync(slug, _editor, _gone.Token) : null;
        }

        _base = _group is null ? null : _group.Versions.FirstOrDefault(version => version.Number == asked.GroupVersion) ?? _group.Newest;
        _denied = asked.Slug is null ? null
            : _group is null ? SavedGroupRefusal.Unknown(asked.Slug)
            : !GroupRights.MayChange(_group.Owner, _editor) ? SavedGroupRefusal.NotYours(_group)
            : _group.DeletedAt is not null ? SavedGroupRefusal.Deleted(_group)
            : null;
    }

    private GroupExpression DefinitionOf(ViewState state) => state.Page == SitePage.EditGroup ? state.Draft ?? _base!.Definition : state.Group;

    private async Task<(GroupView?, Refusal?)> AnswerAsync(Catalogue catalogue, ViewState asked)
    {
        try
        {
            var group = await Comparisons.GroupAsync(DefinitionOf(asked), asked.Municipality, asked.DivisionYear, catalogue.Release.Number, _editor, _gone.Token);
            var own = asked.Municipality is { } code ? catalogue.Register.Find(code) : null;
            return (await GroupView.OfAsync(Comparisons, catalogue, group, own, _gone.Token), null);
        }
        catch (RefusedException refused)
        {
            return (null, refused.Refusal);
        }
    }

    private ViewState With(GroupExpression definition) => State.Page == SitePage.EditGroup
        ? State with { Draft = definition, Written = "", Way = null, GroupVersion = _base!.Number }
        : State with { Group = definition, Written = "", Way = null };

    private ViewState To(GroupWay way) =>
        way == Way ? State
        : (_made.GetValueOrDefault(way) ?? GroupWays.Start(way, _view?.Group.Members ?? [])) is { } start ? With(start)
        : State with { Way = way, Written = "" };

    // A step on a slider is no page to go back to.
    private void Change(GroupChange change) => Navigation.NavigateTo(With(change.Definition).ToString(), replace: change.IsStep);

    private void Empty() => Navigation.NavigateTo((With(GroupExpression.Default) with { Way = GroupWay.ByHand }).ToString());
}
