using Benchmark.Core.Comparisons;
using Benchmark.Core.InformationIndex;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Benchmark.Web.Localisation;
using Microsoft.AspNetCore.Components;

namespace Benchmark.Web.Features.InformationPosition;

/// <summary>What is known of a municipality on its tasks: per figure of which year, how sure, from whom, and what is missing. No score, no rank.</summary>
public sealed partial class InformationPositionPage : IDisposable
{
    private readonly LastAnswer<Shown> _shown = new();

    [Parameter]
    public string Code { get; set; } = "";

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    public void Dispose() => _shown.Dispose();

    protected override Task OnParametersSetAsync() => _shown.AskAsync(State, async (view, cancellation) =>
    {
        var catalogue = await Comparisons.CatalogueAsync(view.Release, cancellation);
        // A release published in between must not mix with this one.
        var positions = await Comparisons.InformationPositionAsync(view.Municipality!, catalogue.Release.Number, cancellation);
        return new Shown(catalogue, catalogue.Register.Find(view.Municipality!)!, positions);
    });

    // No release holds the definition of an index yet: nobody decided one.
    private static string NoIndex => Narrator.NoIndex(IndexAdmission.Obstacles(null), SiteLanguage.Current);

    private static string Year(PositionFigure figure) => figure.Newest is { } newest && figure.Known ? FigureText.Period(newest, SiteLanguage.Current) : "–";

    private sealed record Shown(Catalogue Catalogue, Municipality Municipality, IReadOnlyList<TaskPosition> Positions);
}
