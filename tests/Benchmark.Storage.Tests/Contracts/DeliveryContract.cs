using Benchmark.Core.Audit;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage.Sql;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Storage.Tests.Contracts;

/// <summary>What bringing in figures, publishing them and taking them back promises.</summary>
public abstract class DeliveryContract
{
    private static readonly Editor Steward = new("steward", "gegevensbeheerder", null);
    private static readonly Statement CountObservations = new("SELECT COUNT(*) FROM observation");
    private static readonly Statement CountStaged = new("SELECT COUNT(*) FROM delivered_value");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<TestDatabase> MakeAsync();

    [Fact]
    public async Task What_was_delivered_is_read_back_to_the_last_bit_with_its_place()
    {
        await using var world = await World.MakeAsync(await MakeAsync());
        DeliveredValue[] values =
        [
            Value("GM0001", 2024, 100.0 / 3) with { Lower = 100.0 / 7, Upper = 200.0 / 3, Numerator = 1, Denominator = 3, Decimals = 2, Place = new("cijfers.csv", 7, "waarde ‘nieuw’") },
            Value("GM0002", 2024, double.NaN) with { Status = ObservationStatus.Suppressed },
            Value("NL01", 2024, 1234.5),
            Value("LD01", 2024, 3),
        ];

        var received = await world.ReceiveAsync(DeliveryScope.Whole, values);

        Assert.Equal((2, 1, 1L), (received.Values, received.Totals, received.PassedOver));
        Assert.Equal(values[..2], await world.Deliveries.ValuesAsync(received.Id, "x", Cancellation));
        Assert.Equal([values[2]], await world.Deliveries.TotalsAsync(received.Id, "x", Cancellation));
        Assert.Equal(["x"], (await world.Deliveries.PeriodsAsync(received.Id, Cancellation)).Select(period => period.Indicator).Distinct());
        var delivery = await world.Deliveries.FindAsync(received.Id, Cancellation);
        Assert.Equal((DeliveryState.Received, "cbs", "cijfers.csv", 2, "gegevensbeheerder"), (delivery!.State, delivery.Source, delivery.Name, delivery.Values, delivery.ReceivedBy));
    }

    [Fact]
    public async Task A_code_that_is_not_known_is_told_once_at_its_first_place_and_its_values_are_left_out()
    {
        await using var world = await World.MakeAsync(await MakeAsync());

        var received = await world.ReceiveAsync(
            DeliveryScope.Whole,
            [Value("GM0001", 2024, 1), Value("GM9999", 2023, 2), Value("GM9999", 2024, 3), Value("GM0001", 2024, 4) with { Indicator = "onbekend" }]);

        Assert.Equal(1, received.Values);
        Assert.Equal(
            [(CheckRule.UnknownMunicipality, "GM9999", 2023), (CheckRule.UnknownIndicator, "onbekend", 2024)],
            received.Findings.Select(finding => (finding.Rule, finding.Value, finding.Place.Line)));
    }

    [Fact]
    public async Task A_period_lies_on_the_division_whose_list_has_all_its_municipalities_and_one_that_is_known_stays_there()
    {
        await using var world = await World.MakeAsync(await MakeAsync());

        // GM0012 is gone in 2024: figures of 2025 that have it are on the list of 2023; the empty one of 2024 says nothing.
        var received = await world.ReceiveAsync(
            DeliveryScope.Whole,
            [Value("GM0012", 2025, 1), Value("GM0001", 2024, 1), Value("GM0012", 2024, double.NaN) with { Status = ObservationStatus.NotApplicable }, Value("GM0001", 2026, 1)]);

        Assert.Equal(
            [(2024, 2024, true), (2025, 2023, false), (2026, 2024, false)],
            (await world.Deliveries.PeriodsAsync(received.Id, Cancellation)).Select(period => (period.Period.Year, period.DivisionYear, period.BreaksSeries)));
        Assert.Equal((3, 3), (received.Values, (await world.Deliveries.ValuesAsync(received.Id, "x", Cancellation)).Count));
    }

