using System.Data.Common;
using System.Globalization;
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

    private static readonly Parameter Municipality = new("municipality", SqlType.Char(6));
    private static readonly Parameter OfIndicator = new("indicator", SqlType.VarChar(80));
    private static readonly Parameter OfPeriod = new("period", SqlType.VarChar(8));
    private static readonly Parameter Number = new("number", SqlType.Int);

    private static readonly Statement Notes = new(
        """
        SELECT period, number, text, written_for, written_at FROM municipality_note
        WHERE municipality = @municipality AND indicator = @indicator ORDER BY period, number
        """,
        Municipality,
        OfIndicator);

    private static readonly Statement Targets = new(
        """
        SELECT number, value, year, source, link, stated_for, stated_at FROM municipality_target
        WHERE municipality = @municipality AND indicator = @indicator ORDER BY number
        """,
        Municipality,
        OfIndicator);

    private static readonly Statement AddNote = new(
        """
        INSERT INTO municipality_note (municipality, indicator, period, number, text, written_for, written_at, written_by_id)
        VALUES (@municipality, @indicator, @period, @number, @text, @written_for, @written_at, @written_by_id)
        """,
        Municipality,
        OfIndicator,
        OfPeriod,
        Number,
        new Parameter("text", SqlType.NVarChar(VoiceRules.LongestNote)),
        new Parameter("written_for", SqlType.NVarChar(VoiceRules.LongestFunction)),
        new Parameter("written_at", SqlType.Instant),
        new Parameter("written_by_id", SqlType.VarChar(255)));

    private static readonly Statement AddTarget = new(
        """
        INSERT INTO municipality_target (municipality, indicator, number, value, year, source, link, stated_for, stated_at, stated_by_id)
        VALUES (@municipality, @indicator, @number, @value, @year, @source, @link, @stated_for, @stated_at, @stated_by_id)
        """,
        Municipality,
        OfIndicator,
        Number,
        new Parameter("value", SqlType.Float),
        new Parameter("year", SqlType.Int),
        new Parameter("source", SqlType.NVarChar(VoiceRules.LongestSource)),
        new Parameter("link", SqlType.NVarChar(VoiceRules.LongestLink)),
        new Parameter("stated_for", SqlType.NVarChar(VoiceRules.LongestFunction)),
        new Parameter("stated_at", SqlType.Instant),
        new Parameter("stated_by_id", SqlType.VarChar(255)));

    private readonly Database _database;
    private readonly TimeProvider _time;

    internal MunicipalVoiceStore(Database database, TimeProvider time) => (_database, _time) = (database, time);

    /// <summary>Everything that was ever written of a figure of a municipality.</summary>
    public Task<WrittenOfFigure> OfAsync(string municipality, string indicator, CancellationToken cancellation) => _database.RunAsync(
        async session => new WrittenOfFigure(
            [.. (await session.QueryAsync<NoteRow>(Notes, municipality, indicator)).Select(row => row.ToNote(municipality, indicator))],
            [.. (await session.QueryAsync<TargetRow>(Targets, municipality, indicator)).Select(row => row.ToTarget(municipality, indicator))]),
        cancellation);

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
        var (text, function) = (VoiceRules.Note(note.Text), VoiceRules.Function(note.Function));
        return await AddNextAsync(
            startedFrom,
            written => written.Notes.Where(one => one.Period == note.Period).Select(one => one.Number).LastOrDefault(),
            (note.Municipality, note.Indicator),
            session => session.ExecuteAsync(AddNote, note.Municipality, note.Indicator, note.Period?.ToString() ?? "", startedFrom + 1, text, function, _time.GetUtcNow(), editor.Id),
            cancellation);
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

    private Task<bool> AddTargetAsync(MunicipalityTarget target, int startedFrom, Editor editor, CancellationToken cancellation) => AddNextAsync(
        startedFrom,
        written => written.Targets.Select(one => one.Number).LastOrDefault(),
        (target.Municipality, target.Indicator),
        session => session.ExecuteAsync(
            AddTarget,
            target.Municipality,
            target.Indicator,
            startedFrom + 1,
            double.IsNaN(target.Value) ? null : target.Value,
            target.Year,
            target.Source,
            target.Link,
            target.Function,
            _time.GetUtcNow(),
            editor.Id),
        cancellation);

    // The number is the key: of two who write at once, one finds it taken.
    private async Task<bool> AddNextAsync(
        int startedFrom, Func<WrittenOfFigure, int> newest, (string Municipality, string Indicator) figure, Func<Session, Task<int>> add, CancellationToken cancellation)
    {
        if (newest(await OfAsync(figure.Municipality, figure.Indicator, cancellation)) != startedFrom)
        {
            return false;
        }

        try
        {
            return await _database.RunAsync(add, cancellation) == 1;
        }
        catch (DbException taken) when (_database.Dialect.IsTaken(taken))
        {
            return false;
        }
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

    private sealed record NoteRow
    {
        public string Period { get; init; } = "";

        public int Number { get; init; }

        public string Text { get; init; } = "";

        public string WrittenFor { get; init; } = "";

        public DateTimeOffset WrittenAt { get; init; }

        public MunicipalityNote ToNote(string municipality, string indicator) => new(
            municipality,
            indicator,
            Period.Length == 0 ? null : Core.Indicators.Period.Parse(Period, CultureInfo.InvariantCulture),
            Number,
            Text,
            WrittenFor,
            WrittenAt.UtcDateTime);
    }

    private sealed record TargetRow
    {
        public int Number { get; init; }

        public double? Value { get; init; }

        public int Year { get; init; }

        public string Source { get; init; } = "";

        public string Link { get; init; } = "";

        public string StatedFor { get; init; } = "";

        public DateTimeOffset StatedAt { get; init; }

        public MunicipalityTarget ToTarget(string municipality, string indicator) =>
            new(municipality, indicator, Number, Value ?? double.NaN, Year, Source, Link, StatedFor, StatedAt.UtcDateTime);
    }
}
