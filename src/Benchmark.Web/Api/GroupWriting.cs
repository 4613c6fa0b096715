using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;
using Benchmark.Reports.Json;
using Benchmark.Storage;
using Benchmark.Web.Security;

namespace Benchmark.Web.Api;

/// <summary><c>POST</c>, <c>PUT</c> and <c>DELETE</c> under <c>/vergelijkgroepen</c>, for who is signed in.</summary>
internal static class GroupWriting
{
    public static readonly KnownParameters Parameters = new([QueryParameter.Language]);

    public static async Task<IResult> Create(HttpContext context, SavedGroupEditing editing, ComparisonService service, CancellationToken cancellation)
    {
        var editor = Editor(context);
        var body = await GroupBody.ReadAsync(context.Request, isChange: false, cancellation);
        var draft = await DraftAsync(body, null, editor, service, cancellation);
        var saved = await editing.CreateAsync(draft, editor, cancellation);
        context.Response.Headers.Location = Links.Public(context, $"{BenchmarkApi.Root}/vergelijkgroepen/{saved.Slug}");
        return await ToldAsync(context, StatusCodes.Status201Created, saved, body.Municipality, service, cancellation);
    }

    public static async Task<IResult> Change(string slug, HttpContext context, SavedGroupEditing editing, SavedGroupStore groups, ComparisonService service, CancellationToken cancellation)
    {
        var editor = Editor(context);
        var before = await groups.FindAsync(slug.ToLowerInvariant(), editor, cancellation) ?? throw new RefusedException(SavedGroupRefusal.Unknown(slug));
        var body = await GroupBody.ReadAsync(context.Request, isChange: true, cancellation);
        var draft = await DraftAsync(body, before.Versions.FirstOrDefault(version => version.Number == body.StartedFrom), editor, service, cancellation);
        var saved = await editing.SaveAsync(before.Slug, draft, body.StartedFrom!.Value, editor, cancellation);
        return saved.IsConflict
            ? Problems.Conflict(
                context,
                new Bilingual("Deze groep is ondertussen gewijzigd", "This group was changed in the meantime"),
                saved.Group.Newest.Number,
                GroupTextRow.Of(draft),
                GroupTextRow.Of(saved.Group))
            : await ToldAsync(context, StatusCodes.Status200OK, saved.Group, body.Municipality, service, cancellation);
    }

    public static async Task<IResult> Delete(string slug, HttpContext context, SavedGroupEditing editing, CancellationToken cancellation)
    {
        await editing.DeleteAsync(slug.ToLowerInvariant(), Editor(context), cancellation);
        return TypedResults.NoContent();
    }

    public static async Task<IResult> Restore(string slug, HttpContext context, SavedGroupEditing editing, SavedGroupStore groups, ComparisonService service, CancellationToken cancellation)
    {
        var editor = Editor(context);
        await editing.RestoreAsync(slug.ToLowerInvariant(), editor, cancellation);
        var restored = await groups.FindAsync(slug.ToLowerInvariant(), editor, cancellation) ?? throw new RefusedException(SavedGroupRefusal.Unknown(slug));
        return await ToldAsync(context, StatusCodes.Status200OK, restored, null, service, cancellation);
    }

    private static Editor Editor(HttpContext context) =>
        SignedIn.Editor(context.User) ?? throw new InvalidOperationException("Writing is mapped behind the filter that asks who is signed in.");

    // A definition that cannot be read today is refused here: who sends it sees no preview. One that needs a municipality waits for its reader.
    private static async Task<GroupDraft> DraftAsync(GroupBody body, GroupVersion? before, Editor editor, ComparisonService service, CancellationToken cancellation)
    {
        var draft = new GroupDraft(new(body.Name, body.Why, body.Question), body.Definition, null, body.Visibility);
        if (body.Frozen && before is { FrozenFrom: not null } && before.Definition == body.Definition)
        {
            // The list as it was frozen before keeps the rule that it came from.
            return draft with { FrozenFrom = before.FrozenFrom };
        }

        try
        {
            var group = await service.GroupAsync(body.Definition, body.Municipality, null, null, editor, cancellation);
            // A region is kept by its slug, also where its code was sent.
            draft = draft with { Definition = group.Expression };
            return !body.Frozen ? draft : group.FellBack ? throw NothingToFreeze() : Freezing.Freeze(draft, group, body.Municipality);
        }
        catch (RefusedException refused) when (refused.Refusal.Parameter == Refusals.OwnMunicipality && body is { Municipality: null, Frozen: false })
        {
            return draft;
        }
        catch (RefusedException refused) when (refused.Refusal is { Parameter: "groep" } or { Kind: RefusalKind.NotFound })
        {
            // What a field names is no address: 400, at the field.
            throw ParameterReader.Refuse(refused.Refusal.Parameter == "groep" ? "definitie" : refused.Refusal.Parameter, refused.Refusal.Sentence);
        }
    }

    private static RefusedException NothingToFreeze() => ParameterReader.Refuse("vastgezet", new Bilingual(
        $"Voor deze gemeente zijn er minder dan {GroupResolution.LeastComparable} vergelijkbare gemeenten. Er is geen lijst om vast te zetten. Bewaar de definitie zelf, of kies andere kenmerken.",
        $"For this municipality there are fewer than {GroupResolution.LeastComparable} comparable ones. There is no list to freeze. Save the definition itself, or choose other characteristics."));

    private static async Task<IResult> ToldAsync(
        HttpContext context, int status, SavedGroup group, string? municipality, ComparisonService service, CancellationToken cancellation)
    {
        var language = new ParameterReader(context.Request).Language();
        var reading = await service.SavedGroupAsync(group, null, municipality, null, null, Editor(context), cancellation);
        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Json(GroupRecord.Of(reading, language), ApiJson.Options, statusCode: status);
    }
}
