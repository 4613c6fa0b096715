using Benchmark.Core.Comparisons;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Storage.Tests.Contracts;

/// <summary>Nothing that somebody saved is ever lost, and nobody reads or changes what is not theirs to read or change.</summary>
public abstract class SavedGroupContract
{
    private static readonly Editor Housing = new("1", "beleidsmedewerker wonen", "GM0001");
    private static readonly Editor Colleague = new("2", "controller", "GM0001");
    private static readonly Editor Elsewhere = new("3", "gemeentesecretaris", "GM0002");
    private static readonly Editor Analyst = new("4", "analist", null);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<TestDatabase> MakeAsync();

    [Fact]
    public async Task What_is_saved_is_read_back_to_the_last_character()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var (editing, store) = Of(services);
        var draft = new GroupDraft(
            new GroupText("  Súdwest & ‘vrienden’ – € ", "Omdat…\nhet kan.", "Wat doet u aan 'wonen'?"),
            new GroupExpression.ByHand(["GM0001", "GM0002"]),
            new FrozenDefinition(GroupExpression.Default, 2024, "GM0001"),
            GroupVisibility.Everyone);

        var saved = await editing.CreateAsync(draft, Housing, Cancellation);
        var read = (await store.FindAsync(saved.Slug, null, Cancellation))!;