    [Fact]
    public async Task A_correction_changes_what_it_names_and_history_costs_only_that()
    {
        await using var world = await World.MakeAsync(await MakeAsync());
        var before = await world.CountAsync(CountObservations);

        var release = await world.PublishAsync(DeliveryScope.Correction, Value("GM0002", 2024, 99), Value("GM0003", 2024, await world.ValueAsync("GM0003", 1)));

        Assert.Equal((2, "gegevensbeheerder", "Nieuwe cijfers."), (release.Number, release.PublishedBy, release.Note));
        Assert.Equal((12.1, 99.0), (Math.Round(await world.ValueAsync("GM0002", 1), 9), await world.ValueAsync("GM0002", 2)));
        Assert.Equal((before + 1, 0), (await world.CountAsync(CountObservations), await world.CountAsync(CountStaged)));
        Assert.Equal(DraftStatus.Published, (await world.Drafts.ListAsync(Cancellation))[0].Status);
        Assert.Equal(2, (await world.Drafts.ListAsync(Cancellation))[0].Release);
    }

    [Fact]
    public async Task What_a_whole_delivery_does_not_name_is_missing_in_its_periods_and_stays_in_others()
    {
        await using var world = await World.MakeAsync(await MakeAsync());

        await world.PublishAsync(DeliveryScope.Whole, Value("GM0001", 2024, 5), Value("GM0001", 2025, 6));

        var slab = await world.Service.SlabAsync("x", 2, Cancellation);
        Assert.Equal([2023, 2024, 2025], slab.Periods.Select(period => period.Period.Year));
        Assert.Equal((5.0, double.NaN, 6.0), (At(slab, 1, "GM0001"), At(slab, 1, "GM0002"), At(slab, 2, "GM0001")));
        Assert.False(double.IsNaN(At(slab, 0, "GM0002")));
    }

