using Benchmark.Core.Comparisons;
using Benchmark.Core.Practices;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Benchmark.Web.Localisation;
using Benchmark.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Benchmark.Web.Features.Practices;

/// <summary>Every practice; an analyst of the association also writes, changes and deletes them here.</summary>
public sealed partial class PracticesPage : IDisposable
{
    private readonly LastAnswer<Kept> _shown = new();
    private bool _isOpen;
    private Practice? _open;
    private Practice? _saved;
    private Practice? _deleted;
    private string? _problem;

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    [Inject]
    private PracticeStore Practices { get; set; } = default!;

    public void Dispose() => _shown.Dispose();

    protected override Task OnParametersSetAsync() => _shown.AskAsync(State, AskAsync);

    private async Task<Kept> AskAsync(ViewState view, CancellationToken cancellation) => new(
        await Comparisons.CatalogueAsync(view.Release, cancellation), await Practices.ListAsync(cancellation), SignedIn.Editor((await Authentication).User));

    private void Open(Practice? practice) => (_isOpen, _open, _saved, _deleted, _problem) = (true, practice, null, null, null);

    private void Close() => (_isOpen, _open) = (false, null);

    private Task SavedAsync(Practice practice)
    {
        Close();
        _saved = practice;
        return _shown.AskAgainAsync(State, AskAsync);
    }

    private Task DeleteAsync(Practice practice) => ActAsync(async editor =>
    {
        await Practices.DeleteAsync(practice.Slug, editor, CancellationToken.None);
        (_deleted, _saved) = (practice, null);
    });

    private Task RestoreAsync() => ActAsync(async editor =>
    {
        await Practices.RestoreAsync(_deleted!.Slug, editor, CancellationToken.None);
        (_saved, _deleted) = (_deleted, null);
    });

    private async Task ActAsync(Func<Editor, Task> act)
    {
        try
        {
            _problem = null;
            await act(_shown.Answer!.Editor!);
            await _shown.AskAgainAsync(State, AskAsync);
        }
        catch (RefusedException refused)
        {
            _problem = refused.Refusal.Sentence.In(SiteLanguage.Current);
        }
        catch (DatabaseUnavailableException)
        {
            _problem = T["Practice.Away"];
        }
    }

    private sealed record Kept(Catalogue Catalogue, IReadOnlyList<Practice> Practices, Editor? Editor);
}
