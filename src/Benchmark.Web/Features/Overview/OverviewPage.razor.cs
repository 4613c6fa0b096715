using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Benchmark.Web.Localisation;
using Benchmark.Web.Security;
using Benchmark.Web.Settings;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Features.Overview;

/// <summary>How a municipality stands on its tasks: one sentence, then per task its key figures beside the group.</summary>
public sealed partial class OverviewPage : IDisposable
{
    private readonly LastAnswer<OverviewAnswer> _shown = new();
    private MunicipalityRegister? _register;

    [Parameter]
    public string Code { get; set; } = "";

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    /// <summary>Some groups are for their own readers alone.</summary>
    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    [Inject]
    private IOptions<SiteOptions> Site { get; set; } = default!;

    public void Dispose() => _shown.Dispose();

    protected override Task OnParametersSetAsync() => _shown.AskAsync(State, async (view, cancellation) =>
    {
        _register = (await Comparisons.CatalogueAsync(null, cancellation)).Register;
        return await OverviewAnswer.OfAsync(Comparisons, view, SignedIn.Editor((await Authentication).User), cancellation);
    });

    /// <summary>What a municipality that is no more went up in; of a code that never was one, whoever is called so: people write the name.</summary>
    private IReadOnlyList<Municipality> Successors => _register!.Find(State.Municipality!) is null
        ? [.. MunicipalitySearch.Find(_register, State.Municipality!, 3).SelectMany(hit => hit.Successors.DefaultIfEmpty(hit.Municipality)).Distinct()]
        : [.. _register.SuccessorsOf(State.Municipality!).Select(succession => _register.Find(succession.NewCode)).OfType<Municipality>()];

    private IEnumerable<string> Facts(OverviewAnswer overview)
    {
        if (overview.Inhabitants is var (count, period))
        {
            yield return T["Overview.Inhabitants", FigureText.Number(count, 0, SiteLanguage.Current), FigureText.Period(period, SiteLanguage.Current)];
        }

        if (overview.Catalogue.Register.Newest.ProvinceOf(overview.Municipality.Code) is { } province)
        {
            yield return overview.Catalogue.Register.Province(province)?.Name ?? province;
        }

        if (overview.Any is { } any)
        {
            yield return T["Overview.ComparedWith", Narrator.GroupName(any.Group, overview.Catalogue.Register, SiteLanguage.Current)];
        }
    }

    /// <summary>The address at which these figures stay.</summary>
    private ViewState Fixed(OverviewAnswer overview) => FixedView.Of(State, overview.Catalogue.Release, overview.Any?.Group);
}
