using System.Globalization;
using System.Text.Json;
using Benchmark.Core.Disclosure;
using Benchmark.Core.Indicators;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>Hides figures in the transaction that publishes them, and keeps the report for stewards.</summary>
public sealed class ProtectionStore
{
    private static readonly Parameter Draft = new("draft", SqlType.Int);
    private static readonly Parameter Indicator = new("indicator", SqlType.VarChar(80));
    private static readonly Parameter Municipality = new("municipality", SqlType.Char(6));
    private static readonly Parameter PeriodCode = new("period", SqlType.Char(8));

    // Every number goes, also what a ratio was made of.
    private static readonly Statement HideDelivered = new(
        """
        UPDATE delivered_value SET value = NULL, status = 7, lower = NULL, upper = NULL, numerator = NULL, denominator = NULL
        WHERE delivery_id = @delivery AND period = @period
            AND indicator_id = (SELECT indicator_id FROM indicator WHERE indicator.code = @indicator)
            AND municipality_id = (SELECT municipality_id FROM municipality WHERE municipality.code = @municipality)
        """,
        new Parameter("delivery", SqlType.Int),
        PeriodCode,
        Indicator,
        Municipality);

    private static readonly Statement EndReleased = new(
        $"""
        UPDATE observation SET release_to = @release
        WHERE release_to = {VersionedTable.Open} AND period = @period
            AND indicator_id = (SELECT indicator_id FROM indicator WHERE indicator.code = @indicator)
            AND municipality_id = (SELECT municipality_id FROM municipality WHERE municipality.code = @municipality)
        """,
        new Parameter("release", SqlType.Int),
        PeriodCode,
        Indicator,
        Municipality);

    private static readonly Statement BeginHidden = new(
        $"""
        INSERT INTO observation (indicator_id, municipality_id, period, value, status, lower, upper, release_from, release_to)
        SELECT indicator.indicator_id, municipality.municipality_id, @period, NULL, 7, NULL, NULL, @release, {VersionedTable.Open}
        FROM indicator CROSS JOIN municipality WHERE indicator.code = @indicator AND municipality.code = @municipality
        """,
        PeriodCode,
        new Parameter("release", SqlType.Int),
        Indicator,
        Municipality);

    private static readonly BulkTable HiddenFigures = new(
        "hidden_figure",
        [
            new("draft_id", SqlType.Int), new("indicator", SqlType.VarChar(80)), new("area", SqlType.VarChar(20)), new("period", SqlType.Char(8)),
            new("reason", SqlType.TinyInt), new("outcome", SqlType.TinyInt), new("least", SqlType.Float), new("most", SqlType.Float),
        ]);

    private static readonly Statement AddReport = new(
        "INSERT INTO protection_report (draft_id, judged, withheld_before, without_counts, largest) VALUES (@draft, @judged, @withheld, @without, @largest)",
        Draft,
        new Parameter("judged", SqlType.Int),
        new Parameter("withheld", SqlType.Int),
        new Parameter("without", SqlType.NVarChar(4000)),
        new Parameter("largest", SqlType.Int));

    private static readonly Statement Report = new("SELECT judged, withheld_before, without_counts, largest FROM protection_report WHERE draft_id = @draft", Draft);

    private static readonly Statement Cells = new(
        "SELECT indicator, area, period, reason, outcome, least, most FROM hidden_figure WHERE draft_id = @draft ORDER BY indicator, period, area", Draft);

    private static readonly Statement EverShown = new(
        """
        SELECT municipality.code AS municipality, observation.period, observation.value FROM observation
        INNER JOIN municipality ON municipality.municipality_id = observation.municipality_id
        INNER JOIN indicator ON indicator.indicator_id = observation.indicator_id
        WHERE indicator.code = @indicator AND observation.value IS NOT NULL
        """,
        Indicator);

    private readonly Database _database;

    internal ProtectionStore(Database database) => _database = database;

    /// <summary>The report of a draft that was published; null where there is none.</summary>
    /// <exception cref="DatabaseUnavailableException">The database is away.</exception>
    public Task<ProtectionReport?> ReportAsync(int draft, CancellationToken cancellation) => _database.RunAsync(
        async session =>
        {
            var report = (await session.QueryAsync<ReportRow>(Report, draft)).SingleOrDefault();
            var cells = await session.QueryAsync<CellRow>(Cells, draft);
            return report?.ToReport([.. cells.Select(cell => cell.ToCell())]);
        },
        cancellation);

    /// <summary>Every value that any release shows of an indicator, by municipality and period: what was published stays known.</summary>
    /// <exception cref="DatabaseUnavailableException">The database is away.</exception>
    public Task<ILookup<(string Municipality, Period Period), double>> EverShownAsync(string indicator, CancellationToken cancellation) => _database.RunAsync(
        async session => (await session.QueryAsync<ShownRow>(EverShown, indicator)).ToLookup(row => (row.Municipality, Parse(row.Period)), row => row.Value), cancellation);

    /// <summary>Takes the numbers of hidden figures away, before anything is put in place.</summary>
    internal static async Task HideAsync(Session session, int draft, int release, DraftProtection protection)
    {
        foreach (var (delivery, indicator, municipality, period) in protection.Hidden)
        {
            if (delivery is { } brought)
            {
                await session.ExecuteAsync(HideDelivered, brought, period.ToString(), indicator, municipality);
            }
            else
            {
                await session.ExecuteAsync(EndReleased, release, period.ToString(), indicator, municipality);
                await session.ExecuteAsync(BeginHidden, period.ToString(), release, indicator, municipality);
            }
        }

        var report = protection.Report;
        await session.ExecuteAsync(AddReport, draft, report.Judged, report.WithheldBefore, JsonSerializer.Serialize(report.WithoutCounts), report.Largest);
        await session.Dialect.BulkLoadAsync(session, HiddenFigures, report.Cells.Select(cell => CellRow.Of(draft, cell)).ToAsyncEnumerable());
    }

    private static Period Parse(string period) => Period.Parse(period, CultureInfo.InvariantCulture);

    private sealed record ReportRow
    {
        public int Judged { get; init; }

        public int WithheldBefore { get; init; }

        public string WithoutCounts { get; init; } = "";

        public int Largest { get; init; }

        public ProtectionReport ToReport(IReadOnlyList<HiddenCell> cells) =>
            new(cells, Judged, WithheldBefore, JsonSerializer.Deserialize<Dictionary<string, int>>(WithoutCounts) ?? [], Largest);
    }

    private sealed record CellRow
    {
        public string Indicator { get; init; } = "";

        public string Area { get; init; } = "";

        public string Period { get; init; } = "";

        public HidingReason Reason { get; init; }

        public HidingOutcome Outcome { get; init; }

        public double? Least { get; init; }

        public double? Most { get; init; }

        // SQL knows no infinity: nothing above stands for it.
        public static object?[] Of(int draft, HiddenCell cell) =>
        [
            draft, cell.Indicator, cell.Area, cell.Period.ToString(), (byte)cell.Reason, (byte)cell.Outcome, cell.Derivable?.Least,
            cell.Derivable is { Most: var most } && double.IsFinite(most) ? most : null,
        ];

        public HiddenCell ToCell() => new(
            Indicator, Area, Parse(Period), Reason, Outcome, Least is { } least ? new DerivableInterval(least, Most ?? double.PositiveInfinity) : null);
    }

    private sealed record ShownRow
    {
        public string Municipality { get; init; } = "";

        public string Period { get; init; } = "";

        public double Value { get; init; }
    }
}
