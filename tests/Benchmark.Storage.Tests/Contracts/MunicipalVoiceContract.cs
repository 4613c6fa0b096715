using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.MunicipalVoice;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Storage.Tests.Contracts;

/// <summary>A municipality says beside its own figures what it wants, and nobody says it for it; nothing that was said is lost.</summary>
public abstract class MunicipalVoiceContract
{
    private static readonly Editor Own = new("1", "beleidsmedewerker", "GM0002");
    private static readonly Editor Elsewhere = new("2", "beleidsmedewerker", "GM0003");
    private static readonly Editor Analyst = new("3", "analist", null);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<TestDatabase> MakeAsync();

    [Fact]
    public async Task A_note_stands_beside_its_period_and_the_one_for_all_periods_beside_the_others()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var voices = services.GetRequiredService<MunicipalVoiceStore>();

        Assert.True(await voices.WriteAsync(Note("Voor alle jaren: ‘€ 1’ – ß."), 0, Own, Cancellation));
        Assert.True(await voices.WriteAsync(Note("Alleen 2024.") with { Period = Period.OfYear(2024) }, 0, Own, Cancellation));

        Assert.Equal("Voor alle jaren: ‘€ 1’ – ß.", (await CompareAsync(services, 2023)).Said.Note!.Text);
        var note = (await CompareAsync(services, 2024)).Said.Note!;
        Assert.Equal(("Alleen 2024.", "afdeling Veiligheid", 1), (note.Text, note.Function, note.Number));
        Assert.Equal(DateTimeKind.Utc, note.WrittenAt.Kind);
        Assert.Equal(SaidOfFigure.Nothing, (await CompareAsync(services, 2024, "GM0003")).Said);
    }

    [Fact]
    public async Task All_that_a_municipality_says_is_read_at_once_per_figure()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var voices = services.GetRequiredService<MunicipalVoiceStore>();
        Assert.Empty(await voices.OfAsync("GM0002", Cancellation));
        var indicator = (await CompareAsync(services, 2024)).Indicator;
        Assert.True(await voices.WriteAsync(Note("Voor alle jaren."), 0, Own, Cancellation));
        Assert.True(await voices.WriteAsync(Note("Opnieuw."), 1, Own, Cancellation));
        Assert.True(await voices.StateAsync(Target(5), indicator, 2026, 0, Own, Cancellation));
        Assert.True(await voices.WriteAsync(Note("Van een ander cijfer.") with { Indicator = "s" }, 0, Own, Cancellation));

        var all = await voices.OfAsync("GM0002", Cancellation);

        Assert.Equal(["r", "s"], all.Keys.Order());
        Assert.Equal(["Voor alle jaren.", "Opnieuw."], all["r"].Notes.Select(note => note.Text));
        Assert.Equal((await voices.OfAsync("GM0002", "r", Cancellation)).At(Period.OfYear(2024)), all["r"].At(Period.OfYear(2024)));
        Assert.Empty(all["s"].Targets);
        Assert.Empty(await voices.OfAsync("GM0003", Cancellation));
    }

    [Fact]
    public async Task Emptying_takes_a_note_away_and_keeps_what_it_was_and_every_change_has_a_stamp_of_its_own()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var voices = services.GetRequiredService<MunicipalVoiceStore>();
        var stamps = new List<string> { (await CompareAsync(services, 2024)).Said.Stamp };

        foreach (var (text, startedFrom) in new[] { ("Eerst.", 0), ("", 1), ("Eerst.", 2) })
        {
            Assert.True(await voices.WriteAsync(Note(text), startedFrom, Own, Cancellation));
            var said = (await CompareAsync(services, 2024)).Said;
            Assert.Equal(text.Length == 0 ? null : text, said.Note?.Text);
            stamps.Add(said.Stamp);
        }

        Assert.Equal(4, stamps.Distinct().Count());
        Assert.Equal(["Eerst.", "", "Eerst."], (await voices.OfAsync("GM0002", "r", Cancellation)).Notes.Select(note => note.Text));
    }

    [Fact]
    public async Task Of_many_who_write_at_once_one_is_next_and_the_others_are_told()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var voices = services.GetRequiredService<MunicipalVoiceStore>();

        var written = await Task.WhenAll(Enumerable.Range(0, 6).Select(number =>
            Task.Run(() => voices.WriteAsync(Note($"tekst {number}"), 0, Own, Cancellation), Cancellation)));

        Assert.Single(written, done => done);
        Assert.Single((await voices.OfAsync("GM0002", "r", Cancellation)).Notes);
        Assert.False(await voices.WriteAsync(Note("te laat"), 0, Own, Cancellation));
    }

    [Fact]
    public async Task A_target_is_read_back_to_the_last_bit_and_can_be_withdrawn_and_stated_again()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var voices = services.GetRequiredService<MunicipalVoiceStore>();
        var indicator = (await CompareAsync(services, 2024)).Indicator;

        Assert.True(await voices.StateAsync(Target(100.0 / 3), indicator, 2026, 0, Own, Cancellation));
        var comparison = await CompareAsync(services, 2023);
        var target = comparison.Said.Target!;
        Assert.Equal((100.0 / 3, 2030, "Programmabegroting 2026", "https://example.org/begroting", "afdeling Veiligheid"), (target.Value, target.Year, target.Source, target.Link, target.Function));
        Assert.Equal(target, (await services.GetRequiredService<ComparisonService>().ReadDevelopmentAsync(comparison, Cancellation)).Development.Said.Target);

        Assert.False(await voices.StateAsync(Target(5), indicator, 2026, 0, Own, Cancellation));
        Assert.True(await voices.WithdrawAsync(target, Own, Cancellation));
        Assert.Null((await CompareAsync(services, 2024)).Said.Target);
        Assert.True(await voices.StateAsync(Target(5), indicator, 2026, 2, Own, Cancellation));
        Assert.Equal(3, (await voices.OfAsync("GM0002", "r", Cancellation)).Targets.Count);
    }

    [Fact]
    public async Task Nobody_speaks_for_a_municipality_that_he_does_not_work_for()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var voices = services.GetRequiredService<MunicipalVoiceStore>();
        var indicator = (await CompareAsync(services, 2024)).Indicator;
        await voices.StateAsync(Target(5), indicator, 2026, 0, Own, Cancellation);
        var target = (await CompareAsync(services, 2024)).Said.Target!;

        foreach (var other in new[] { Elsewhere, Analyst })
        {
            Assert.Equal(RefusalKind.Forbidden, await RefusedAsync(() => voices.WriteAsync(Note("Namens u."), 0, other, Cancellation)));
            Assert.Equal(RefusalKind.Forbidden, await RefusedAsync(() => voices.StateAsync(Target(1), indicator, 2026, 1, other, Cancellation)));
            Assert.Equal(RefusalKind.Forbidden, await RefusedAsync(() => voices.WithdrawAsync(target, other, Cancellation)));
        }

        Assert.Empty((await voices.OfAsync("GM0002", "r", Cancellation)).Notes);
        Assert.Single((await voices.OfAsync("GM0002", "r", Cancellation)).Targets);
    }

    private static MunicipalityNote Note(string text) => new("GM0002", "r", null, 0, text, "afdeling Veiligheid", default);

    private static MunicipalityTarget Target(double value) => new("GM0002", "r", 0, value, 2030, "Programmabegroting 2026", "https://example.org/begroting", "afdeling Veiligheid", default);

    private static Task<Comparison> CompareAsync(ServiceProvider services, int year, string municipality = "GM0002") => services.GetRequiredService<ComparisonService>()
        .CompareAsync(new ComparisonRequest("r", municipality, new GroupExpression.WholeCountry(), Period.OfYear(year)), Cancellation);

    private static async Task<ServiceProvider> PublishedAsync(TestDatabase database)
    {
        var services = await database.MigratedAsync(Cancellation);
        await services.GetRequiredService<ReleasePublisher>().PublishAsync(SmallRelease.Content, null, Cancellation);
        return services;
    }

    private static async Task<RefusalKind> RefusedAsync(Func<Task> ask) => (await Assert.ThrowsAsync<RefusedException>(ask)).Refusal.Kind;
}

public sealed class MunicipalVoiceOnSqlite : MunicipalVoiceContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqliteAsync();
}

[Collection(Engines.OneServer)]
public sealed class MunicipalVoiceOnSqlServer : MunicipalVoiceContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqlServerAsync();
}
