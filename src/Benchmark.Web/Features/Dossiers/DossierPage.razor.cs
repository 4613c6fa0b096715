using Benchmark.Core.Comparisons;
using Benchmark.Core.Dossiers;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Reports.Dossiers;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Benchmark.Web.Localisation;
using Benchmark.Web.Security;
using Benchmark.Web.Settings;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Options;
using Microsoft.JSInterop;

namespace Benchmark.Web.Features.Dossiers;

/// <summary>The kept views of this browser: order, notes, and what they are taken along as. Nothing of it is stored on the server.</summary>
public sealed partial class DossierPage : IAsyncDisposable
{
    private const string Told = "gemeld";
    private const string Undo = "ongedaan";

    private readonly UntilLeft _gone = new();
    private readonly SemaphoreSlim _turns = new(1, 1);
    private readonly DossierHistory _history = new();
    private BrowserDossier _browser = default!;
    private KeptViews _kept = default!;
    private Editor? _reader;
    private Catalogue? _catalogue;
    private IReadOnlyList<ToldView> _views = [];
    private Dossier? _shared;
    private IReadOnlyList<ToldView> _sharedViews = [];
    private IReadOnlyList<Renewal>? _renewals;
    private int _renewable;
    private Bilingual? _problem;
    private string _told = "";
    private string? _focus;
    private bool _isKept = true;
    private DossierItem? _dragged;

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    [Inject]
    private IOptions<SiteOptions> Site { get; set; } = default!;

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    private string OwnName => _catalogue?.Register.NameOf(State.Municipality!) ?? State.Municipality!;

    /// <summary>The browser says that another window changed the dossier, or that a link was opened.</summary>
    [JSInvokable]
    public Task ChangedElsewhere() => InvokeAsync(async () =>
    {
        await InTurnAsync(ReadAsync);
        StateHasChanged();
    });

    /// <summary>The dossier as text, with every change that was on its way.</summary>
    [JSInvokable]
    public async Task<string> Whole()
    {
        var text = "";
        await InvokeAsync(() => InTurnAsync(() =>
        {
            text = DossierNotation.Write(_history.Current ?? Dossier.Empty);
            return Task.CompletedTask;
        }));
        return text;
    }

    public async ValueTask DisposeAsync()
    {
        _gone.Dispose();
        await _browser.DisposeAsync();
    }

    protected override void OnInitialized()
    {
        _browser = new BrowserDossier(Browser);
        _kept = new KeptViews(Comparisons, Site);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _reader = SignedIn.Editor((await Authentication).User);
            _catalogue = await Comparisons.CatalogueAsync(null, _gone.Token);
            await _browser.WatchAsync(this, _gone.Token);
            await InTurnAsync(ReadAsync);
            StateHasChanged();
        }
        else if (_focus is { } id)
        {
            _focus = null;
            await _browser.FocusAsync(id, _gone.Token);
        }
    }

    // One after the other: a change that waits for figures is not overtaken by one that was made on what stood before it.
    private async Task InTurnAsync(Func<Task> act)
    {
        await _turns.WaitAsync(_gone.Token);
        try
        {
            await act();
        }
        finally
        {
            _turns.Release();
        }
    }

    private async Task ReadAsync()
    {
        _problem = null;
        // What the browser does not keep stands here alone.
        if (_isKept)
        {
            await ReadOwnAsync();
        }

        try
        {
            _shared = await _browser.SharedAsync(_gone.Token) is { Length: > 0 } packed ? DossierLink.Unpack(packed) : null;
            _sharedViews = _shared is null ? [] : await TellAsync(_shared);
        }
        catch (RefusedException unreadable)
        {
            (_shared, _problem) = (null, unreadable.Refusal.Sentence);
        }
    }

    private async Task ReadOwnAsync()
    {
        try
        {
            var (read, before) = (DossierNotation.Read(await _browser.ReadAsync(_gone.Token)), _history.Current);
            if (before is null || DossierNotation.Write(read) != DossierNotation.Write(before))
            {
                await ShowAsync(read, () => _history.Begin(read));
                _told = before is null ? "" : T["Dossier.ChangedElsewhere"];
            }
        }
        catch (RefusedException unreadable)
        {
            // What stands in the browser is left as it is: it may be mended by hand, or come from a newer version of this site.
            _history.Begin(null);
            _problem = unreadable.Refusal.Sentence;
        }
    }

    private async Task<IReadOnlyList<ToldView>> TellAsync(Dossier dossier) =>
        [.. (await _kept.AnswerAsync(dossier.Items, _reader, _gone.Token)).Select(view => ToldViews.Tell(view, SiteLanguage.Current))];

    // Views that were told before are not asked again: a note or another order costs nothing.
    private async Task ShowAsync(Dossier dossier, Action become, string? focus = null)
    {
        var known = (_history.Current?.Items ?? []).Zip(_views).ToDictionary(pair => pair.First.Address, pair => pair.Second, StringComparer.Ordinal);
        var views = new List<ToldView>();
        foreach (var item in dossier.Items)
        {
            views.Add(known.TryGetValue(item.Address, out var told)
                ? told with { Note = item.Note }
                : ToldViews.Tell(await _kept.AnswerAsync(item, _reader, _gone.Token), SiteLanguage.Current));
        }

        become();
        (_views, _renewals, _focus) = (views, null, focus);
        _renewable = views.Count(view => view.Release is { } release && release.Number < _catalogue!.Release.Number);
    }

    private Task ChangeAsync(Func<Dossier, Change> change) => InTurnAsync(async () =>
    {
        var keeping = Keeping.ChangedElsewhere;
        while (keeping == Keeping.ChangedElsewhere && _history.Current is { } before)
        {
            var (changed, told, focus) = change(before);
            if (changed == before)
            {
                _told = told;
                return;
            }

            await ShowAsync(changed, () => _history.Change(changed), focus);
            keeping = await KeepAsync(told);
        }
    });

    private Task UndoAsync() => InTurnAsync(async () =>
    {
        if (_history.Before is { } before)
        {
            await ShowAsync(before, _history.Undo);
            // The button goes with the last change.
            _focus = _history.Before is null ? Told : null;
            await KeepAsync(T["Dossier.Undone"]);
        }
    });

    // What another window wrote in the meantime is read first: nothing of it is lost.
    private async Task<Keeping> KeepAsync(string told)
    {
        var keeping = await _browser.WriteAsync(DossierNotation.Write(_history.Current!), _gone.Token);
        if (keeping == Keeping.ChangedElsewhere)
        {
            await ReadOwnAsync();
        }
        else
        {
            (_isKept, _told) = (keeping == Keeping.Kept, told);
        }

        return keeping;
    }

    private Task StartAfreshAsync() => InTurnAsync(async () =>
    {
        _problem = null;
        await ShowAsync(Dossier.Empty, () => _history.Begin(Dossier.Empty), Told);
        await KeepAsync(T["Dossier.StartedAfresh"]);
    });

    private string ShareLink(Dossier dossier) => Site.Value.Absolute($"{SitePages.Path(SitePage.Dossier, null)}#d={DossierLink.Pack(dossier)}");
}
