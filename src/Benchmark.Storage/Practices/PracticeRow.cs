using Benchmark.Core.Practices;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>A text of a practice.</summary>
internal sealed record PracticeRow
{
    private const string Columns = "slug, number, title, what, indicators, municipality, needs, link, mailbox, described_on, is_deleted, saved_at, saved_by";

    private static readonly SqlType SlugType = SqlType.VarChar(140);

    private static readonly Statement Newest = new(
        $"""
        SELECT {Columns} FROM practice AS p
        WHERE number = (SELECT MAX(newest.number) FROM practice AS newest WHERE newest.slug = p.slug)
        """);

    private static readonly Statement OfSlug = new($"SELECT {Columns} FROM practice WHERE slug = @slug ORDER BY number", new Parameter("slug", SlugType));

    private static readonly Statement Add = new(
        """
        INSERT INTO practice (slug, number, title, what, indicators, municipality, needs, link, mailbox, described_on, is_deleted, saved_at, saved_by, saved_by_id)
        VALUES (@slug, @number, @title, @what, @indicators, @municipality, @needs, @link, @mailbox, @described_on, @is_deleted, @saved_at, @saved_by, @saved_by_id)
        """,
        new Parameter("slug", SlugType),
        new Parameter("number", SqlType.Int),
        new Parameter("title", SqlType.NVarChar(PracticeRules.LongestTitle)),
        new Parameter("what", SqlType.NVarChar(PracticeRules.LongestWhat)),
        new Parameter("indicators", SqlType.VarChar(1700)),
        new Parameter("municipality", SqlType.Char(6)),
        new Parameter("needs", SqlType.NVarChar(PracticeRules.LongestNeeds)),
        new Parameter("link", SqlType.NVarChar(500)),
        new Parameter("mailbox", SqlType.VarChar(PracticeRules.LongestMailbox)),
        new Parameter("described_on", SqlType.Date),
        new Parameter("is_deleted", SqlType.Bit),
        new Parameter("saved_at", SqlType.Instant),
        new Parameter("saved_by", SqlType.NVarChar(100)),
        new Parameter("saved_by_id", SqlType.VarChar(255)));

    public string Slug { get; init; } = "";

    public int Number { get; init; }

    public string Title { get; init; } = "";

    public string What { get; init; } = "";

    public string Indicators { get; init; } = "";

    public string Municipality { get; init; } = "";

    public string Needs { get; init; } = "";

    public string Link { get; init; } = "";

    public string Mailbox { get; init; } = "";

    public DateOnly DescribedOn { get; init; }

    public bool IsDeleted { get; init; }

    public DateTimeOffset SavedAt { get; init; }

    public string SavedBy { get; init; } = "";

    /// <summary>The newest text of every practice, also of deleted ones.</summary>
    public static async Task<IReadOnlyList<Practice>> NewestAsync(Session session) => [.. (await session.QueryAsync<PracticeRow>(Newest)).Select(row => row.ToPractice())];

    /// <summary>Every text of a practice, oldest first.</summary>
    public static async Task<IReadOnlyList<Practice>> TextsAsync(Session session, string slug) =>
        [.. (await session.QueryAsync<PracticeRow>(OfSlug, slug)).Select(row => row.ToPractice())];

    /// <summary>Writes a text; its number is the key.</summary>
    public static Task AddAsync(Session session, Practice practice, Editor editor) => session.ExecuteAsync(
        Add,
        practice.Slug,
        practice.Number,
        practice.Text.Title,
        practice.Text.What,
        string.Join(';', practice.Text.Indicators),
        practice.Text.Municipality,
        practice.Text.Needs,
        practice.Text.Link,
        practice.Text.Mailbox,
        practice.Text.Date,
        practice.IsDeleted,
        new DateTimeOffset(practice.SavedAt, TimeSpan.Zero),
        practice.SavedBy,
        editor.Id);

    private Practice ToPractice() => new(
        Slug, Number, new PracticeText(Title, What, Indicators.Split(';'), Municipality, Needs, Link, Mailbox, DescribedOn), IsDeleted, SavedAt.UtcDateTime, SavedBy);
}
