using Benchmark.Core.Comparisons;
using Benchmark.Core.Narrative;
using Benchmark.Core.Relations;
using Benchmark.Core.Releases;
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
    private readonly CancellationTokenSource _gone = new();
    private ViewState? _answered;
    private Catalogue? _catalogue;
    private Relation? _relation;
    private ExpectedValue? _expected;
    private Refusal? _refusal;
    private MunicipalityMenu? _menu;

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    /// <summary>Some groups are for their own readers alone.</summary>
    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    private ViewState Swapped => State with { Indicator = State.Second, Second = State.Indicator, Period = State.SecondPeriod, SecondPeriod = State.Period };

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
        var catalogue = await Comparisons.CatalogueAsync(asked.Release, _gone.Token);
        Relation? relation = null;
        ExpectedValue? expected = null;
        Refusal? refusal = null;
        try
        {
            if (asked is { Municipality: not null, Indicator: not null, Second: not null })
            {
                // A release published in between must not mix with this one.
                var request = asked.RelationRequest with { Release = catalogue.Release.Number, Reader = SignedIn.Editor((await Authentication).User) };
                relation = await Comparisons.RelateAsync(request, _gone.Token);
                expected = await Comparisons.ExpectAsync(relation, _gone.Token);
            }
        }
        catch (RefusedException refused)
        {
            refusal = refused.Refusal;
        }

        // Whoever went on in the meantime sees the answer to the last question, whichever answer comes last.
        if (asked == State)
        {
            (_catalogue, _relation, _expected, _refusal) = (catalogue, relation, expected, refusal);
        }
    }

    private void AskMenu(string municipality) => _menu!.Open(municipality);

    private static string PeriodOf(RelatedFigure figure) => FigureText.Period(figure.Period.Period, SiteLanguage.Current);
}