    [Theory]
    [InlineData(DeliveryState.Received)]
    [InlineData(DeliveryState.Refused)]
    [InlineData(DeliveryState.NeedsReasons)]
    public async Task A_draft_with_a_delivery_that_is_not_ready_is_not_published(DeliveryState state)
    {
        await using var world = await World.MakeAsync(await MakeAsync());
        var received = await world.ReceiveAsync(DeliveryScope.Whole, [Value("GM0001", 2024, 5)]);
        await world.Deliveries.JudgeAsync(received.Id, [], 0, state, Steward, Cancellation);

        await Assert.ThrowsAsync<RefusedException>(() => world.Publisher.PublishAsync(world.Draft, Steward, _ => Task.FromResult(DraftProtection.None), null, Cancellation));

        Assert.Single(await world.Service.ReleasesAsync(Cancellation));
        await world.Deliveries.DiscardAsync(received.Id, Steward, Cancellation);
        Assert.Equal(0, await world.CountAsync(CountStaged));
        var nothing = await Assert.ThrowsAsync<RefusedException>(() => world.Publisher.PublishAsync(world.Draft, Steward, _ => Task.FromResult(DraftProtection.None), null, Cancellation));
        Assert.Contains("geen aanlevering", nothing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_before_any_step_leaves_the_release_before_and_the_draft_as_they_were()
    {
        await using var world = await World.MakeAsync(await MakeAsync());
        var received = await world.ReceiveAsync(DeliveryScope.Whole, [Value("GM0001", 2024, 5), Value("GM0001", 2024, 6) with { Indicator = "n" }]);
        await world.Deliveries.JudgeAsync(received.Id, [], 0, DeliveryState.Ready, Steward, Cancellation);
        var (rows, steps) = (await world.CountAsync(CountObservations), new List<string>());
        world.Publisher.BeforeStep = steps.Add;
        for (var failing = 0; !steps.Contains("committing"); failing++)
        {
            steps.Clear();
            var at = failing;
            world.Publisher.BeforeStep = step =>
            {
                steps.Add(step);
                if (steps.Count > at)
                {
                    throw new InvalidOperationException("Stop.");
                }
            };
            await Assert.ThrowsAsync<InvalidOperationException>(() => world.Publisher.PublishAsync(world.Draft, Steward, _ => Task.FromResult(DraftProtection.None), null, Cancellation));
            Assert.Equal((rows, 2), (await world.CountAsync(CountObservations), await world.CountAsync(CountStaged)));
        }

        Assert.True(steps.Count > 4, string.Join(", ", steps));
        world.Publisher.BeforeStep = null;
        Assert.Equal(2, (await world.Publisher.PublishAsync(world.Draft, Steward, _ => Task.FromResult(DraftProtection.None), null, Cancellation)).Number);
    }

    [Fact]
    public async Task A_delivery_that_breaks_on_the_way_leaves_nothing_behind()
    {
        await using var world = await World.MakeAsync(await MakeAsync());

        await Assert.ThrowsAsync<FormatException>(() => world.Reception.ReceiveAsync(new(world.Draft, "cbs", "cijfers.csv", DeliveryScope.Whole), BreakingAsync(), Steward, null, Cancellation));

        Assert.Empty(await world.Deliveries.ListAsync(Cancellation));
        Assert.Equal(0, await world.CountAsync(CountStaged));
    }

    [Fact]
    public async Task A_withdrawn_release_stays_readable_and_the_next_has_what_was_before_it()
    {
        await using var world = await World.MakeAsync(await MakeAsync());
        await world.PublishAsync(DeliveryScope.Whole, Value("GM0001", 2024, 5), Value("GM0001", 2025, 6));

        var next = await world.Withdrawal.WithdrawAsync(2, "De bron had een fout.", Steward, Cancellation);

        var releases = await world.Service.ReleasesAsync(Cancellation);
        Assert.Equal([(3, ReleaseStatus.Published, null), (2, ReleaseStatus.Withdrawn, 3), (1, ReleaseStatus.Published, (int?)null)], releases.Select(release => (release.Number, release.Status, release.WithdrawnBy)));
        Assert.Equal(("De bron had een fout.", "Versie 2 is ingetrokken. Dit zijn weer de cijfers van versie 1."), (releases[1].WithdrawnBecause, next.Note));
        Assert.Equal(5, await world.ValueAsync("GM0001", 2));
        var (first, third) = (await world.Service.SlabAsync("x", 1, Cancellation), await world.Service.SlabAsync("x", 3, Cancellation));
        Assert.Equal(first.Periods, third.Periods);
        Assert.Equal(first.Cells.Value, third.Cells.Value);

        // And once more on top of that: back to what stands, not to what was taken back.
        await world.PublishAsync(DeliveryScope.Correction, Value("GM0001", 2024, 7));
        await world.Withdrawal.WithdrawAsync(4, "Toch niet.", Steward, Cancellation);
        Assert.Equal(first.Cells.Value, (await world.Service.SlabAsync("x", 5, Cancellation)).Cells.Value);
    }

    [Fact]
    public async Task What_two_releases_tell_otherwise_is_told_by_kind_and_a_withdrawal_undoes_it()
    {
        await using var world = await World.MakeAsync(await MakeAsync());
        var old = await world.ValueAsync("GM0003", 1);
        await world.PublishAsync(
            DeliveryScope.Correction,
            Value("GM0002", 2024, 99), Value("GM0003", 2024, old) with { Status = ObservationStatus.Provisional }, Value("GM0001", 2025, 6),
            Value("GM0004", 2024, double.NaN) with { Status = ObservationStatus.Unknown }, Value("GM0005", 2024, await world.ValueAsync("GM0005", 1)));
        await world.PublishAsync(DeliveryScope.Correction, Value("GM0002", 2024, 98), Value("GM0001", 2025, 7) with { Indicator = "n" });

        Assert.Equal([new IndicatorDifferences("x", 1, 1, 1, 1)], await world.Differences.CountAsync(1, 2, Cancellation));
        Assert.Equal([new IndicatorDifferences("n", 1, 0, 0, 0), new IndicatorDifferences("x", 1, 1, 1, 1)], await world.Differences.CountAsync(1, 3, Cancellation));
        var change = Assert.Single(await world.Differences.OfMunicipalityAsync(1, 3, "GM0002", Cancellation));
        Assert.Equal((FigureChangeKind.Corrected, 98.0), (change.Kind, change.After!.Value.Value));
        Assert.Equal(12.1, change.Before!.Value.Value, 1e-12);
        Assert.Empty(await world.Differences.OfMunicipalityAsync(1, 3, "GM0006", Cancellation));

        await world.Withdrawal.WithdrawAsync(3, "Fout.", Steward, Cancellation);
        Assert.Empty(await world.Differences.CountAsync(2, 4, Cancellation));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => world.Differences.CountAsync(2, 2, Cancellation));
    }

    [Fact]
    public async Task What_is_new_for_a_municipality_names_the_ratio_of_a_changed_part_and_a_withdrawal_is_no_news()
    {
        await using var world = await World.MakeAsync(await MakeAsync());
        await world.PublishAsync(DeliveryScope.Correction, Value("GM0002", 2024, 99));

        var news = await world.Service.NewsAsync("GM0002", null, Cancellation);
        Assert.Equal([("r", 6.05, 49.5), ("x", 12.1, 99.0)], news!.Figures.Select(figure => (figure.Indicator.Code, Math.Round(figure.Before, 9), Math.Round(figure.After, 9))));
        Assert.Equal((1, 2), (news.Before.Number, news.Now.Number));
        Assert.False((await world.Service.NewsAsync("GM0003", null, Cancellation))!.IsNews);
        Assert.Null(await world.Service.NewsAsync("GM0002", 1, Cancellation));
        await Assert.ThrowsAsync<RefusedException>(() => world.Service.NewsAsync("GM9999", 2, Cancellation));

        await world.Withdrawal.WithdrawAsync(2, "Fout.", Steward, Cancellation);
        Assert.False((await world.Service.NewsAsync("GM0002", null, Cancellation))!.IsNews);
        Assert.Equal(ReleaseStatus.Withdrawn, (await world.Service.NewsAsync("GM0002", 2, Cancellation))!.Now.Status);
    }

    [Fact]
    public async Task Releases_are_laid_side_by_side_in_their_order()
    {
        await using var world = await World.MakeAsync(await MakeAsync());
        await world.PublishAsync(DeliveryScope.Correction, Value("GM0002", 2024, 99));

        var pair = await world.Service.PairOfReleasesAsync(2, null, Cancellation);
        Assert.Equal((1, 2), (pair!.Before.Number, pair.After.Number));
        Assert.Equal([new IndicatorDifferences("x", 0, 1, 0, 0)], await world.Service.ChangesAsync(pair, Cancellation));
        Assert.Null(await world.Service.PairOfReleasesAsync(1, null, Cancellation));
        var wrong = await Assert.ThrowsAsync<RefusedException>(() => world.Service.PairOfReleasesAsync(1, 2, Cancellation));
        Assert.Equal((RefusalKind.Invalid, ReleasePair.Parameter), (wrong.Refusal.Kind, wrong.Refusal.Parameter));
        foreach (var (release, against) in new[] { (3, (int?)null), (2, 9) })
        {
            var unknown = await Assert.ThrowsAsync<RefusedException>(() => world.Service.PairOfReleasesAsync(release, against, Cancellation));
            Assert.Equal(RefusalKind.NotFound, unknown.Refusal.Kind);
        }
    }

    [Fact]
    public async Task Only_the_newest_release_is_withdrawn_with_a_reason_and_with_something_to_go_back_to()
    {
        await using var world = await World.MakeAsync(await MakeAsync());
        await Assert.ThrowsAsync<RefusedException>(() => world.Withdrawal.WithdrawAsync(1, "Fout.", Steward, Cancellation));
        await world.PublishAsync(DeliveryScope.Correction, Value("GM0001", 2024, 5));

        await Assert.ThrowsAsync<RefusedException>(() => world.Withdrawal.WithdrawAsync(1, "Fout.", Steward, Cancellation));
        await Assert.ThrowsAsync<RefusedException>(() => world.Withdrawal.WithdrawAsync(2, " ", Steward, Cancellation));
        Assert.Equal(2, (await world.Service.ReleasesAsync(Cancellation)).Count);
    }

    [Fact]
    public async Task Who_did_what_is_written_down_and_can_neither_be_changed_nor_deleted()
    {
        await using var world = await World.MakeAsync(await MakeAsync());
        await world.PublishAsync(DeliveryScope.Correction, Value("GM0001", 2024, 5));
        await world.Withdrawal.WithdrawAsync(2, "Fout.", Steward, Cancellation);

        var entries = await world.Audit.ListAsync(null, 100, Cancellation);
        Assert.Equal(
            [AuditAction.Withdrawn, AuditAction.Published, AuditAction.Checked, AuditAction.Delivered, AuditAction.DraftMade], entries.Select(entry => entry.Action));
        Assert.All(entries, entry => Assert.Equal("gegevensbeheerder", entry.Function));
        Assert.Equal(entries.Skip(2).Take(2), await world.Audit.ListAsync(entries[1].Number, 2, Cancellation));
        foreach (var change in new[] { "UPDATE audit_entry SET by_function = 'iemand'", "DELETE FROM audit_entry" })
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => world.ExecuteAsync(change));
        }

