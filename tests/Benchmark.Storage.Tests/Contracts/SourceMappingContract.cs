using Benchmark.Core.Audit;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.SavedGroups;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Storage.Tests.Contracts;

/// <summary>How a source is read is kept by stewards alone, and every way it was ever read stays known.</summary>
public abstract class SourceMappingContract
{
    private static readonly Editor Steward = new("1", "databeheerder", null);
    private static readonly Editor OfMunicipality = new("2", "beleidsmedewerker", "GM0001");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<TestDatabase> MakeAsync();

    [Fact]
    public async Task What_is_kept_is_read_back_whole()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var store = services.GetRequiredService<SourceMappingStore>();

        var saved = await store.SaveAsync(Questionnaire, 0, Steward, Cancellation);
        await store.SaveAsync(Inhabitants, 0, Steward, Cancellation);

        var all = await store.ListAsync(Cancellation);
        Assert.Equal(["inwoners", "uitvraag"], all.Select(stored => stored.Mapping.Code));
        Assert.Equal([Inhabitants, Questionnaire], all.Select(stored => stored.Mapping), (one, other) => SourceMappingNotation.Write(one) == SourceMappingNotation.Write(other));
        Assert.Equal((1, "databeheerder", (TableShape?)null), (all[1].Number, all[1].SavedBy, all[1].ApprovedShape));
        Assert.Equal(saved.Stored.SavedAt, all[1].SavedAt, TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public async Task An_approved_shape_stays_approved_when_the_mapping_changes_and_every_mapping_stays_known()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var store = services.GetRequiredService<SourceMappingStore>();
        var shape = TableShape.Of(["column gemeente", "column waarde – «met» tekens"]);

        await store.SaveAsync(Questionnaire, 0, Steward, Cancellation);
        await store.ApproveAsync("uitvraag", shape, 1, Steward, Cancellation);
        await store.SaveAsync(Questionnaire with { Name = "Andere naam" }, 2, Steward, Cancellation);

        var history = await store.HistoryAsync("uitvraag", Cancellation);
        Assert.Equal([(1, null, "Uitvraag"), (2, shape, "Uitvraag"), (3, shape, "Andere naam")], history.Select(stored => (stored.Number, stored.ApprovedShape, stored.Mapping.Name)));
        Assert.Equal(3, (await store.FindAsync("uitvraag", Cancellation))?.Number);
        Assert.Equal(
            [(AuditAction.MappingSaved, "bron uitvraag, nummer 3"), (AuditAction.MappingSaved, "bron uitvraag, nummer 2"), (AuditAction.MappingSaved, "bron uitvraag, nummer 1")],
            (await services.GetRequiredService<AuditTrail>().ListAsync(null, 10, Cancellation)).Select(entry => (entry.Action, entry.Subject)));
    }

    [Fact]
    public async Task Of_two_who_change_at_once_one_is_told_what_came_in_between()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var store = services.GetRequiredService<SourceMappingStore>();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(number =>
            Task.Run(() => store.SaveAsync(Questionnaire with { Name = $"Naam {number}" }, 0, Steward, Cancellation), Cancellation)));

        var kept = Assert.Single(outcomes, outcome => !outcome.IsConflict).Stored.Mapping.Name;
        Assert.All(outcomes, outcome => Assert.Equal(kept, outcome.Stored.Mapping.Name));
        Assert.True((await store.SaveAsync(Questionnaire, 0, Steward, Cancellation)).IsConflict);
    }

    [Fact]
    public async Task Who_works_for_a_municipality_and_a_mapping_that_contradicts_itself_are_refused()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var store = services.GetRequiredService<SourceMappingStore>();

        foreach (var (kind, act) in new (RefusalKind, Func<Task>)[]
        {
            (RefusalKind.Forbidden, () => store.SaveAsync(Questionnaire, 0, OfMunicipality, Cancellation)),
            (RefusalKind.Forbidden, () => store.ApproveAsync("uitvraag", TableShape.Of([]), 0, OfMunicipality, Cancellation)),
            (RefusalKind.Invalid, () => store.SaveAsync(Questionnaire with { Kind = SourceKind.CbsV4 }, 0, Steward, Cancellation)),
            (RefusalKind.NotFound, () => store.ApproveAsync("weg", TableShape.Of([]), 0, Steward, Cancellation)),
        })
        {
            Assert.Equal(kind, (await Assert.ThrowsAsync<RefusedException>(act)).Refusal.Kind);
        }

        Assert.Empty(await store.ListAsync(Cancellation));
    }

    private static SourceMapping Questionnaire { get; } = new()
    {
        Code = "uitvraag",
        Name = "Uitvraag",
        Kind = SourceKind.Csv,
        File = new FileMapping
        {
            Csv = new(';', ',', Grouped: true, CsvEncoding.Windows1252),
            Municipality = "Gemeente",
            FixedPeriod = Period.OfYear(2025),
            Tidy = new TidyColumns { Value = "Waarde", FixedIndicator = "x" },
            StatusWords = new Dictionary<string, ObservationStatus> { ["–"] = ObservationStatus.NotApplicable },
        },
    };

    private static SourceMapping Inhabitants { get; } = new()
    {
        Code = "inwoners",
        Name = "Inwoners (CBS)",
        Kind = SourceKind.CbsV4,
        Cbs = new CbsMapping
        {
            Tables = [new CbsTable { Id = "03759ned", Measures = new Dictionary<string, CbsMeasure> { ["M000352"] = new("inwoners") }, Choices = new Dictionary<string, string> { ["Geslacht"] = "T001038" } }],
        },
    };
}

public sealed class SourceMappingsOnSqlite : SourceMappingContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqliteAsync();
}

[Collection(Engines.OneServer)]
public sealed class SourceMappingsOnSqlServer : SourceMappingContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqlServerAsync();
}
