using System.Text.Json;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
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
        // With the groups that they hold, for their names.
        var versions = await groups.VersionsOfAsync(shown.Select(group => new GroupExpression.Saved(group.Slug, group.Newest.Number)), who, cancellation);
        var rows = shown.Select(group => GroupRow.Of(
            group.Slug, group.Owner, group.Visibility, group.Newest, Narrator.DefinitionOf(group.Newest.Definition, catalogue, versions, language: language)));
        return FinishedAnswers.ForThisReader(context, format, "vergelijkgroepen", JsonSerializer.SerializeToUtf8Bytes(rows, ApiJson.Options));
    }

    public static async Task<IResult> One(string slug, HttpContext context, SavedGroupStore groups, ComparisonService service, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var asked = new AskedGroup(reader.GroupVersion(), reader.OneMunicipality(), reader.DivisionYear(), reader.Release(), reader.Language(), SignedIn.Editor(context.User));
        var (format, _) = AnswerFormat.Of(context.Request, reader, QueryParameter.FormatOfRecord);
        var group = await groups.FindAsync(slug.ToLowerInvariant(), asked.Reader, cancellation) ?? throw new RefusedException(SavedGroupRefusal.Unknown(slug));
        return FinishedAnswers.ForThisReader(
            context, format, $"vergelijkgroep-{group.Slug}", JsonSerializer.SerializeToUtf8Bytes(await TellAsync(group, asked, groups, service, cancellation), ApiJson.Options));
    }

    /// <summary>A version of a group with its members on a division.</summary>
    public static async Task<GroupRecord> TellAsync(SavedGroup group, AskedGroup asked, SavedGroupStore groups, ComparisonService service, CancellationToken cancellation)
    {
        var version = asked.Version is not { } number
            ? group.Newest
            : group.Versions.FirstOrDefault(one => one.Number == number) ?? throw new RefusedException(SavedGroupRefusal.UnknownVersion(group.Slug, number));
        var catalogue = await service.CatalogueAsync(asked.Release, cancellation);
        var division = Municipalities.DivisionOf(catalogue.Register, asked.DivisionYear);
        var name = new GroupExpression.Saved(group.Slug, version.Number);
        var held = await groups.VersionsOfAsync([name], asked.Reader, cancellation);
        var municipality = asked.Municipality is { } code ? catalogue.Register.Find(code)?.Name : null;
        var row = GroupRow.Of(group.Slug, group.Owner, group.Visibility, version, Narrator.DefinitionOf(version.Definition, catalogue, held, municipality, asked.Language));
        var (members, reason) = await MembersAsync(name, asked with { Release = catalogue.Release.Number }, service, cancellation);
        return new GroupRecord(row)
        {
            DeletedAt = group.DeletedAt,
            Division = division.Year,
            Members = members is null ? null : await RowsAsync(members, asked.Municipality, catalogue, service, cancellation),
            Reason = reason?.In(asked.Language),
            Applied = members is { FellBack: true } ? members.Applied.ToString() : null,
            Departed = [.. (members?.Departed ?? []).Select(departed => new DepartedDescription(
                departed.Code,
                catalogue.Register.NameOf(departed.Code),
                [.. departed.Successors.Select(successor => new MunicipalityDescription(successor, catalogue.Register.NameOf(successor)))]))],
            Versions = [.. group.Versions.Select(one => new GroupVersionRow(one.Number, one.SavedAt, one.SavedBy, one.Text.Name))],
        };
    }

    // A definition that gives nobody here is still told: only what the asker wrote himself is refused.
    private static async Task<(PeerGroup? Group, Bilingual? Reason)> MembersAsync(GroupExpression name, AskedGroup asked, ComparisonService service, CancellationToken cancellation)
    {
        try
        {
            return (await service.GroupAsync(name, asked.Municipality, asked.DivisionYear, asked.Release, asked.Reader, cancellation), null);
        }
        catch (RefusedException refused) when (asked.Municipality is null || refused.Refusal.Parameter != QueryParameter.GroupMunicipality.Name)
        {
            return (null, refused.Refusal.Sentence);
        }
    }

    private static async Task<IReadOnlyList<GroupMemberRow>> RowsAsync(PeerGroup group, string? municipality, Catalogue catalogue, ComparisonService service, CancellationToken cancellation)
    {
        if (group.Neighbours is null || municipality is null)
        {
            return [.. group.Members.Select(code => new GroupMemberRow(code, catalogue.Register.NameOf(code), null, null, null))];
        }

        var slabs = await service.SlabsAsync(LikenessRecord.Needs(group), catalogue.Release.Number, cancellation);
        return [.. LikenessRecord.Of(group, municipality, catalogue.Register, slabs).Members.Select(member => new GroupMemberRow(member.Code, member.Name, member.Distance, member.Words, member.Contributions))];
    }
}

/// <summary>What is asked of a saved group.</summary>
/// <param name="Version">Number of the version; null for the newest.</param>
/// <param name="Municipality">CBS code of the own municipality; null for none.</param>
/// <param name="DivisionYear">Year of the division; null for the newest.</param>
/// <param name="Release">Number of the release; null for the current one.</param>
/// <param name="Language">Language of sentences.</param>
/// <param name="Reader">Who asks; null for a visitor who is not signed in.</param>
internal sealed record AskedGroup(int? Version, string? Municipality, int? DivisionYear, int? Release, Language Language, Editor? Reader);
