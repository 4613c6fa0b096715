using Benchmark.Core.Comparisons;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
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
    private readonly CancellationTokenSource _gone = new();
    private ViewState? _answered;
    private OverviewAnswer? _overview;
    private Refusal? _refusal;
    private IReadOnlyList<Municipality> _successors = [];

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

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_answered == State)
        {
            return;
        }

        var asked = _answered = State;
        OverviewAnswer? overview = null;
        Refusal? refusal = null;
        IReadOnlyList<Municipality> successors = [];
        try
        {
            overview = await OverviewAnswer.OfAsync(Comparisons, asked, SignedIn.Editor((await Authentication).User), _gone.Token);
        }
        catch (RefusedException refused)
        {
            refusal = refused.Refusal;
            var register = (await Comparisons.CatalogueAsync(null, _gone.Token)).Register;
            successors = [.. register.SuccessorsOf(asked.Municipality!).Select(succession => register.Find(succession.NewCode)).OfType<Municipality>()];
        }

        // Whoever went on in the meantime sees the answer to the last question, whichever answer comes last.
        if (asked == State)
        {
            (_overview, _refusal, _successors) = (overview, refusal, successors);
        }
    }

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
