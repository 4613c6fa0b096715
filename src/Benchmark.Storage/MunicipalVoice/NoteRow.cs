using System.Globalization;
using Benchmark.Core.MunicipalVoice;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>A text that a municipality wrote beside a figure of its own.</summary>
internal sealed record NoteRow
{
    private const string Columns = "indicator, period, number, text, written_for, written_at";

    private static readonly Parameter Municipality = new("municipality", SqlType.Char(6));
    private static readonly Parameter OfIndicator = new("indicator", SqlType.VarChar(80));

    private static readonly Statement OfFigure = new(
        $"SELECT {Columns} FROM municipality_note WHERE municipality = @municipality AND indicator = @indicator ORDER BY period, number", Municipality, OfIndicator);

    private static readonly Statement OfMunicipality = new(
        $"SELECT {Columns} FROM municipality_note WHERE municipality = @municipality ORDER BY indicator, period, number", Municipality);

    private static readonly Statement Add = new(
        """
        INSERT INTO municipality_note (municipality, indicator, period, number, text, written_for, written_at, written_by_id)
        VALUES (@municipality, @indicator, @period, @number, @text, @written_for, @written_at, @written_by_id)
        """,
        Municipality,
        OfIndicator,
        new Parameter("period", SqlType.VarChar(8)),
        new Parameter("number", SqlType.Int),
        new Parameter("text", SqlType.NVarChar(VoiceRules.LongestNote)),
        new Parameter("written_for", SqlType.NVarChar(VoiceRules.LongestFunction)),
        new Parameter("written_at", SqlType.Instant),
        new Parameter("written_by_id", SqlType.VarChar(255)));

    public string Indicator { get; init; } = "";

    public string Period { get; init; } = "";

    public int Number { get; init; }

    public string Text { get; init; } = "";

    public string WrittenFor { get; init; } = "";

    public DateTimeOffset WrittenAt { get; init; }

    /// <summary>Everything that was written of one figure, or of every figure of a municipality: by indicator and period in the order of numbers.</summary>
    public static async Task<IReadOnlyList<MunicipalityNote>> ReadAsync(Session session, string municipality, string? indicator) =>
        [.. (await (indicator is null ? session.QueryAsync<NoteRow>(OfMunicipality, municipality) : session.QueryAsync<NoteRow>(OfFigure, municipality, indicator))).Select(row => row.ToNote(municipality))];

    /// <summary>Writes a text; its number is the key.</summary>
    public static Task AddAsync(Session session, MunicipalityNote note, Editor editor) => session.ExecuteAsync(
        Add, note.Municipality, note.Indicator, note.Period?.ToString() ?? "", note.Number, note.Text, note.Function, new DateTimeOffset(note.WrittenAt, TimeSpan.Zero), editor.Id);

    private MunicipalityNote ToNote(string municipality) => new(
        municipality,
        Indicator,
        Period.Length == 0 ? null : Core.Indicators.Period.Parse(Period, CultureInfo.InvariantCulture),
        Number,
        Text,
        WrittenFor,
        WrittenAt.UtcDateTime);
}
