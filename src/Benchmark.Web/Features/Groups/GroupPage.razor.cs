using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Security;
using Benchmark.Web.Settings;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Features.Groups;

/// <summary>A saved group: its definition in words, who is in it per division, and its history.</summary>
public sealed partial class GroupPage : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private ViewState? _answered;
    private Editor? _editor;
    private Catalogue? _catalogue;
    private GroupAnswer? _answer;
    private Refusal? _refusal;
    private Bilingual? _problem;

    [Parameter]
    public string Slug { get; set; } = "";

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    [Inject]
    private SavedGroupStore Saved { get; set; } = default!;

    [Inject]
    private SavedGroupEditing Editing { get; set; } = default!;

    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = default!;

    [Inject]
    private IOptions<SiteOptions> Site { get; set; } = default!;

    private bool MayChange => GroupRights.MayChange(_answer!.Group.Owner, _editor);

    /// <summary>The group as it is named in addresses: its newest version stays the newest.</summary>
    private GroupExpression Named => new GroupExpression.Saved(_answer!.Group.Slug, State.GroupVersion);

    /// <summary>Whoever may not change it makes another from the same definition.</summary>
    private ViewState Other => MayChange ? State.OnGroup(SitePage.EditGroup, _answer!.Group.Slug, _answer.Group.Newest.Number) : State.Making(_answer!.Version.Definition);

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_answered != State)
        {
            _answered = State;
            _problem = null;
            await ReadAsync();
        }
    }

    private async Task ReadAsync()
    {
        var asked = State;
        Catalogue? catalogue = null;
        GroupAnswer? answer = null;
        Refusal? refusal = null;
        try
        {
            _editor = SignedIn.Editor((await Authentication).User);
            catalogue = await Comparisons.CatalogueAsync(asked.Release, _gone.Token);
            var group = await Saved.FindAsync(asked.Slug!, _editor, _gone.Token) ?? throw new RefusedException(SavedGroupRefusal.Unknown(asked.Slug!));
            answer = await GroupAnswer.OfAsync(Comparisons, catalogue, group, asked, _editor, _gone.Token);
        }
        catch (RefusedException refused)
        {
            refusal = refused.Refusal;
        }

        // Whoever went on in the meantime sees the answer to the last question, whichever answer comes last.
        if (asked == State)
        {
            (_catalogue, _answer, _refusal) = (catalogue, answer, refusal);
        }
    }

    private Task DeleteAsync() => ChangeAsync((slug, editor) => Editing.DeleteAsync(slug, editor, _gone.Token));

    private Task RestoreAsync() => ChangeAsync((slug, editor) => Editing.RestoreAsync(slug, editor, _gone.Token));

    private async Task ChangeAsync(Func<string, Editor, Task> change)
    {
        try
        {
            await change(_answer!.Group.Slug, _editor!);
            _problem = null;
            await ReadAsync();
        }
        catch (RefusedException refused)
        {
            _problem = refused.Refusal.Sentence;
        }
    }
}
