using System.Text;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Disclosure;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Import.Deliveries;
using Benchmark.Storage;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Import.Tests.Deliveries;

/// <summary>Bringing figures in from a file to a release, at the desk that pages and commands use.</summary>
public sealed class DeskTests
{
    private const string Source = "uitvraag";
    private const string Header = "gemeente;jaar;cijfer;waarde\r\n";

    private static readonly Editor Steward = new("steward", "gegevensbeheerder", null);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_delivery_with_errors_is_refused_as_a_whole_and_all_of_them_are_told()
    {
        await using var desk = await Desk.MakeAsync();

        var outcome = await desk.DeliverAsync(DeliveryScope.Correction, "GM0001;2024;x;5,5", "GM9999;2024;x;1", "GM0002;2024;x;veel", "GM0003;2024;z;1", "GM0004;2024;x;4", "GM0004;2024;x;4");

        Assert.Equal(DeliveryState.Refused, outcome.Verdict.State);
        Assert.Equal(
            [CheckRule.NotANumber, CheckRule.UnknownIndicator, CheckRule.UnknownMunicipality, CheckRule.DuplicateKey],
            (await desk.Deliveries.FindingsAsync(outcome.Delivery, Cancellation)).Select(finding => finding.Rule).Distinct().Order());
        Assert.Empty(await desk.Deliveries.ValuesAsync(outcome.Delivery, "x", Cancellation));
        await Assert.ThrowsAsync<RefusedException>(() => desk.PublishAsync());
    }

    [Fact]
    public async Task What_is_strange_needs_a_reason_and_then_becomes_a_release_that_changes_words()
    {
        await using var desk = await Desk.MakeAsync();

        // A hundred times its own past.
        var outcome = await desk.DeliverAsync(DeliveryScope.Correction, "GM0002;2024;n;200000");
        Assert.Equal((DeliveryState.NeedsReasons, CheckRule.FactorOfOwnPast), (outcome.Verdict.State, outcome.Verdict.Needed.Single().Rule));
        await Assert.ThrowsAsync<RefusedException>(() => desk.PublishAsync());
        Assert.Equal(DeliveryState.Ready, (await desk.Deliveries.GiveReasonAsync(outcome.Delivery, CheckRule.FactorOfOwnPast, "n", "Zo is het.", Steward, Cancellation)).State);

        var preview = await desk.Service.PreviewAsync(outcome.Delivery, null, Cancellation);
        Assert.Equal((0, 1, 0), (preview.Changes.Indicators.Single().New, preview.Changes.Indicators.Single().Corrected, preview.Changes.Indicators.Single().Removed));
        Assert.Equal(("GM0002", 200_000.0), (preview.Changes.Movements[0].Municipality, preview.Changes.Movements[0].After));

        // x per n of that municipality falls to a hundredth.
        Assert.Contains(preview.Words, change => (change.After.Municipality.Code, change.After.Indicator.Code, change.After.Verdict) == ("GM0002", "r", Verdict.Lower));

        Assert.Equal(2, (await desk.PublishAsync()).Number);
        Assert.Equal(200_000, await desk.ValueAsync("n", "GM0002"));
    }

    [Fact]
    public async Task A_ratio_of_which_both_sides_are_delivered_changes_its_words_once()
    {
        await using var desk = await Desk.MakeAsync();

        var outcome = await desk.DeliverAsync(DeliveryScope.Correction, "GM0002;2024;n;200000", "GM0002;2024;x;12");
        var words = (await desk.Service.PreviewAsync(outcome.Delivery, null, Cancellation)).Words;

        Assert.Contains(words, change => (change.After.Municipality.Code, change.After.Indicator.Code, change.After.Verdict) == ("GM0002", "r", Verdict.Lower));
        Assert.Equal(words.Count, words.DistinctBy(change => (change.After.Municipality.Code, change.After.Indicator.Code)).Count());
    }

    [Fact]
    public async Task Figures_that_municipalities_see_first_wait_ten_working_days()
    {
        await using var desk = await Desk.MakeAsync();
        await desk.DeliverAsync(DeliveryScope.Correction, "GM0002;2024;x;12,2");
        await desk.Drafts.ChangeAsync(desk.Draft, "Zelfscan.", DateOnly.FromDateTime(DateTime.Now), Cancellation);

        var told = await Assert.ThrowsAsync<RefusedException>(() => desk.PublishAsync());
        Assert.Contains("vooraf bekijken", told.Message, StringComparison.Ordinal);

        await desk.Drafts.ChangeAsync(desk.Draft, "Zelfscan.", DateOnly.FromDateTime(DateTime.Now).AddDays(-30), Cancellation);
        Assert.Equal(2, (await desk.PublishAsync()).Number);
    }

