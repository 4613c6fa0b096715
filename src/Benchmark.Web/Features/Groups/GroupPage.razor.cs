using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Benchmark.Web.Security;
using Benchmark.Web.Settings;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Features.Groups;

/// <summary>A saved group: its definition in words, who is in it per division, and its history.</summary>
public sealed partial class GroupPage : IDisposable
{
    private readonly LastAnswer<GroupAnswer> _shown = new();
    private Editor? _editor;
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

    private bool MayChange => GroupRights.MayChange(_shown.Answer!.Group.Owner, _editor);

    /// <summary>The group as it is named in addresses: its newest version stays the newest.</summary>
    private GroupExpression Named => new GroupExpression.Saved(_shown.Answer!.Group.Slug, State.GroupVersion);

    /// <summary>Whoever may not change it makes another from the same definition.</summary>
    private ViewState Other => MayChange ? State.OnGroup(SitePage.EditGroup, _shown.Answer!.Group.Slug, _shown.Answer.Group.Newest.Number) : State.Making(_shown.Answer!.Version.Definition);

    public void Dispose() => _shown.Dispose();

    protected override Task OnParametersSetAsync() => _shown.AskAsync(State, AnswerAsync);

    private async Task<GroupAnswer> AnswerAsync(ViewState view, CancellationToken cancellation)
    {
        _problem = null;
        _editor = SignedIn.Editor((await Authentication).User);
        var catalogue = await Comparisons.CatalogueAsync(view.Release, cancellation);
        var group = await Saved.FindAsync(view.Slug!, _editor, cancellation) ?? throw new RefusedException(SavedGroupRefusal.Unknown(view.Slug!));
        return await GroupAnswer.OfAsync(Comparisons, catalogue, group, view, _editor, cancellation);
    }

    private Task DeleteAsync() => ChangeAsync((slug, editor) => Editing.DeleteAsync(slug, editor, _shown.Gone));

    private Task RestoreAsync() => ChangeAsync((slug, editor) => Editing.RestoreAsync(slug, editor, _shown.Gone));

    private async Task ChangeAsync(Func<string, Editor, Task> change)
    {
        try
        {
            await change(_shown.Answer!.Group.Slug, _editor!);
            await _shown.AskAgainAsync(State, AnswerAsync);
        }
        catch (RefusedException refused)
        {
            _problem = refused.Refusal.Sentence;
        }
    }
}
