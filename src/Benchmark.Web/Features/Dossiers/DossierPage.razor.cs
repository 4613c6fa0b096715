using Benchmark.Core.Comparisons;
using Benchmark.Core.Dossiers;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Reports.Dossiers;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
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
    private const int MostUndone = 50;

    private readonly CancellationTokenSource _gone = new();
    private readonly List<Dossier> _past = [];
    private BrowserDossier _browser = default!;
    private KeptViews _kept = default!;
    private Editor? _reader;
    private Catalogue? _catalogue;
    private Dossier? _dossier;
    private IReadOnlyList<ToldView> _views = [];
    private Dossier? _shared;
    private IReadOnlyList<ToldView> _sharedViews = [];
    private IReadOnlyList<Renewal>? _renewals;
    private int _renewable;
    private Bilingual? _problem;
    private string _told = "";
    private bool _isKept = true;
    private int _dragged = -1;

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
        await ReadAsync();
        StateHasChanged();
    });

    public async ValueTask DisposeAsync()
    {
        await _gone.CancelAsync();
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
            await ReadAsync();
            StateHasChanged();
        }
    }

    private async Task ReadAsync()
    {
        _problem = null;
        try
        {
            await ShowAsync(DossierNotation.Read(await _browser.ReadAsync(_gone.Token)));
        }
        catch (RefusedException unreadable)
        {
            // What stands in the browser is left as it is: it may be mended by hand, or come from a newer version of this site.
            (_dossier, _problem) = (null, unreadable.Refusal.Sentence);
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

    private async Task<IReadOnlyList<ToldView>> TellAsync(Dossier dossier) =>
        [.. (await _kept.AnswerAsync(dossier.Items, _reader, _gone.Token)).Select(view => ToldViews.Tell(view, SiteLanguage.Current))];

    // Views that were told before are not asked again: a note or another order costs nothing.
    private async Task ShowAsync(Dossier dossier)
    {
        var known = (_dossier?.Items ?? []).Zip(_views).ToDictionary(pair => pair.First.Address, pair => pair.Second, StringComparer.Ordinal);
        var views = new List<ToldView>();
        foreach (var item in dossier.Items)
        {
            views.Add(known.TryGetValue(item.Address, out var told)
                ? told with { Note = item.Note }
                : ToldViews.Tell(await _kept.AnswerAsync(item, _reader, _gone.Token), SiteLanguage.Current));
        }

        (_dossier, _views, _renewals) = (dossier, views, null);
        _renewable = views.Count(view => view.Release is { } release && release.Number < _catalogue!.Release.Number);
    }

    private async Task ChangeAsync(Dossier changed, string told)
    {
        if (changed == _dossier)
        {
            return;
        }

        _past.Add(_dossier!);
        if (_past.Count > MostUndone)
        {
            _past.RemoveAt(0);
        }

        await KeepAsync(changed);
        _told = told;
    }

    private async Task KeepAsync(Dossier dossier)
    {
        await ShowAsync(dossier);
        _isKept = await _browser.WriteAsync(DossierNotation.Write(dossier), _gone.Token);
    }

    private async Task UndoAsync()
    {
        var before = _past[^1];
        _past.RemoveAt(_past.Count - 1);
        await KeepAsync(before);
        _told = T["Dossier.Undone"];
    }

    private Task RenameAsync(string? title) => ChangeAsync(_dossier! with { Title = (title ?? "").Trim() }, T["Dossier.Renamed"]);

    private Task MoveAsync(int from, int to) => ChangeAsync(_dossier!.Moved(from, to), T["Dossier.Moved", _views[from].Subject, to + 1, _views.Count]);

    private Task RemoveAsync(int index) => ChangeAsync(_dossier!.Without(index), T["Dossier.Removed", _views[index].Subject]);

    private Task NoteAsync(int index, string note) => ChangeAsync(_dossier!.Replaced(index, _dossier.Items[index] with { Note = note.Trim() }), T["Dossier.Noted"]);

    private Task LetterAsync(LetterFields letter) => ChangeAsync(_dossier! with { Letter = letter }, T["Dossier.LetterKept"]);

    private async Task DropAsync(int to)
    {
        var from = _dragged;
        _dragged = -1;
        if (from >= 0 && from != to)
        {
            await MoveAsync(from, to);
        }
    }

    private Task BeginAsync(DossierTemplate template)
    {
        var items = DossierTemplates.Items(template, State, _catalogue!);
        var begun = items.Aggregate(_dossier!, (dossier, item) => dossier.With(item));
        return ChangeAsync(
            begun.Title.Length > 0 ? begun : begun with { Title = T["Dossier.TemplateTitle", T[$"Dossier.Template.{template}"], OwnName] },
            T["Dossier.Begun", begun.Items.Count - _dossier!.Items.Count]);
    }

    private async Task TakeSharedAsync()
    {
        var shared = _shared!;
        await LeaveSharedAsync();
        var joined = shared.Items.Aggregate(_dossier ?? Dossier.Empty, (dossier, item) => dossier.With(item));
        _dossier ??= Dossier.Empty;
        await ChangeAsync(joined.Title.Length > 0 ? joined : joined with { Title = shared.Title, Letter = shared.Letter }, T["Dossier.SharedTaken"]);
    }

    private async Task LeaveSharedAsync()
    {
        await _browser.DropSharedAsync(_gone.Token);
        (_shared, _sharedViews) = (null, []);
    }

    private async Task AskRenewalsAsync() =>
        _renewals = await Renewal.OfAsync(_dossier!, _views, _catalogue!.Release.Number, _kept, _reader, _gone.Token);

    private Task RenewAsync()
    {
        var possible = _renewals!.Where(renewal => renewal.IsPossible).ToList();
        return ChangeAsync(possible.Aggregate(_dossier!, (dossier, renewal) => dossier.Replaced(renewal.Index, renewal.Item)), T["Dossier.Renewed", possible.Count]);
    }

    private string ShareLink(Dossier dossier) => Site.Value.Absolute($"{SitePages.Path(SitePage.Dossier, null)}#d={DossierLink.Pack(dossier)}");

    private string LocalOf(ToldView view) => view.Link.StartsWith(Site.Value.PublicUrl, StringComparison.Ordinal) ? new Uri(view.Link).PathAndQuery : view.Link;
}
