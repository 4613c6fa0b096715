using Benchmark.Core.Comparisons;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Benchmark.Web.Localisation;
using Microsoft.AspNetCore.Components;

namespace Benchmark.Web.Features.Deliveries;

/// <summary>A delivery: what was found in it, why that is right, what it would change, and throwing it away.</summary>
public sealed partial class DeliveryPage
{
    private readonly LastAnswer<Shown> _shown = new();
    private ElementReference _reasons;
    private string? _problem;

    [Parameter]
    public string Id { get; set; } = "";

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    [CascadingParameter]
    private Editor Steward { get; set; } = default!;

    [Inject]
    private DeliveryStore Deliveries { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    public void Dispose() => _shown.Dispose();

    protected override Task OnParametersSetAsync() => _shown.AskAsync(State, AskAsync);

    private bool IsOpen => _shown.Answer!.Delivery.State is not (DeliveryState.Published or DeliveryState.Discarded);

    private static string Number(double number) => FigureText.Number(number, 0, SiteLanguage.Current);

    private async Task<Shown> AskAsync(ViewState view, CancellationToken cancellation)
    {
        var delivery = await Deliveries.FindAsync(view.StewardNumber, cancellation)
            ?? throw new RefusedException(new Refusal(RefusalKind.NotFound, "", new Bilingual(T["Delivery.Unknown"], T["Delivery.Unknown"])));
        var findings = await Deliveries.FindingsAsync(delivery.Id, cancellation);
        var reasons = await Deliveries.ReasonsAsync(delivery.Id, cancellation);
        return new(delivery, findings, reasons, DeliveryVerdict.Of(findings, [.. reasons]), await Comparisons.CatalogueAsync(null, cancellation));
    }

    private Task GiveAsync((CheckRule Rule, string Indicator, string Text) given) => ActAsync(async id =>
    {
        await Deliveries.GiveReasonAsync(id, given.Rule, given.Indicator, given.Text, Steward, CancellationToken.None);
        await _reasons.FocusAsync();
    });

    private Task DiscardAsync() => ActAsync(id => Deliveries.DiscardAsync(id, Steward, CancellationToken.None));

    private async Task ActAsync(Func<int, Task> act)
    {
        try
        {
            _problem = null;
            await act(_shown.Answer!.Delivery.Id);
            await _shown.AskAgainAsync(State, AskAsync);
        }
        catch (RefusedException refused)
        {
            _problem = refused.Refusal.Sentence.In(SiteLanguage.Current);
        }
        catch (DatabaseUnavailableException)
        {
            _problem = T["Steward.Away"];
        }
    }

    private sealed record Shown(Delivery Delivery, IReadOnlyList<Finding> Findings, IReadOnlyList<Reason> Reasons, DeliveryVerdict Verdict, Catalogue Catalogue)
    {
        public string NameOf(string indicator) => Catalogue.Find(indicator)?.Name.In(SiteLanguage.Current) ?? indicator;

        public int CountOf(Reason reason) => Findings.Count(reason.Covers);
    }
}
