using Benchmark.Core.Narrative;
using Benchmark.Core.Relations;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Benchmark.Web.Localisation;
using Benchmark.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Benchmark.Web.Features.Relations;

/// <summary>Samenhang: first that it is no cause, then how far two figures go together, and where the own municipality lies.</summary>
public sealed partial class RelationPage : IDisposable
{
    private readonly LastAnswer<ShownRelation> _shown = new();
    private MunicipalityMenu? _menu;

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    /// <summary>Some groups are for their own readers alone.</summary>
    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    private ViewState Swapped => State with { Indicator = State.Second, Second = State.Indicator, Period = State.SecondPeriod, SecondPeriod = State.Period };

    public void Dispose() => _shown.Dispose();

    protected override Task OnParametersSetAsync() => _shown.AskAsync(
        State, async (view, cancellation) => await ShownRelation.OfAsync(Comparisons, view, SignedIn.Editor((await Authentication).User), cancellation));

    private void AskMenu(string municipality) => _menu!.Open(municipality);

    private static string PeriodOf(RelatedFigure figure) => FigureText.Period(figure.Period.Period, SiteLanguage.Current);
}