        Assert.Equal("sudwest-vrienden", read.Slug);
        Assert.Equal((Housing, GroupVisibility.Everyone, null), (read.Owner, read.Visibility, read.DeletedAt));
        var version = Assert.Single(read.Versions);
        Assert.Equal(draft.Text with { Name = "Súdwest & ‘vrienden’ – €" }, version.Text);
        Assert.Equal((1, draft.Definition, draft.FrozenFrom, null, Housing.Function), (version.Number, version.Definition, version.FrozenFrom, version.Source, version.SavedBy));
        Assert.Equal(saved.Newest.SavedAt, version.SavedAt, TimeSpan.FromMilliseconds(1));
        Assert.Equal(DateTimeKind.Utc, version.SavedAt.Kind);
    }

    [Fact]
    public async Task Of_two_people_who_edit_at_once_the_second_sees_both_texts_and_nothing_is_lost()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var (editing, store) = Of(services);
        var slug = (await editing.CreateAsync(Draft("Groep"), Housing, Cancellation)).Slug;

        // The same person in two windows: the owner alone may change.
        var first = await editing.SaveAsync(slug, Draft("Groep", why: "eerste"), 1, Housing, Cancellation);
        var second = await editing.SaveAsync(slug, Draft("Groep", why: "tweede"), 1, Housing, Cancellation);
        var again = await editing.SaveAsync(slug, Draft("Groep", why: "tweede"), second.Group.Newest.Number, Housing, Cancellation);

        Assert.Equal((false, true, false), (first.IsConflict, second.IsConflict, again.IsConflict));
        Assert.Equal((2, "eerste"), (second.Group.Newest.Number, second.Group.Newest.Text.Why));
        Assert.Equal(["", "eerste", "tweede"], (await store.FindAsync(slug, null, Cancellation))!.Versions.Select(version => version.Text.Why));
    }

    [Fact]
    public async Task However_many_save_at_the_same_moment_one_is_next_and_the_others_are_told()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var (editing, store) = Of(services);
        var slug = (await editing.CreateAsync(Draft("Groep"), Housing, Cancellation)).Slug;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(number =>
            Task.Run(() => editing.SaveAsync(slug, Draft("Groep", why: $"tekst {number}"), 1, Housing, Cancellation), Cancellation)));

        Assert.Single(outcomes, outcome => !outcome.IsConflict);
        Assert.All(outcomes.Where(outcome => outcome.IsConflict), outcome => Assert.Equal(2, outcome.Group.Newest.Number));
        Assert.Equal([1, 2], (await store.FindAsync(slug, null, Cancellation))!.Versions.Select(version => version.Number));
    }

    [Fact]
    public async Task Groups_of_the_same_name_get_addresses_of_their_own_also_when_made_at_once()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var (editing, store) = Of(services);

        var made = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => editing.CreateAsync(Draft("Leerkring wonen"), Housing, Cancellation), Cancellation)));
        var reserved = await editing.CreateAsync(Draft("Nieuw"), Housing, Cancellation);

        Assert.Equal(["leerkring-wonen", "leerkring-wonen-2", "leerkring-wonen-3", "leerkring-wonen-4", "leerkring-wonen-5"], made.Select(group => group.Slug).Order(StringComparer.Ordinal));
        Assert.Equal("nieuw-2", reserved.Slug);
        Assert.Equal(6, (await store.ListAsync(null, null, Cancellation)).Count);
    }

    [Fact]
    public async Task Who_finds_and_reads_a_group_follows_its_visibility()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var (editing, store) = Of(services);
        foreach (var visibility in Enum.GetValues<GroupVisibility>())
        {
            await editing.CreateAsync(Draft(visibility.ToString(), visibility: visibility), Housing, Cancellation);
        }

        foreach (var (reader, readable) in new (Editor?, string[])[]
        {
            (Housing, ["everyone", "municipality", "own"]), (Colleague, ["everyone", "municipality"]), (Elsewhere, ["everyone"]), (Analyst, ["everyone"]), (null, ["everyone"]),
        })
        {
            Assert.Equal(readable, (await store.ListAsync(reader, null, Cancellation)).Select(group => group.Slug).Order(StringComparer.Ordinal));
            foreach (var slug in new[] { "everyone", "municipality", "own" })
            {
                Assert.Equal(readable.Contains(slug), await store.FindAsync(slug, reader, Cancellation) is not null);
                var name = new GroupExpression.Saved(slug, 1);
                Assert.Equal(readable.Contains(slug), (await store.VersionsOfAsync([name], reader, Cancellation)).ContainsKey(name));
            }
        }
    }

    [Fact]
    public async Task Only_its_owner_changes_deletes_and_brings_back_a_group()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var (editing, store) = Of(services);
        var open = (await editing.CreateAsync(Draft("Open"), Housing, Cancellation)).Slug;
        var hidden = (await editing.CreateAsync(Draft("Dicht", visibility: GroupVisibility.Own), Housing, Cancellation)).Slug;

        Assert.Equal(RefusalKind.Forbidden, await RefusedAsync(() => editing.SaveAsync(open, Draft("Anders"), 1, Colleague, Cancellation)));
        Assert.Equal(RefusalKind.Forbidden, await RefusedAsync(() => editing.DeleteAsync(open, Colleague, Cancellation)));
        Assert.Equal(RefusalKind.NotFound, await RefusedAsync(() => editing.DeleteAsync(hidden, Colleague, Cancellation)));
        Assert.Equal(RefusalKind.NotFound, await RefusedAsync(() => editing.SaveAsync("bestaat-niet", Draft("Anders"), 1, Housing, Cancellation)));
        Assert.Equal(1, (await store.FindAsync(open, null, Cancellation))!.Newest.Number);
    }

    [Fact]
    public async Task A_deleted_group_is_not_found_and_stays_readable_for_links_until_it_is_brought_back()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var (editing, store) = Of(services);
        var slug = (await editing.CreateAsync(Draft("Groep"), Housing, Cancellation)).Slug;
        var name = new GroupExpression.Saved(slug, 1);

        await editing.DeleteAsync(slug, Housing, Cancellation);

        Assert.Empty(await store.ListAsync(Housing, null, Cancellation));
        Assert.NotNull((await store.FindAsync(slug, null, Cancellation))!.DeletedAt);
        Assert.True((await store.VersionsOfAsync([name], null, Cancellation)).ContainsKey(name));
        Assert.Equal(RefusalKind.NotFound, await RefusedAsync(() => editing.SaveAsync(slug, Draft("Groep", why: "nu"), 1, Housing, Cancellation)));
        Assert.Equal("groep-2", (await editing.CreateAsync(Draft("Groep"), Elsewhere, Cancellation)).Slug);

        await editing.RestoreAsync(slug, Housing, Cancellation);
        Assert.Equal(["groep", "groep-2"], (await store.ListAsync(null, null, Cancellation)).Select(group => group.Slug));
    }

    [Fact]
    public async Task A_group_inside_a_group_is_pinned_and_must_be_readable_by_all_its_readers()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var (editing, store) = Of(services);
        var inner = (await editing.CreateAsync(Draft("Binnen"), Housing, Cancellation)).Slug;
        var hidden = (await editing.CreateAsync(Draft("Geheim", visibility: GroupVisibility.Own), Housing, Cancellation)).Slug;
        var outer = await editing.CreateAsync(Draft("Buiten", Parse($"groep:{inner} en niet lijst:GM0001")), Elsewhere, Cancellation);

        Assert.Equal($"groep:{inner}@1 en niet lijst:GM0001", outer.Newest.Definition.ToString());
        Assert.Equal(RefusalKind.Invalid, await RefusedAsync(() => editing.CreateAsync(Draft("Te wijd", Parse($"groep:{hidden}")), Housing, Cancellation)));
        Assert.Equal(RefusalKind.NotFound, await RefusedAsync(() => editing.CreateAsync(Draft("Niet van mij", Parse($"groep:{hidden}")), Elsewhere, Cancellation)));
        Assert.Equal(RefusalKind.NotFound, await RefusedAsync(() => editing.CreateAsync(Draft("Niets", Parse("groep:bestaat-niet")), Housing, Cancellation)));

        // Whatever happens to the inner group, the version that was saved stays what it was.
        await editing.SaveAsync(inner, Draft("Binnen", Parse("nederland"), visibility: GroupVisibility.Own), 1, Housing, Cancellation);
        var versions = await store.VersionsOfAsync([new(outer.Slug, null)], null, Cancellation);
        Assert.Equal("lijst:GM0001,GM0002,GM0003", versions[new(inner, 1)].Definition.ToString());
        var renamed = await editing.SaveAsync(outer.Slug, Draft("Buiten om", outer.Newest.Definition), 1, Elsewhere, Cancellation);
        Assert.Equal((2, outer.Newest.Definition), (renamed.Group.Newest.Number, renamed.Group.Newest.Definition));
    }

    [Fact]
    public async Task No_group_is_saved_that_leads_through_more_groups_than_are_followed()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var (editing, _) = Of(services);
        var slug = (await editing.CreateAsync(Draft("Binnenste"), Housing, Cancellation)).Slug;
        for (var depth = 1; depth <= SavedDefinitions.MostDepth; depth++)
        {
            slug = (await editing.CreateAsync(Draft($"Schil {depth}", Parse($"groep:{slug}")), Housing, Cancellation)).Slug;
        }

        Assert.Equal(RefusalKind.Invalid, await RefusedAsync(() => editing.CreateAsync(Draft("Te diep", Parse($"groep:{slug}")), Housing, Cancellation)));
    }

    [Fact]
    public async Task A_comparison_follows_a_saved_group_and_an_old_link_its_old_version()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        await services.GetRequiredService<ReleasePublisher>().PublishAsync(SmallRelease.Content, null, Cancellation);
        var (editing, _) = Of(services);
        var comparisons = services.GetRequiredService<ComparisonService>();
        var slug = (await editing.CreateAsync(Draft("Groep"), Housing, Cancellation)).Slug;
        await editing.SaveAsync(slug, Draft("Groep", Parse("lijst:GM0004,GM0005")), 1, Housing, Cancellation);

        var newest = await comparisons.CompareAsync(new("x", "GM0006", Parse($"groep:{slug}")), Cancellation);
        var older = await comparisons.CompareAsync(new("x", "GM0006", Parse($"groep:{slug}@1")), Cancellation);

        Assert.Equal(["GM0004", "GM0005"], newest.Group.Members);
        Assert.Equal(2, newest.Group.SavedAs!.Version);
        Assert.Equal(["GM0001", "GM0002", "GM0003"], older.Group.Members);
        await editing.SaveAsync(slug, Draft("Groep", Parse("lijst:GM0004,GM0005"), visibility: GroupVisibility.Own), 2, Housing, Cancellation);
        Assert.Equal(RefusalKind.NotFound, await RefusedAsync(() => comparisons.CompareAsync(new("x", "GM0006", Parse($"groep:{slug}")), Cancellation)));
        Assert.Equal(2, (await comparisons.CompareAsync(new("x", "GM0006", Parse($"groep:{slug}"), Reader: Housing), Cancellation)).Group.Members.Count);
    }

    [Fact]
    public async Task What_a_page_asks_further_is_about_the_group_as_it_was_read_once()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        await services.GetRequiredService<ReleasePublisher>().PublishAsync(SmallRelease.WithInhabitants, null, Cancellation);
        var (editing, _) = Of(services);
        var comparisons = services.GetRequiredService<ComparisonService>();
        var slug = (await editing.CreateAsync(Draft("Groep"), Housing, Cancellation)).Slug;
        var alike = (await editing.CreateAsync(Draft("Gelijken", Parse("vergelijkbaar:8;n=1")), Housing, Cancellation)).Slug;

        var comparison = await comparisons.CompareAsync(new("x", "GM0006", Parse($"groep:{slug}")), Cancellation);
        var likeness = await comparisons.CompareAsync(new("s", "GM0006", Parse($"groep:{alike}")), Cancellation);
        var relation = await comparisons.RelateAsync(new("x", "n", "GM0006", Parse($"groep:{alike}")), Cancellation);

        // In between both groups change and are closed: whoever reads them again finds nothing.
        foreach (var name in new[] { slug, alike })
        {
            await editing.SaveAsync(name, Draft("Anders", Parse("lijst:GM0004,GM0005"), visibility: GroupVisibility.Own), 1, Housing, Cancellation);
        }

        Assert.Equal(RefusalKind.NotFound, await RefusedAsync(() => comparisons.CompareAsync(new("x", "GM0006", Parse($"groep:{slug}")), Cancellation)));
        var development = (await comparisons.ReadDevelopmentAsync(comparison, Cancellation)).Development;
        Assert.Equal(["GM0001", "GM0002", "GM0003"], development.Group.Members);
        Assert.Equal(2, development.Points.Count);
        Assert.Equal(comparison.Own, development.Points[^1].Own);
        Assert.Equal(200, (await comparisons.RobustnessAsync(likeness, Cancellation))!.Variants.Count);
        var expected = await comparisons.ExpectAsync(relation, Cancellation);
        Assert.Equal(("x", "GM0006"), (expected.Indicator.Code, expected.Municipality.Code));
        Assert.Equal(["n"], expected.Used.Concat(expected.Refused).Select(use => use.Characteristic.Indicator));
    }

    [Fact]
    public async Task Changing_who_finds_a_group_makes_no_version()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var (editing, store) = Of(services);
        var slug = (await editing.CreateAsync(Draft("Groep"), Housing, Cancellation)).Slug;

        var saved = await editing.SaveAsync(slug, Draft("Groep", visibility: GroupVisibility.Municipality), 1, Housing, Cancellation);

        Assert.Equal((false, 1, GroupVisibility.Municipality), (saved.IsConflict, saved.Group.Newest.Number, saved.Group.Visibility));
        Assert.Null(await store.FindAsync(slug, Elsewhere, Cancellation));
        Assert.Equal(RefusalKind.Invalid, await RefusedAsync(() => editing.CreateAsync(Draft("Van geen gemeente", visibility: GroupVisibility.Municipality), Analyst, Cancellation)));
    }

    [Fact]
    public async Task Groups_are_searched_by_words_of_name_and_reason_without_minding_accents()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var (editing, store) = Of(services);
        await editing.CreateAsync(Draft("Fryslân", why: "Wij leren van elkaar."), Housing, Cancellation);
        await editing.CreateAsync(Draft("Overijssel", why: "Wij niet."), Housing, Cancellation);

        Assert.Equal(["fryslan"], (await store.ListAsync(null, "LEREN fryslan", Cancellation)).Select(group => group.Slug));
        Assert.Equal(["fryslan", "overijssel"], (await store.ListAsync(null, " wij ", Cancellation)).Select(group => group.Slug));
        Assert.Empty(await store.ListAsync(null, "wij zeeland", Cancellation));
    }

    private static (SavedGroupEditing Editing, SavedGroupStore Store) Of(ServiceProvider services) =>
        (services.GetRequiredService<SavedGroupEditing>(), services.GetRequiredService<SavedGroupStore>());

    private static GroupDraft Draft(string name, GroupExpression? definition = null, string why = "", GroupVisibility visibility = GroupVisibility.Everyone) =>
        new(new GroupText(name, why, ""), definition ?? Parse("lijst:GM0001,GM0002,GM0003"), null, visibility);

    private static GroupExpression Parse(string text) =>
        GroupExpressionParser.TryParse(text, out var expression, out var problem) ? expression : throw new ArgumentException(problem.English, nameof(text));

    private static async Task<RefusalKind> RefusedAsync(Func<Task> ask) => (await Assert.ThrowsAsync<RefusedException>(ask)).Refusal.Kind;
}

public sealed class SavedGroupsOnSqlite : SavedGroupContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqliteAsync();
}

[Collection(Engines.OneServer)]
public sealed class SavedGroupsOnSqlServer : SavedGroupContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqlServerAsync();
}
