using System.Text;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Reports.Csv;
using Benchmark.Reports.Json;
using Benchmark.Storage;
using Benchmark.Web.Addresses;

namespace Benchmark.Web.Api;

/// <summary><c>GET /versies/{nummer}/wijzigingen</c>: what a release tells otherwise than an older one, of all municipalities or figure by figure of one.</summary>
internal static class Changes
{
    public static readonly KnownParameters Parameters = new([QueryParameter.OneMunicipality, QueryParameter.Against, QueryParameter.Language, QueryParameter.FormatOfChanges]);

    public static async Task<IResult> Of(string nummer, HttpContext context, ComparisonService service, FinishedAnswers answers, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var (municipality, against) = (reader.OneMunicipality(), reader.Number(QueryParameter.Against, 1, int.MaxValue));
        var language = reader.Language();
        var (format, fromHeader) = AnswerFormat.Of(context.Request, reader, QueryParameter.FormatOfChanges);
        if (!SitePages.IsReleaseNumber(nummer))
        {
            throw new RefusedException(Refusals.UnknownRelease(nummer, await service.ReleasesAsync(cancellation)));
        }

        var release = int.Parse(nummer, System.Globalization.CultureInfo.InvariantCulture);
        var pair = await service.PairOfReleasesAsync(release, against, cancellation);
        var edition = await service.EditionAsync(release, cancellation);
        if (municipality is not null && edition.Catalogue.Register.Find(municipality) is null)
        {
            throw new RefusedException(Refusals.UnknownMunicipality(municipality, edition.Catalogue.Register));
        }

        return await answers.AnswerAsync(
            context,
            // A release that is taken back later is told so in a feed.
            new AnswerKey(edition, reader.Canonical, format, Pinned: format != AnswerFormat.Atom, fromHeader),
            format == AnswerFormat.Atom ? null : $"wijzigingen-versie-{release}{(municipality is null ? "" : "-" + municipality)}",
            async token =>
            {
                var news = municipality is not null && pair is not null ? await service.NewsBetweenAsync(municipality, pair, token) : null;
                var changes = pair is not null && news is null ? await service.ChangesAsync(pair, token) : [];
                return format switch
                {
                    _ when format == AnswerFormat.Atom => NewsFeeds.OfPair(context, edition.Catalogue, pair, changes, news, language),
                    _ when format == AnswerFormat.Json => (news is null ? ChangesRecord.Of(edition.Catalogue.Release, pair, changes, NameOf, language) : ChangesRecord.Of(news, language)).ToJson(),
                    _ => Csv(format, municipality is not null, pair, changes, news),
                };
            },
            cancellation);

        string NameOf(string code) => edition.Catalogue.Find(code)?.Name.In(language) ?? code;

        byte[] Csv(AnswerFormat asked, bool ofOne, ReleasePair? releases, IReadOnlyList<IndicatorDifferences> changes, NewsOfMunicipality? news)
        {
            var form = asked == AnswerFormat.Csv ? CsvForm.Rfc4180 : CsvForm.DutchExcel;
            using var text = new StringWriter();
            if (ofOne)
            {
                ChangesCsv.Write(news, form, text);
            }
            else
            {
                ChangesCsv.Write(releases, changes, code => edition.Catalogue.Find(code)?.Name.In(Language.Dutch) ?? code, form, text);
            }

            return Encoding.UTF8.GetBytes(text.ToString());
        }
    }
}
