using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;
using Benchmark.Reports.News;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Benchmark.Web.Localisation;
using Microsoft.AspNetCore.Components;

namespace Benchmark.Web.Features.Releases;

/// <summary>What a release has new for a municipality, as a text to mail. It is selected and copied without a script as well.</summary>
public sealed partial class NewsPage : IDisposable
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
        var municipality = catalogue.Register.Find(view.Municipality!) ?? throw new RefusedException(Refusals.UnknownMunicipality(view.Municipality!, catalogue.Register));
        return new Shown(municipality, await Comparisons.NewsAsync(municipality.Code, catalogue.Release.Number, cancellation));
    });

    private string TextOf(NewsOfMunicipality news) => NewsLetter.Of(
        news,
        task => T[task is { } known ? $"Task.{known.Slug()}" : "News.NoTask"],
        Site.Value.Absolute(State.OnChanges(news.Now.Number, news.Before.Number).ToString()),
        Site.Value.Absolute(State.On(SitePage.Overview).ToString()),
        SiteLanguage.Current);

    /// <summary>What the page shows.</summary>
    /// <param name="Municipality">The municipality.</param>
    /// <param name="News">Null where the release has none before it that stands.</param>
    private sealed record Shown(Municipality Municipality, NewsOfMunicipality? News);
}
