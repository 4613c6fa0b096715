using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Benchmark.Web.Components.Groups;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Benchmark.Web.Features.Groups;

/// <summary>Gives a group a name, for somebody who is signed in. What is typed is found again after a lost connection or a reload.</summary>
public sealed partial class SaveForm : IAsyncDisposable
{
    private readonly UntilLeft _gone = new();
    private readonly SaveDraft _draft = new();
    private BrowserDraft? _kept;
    private ElementReference _fields;
    private GroupVersion? _theirs;
    private Bilingual? _problem;
    private int _startedFrom;
    private bool _isFilled;
    private bool _isReady;
    private bool _isFoundAgain;

    [Parameter, EditorRequired]
    public ViewState State { get; set; } = default!;

    /// <summary>What is saved.</summary>
    [Parameter, EditorRequired]
    public GroupExpression Definition { get; set; } = default!;

    /// <summary>Who is in it now.</summary>
    [Parameter, EditorRequired]
    public GroupView View { get; set; } = default!;

    [Parameter, EditorRequired]
    public Editor Editor { get; set; } = default!;

    /// <summary>The group that is changed; null for a new one.</summary>
    [Parameter]
    public SavedGroup? Group { get; set; }

    /// <summary>The version of it that the editor began from.</summary>
    [Parameter]
    public GroupVersion? Base { get; set; }

    [Inject]
    private SavedGroupEditing Editing { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    // Nobody works for a municipality in general: then there is no "mijn gemeente".
    private IEnumerable<GroupVisibility> Visibilities =>
        Enum.GetValues<GroupVisibility>().Where(visibility => visibility != GroupVisibility.Municipality || Editor.Municipality is not null);

    // A list has nothing to follow, and where the whole country stands in there is nothing to keep.
    private bool CanFreeze => Definition is not GroupExpression.ByHand && !View.Group.FellBack;

    // A list that is still the one that was frozen keeps where it came from.
    private FrozenDefinition? FrozenBefore => Base is { FrozenFrom: { } frozen } && Base.Definition.Equals(Definition) ? frozen : null;

    public async ValueTask DisposeAsync()
    {
        _gone.Dispose();
        if (_kept is not null)
        {
            await _kept.DisposeAsync();
        }
    }

    protected override void OnParametersSet()
    {
        if (!_isFilled)
        {
            _isFilled = true;
            FillFromGroup();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        _kept = new BrowserDraft(Browser, Editor, Group?.Slug);
        if (await _kept.FindAsync(_gone.Token) is { } typed && _draft.TakeOver(typed))
        {
            // The version that it was typed for: who saved another one in between must be told of it.
            (_isFoundAgain, _startedFrom) = (true, typed.Version);
        }

        await _kept.KeepAsync(_fields, _startedFrom, _gone.Token);
        _isReady = true;
        StateHasChanged();
    }

    private void FillFromGroup()
    {
        var text = Base?.Text ?? new GroupText("", "", "");
        (_draft.Name, _draft.Why, _draft.Question, _draft.Visibility) = (text.Name, text.Why, text.Question, Group?.Visibility ?? GroupVisibility.Own);
        _startedFrom = Base?.Number ?? 0;
    }

    private async Task ThrowAwayAsync()
    {
        _isFoundAgain = false;
        FillFromGroup();
        await _kept!.ForgetAsync(_fields, _gone.Token);
        await _kept.KeepAsync(_fields, _startedFrom, _gone.Token);
    }

    private string? NameOf(string? code) => code is null ? null : View.Catalogue.Register.NameOf(code);

    private async Task SaveAsync()
    {
        var rule = new GroupDraft(new GroupText(_draft.Name, _draft.Why, _draft.Question), Definition, FrozenBefore, _draft.Visibility);
        var draft = CanFreeze && _draft.IsFrozen ? Freezing.Freeze(rule, View.Group, View.Group.Neighbours is null ? null : View.Own?.Code) : rule;
        try
        {
            _problem = null;
            var saved = Group is null
                ? new SavedOrConflict(await Editing.CreateAsync(draft, Editor, CancellationToken.None), IsConflict: false)
                : await Editing.SaveAsync(Group.Slug, draft, _theirs?.Number ?? _startedFrom, Editor, CancellationToken.None);
            if (saved.IsConflict)
            {
                _theirs = saved.Group.Newest;
            }
            else
            {
                await _kept!.ForgetAsync(_fields, _gone.Token);
                Navigation.NavigateTo(State.OnGroup(SitePage.Group, saved.Group.Slug).ToString());
            }
        }
        catch (RefusedException refused)
        {
            _problem = refused.Refusal.Sentence;
        }
        catch (DatabaseUnavailableException)
        {
            // What was typed stays where it is.
            _problem = new Bilingual(T["Save.Away"], T["Save.Away"]);
        }
    }
}
