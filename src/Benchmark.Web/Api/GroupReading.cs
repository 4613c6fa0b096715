using Benchmark.Core.Comparisons;
using Benchmark.Core.SavedGroups;
using Benchmark.Reports.Json;
using Benchmark.Storage;
using Benchmark.Web.Security;

namespace Benchmark.Web.Api;

/// <summary>
/// <c>GET /vergelijkgroepen</c> and <c>/vergelijkgroepen/{slug}</c>: what the reader may find and read. These answers are kept in no cache: another
/// reader gets others, and a group changes at any moment.
/// </summary>
internal static class GroupReading
{
    public static readonly KnownParameters OfList = new([QueryParameter.Search, QueryParameter.Page, QueryParameter.PageSize, QueryParameter.Language, QueryParameter.FormatOfRecord]);

    public static readonly KnownParameters OfOne = new([
        QueryParameter.GroupVersion, QueryParameter.DivisionOfList, QueryParameter.GroupMunicipality, QueryParameter.Release, QueryParameter.Language, QueryParameter.FormatOfRecord]);

    public static async Task<IResult> List(HttpContext context, SavedGroupStore groups, ComparisonService service, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var (search, language, who) = (reader.Search(), reader.Language(), SignedIn.Editor(context.User));
        var (format, _) = AnswerFormat.Of(context.Request, reader, QueryParameter.FormatOfRecord);
        var found = await groups.ListAsync(who, search, cancellation);
        var page = ListPage.Of(reader) ?? new ListPage(1, Lists.DefaultPageSize);
        page.WriteHeaders(context, reader, found.Count);
        FoundGroup[] shown = [.. found.Skip(page.Skip).Take(page.Size)];
        var catalogue = await service.CatalogueAsync(null, cancellation);
        var named = await groups.VersionsOfAsync(GroupRow.Needs(shown), who, cancellation);
        return FinishedAnswers.ForThisReader(context, format, "vergelijkgroepen", GroupRow.ToJson(GroupRow.Of(shown, catalogue, named, language)));
    }

    public static async Task<IResult> One(string slug, HttpContext context, SavedGroupStore groups, ComparisonService service, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var (version, municipality, year, release, language) = (reader.GroupVersion(), reader.OneMunicipality(), reader.DivisionYear(), reader.Release(), reader.Language());
        var (format, _) = AnswerFormat.Of(context.Request, reader, QueryParameter.FormatOfRecord);
        var who = SignedIn.Editor(context.User);
        var group = await groups.FindAsync(slug.ToLowerInvariant(), who, cancellation) ?? throw new RefusedException(SavedGroupRefusal.Unknown(slug));
        var reading = await service.SavedGroupAsync(group, version, municipality, year, release, who, cancellation);
        return FinishedAnswers.ForThisReader(context, format, $"vergelijkgroep-{group.Slug}", GroupRecord.Of(reading, language).ToJson());
    }
}
