using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Practices;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>
/// Keeps practices. Nothing that was saved is ever changed or thrown away: a change, a deletion and a return are next texts. Every method throws
/// <see cref="DatabaseUnavailableException"/> when the database is away.
/// </summary>
public sealed class PracticeStore
{
    /// <summary>Most practices.</summary>
    public const int MostPractices = 2000;

    /// <summary>Most texts of one practice.</summary>
    public const int MostTexts = 500;

    // How often another may take the name first before it is told as a fault.
    private const int MostAttempts = 20;

    private static readonly CompareInfo Dutch = CultureInfo.GetCultureInfo("nl-NL").CompareInfo;

    private readonly Database _database;
    private readonly ComparisonService _figures;
    private readonly TimeProvider _time;

    internal PracticeStore(Database database, ComparisonService figures, TimeProvider time) => (_database, _figures, _time) = (database, figures, time);

    /// <summary>All practices that are not deleted, by title.</summary>
    public async Task<IReadOnlyList<Practice>> ListAsync(CancellationToken cancellation) =>
    [
        .. (await _database.RunAsync(PracticeRow.NewestAsync, cancellation))
            .Where(practice => !practice.IsDeleted)
            .OrderBy(practice => practice.Text.Title, Comparer<string>.Create((one, other) => Dutch.Compare(one, other, CompareOptions.IgnoreCase)))
            .ThenBy(practice => practice.Slug, StringComparer.Ordinal),
    ];

    /// <summary>Every text of a practice, oldest first, also of a deleted one; none where there is no such practice.</summary>
    public Task<IReadOnlyList<Practice>> TextsAsync(string slug, CancellationToken cancellation) =>
        _database.RunAsync(session => PracticeRow.TextsAsync(session, slug), cancellation);

    /// <summary>Keeps a new practice; its slug comes from its title, with a number behind it when another has that title.</summary>
    /// <exception cref="RefusedException">The editor may not, or a field cannot be kept; nothing was saved.</exception>
    public async Task<Practice> CreateAsync(PracticeText text, Editor editor, CancellationToken cancellation)
    {
        var kept = await CheckAsync(text, editor, cancellation);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var taken = (await _database.RunAsync(PracticeRow.NewestAsync, cancellation)).Select(one => one.Slug).ToHashSet(StringComparer.Ordinal);
            if (taken.Count >= MostPractices)
            {
                throw new RefusedException(PracticeRefusal.TooMany(MostPractices));
            }

            // Another may take the same name in between: then the next number is tried.
            var practice = new Practice(GroupSlug.FirstFree(kept.Title, taken), 1, kept, IsDeleted: false, Now, editor.Function);
            if (await _database.TryWriteAsync(session => PracticeRow.AddAsync(session, practice, editor), cancellation))
            {
                return practice;
            }
        }

        throw new InvalidOperationException($"No name came free for the practice '{kept.Title}' in {MostAttempts} attempts.");
    }

    /// <summary>Keeps a change as the next text. When another came in since the editor began, nothing is saved and that one is told.</summary>
    /// <param name="slug">The practice.</param>
    /// <param name="text">What to keep.</param>
    /// <param name="startedFrom">Number of the text that the editor saw when he began.</param>
    /// <param name="editor">Who saves: an analyst of the association.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="RefusedException">The editor may not, there is no such practice, or a field cannot be kept; nothing was saved.</exception>
    public async Task<PracticeOrConflict> SaveAsync(string slug, PracticeText text, int startedFrom, Editor editor, CancellationToken cancellation) =>
        await NextAsync(slug, await CheckAsync(text, editor, cancellation), isDeleted: false, startedFrom, editor, cancellation);

    /// <summary>Deletes a practice: it is no longer found, and can be brought back.</summary>
    /// <exception cref="RefusedException">The editor may not, or there is no such practice.</exception>
    public Task DeleteAsync(string slug, Editor editor, CancellationToken cancellation) => MarkAsync(slug, isDeleted: true, editor, cancellation);

    /// <summary>Brings back a practice that was deleted.</summary>
    /// <exception cref="RefusedException">The editor may not, or there is no such practice.</exception>
    public Task RestoreAsync(string slug, Editor editor, CancellationToken cancellation) => MarkAsync(slug, isDeleted: false, editor, cancellation);

    private DateTime Now => _time.GetUtcNow().UtcDateTime;

    private async Task MarkAsync(string slug, bool isDeleted, Editor editor, CancellationToken cancellation)
    {
        RefuseUnlessMayKeep(editor);
        // Whatever came in between is what is marked.
        for (var newest = await NewestAsync(slug, cancellation); newest.IsDeleted != isDeleted; newest = await NewestAsync(slug, cancellation))
        {
            await NextAsync(slug, newest.Text, isDeleted, newest.Number, editor, cancellation);
        }
    }

    private async Task<PracticeOrConflict> NextAsync(string slug, PracticeText text, bool isDeleted, int startedFrom, Editor editor, CancellationToken cancellation)
    {
        var newest = await NewestAsync(slug, cancellation);
        if (newest.Number != startedFrom)
        {
            return new(newest, IsConflict: true);
        }

        if (newest.Text.Equals(text) && newest.IsDeleted == isDeleted)
        {
            return new(newest, IsConflict: false);
        }

        if (newest.Number >= MostTexts)
        {
            throw new RefusedException(PracticeRefusal.TooMany(MostTexts));
        }

        var next = new Practice(slug, startedFrom + 1, text, isDeleted, Now, editor.Function);
        return await _database.TryWriteAsync(session => PracticeRow.AddAsync(session, next, editor), cancellation)
            ? new(next, IsConflict: false)
            : new(await NewestAsync(slug, cancellation), IsConflict: true);
    }

    private async Task<Practice> NewestAsync(string slug, CancellationToken cancellation) =>
        await TextsAsync(slug, cancellation) is [.., var newest] ? newest : throw new RefusedException(PracticeRefusal.Unknown());

    private async Task<PracticeText> CheckAsync(PracticeText text, Editor editor, CancellationToken cancellation)
    {
        RefuseUnlessMayKeep(editor);
        return PracticeRules.Checked(text, await _figures.CatalogueAsync(null, cancellation), DateOnly.FromDateTime(Now));
    }

    private static void RefuseUnlessMayKeep(Editor editor)
    {
        if (!PracticeRules.MayKeep(editor))
        {
            throw new RefusedException(PracticeRefusal.NotYours());
        }
    }
}

/// <summary>A practice after somebody saved it.</summary>
/// <param name="Practice">The practice as it is now; at a conflict with the text that came in between.</param>
/// <param name="IsConflict">Nothing was saved: another text came in since the editor began.</param>
public sealed record PracticeOrConflict(Practice Practice, bool IsConflict);