        Assert.Equal(entries, await world.Audit.ListAsync(null, 100, Cancellation));
    }

    [Fact]
    public async Task What_was_found_is_kept_in_order_with_its_facts_and_of_a_refused_delivery_the_values_are_not()
    {
        await using var world = await World.MakeAsync(await MakeAsync());
        var received = await world.ReceiveAsync(DeliveryScope.Whole, [Value("GM0001", 2024, 5)]);
        Finding[] found = [.. Enumerable.Range(1, 3).Select(line => new Finding(new("a.csv", line, "waarde"), "1,5", CheckRule.OutsideRange) { Indicator = "x", Facts = ["GM0001", 0.1 + 0.2, Period.OfYear(2024), true] })];

        await world.Deliveries.JudgeAsync(received.Id, found, 12_345, DeliveryState.Refused, Steward, Cancellation);

        Assert.Equal(found.Select(Told), (await world.Deliveries.FindingsAsync(received.Id, Cancellation)).Select(Told));
        var delivery = await world.Deliveries.FindAsync(received.Id, Cancellation);
        Assert.Equal((DeliveryState.Refused, 12_345), (delivery!.State, delivery.Findings));
        Assert.Equal(0, await world.CountAsync(CountStaged));
    }

    [Fact]
    public async Task One_reason_covers_a_rule_and_indicator_and_the_last_one_makes_the_delivery_ready()
    {
        await using var world = await World.MakeAsync(await MakeAsync());
        var received = await world.ReceiveAsync(DeliveryScope.Whole, [Value("GM0001", 2024, 5)]);
        Finding Strange(CheckRule rule, int line) => new(new("a.csv", line, "waarde"), "5", rule) { Indicator = "x" };
        await world.Deliveries.JudgeAsync(
            received.Id, [Strange(CheckRule.Outlier, 1), Strange(CheckRule.Outlier, 2), Strange(CheckRule.StrangeChange, 1)], 3, DeliveryState.NeedsReasons, Steward, Cancellation);

        var first = await world.Deliveries.GiveReasonAsync(received.Id, CheckRule.Outlier, "x", " Nieuwe wijk. ", Steward, Cancellation);
        Assert.Equal((DeliveryState.NeedsReasons, new NeededReason(CheckRule.StrangeChange, "x", 1)), (first.State, Assert.Single(first.Needed)));
        await Assert.ThrowsAsync<RefusedException>(() => world.Deliveries.GiveReasonAsync(received.Id, CheckRule.StrangeChange, "x", "  ", Steward, Cancellation));
        var last = await world.Deliveries.GiveReasonAsync(received.Id, CheckRule.StrangeChange, "x", "Nieuwe wijk.", Steward, Cancellation);

        Assert.Equal(DeliveryState.Ready, last.State);
        Assert.Equal(DeliveryState.Ready, (await world.Deliveries.FindAsync(received.Id, Cancellation))!.State);
        Assert.Equal(
            [(CheckRule.Outlier, "Nieuwe wijk.", "gegevensbeheerder"), (CheckRule.StrangeChange, "Nieuwe wijk.", "gegevensbeheerder")],
            (await world.Deliveries.ReasonsAsync(received.Id, Cancellation)).Select(reason => (reason.Rule, reason.Text, reason.Who)));
    }

    private static (Place, string, CheckRule, string, string) Told(Finding finding) =>
        (finding.Place, finding.Value, finding.Rule, finding.Indicator, string.Join('|', finding.Facts.Select(fact => FormattableString.Invariant($"{fact}"))));

    // Its line is its year, so that one look tells which one was found.
    private static DeliveredValue Value(string code, int year, double value) =>
        new("x", code, Period.OfYear(year), value, ObservationStatus.Definitive, new Place("cijfers.csv", year, "waarde"));

    private static double At(IndicatorSlab slab, int period, string code) => slab.Cells.Value[slab.Cell(period, slab.RowOf(code))];

    private static async IAsyncEnumerable<DeliveredValue> BreakingAsync()
    {
        yield return Value("GM0001", 2024, 5);
        await Task.Yield();
        throw new FormatException("The source broke off.");
    }

    /// <summary>A database with a small release and one open draft.</summary>
    private sealed class World : IAsyncDisposable
    {
        private readonly TestDatabase _database;
        private readonly ServiceProvider _services;

        private World(TestDatabase database, ServiceProvider services) => (_database, _services) = (database, services);

        public int Draft { get; private set; }

        public DraftStore Drafts => _services.GetRequiredService<DraftStore>();

        public DeliveryStore Deliveries => _services.GetRequiredService<DeliveryStore>();

        public DeliveryReception Reception => _services.GetRequiredService<DeliveryReception>();

        public DraftPublisher Publisher => _services.GetRequiredService<DraftPublisher>();

        public ReleaseWithdrawal Withdrawal => _services.GetRequiredService<ReleaseWithdrawal>();

        public ReleaseDifferences Differences => _services.GetRequiredService<ReleaseDifferences>();

        public AuditTrail Audit => _services.GetRequiredService<AuditTrail>();

        public ComparisonService Service => _services.GetRequiredService<ComparisonService>();

        public static async Task<World> MakeAsync(TestDatabase database)
        {
            var world = new World(database, await database.MigratedAsync(Cancellation));
            await world._services.GetRequiredService<ReleasePublisher>().PublishAsync(SmallRelease.Content, null, Cancellation);
            world.Draft = await world.Drafts.MakeAsync("Nieuwe cijfers.", null, Steward, Cancellation);
            return world;
        }

        public Task<ReceivedDelivery> ReceiveAsync(DeliveryScope scope, DeliveredValue[] values) =>
            Reception.ReceiveAsync(new NewDelivery(Draft, "cbs", "cijfers.csv", scope), values.ToAsyncEnumerable(), Steward, null, Cancellation);

        /// <summary>Brings in, calls it ready and publishes; in the first draft, then in new ones.</summary>
        public async Task<Release> PublishAsync(DeliveryScope scope, params DeliveredValue[] values)
        {
            if ((await Drafts.FindAsync(Draft, Cancellation))!.Status != DraftStatus.Open)
            {
                Draft = await Drafts.MakeAsync("Nieuwe cijfers.", null, Steward, Cancellation);
            }

            var received = await ReceiveAsync(scope, values);
            await Deliveries.JudgeAsync(received.Id, [], 0, DeliveryState.Ready, Steward, Cancellation);
            return await Publisher.PublishAsync(Draft, Steward, _ => Task.FromResult(DraftProtection.None), null, Cancellation);
        }

        public async Task<double> ValueAsync(string code, int release)
        {
            var slab = await Service.SlabAsync("x", release, Cancellation);
            return At(slab, 1, code);
        }

        public Task<int> CountAsync(Statement count) => _services.GetRequiredService<Database>().RunAsync(session => session.ScalarAsync<int>(count), Cancellation);

        public Task<int> ExecuteAsync(string text) =>
            _services.GetRequiredService<Database>().RunAsync(session => session.ExecuteAsync(new Statement(text)), Cancellation);

        public async ValueTask DisposeAsync()
        {
            await _services.DisposeAsync();
            await _database.DisposeAsync();
        }
    }
}

public sealed class DeliveryOnSqlite : DeliveryContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqliteAsync();
}

[Collection(Engines.OneServer)]
public sealed class DeliveryOnSqlServer : DeliveryContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqlServerAsync();
}
