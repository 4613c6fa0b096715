using Benchmark.Core.Comparisons;
using Benchmark.Core.Practices;
using Benchmark.Core.SavedGroups;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Storage.Tests.Contracts;

/// <summary>Practices are kept by analysts alone, and no text of theirs is ever lost.</summary>
public abstract class PracticeContract
{
    private static readonly Editor Analyst = new("1", "analist", null);
    private static readonly Editor Colleague = new("2", "analist", null);
    private static readonly Editor OfMunicipality = new("3", "beleidsmedewerker", "GM0001");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<TestDatabase> MakeAsync();

    [Fact]
    public async Task What_is_kept_is_read_back_to_the_last_character()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var store = services.GetRequiredService<PracticeStore>();
        var text = Text("  Súdwest ‘telt’ – € ") with { What = "Eerst.\n\nDan\tdit.", Indicators = ["R", "x", "r"] };

        var saved = await store.CreateAsync(text, Analyst, Cancellation);

        var read = Assert.Single(await store.ListAsync(Cancellation));
        Assert.Equal(("sudwest-telt", 1, "analist", false), (read.Slug, read.Number, read.SavedBy, read.IsDeleted));
        Assert.Equal(text with { Title = "Súdwest ‘telt’ – €", What = "Eerst.\nDan dit.", Indicators = ["r", "x"] }, read.Text);
        Assert.Equal(saved.SavedAt, read.SavedAt, TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public async Task Of_two_who_change_at_once_the_second_sees_both_texts_and_nothing_is_lost()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var store = services.GetRequiredService<PracticeStore>();
        var slug = (await store.CreateAsync(Text("Voorbeeld"), Analyst, Cancellation)).Slug;

        var first = await store.SaveAsync(slug, Text("Voorbeeld") with { Needs = "een" }, 1, Analyst, Cancellation);
        var second = await store.SaveAsync(slug, Text("Voorbeeld") with { Needs = "twee" }, 1, Colleague, Cancellation);
        var again = await store.SaveAsync(slug, Text("Voorbeeld") with { Needs = "twee" }, second.Practice.Number, Colleague, Cancellation);

        Assert.Equal((false, true, false), (first.IsConflict, second.IsConflict, again.IsConflict));
        Assert.Equal("een", second.Practice.Text.Needs);
        Assert.Equal(["Twee dagen.", "een", "twee"], (await store.TextsAsync(slug, Cancellation)).Select(practice => practice.Text.Needs));
    }

    [Fact]
    public async Task However_many_save_at_the_same_moment_one_is_next()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var store = services.GetRequiredService<PracticeStore>();
        var slug = (await store.CreateAsync(Text("Voorbeeld"), Analyst, Cancellation)).Slug;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(number =>
            Task.Run(() => store.SaveAsync(slug, Text("Voorbeeld") with { Needs = $"{number}" }, 1, Analyst, Cancellation), Cancellation)));
        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => store.CreateAsync(Text("Voorbeeld"), Analyst, Cancellation), Cancellation)));

        Assert.Single(outcomes, outcome => !outcome.IsConflict);
        Assert.Equal(["voorbeeld-2", "voorbeeld-3", "voorbeeld-4", "voorbeeld-5"], made.Select(practice => practice.Slug).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_deleted_practice_is_not_found_and_comes_back_as_it_was()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var store = services.GetRequiredService<PracticeStore>();
        var slug = (await store.CreateAsync(Text("Voorbeeld"), Analyst, Cancellation)).Slug;

        await store.DeleteAsync(slug, Colleague, Cancellation);
        await store.DeleteAsync(slug, Colleague, Cancellation);
        Assert.Empty(await store.ListAsync(Cancellation));

        await store.RestoreAsync(slug, Analyst, Cancellation);
        Assert.Equal(3, Assert.Single(await store.ListAsync(Cancellation)).Number);
        Assert.Equal([false, true, false], (await store.TextsAsync(slug, Cancellation)).Select(practice => practice.IsDeleted));
    }

    [Fact]
    public async Task Who_works_for_a_municipality_keeps_no_practices()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var store = services.GetRequiredService<PracticeStore>();
        var slug = (await store.CreateAsync(Text("Voorbeeld"), Analyst, Cancellation)).Slug;

        foreach (var act in new Func<Task>[]
        {
            () => store.CreateAsync(Text("Ander"), OfMunicipality, Cancellation),
            () => store.SaveAsync(slug, Text("Ander"), 1, OfMunicipality, Cancellation),
            () => store.DeleteAsync(slug, OfMunicipality, Cancellation),
            () => store.RestoreAsync(slug, OfMunicipality, Cancellation),
        })
        {
            Assert.Equal(RefusalKind.Forbidden, (await Assert.ThrowsAsync<RefusedException>(act)).Refusal.Kind);
        }

        Assert.Equal(1, Assert.Single(await store.ListAsync(Cancellation)).Number);
    }

    [Fact]
    public async Task What_does_not_exist_cannot_be_changed()
    {
        await using var database = await MakeAsync();
        await using var services = await PublishedAsync(database);
        var store = services.GetRequiredService<PracticeStore>();

        Assert.Equal(RefusalKind.NotFound, (await Assert.ThrowsAsync<RefusedException>(() => store.SaveAsync("weg", Text("Weg"), 1, Analyst, Cancellation))).Refusal.Kind);
        Assert.Empty(await store.TextsAsync("weg", Cancellation));
    }

    private static PracticeText Text(string title) =>
        new(title, "Wij telden.", ["r"], "GM0001", "Twee dagen.", "https://example.org/voorbeeld", "data@example.org", new DateOnly(2026, 3, 1));

    private static async Task<ServiceProvider> PublishedAsync(TestDatabase database)
    {
        var services = await database.MigratedAsync(Cancellation);
        await services.GetRequiredService<ReleasePublisher>().PublishAsync(SmallRelease.Content, null, Cancellation);
        return services;
    }
}

public sealed class PracticesOnSqlite : PracticeContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqliteAsync();
}

[Collection(Engines.OneServer)]
public sealed class PracticesOnSqlServer : PracticeContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqlServerAsync();
}
