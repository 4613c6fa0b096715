using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;
using Benchmark.Reports.News;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Settings;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Api;

/// <summary><c>GET /gemeente/{code}/nieuw.atom</c>: what is new for a municipality, for readers who follow it.</summary>
internal static class NewsFeeds
{
    public const string Pattern = "/gemeente/{code}/nieuw.atom";

    /// <summary>So many releases back a feed looks.</summary>
    public const int MostReleases = 24;

    public static readonly KnownParameters Parameters = new([QueryParameter.Language]);

    /// <summary>Address of the feed of a municipality, from the root of the site.</summary>
    public static string AddressOf(string municipality, Language? language = null) =>
        Pattern.Replace("{code}", Uri.EscapeDataString(municipality), StringComparison.Ordinal) + (language == Language.English ? "?taal=en" : "");

    public static async Task<IResult> Of(string code, HttpContext context, ComparisonService service, FinishedAnswers answers, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var language = reader.Language();
        var edition = await service.EditionAsync(null, cancellation);
        var municipality = edition.Catalogue.Register.Find(code.ToUpperInvariant()) ?? throw new RefusedException(Refusals.UnknownMunicipality(code, edition.Catalogue.Register));
        return await answers.AnswerAsync(
            context,
            new AnswerKey(edition, reader.Canonical, AnswerFormat.Atom, Pinned: false, VariesByAccept: false),
            null,
            async token =>
            {
                var releases = await service.ReleasesAsync(token);
                var entries = new List<NewsEntry>();
                foreach (var release in releases.Take(MostReleases))
                {
                    if (await NewsAsync(release) is { IsNews: true } news)
                    {
                        entries.Add(Entry(news, releases, language));
                    }
                }

                return Feed(context, AddressOf(municipality.Code, language), new ViewState { Page = SitePage.Overview, Municipality = municipality.Code, Language = English(language) }, language)
                    .Write(Narrator.NewsHeading(municipality, language), municipality.Code, edition.Catalogue.Release.Date, entries);

                // Which municipalities there were differs from release to release.
                async Task<NewsOfMunicipality?> NewsAsync(Release release) =>
                    (await service.CatalogueAsync(release.Number, token)).Register.Find(municipality.Code) is null ? null : await service.NewsAsync(municipality.Code, release.Number, token);
            },
            cancellation);
    }

    /// <summary>A feed of two releases alone; without entries where the first has none before it.</summary>
    public static byte[] OfPair(HttpContext context, Catalogue catalogue, ReleasePair? pair, IReadOnlyList<IndicatorDifferences> changes, NewsOfMunicipality? news, Language language)
    {
        var page = new ViewState { Page = SitePage.ReleaseChanges, Changed = catalogue.Release.Number, Against = pair?.Before.Number, Municipality = news?.Municipality.Code, Language = English(language) };
        NewsEntry[] entries = (pair, news) switch
        {
            (null, _) => [],
            (_, { } told) => [NewsFeed.Entry(told, page.ToString(), null, language)],
            _ => [NewsFeed.Entry(pair, changes, page.ToString(), language)],
        };
        return Feed(context, context.Request.Path + context.Request.QueryString.ToUriComponent(), page, language).Write(
            Narrator.ReleaseLine(catalogue.Release, language).TrimEnd('.'), news?.Municipality.Code ?? "alle-gemeenten", catalogue.Release.Date, entries);
    }

    private static NewsEntry Entry(NewsOfMunicipality news, IReadOnlyList<Release> releases, Language language)
    {
        var page = new ViewState { Municipality = news.Municipality.Code, Language = English(language) }.OnChanges(news.Now.Number, news.Before.Number);
        var withdrawnOn = releases.FirstOrDefault(release => release.Number == news.Now.WithdrawnBy)?.Date;
        return NewsFeed.Entry(news, page.ToString(), withdrawnOn, language);
    }

    private static NewsFeed Feed(HttpContext context, string self, ViewState page, Language language)
    {
        var site = context.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value;
        return new NewsFeed(site.Name, site.PublicUrl.TrimEnd('/'), self, page.ToString(), language);
    }

    private static Language? English(Language language) => language == Language.English ? language : null;
}
