using Benchmark.Core.MunicipalVoice;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>A target that a municipality stated for a figure of its own; without a value it was taken away.</summary>
internal sealed record TargetRow
{
    private const string Columns = "indicator, number, value, year, source, link, stated_for, stated_at";

    private static readonly Parameter Municipality = new("municipality", SqlType.Char(6));
    private static readonly Parameter OfIndicator = new("indicator", SqlType.VarChar(80));

    private static readonly Statement OfFigure = new(
        $"SELECT {Columns} FROM municipality_target WHERE municipality = @municipality AND indicator = @indicator ORDER BY number", Municipality, OfIndicator);

    private static readonly Statement OfMunicipality = new(
        $"SELECT {Columns} FROM municipality_target WHERE municipality = @municipality ORDER BY indicator, number", Municipality);

    private static readonly Statement Add = new(
        """
        INSERT INTO municipality_target (municipality, indicator, number, value, year, source, link, stated_for, stated_at, stated_by_id)
        VALUES (@municipality, @indicator, @number, @value, @year, @source, @link, @stated_for, @stated_at, @stated_by_id)
        """,
        Municipality,
        OfIndicator,
        new Parameter("number", SqlType.Int),
        new Parameter("value", SqlType.Float),
        new Parameter("year", SqlType.Int),
        new Parameter("source", SqlType.NVarChar(VoiceRules.LongestSource)),
        new Parameter("link", SqlType.NVarChar(VoiceRules.LongestLink)),
        new Parameter("stated_for", SqlType.NVarChar(VoiceRules.LongestFunction)),
        new Parameter("stated_at", SqlType.Instant),
        new Parameter("stated_by_id", SqlType.VarChar(255)));

    public string Indicator { get; init; } = "";

    public int Number { get; init; }

    public double? Value { get; init; }

    public int Year { get; init; }

    public string Source { get; init; } = "";

    public string Link { get; init; } = "";

    public string StatedFor { get; init; } = "";

    public DateTimeOffset StatedAt { get; init; }

    /// <summary>Everything that was stated for one figure, or for every figure of a municipality: by indicator in the order of numbers.</summary>
    public static async Task<IReadOnlyList<MunicipalityTarget>> ReadAsync(Session session, string municipality, string? indicator) =>
        [.. (await (indicator is null ? session.QueryAsync<TargetRow>(OfMunicipality, municipality) : session.QueryAsync<TargetRow>(OfFigure, municipality, indicator))).Select(row => row.ToTarget(municipality))];

    /// <summary>Writes a target; its number is the key.</summary>
    public static Task AddAsync(Session session, MunicipalityTarget target, Editor editor) => session.ExecuteAsync(
        Add,
        target.Municipality,
        target.Indicator,
        target.Number,
        double.IsNaN(target.Value) ? null : target.Value,
        target.Year,
        target.Source,
        target.Link,
        target.Function,
        new DateTimeOffset(target.StatedAt, TimeSpan.Zero),
        editor.Id);

    private MunicipalityTarget ToTarget(string municipality) =>
        new(municipality, Indicator, Number, Value ?? double.NaN, Year, Source, Link, StatedFor, StatedAt.UtcDateTime);
}