    [Fact]
    public async Task A_small_number_is_published_as_not_shown_and_its_number_is_nowhere_any_more()
    {
        await using var desk = await Desk.MakeAsync(Protection.From(5));

        // 11 municipalities exist in 2025 as in 2024; three persons in GM0003.
        var lines = Enumerable.Range(1, 11).Select(number => FormattableString.Invariant($"GM{number:D4};2025;x;{(number == 3 ? 3 : 40 + number)}"));
        var outcome = await desk.DeliverAsync(DeliveryScope.Whole, [.. lines]);
        foreach (var needed in outcome.Verdict.Needed)
        {
            await desk.Deliveries.GiveReasonAsync(outcome.Delivery, needed.Rule, needed.Indicator, "Zo is het.", Steward, Cancellation);
        }

        await desk.PublishAsync();

        var slab = await desk.Comparisons.SlabAsync("x", 2, Cancellation);
        var (period, row) = (slab.IndexOf(Period.OfYear(2025)), slab.RowOf("GM0003"));
        Assert.Equal(ObservationStatus.Suppressed, slab.Cells.Status[slab.Cell(period, row)]);
        Assert.Equal(44, slab.Cells.Value[slab.Cell(period, slab.RowOf("GM0004"))]);
        Assert.Empty(await desk.Deliveries.ValuesAsync(outcome.Delivery, "x", Cancellation));
        var report = await desk.Protections.ReportAsync(desk.Draft, Cancellation);
        Assert.Equal(("x", "GM0003", HidingReason.SmallCount, HidingOutcome.Protected), report!.Cells.Select(cell => (cell.Indicator, cell.Area, cell.Reason, cell.Outcome)).Single());

        // A correction of it would have to guess what was hidden.
        desk.Draft = await desk.Drafts.MakeAsync("Correctie.", null, Steward, Cancellation);
        var correction = await desk.DeliverAsync(DeliveryScope.Correction, "GM0004;2025;x;45");
        Assert.Equal(DeliveryState.Ready, correction.Verdict.State);
        Assert.Contains("in zijn geheel", (await Assert.ThrowsAsync<RefusedException>(() => desk.PublishAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_deliveries_about_the_same_years_are_not_published_together()
    {
        await using var desk = await Desk.MakeAsync();
        await desk.DeliverAsync(DeliveryScope.Correction, "GM0002;2024;x;12,2");
        await desk.DeliverAsync(DeliveryScope.Correction, "GM0003;2024;x;13,3");

        Assert.Contains("dezelfde jaren", (await Assert.ThrowsAsync<RefusedException>(() => desk.PublishAsync())).Message, StringComparison.Ordinal);
    }

    /// <summary>A SQLite database with a small release, a source that hands in files, and an open draft.</summary>
    private sealed class Desk : IAsyncDisposable
    {
        private readonly TestDatabase _database = TestDatabase.Sqlite();
        private ServiceProvider _services = null!;

        public int Draft { get; set; }

        public DeliveryDesk Service => _services.GetRequiredService<DeliveryDesk>();

        public DeliveryStore Deliveries => _services.GetRequiredService<DeliveryStore>();

        public DraftStore Drafts => _services.GetRequiredService<DraftStore>();

        public ProtectionStore Protections => _services.GetRequiredService<ProtectionStore>();

        public ComparisonService Comparisons => _services.GetRequiredService<ComparisonService>();

        public static async Task<Desk> MakeAsync(Protection? protection = null)
        {
            var desk = new Desk();
            desk._services = await desk._database.MigratedAsync(Cancellation);
            var content = SmallRelease.Content;
            await desk._services.GetRequiredService<ReleasePublisher>().PublishAsync(
                content with
                {
                    Links = [],
                    Indicators = [.. content.Indicators.Select(indicator => indicator.Code == "x" && protection is not null ? indicator with { Protection = protection, Kind = IndicatorKind.Count } : indicator)],
                },
                null,
                Cancellation);
            await desk._services.GetRequiredService<SourceMappingStore>().SaveAsync(
                new SourceMapping
                {
                    Code = Source,
                    Name = "Uitvraag",
                    Kind = SourceKind.Csv,
                    File = new FileMapping
                    {
                        Csv = new CsvForm(';', ',', false, CsvEncoding.Utf8),
                        Municipality = "gemeente",
                        Period = "jaar",
                        Tidy = new TidyColumns { Value = "waarde", Indicator = "cijfer" },
                        Status = ObservationStatus.Definitive,
                    },
                },
                0,
                Steward,
                Cancellation);
            desk.Draft = await desk.Drafts.MakeAsync("Uitvraag.", null, Steward, Cancellation);
            return desk;
        }

        public Task<DeliveryOutcome> DeliverAsync(DeliveryScope scope, params string[] lines) => Service.DeliverAsync(
            Draft, Source, DeliveryFile.Of("uitvraag.csv", Encoding.UTF8.GetBytes(Header + string.Join("\r\n", lines))), scope, Steward, null, Cancellation);

        public Task<Release> PublishAsync() => Service.PublishAsync(Draft, Steward, null, Cancellation);

        public async Task<double> ValueAsync(string indicator, string municipality)
        {
            var slab = await Comparisons.SlabAsync(indicator, null, Cancellation);
            return slab.Cells.Value[slab.Cell(slab.IndexOf(Period.OfYear(2024)), slab.RowOf(municipality))];
        }

        public async ValueTask DisposeAsync()
        {
            await _services.DisposeAsync();
            await _database.DisposeAsync();
        }
    }
}
