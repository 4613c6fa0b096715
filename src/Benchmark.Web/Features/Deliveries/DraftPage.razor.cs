using System.Globalization;
using Benchmark.Core.Deliveries;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Microsoft.AspNetCore.Components;

namespace Benchmark.Web.Features.Deliveries;

/// <summary>A release in the making: what is in it, what readers will be told, publishing it and throwing it away.</summary>
public sealed partial class DraftPage
{
    private Draft? _draft;
    private IReadOnlyList<Delivery> _deliveries = [];
    private string? _problem;
    private bool _saved;

    [Parameter]
    public string Id { get; set; } = "";

    [SupplyParameterFromForm(FormName = "wijzig-concept")]
    private string? Note { get; set; }

    [SupplyParameterFromForm(FormName = "wijzig-concept")]
    private string? PreviewFrom { get; set; }

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    [CascadingParameter]
    private Editor Steward { get; set; } = default!;

    [CascadingParameter]
    private HttpContext Context { get; set; } = default!;

    [Inject]
    private DraftStore Drafts { get; set; } = default!;

    [Inject]
    private DeliveryStore Deliveries { get; set; } = default!;

    [Inject]
    private StewardTasks Tasks { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    protected override Task OnInitializedAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        _draft = await Drafts.FindAsync(State.StewardNumber, Context.RequestAborted);
        _deliveries = _draft is null ? [] : [.. (await Deliveries.OfDraftAsync(_draft.Id, Context.RequestAborted)).Reverse()];
    }

    /// <summary>Why it cannot be published now; null when it can.</summary>
    private string? Obstacle =>
        _deliveries.All(delivery => delivery.State == DeliveryState.Discarded) ? (string)T["Draft.Empty"]
        : _deliveries.Any(delivery => delivery.State is DeliveryState.Received or DeliveryState.Refused or DeliveryState.NeedsReasons) ? (string)T["Draft.NotReady"]
        : null;

    private static string Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private async Task ChangeAsync()
    {
        _problem = await DraftFields.TryAsync(Context, T, PreviewFrom, day => Drafts.ChangeAsync(_draft!.Id, Note ?? "", day, Context.RequestAborted));
        _saved = _problem is null;
        await ReadAsync();
    }

    private void Publish()
    {
        if (Tasks.TryPublish(_draft!.Id, Steward) is { } work)
        {
            Navigation.NavigateTo(State.AtItem(SitePage.Work, work.Number).ToString());
        }
        else
        {
            _problem = FormAnswer.Refuse(Context, T["Work.Full"]);
        }
    }

    private async Task DiscardAsync()
    {
        _problem = await FormAnswer.TryAsync(Context, T, () => Drafts.DiscardAsync(_draft!.Id, Steward, Context.RequestAborted));
        await ReadAsync();
    }
}
