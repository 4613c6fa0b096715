using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Benchmark.Web.Localisation;
using Benchmark.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Benchmark.Web.Features.Sureness;

/// <summary>"Hoe zeker is dit?": the answer in a sentence, then every step with its inputs.</summary>
public sealed partial class SurenessPage : IDisposable
{
    private readonly LastAnswer<SurenessAnswer> _shown = new();

    [Parameter]
    public string Code { get; set; } = "";

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    /// <summary>Some groups are for their own readers alone.</summary>
    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    public void Dispose() => _shown.Dispose();

    protected override Task OnParametersSetAsync() => _shown.AskAsync(
        State, async (view, cancellation) => await SurenessAnswer.OfAsync(Comparisons, view, SignedIn.Editor((await Authentication).User), cancellation));

    /// <summary>What the margin is made of: name and figure, as far as they are there.</summary>
    private IEnumerable<(string Name, string Figure)> Inputs(ComparisonCertainty certainty)
    {
        var (comparison, language) = (certainty.Comparison, SiteLanguage.Current);
        var indicator = comparison.Indicator;
        yield return (T["Sure.Value"], FigureText.ValueWithUnit(comparison.Own.Value, indicator, language));
        if (certainty is { Numerator: { } numerator, Denominator: { } denominator } && certainty.OwnCounts is var (x, n) && double.IsFinite(x) && double.IsFinite(n))
        {
            yield return (T["Sure.X", numerator.Name.In(language)], FigureText.ValueWithUnit(x, numerator, language));
            yield return (T["Sure.N", denominator.Name.In(language)], FigureText.ValueWithUnit(n, denominator, language));
            yield return (T["Sure.M"], FigureText.Number(indicator.Ratio!.Multiplier, 0, language));
        }

        if (comparison.Own.Interval is { } interval)
        {
            yield return (T["Sure.Interval"], Between(interval.Lower, interval.Upper, indicator));
        }

        if (certainty.Interval998 is { } strict)
        {
            yield return (T["Sure.Interval998"], Between(strict.Lower, strict.Upper, indicator));
        }

        if (certainty.Phi is { } phi && double.IsFinite(phi))
        {
            yield return (T["Sure.Phi"], FigureText.Number(phi, 2, language));
        }

        yield return (T["Sure.Status"], Narrator.Status(comparison.Own.Status, language));
    }

    /// <summary>What the group gives: middle, middle half, spread and the difference that counts.</summary>
    private IEnumerable<(string Name, string Figure)> OfGroup(Comparison comparison)
    {
        var (indicator, language) = (comparison.Indicator, SiteLanguage.Current);
        yield return (T["Sure.Known"], Narrator.Coverage(comparison, language));
        if (double.IsFinite(comparison.Median))
        {
            yield return (T["Column.Middle"], FigureText.Value(comparison.Median, indicator, language));
        }

        if (double.IsFinite(comparison.Q1))
        {
            yield return (T["Column.MiddleHalf"], Between(comparison.Q1, comparison.Q3, indicator));
        }

        if (double.IsFinite(comparison.Spread))
        {
            yield return (T["Sure.Spread"], Narrator.Fine(comparison.Spread, indicator, language));
            yield return (T["Sure.Delta"], Narrator.Fine(comparison.RelevantDifference, indicator, language));
        }
    }

    private string Between(double from, double to, Indicator indicator) =>
        T["Sure.Between", FigureText.Value(from, indicator, SiteLanguage.Current), FigureText.Value(to, indicator, SiteLanguage.Current)];
}
