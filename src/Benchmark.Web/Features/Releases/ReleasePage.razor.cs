using System.Globalization;
using Benchmark.Core.Releases;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Benchmark.Web.Localisation;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.Extensions;

namespace Benchmark.Web.Features.Releases;

/// <summary>What a release tells otherwise than an older one: per indicator of all municipalities, figure by figure of one.</summary>
public sealed partial class ReleasePage : IDisposable
{
    private const int NamedRatios = 3;

    private static readonly FigureChangeKind[] Kinds = Enum.GetValues<FigureChangeKind>();

    private readonly LastAnswer<Shown> _shown = new();

    [Parameter]
    public int Number { get; set; }

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    public void Dispose() => _shown.Dispose();

    protected override Task OnParametersSetAsync() => _shown.AskAsync(State, async (view, cancellation) =>
    {
        var release = view.Changed ?? Number;
        var pair = await Comparisons.PairOfReleasesAsync(release, view.Against, cancellation);
        return new Shown(
            await Comparisons.CatalogueAsync(release, cancellation),
            pair,
            [.. (await Comparisons.ReleasesAsync(cancellation)).Where(known => known.Number < release)],
            pair is null ? [] : await Comparisons.ChangesAsync(pair, cancellation),
            pair is not null && view.Municipality is { } code ? await Comparisons.NewsBetweenAsync(code, pair, cancellation) : null);
    });

    private static string NameOf(string code, Catalogue catalogue) => catalogue.Find(code)?.Name.In(SiteLanguage.Current) ?? code;

    /// <summary>Which ratios change with a figure: readers know those better.</summary>
    private string WorksOn(string code, Catalogue catalogue)
    {
        var ratios = catalogue.RatiosOf(code).Select(indicator => indicator.Name.In(SiteLanguage.Current)).ToArray();
        var named = string.Join(", ", ratios.Take(NamedRatios));
        return ratios.Length switch
        {
            0 => "",
            <= NamedRatios => T["Changes.WorksOn", named],
            _ => T["Changes.WorksOnMore", named, ratios.Length - NamedRatios],
        };
    }

    /// <summary>The same in another form, from the API.</summary>
    private string Download(int release, string format)
    {
        var query = new QueryBuilder();
        if (State.Municipality is { } municipality)
        {
            query.Add(Addresses.Parameter.Municipality, municipality);
        }

        if (State.Against is { } against)
        {
            query.Add(Addresses.Parameter.Against, against.ToString(CultureInfo.InvariantCulture));
        }

        query.Add("formaat", format);
        return string.Create(CultureInfo.InvariantCulture, $"{Api.BenchmarkApi.Root}/versies/{release}/wijzigingen{query.ToQueryString()}");
    }

    /// <summary>What the page shows.</summary>
    /// <param name="Catalogue">The release.</param>
    /// <param name="Pair">With the older one; null for the first release.</param>
    /// <param name="Older">Every release before it.</param>
    /// <param name="Changes">How many figures of each indicator.</param>
    /// <param name="News">Figure by figure, of the chosen municipality; null without one.</param>
    private sealed record Shown(Catalogue Catalogue, ReleasePair? Pair, IReadOnlyList<Release> Older, IReadOnlyList<IndicatorDifferences> Changes, NewsOfMunicipality? News);
}
