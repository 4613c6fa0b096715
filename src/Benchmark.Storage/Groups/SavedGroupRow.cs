using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>A version of a saved group with the group that it belongs to.</summary>
internal sealed record SavedGroupRow
{
    /// <summary>The columns, of <c>saved_group AS g</c> and <c>saved_group_version AS v</c>.</summary>
    public const string Columns =
        """
        g.slug, g.owner_id, g.owner_function, g.owner_municipality, g.visibility, g.deleted_at, v.number, v.name, v.why, v.question, v.definition,
        v.frozen_definition, v.frozen_year, v.frozen_municipality, v.source_name, v.source_as_of, v.saved_at, v.saved_by
        """;

    private static readonly Parameter SlugOf = new("slug", SqlType.VarChar(GroupSlug.Longest));

    private static readonly Statement AddGroup = new(
        "INSERT INTO saved_group (slug, owner_id, owner_function, owner_municipality, visibility, deleted_at) VALUES (@slug, @owner, @function, @municipality, @visibility, NULL)",
        SlugOf,
        new Parameter("owner", SqlType.VarChar(255)),
        new Parameter("function", SqlType.NVarChar(100)),
        new Parameter("municipality", SqlType.Char(6)),
        new Parameter("visibility", SqlType.TinyInt));

    private static readonly Statement AddVersion = new(
        """
        INSERT INTO saved_group_version (saved_group_id, number, name, why, question, definition, frozen_definition, frozen_year, frozen_municipality, source_name, source_as_of, saved_at, saved_by)
        SELECT g.saved_group_id, @number, @name, @why, @question, @definition, @frozen_definition, @frozen_year, @frozen_municipality, @source_name, @source_as_of, @saved_at, @saved_by
        FROM saved_group AS g WHERE g.slug = @slug
        """,
        SlugOf,
        new Parameter("number", SqlType.Int),
        new Parameter("name", SqlType.NVarChar(DraftRules.LongestName)),
        new Parameter("why", SqlType.NVarChar(DraftRules.LongestWhy)),
        new Parameter("question", SqlType.NVarChar(DraftRules.LongestQuestion)),
        new Parameter("definition", SqlType.VarChar(GroupExpressionParser.MaxLength)),
        new Parameter("frozen_definition", SqlType.VarChar(GroupExpressionParser.MaxLength)),
        new Parameter("frozen_year", SqlType.Int),
        new Parameter("frozen_municipality", SqlType.Char(6)),
        new Parameter("source_name", SqlType.NVarChar(300)),
        new Parameter("source_as_of", SqlType.NVarChar(100)),
        new Parameter("saved_at", SqlType.Instant),
        new Parameter("saved_by", SqlType.NVarChar(100)));

    private static readonly Statement SetDeleted = new(
        "UPDATE saved_group SET deleted_at = @deleted WHERE slug = @slug", new Parameter("deleted", SqlType.Instant), SlugOf);

    public string Slug { get; init; } = "";

    public string? OwnerId { get; init; }

    public string? OwnerFunction { get; init; }

    public string? OwnerMunicipality { get; init; }

    public GroupVisibility Visibility { get; init; }

    public DateTimeOffset? DeletedAt { get; init; }

    public int Number { get; init; }

    public string Name { get; init; } = "";

    public string Why { get; init; } = "";

    public string Question { get; init; } = "";

    public string Definition { get; init; } = "";

    public string? FrozenDefinition { get; init; }

    public int? FrozenYear { get; init; }

    public string? FrozenMunicipality { get; init; }

    public string? SourceName { get; init; }

    public string? SourceAsOf { get; init; }

    public DateTimeOffset SavedAt { get; init; }

    public string SavedBy { get; init; } = "";

    /// <summary>In answer to a list of names: this one had no version, and the newest stands for it.</summary>
    public bool AskedWithoutNumber { get; init; }

    public Editor? Owner => OwnerId is null ? null : new Editor(OwnerId, OwnerFunction!, OwnerMunicipality);

    public GroupVersion ToVersion() => new(
        Number,
        new GroupText(Name, Why, Question),
        Parse(Definition),
        FrozenDefinition is null || FrozenYear is null ? null : new FrozenDefinition(Parse(FrozenDefinition), FrozenYear.Value, FrozenMunicipality),
        SourceName is null ? null : new GroupSource(SourceName, SourceAsOf ?? ""),
        SavedAt.UtcDateTime,
        SavedBy);

    /// <summary>The group that rows of all its versions make, oldest first; null without rows.</summary>
    public static SavedGroup? ToGroup(IReadOnlyList<SavedGroupRow> versions) => versions is [var first, ..]
        ? new SavedGroup(first.Slug, first.Owner, first.Visibility, [.. versions.Select(row => row.ToVersion())], first.DeletedAt?.UtcDateTime)
        : null;

    /// <summary>Writes a group without its versions.</summary>
    public static Task AddGroupAsync(Session session, SavedGroup group) =>
        session.ExecuteAsync(AddGroup, group.Slug, group.Owner?.Id, group.Owner?.Function, group.Owner?.Municipality, (byte)group.Visibility);

    /// <summary>Marks a group as deleted, or brings it back with null.</summary>
    public static Task<int> SetDeletedAsync(Session session, string slug, DateTimeOffset? deleted) => session.ExecuteAsync(SetDeleted, deleted, slug);

    /// <summary>Writes a version of a group that is there.</summary>
    public static Task AddVersionAsync(Session session, string slug, GroupVersion version) => session.ExecuteAsync(
        AddVersion,
        slug,
        version.Number,
        version.Text.Name,
        version.Text.Why,
        version.Text.Question,
        version.Definition.ToString(),
        version.FrozenFrom?.Definition.ToString(),
        version.FrozenFrom?.DivisionYear,
        version.FrozenFrom?.Municipality,
        version.Source?.Name,
        version.Source?.AsOf,
        new DateTimeOffset(version.SavedAt, TimeSpan.Zero),
        version.SavedBy);

    private GroupExpression Parse(string text) => GroupExpressionParser.TryParse(text, out var definition, out var problem)
        ? definition
        : throw new InvalidOperationException($"Version {Number} of the saved group '{Slug}' cannot be read: {problem.English}");
}
