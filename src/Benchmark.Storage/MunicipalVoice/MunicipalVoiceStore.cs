using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.MunicipalVoice;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>
/// Keeps what municipalities say beside their own figures. Nothing that was written is ever changed or thrown away: a new text is a new row. Read from
/// the primary, so that a reader sees at once what he wrote. Every method throws <see cref="DatabaseUnavailableException"/> when the database is away.
/// </summary>
public sealed class MunicipalVoiceStore
{
    /// <summary>Most texts or targets ever written of one figure and period.</summary>
    public const int MostWritten = 1000;

    private readonly Database _database;
    private readonly TimeProvider _time;

    internal MunicipalVoiceStore(Database database, TimeProvider time) => (_database, _time) = (database, time);

    /// <summary>Everything that was ever written of a figure of a municipality.</summary>
    public Task<WrittenOfFigure> OfAsync(string municipality, string indicator, CancellationToken cancellation) => _database.RunAsync(
        async session => new WrittenOfFigure(await NoteRow.ReadAsync(session, municipality, indicator), await TargetRow.ReadAsync(session, municipality, indicator)),
        cancellation);

    /// <summary>Everything that was ever written of the figures of a municipality, by code of the indicator; figures of which nothing was are not in it.</summary>
    public async Task<IReadOnlyDictionary<string, WrittenOfFigure>> OfAsync(string municipality, CancellationToken cancellation)
    {
        var (notes, targets) = await _database.RunAsync(
            async session => (
                (await NoteRow.ReadAsync(session, municipality, null)).ToLookup(note => note.Indicator, StringComparer.Ordinal),
                (await TargetRow.ReadAsync(session, municipality, null)).ToLookup(target => target.Indicator, StringComparer.Ordinal)),
            cancellation);
        return notes.Select(of => of.Key).Union(targets.Select(of => of.Key), StringComparer.Ordinal)
            .ToDictionary(indicator => indicator, indicator => new WrittenOfFigure([.. notes[indicator]], [.. targets[indicator]]), StringComparer.Ordinal);
    }

    /// <summary>Writes a note; an empty text takes away the one that stands there.</summary>
    /// <param name="note">The note; its number and moment are given here.</param>
    /// <param name="startedFrom">Number of the text that the editor saw when he began; 0 where there was none.</param>
    /// <param name="editor">Who writes: somebody of the municipality.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>False when another text came in since: nothing was written.</returns>
    /// <exception cref="RefusedException">The editor may not, or the text cannot be kept; nothing was written.</exception>
    public async Task<bool> WriteAsync(MunicipalityNote note, int startedFrom, Editor editor, CancellationToken cancellation)
    {
        Check(editor, note.Municipality, startedFrom);
        var next = note with { Number = startedFrom + 1, Text = VoiceRules.Note(note.Text), Function = VoiceRules.Function(note.Function), WrittenAt = _time.GetUtcNow().UtcDateTime };
        var newest = (await OfAsync(note.Municipality, note.Indicator, cancellation)).Newest(note.Period)?.Number ?? 0;
        return newest == startedFrom && await _database.TryWriteAsync(session => NoteRow.AddAsync(session, next, editor), cancellation);
    }

    /// <summary>States a target.</summary>
    /// <param name="target">The target; its number and moment are given here.</param>
    /// <param name="indicator">Its indicator.</param>
    /// <param name="releaseYear">Year of the release.</param>
    /// <param name="startedFrom">Number of the target that the editor saw when he began; 0 where there was none.</param>
    /// <param name="editor">Who states it: somebody of the municipality.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>False when another target came in since: nothing was written.</returns>
    /// <exception cref="RefusedException">The editor may not, or the target cannot be kept; nothing was written.</exception>
    public async Task<bool> StateAsync(MunicipalityTarget target, Indicator indicator, int releaseYear, int startedFrom, Editor editor, CancellationToken cancellation)
    {
        Check(editor, target.Municipality, startedFrom);
        return await AddTargetAsync(VoiceRules.Target(target, indicator, releaseYear), startedFrom, editor, cancellation);
    }

    /// <summary>Takes a target away; what it was is kept.</summary>
    /// <returns>False when another target came in since: nothing was written.</returns>
    /// <exception cref="RefusedException">The editor may not.</exception>
    public async Task<bool> WithdrawAsync(MunicipalityTarget target, Editor editor, CancellationToken cancellation)
    {
        Check(editor, target.Municipality, target.Number);
        return await AddTargetAsync(target with { Value = double.NaN }, target.Number, editor, cancellation);
    }

    private async Task<bool> AddTargetAsync(MunicipalityTarget target, int startedFrom, Editor editor, CancellationToken cancellation)
    {
        var next = target with { Number = startedFrom + 1, StatedAt = _time.GetUtcNow().UtcDateTime };
        var newest = (await OfAsync(target.Municipality, target.Indicator, cancellation)).Targets is [.., var last] ? last.Number : 0;
        return newest == startedFrom && await _database.TryWriteAsync(session => TargetRow.AddAsync(session, next, editor), cancellation);
    }

    private static void Check(Editor editor, string municipality, int startedFrom)
    {
        if (!VoiceRules.MayWrite(editor, municipality))
        {
            throw new RefusedException(VoiceRefusal.NotYours(municipality));
        }

        if (startedFrom >= MostWritten)
        {
            throw new RefusedException(VoiceRefusal.TooMany(MostWritten));
        }
    }
}
