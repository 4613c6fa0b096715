using Benchmark.Core.Comparisons;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Maps;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Benchmark.Web.Localisation;
using Benchmark.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Benchmark.Web.Features.Compare;

/// <summary>One indicator: a sentence, a picture that answers the same, and the whole table.</summary>
public sealed partial class ComparePage : IDisposable
{
    private readonly LastAnswer<CompareAnswer> _shown = new();
    private MunicipalityMenu? _menu;

    [Parameter]
    public string Code { get; set; } = "";

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    /// <summary>Some groups are for their own readers alone.</summary>
    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    /// <summary>A line says something from four figures on; then it is the first thing to look at.</summary>
    private bool HasLine => _shown.Answer!.Development!.Development.HasLine;

    private ComparisonView View => State.View ?? (HasLine ? ComparisonView.Development : ComparisonView.SideBySide);

    private IEnumerable<ComparisonView> Views =>
    [
        .. HasLine ? (ComparisonView[])[ComparisonView.Development, ComparisonView.SideBySide] : [ComparisonView.SideBySide, ComparisonView.Development],
        ComparisonView.Spread,
        ComparisonView.Map,
        ComparisonView.Table,
        .. MoneyViews(_shown.Answer!.Catalogue),
    ];

    private IEnumerable<ComparisonView> MoneyViews(Catalogue catalogue) =>
    [
        .. catalogue.PartsOf(Code).Count > 0 ? (ComparisonView[])[ComparisonView.Parts] : [],
        .. catalogue.PairOf(Code, LinkKind.Budget) is not null ? (ComparisonView[])[ComparisonView.Budget] : [],
        .. catalogue.PairOf(Code, LinkKind.Income) is not null ? (ComparisonView[])[ComparisonView.Income] : [],
    ];

    public void Dispose() => _shown.Dispose();

    protected override Task OnParametersSetAsync() => _shown.AskAsync(State, AskAsync);

    private async Task<CompareAnswer> AskAsync(ViewState view, CancellationToken cancellation) =>
        await CompareAnswer.OfAsync(Comparisons, view, SignedIn.Editor((await Authentication).User), cancellation);

    /// <summary>The municipality said something of its figure.</summary>
    private Task AskAgainAsync() => _shown.AskAgainAsync(State, AskAsync);

    private IEnumerable<string> Facts(Comparison comparison)
    {
        yield return comparison.Indicator.Unit.Label.In(SiteLanguage.Current);
        yield return FigureText.Period(comparison.Period.Period, SiteLanguage.Current);
        yield return T[comparison.Indicator.Direction.Direction == Direction.None ? "Compare.NoDirection" : $"Compare.Direction{comparison.Indicator.Direction.Direction}"];
        yield return T["Compare.Source", comparison.Indicator.Source.Name];
    }

    // Where every period stands on the newest list already there is nothing to choose.
    private IReadOnlyList<int?> Divisions(Catalogue catalogue, Indicator indicator)
    {
        var newest = catalogue.Register.Newest;
        var differs = catalogue.PeriodsOf(indicator.Code).Any(period => catalogue.Register.Division(period.DivisionYear)?.HasSameCodesAs(newest) == false);
        return [.. new[] { differs ? newest.Year : (int?)null, State.DivisionYear }.Where(year => year is not null).Distinct()];
    }

    private string DivisionName(int? year) => year is { } told ? T["Compare.DivisionOf", told] : T["Compare.AsPublished"];

    /// <summary>A group that is not made by likeness stands in the order of its codes.</summary>
    private string OrderName(MemberOrder order, Comparison comparison) =>
        T[order == MemberOrder.Likeness && comparison.Group.Neighbours is null ? "Order.Code" : $"Order.{order}"];

    /// <summary>A division without shapes has no map to take along; its table goes.</summary>
    private ComparisonView Taken(Comparison comparison) =>
        View == ComparisonView.Map && MapShapes.Of(comparison.Group.Division) is null ? ComparisonView.Table : View;

    private void AskMenu(string municipality) => _menu!.Open(municipality);

    private ChartSpec? Chart(Comparison comparison, DevelopmentReading development) => View switch
    {
        ComparisonView.Development => DevelopmentCharts.OverTime(development.Development, comparison.Period.Period, SiteLanguage.Current, development.Outlook),
        ComparisonView.SideBySide => ComparisonCharts.SideBySide(comparison, State.Order, SiteLanguage.Current),
        ComparisonView.Spread => SpreadChart.Of(comparison, State.ShowNames, SiteLanguage.Current),
        _ => null,
    };
}
