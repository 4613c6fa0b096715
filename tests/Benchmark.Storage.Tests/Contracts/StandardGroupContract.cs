using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Storage.Tests.Contracts;

/// <summary>What publishing standard groups promises: versions that never change, links that stay readable, and nobody's own group touched.</summary>
public abstract class StandardGroupContract
{
    private const string Hash = "3333333333333333333333333333333333333333333333333333333333333333";

    private static readonly StandardGroup Pair = Group("tweetal", "lijst:GM0001,GM0002");
    private static readonly StandardGroup Province = Group("fryslan", "provincie:fryslan");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<TestDatabase> MakeAsync();

    [Fact]
    public async Task They_come_with_the_figures_and_everybody_finds_them_with_their_source()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);

        var outcome = await services.GetRequiredService<ReleasePublisher>().PublishSampleAsync(SmallRelease.Content, Hash, [Pair, Province], Cancellation);

        Assert.Equal(1, outcome.Release);
        Assert.Equal(["fryslan", "tweetal"], outcome.Groups.Added.Keys.Order(StringComparer.Ordinal));
        var found = (await services.GetRequiredService<SavedGroupStore>().ListAsync(null, "tweetal", Cancellation)).Single();
        Assert.Equal((true, GroupVisibility.Everyone), (found.IsStandard, found.Visibility));
        Assert.Equal((1, Pair.Text, Pair.Definition, Pair.Source, ""), (found.Newest.Number, found.Newest.Text, found.Newest.Definition, found.Newest.Source, found.Newest.SavedBy));
    }

    [Fact]
    public async Task A_changed_one_gets_its_next_version_and_the_others_nothing_while_the_figures_stay_their_release()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var publisher = services.GetRequiredService<ReleasePublisher>();
        await publisher.PublishSampleAsync(SmallRelease.Content, Hash, [Pair, Province], Cancellation);
        var changed = Pair with { Source = Pair.Source with { AsOf = "2025" } };

        var outcome = await publisher.PublishSampleAsync(SmallRelease.Content, Hash, [changed, Province], Cancellation);

        Assert.Null(outcome.Release);
        Assert.Equal(["tweetal"], outcome.Groups.Changed.Keys);
        var group = await FindAsync(services, "tweetal");
        Assert.Equal(["2024", "2025"], group.Versions.Select(version => version.Source!.AsOf));
        Assert.Equal(1, (await FindAsync(services, "fryslan")).Newest.Number);
        Assert.True((await services.GetRequiredService<StandardGroupPublisher>().PublishAsync([changed, Province], Cancellation)).IsNone);
    }

    [Fact]
    public async Task One_that_vanishes_is_no_longer_found_stays_readable_and_comes_back_with_the_same_version()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var (publisher, store) = (services.GetRequiredService<StandardGroupPublisher>(), services.GetRequiredService<SavedGroupStore>());
        await publisher.PublishAsync([Pair, Province], Cancellation);

        Assert.Equal(["tweetal"], (await publisher.PublishAsync([Province], Cancellation)).Deleted);
        Assert.Equal(["fryslan"], (await store.ListAsync(null, null, Cancellation)).Select(group => group.Slug));
        Assert.NotNull((await FindAsync(services, "tweetal")).DeletedAt);
        Assert.True((await publisher.PublishAsync([Province], Cancellation)).IsNone);

        Assert.Equal(["tweetal"], (await publisher.PublishAsync([Pair, Province], Cancellation)).Restored);
        var back = await FindAsync(services, "tweetal");
        Assert.Equal((null, 1), (back.DeletedAt, back.Newest.Number));
    }

    [Fact]
    public async Task One_that_comes_back_changed_is_restored_with_its_next_version()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var publisher = services.GetRequiredService<StandardGroupPublisher>();
        await publisher.PublishAsync([Pair], Cancellation);
        await publisher.PublishAsync([], Cancellation);

        var changes = await publisher.PublishAsync([Group("tweetal", "lijst:GM0001,GM0003")], Cancellation);

        Assert.Equal(["tweetal"], changes.Restored);
        Assert.Equal(2, changes.Changed["tweetal"].Number);
        var back = await FindAsync(services, "tweetal");
        Assert.Null(back.DeletedAt);
        Assert.Equal(["lijst:GM0001,GM0002", "lijst:GM0001,GM0003"], back.Versions.Select(version => version.Definition.ToString()));
    }

    [Fact]
    public async Task A_slug_that_a_person_has_stays_that_persons_also_when_deleted_and_is_told()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var (publisher, editing) = (services.GetRequiredService<StandardGroupPublisher>(), services.GetRequiredService<SavedGroupEditing>());
        var owner = new Editor("iemand", "beleidsmedewerker", null);
        var own = await editing.CreateAsync(new GroupDraft(new GroupText("Tweetal", "Eigen.", ""), new GroupExpression.WholeCountry(), null, GroupVisibility.Own), owner, Cancellation);
        Assert.Equal("tweetal", own.Slug);

        for (var deleted = 0; deleted < 2; deleted++)
        {
            var changes = await publisher.PublishAsync([Pair, Province], Cancellation);

            Assert.Equal(["tweetal"], changes.Taken);
            var there = await services.GetRequiredService<SavedGroupStore>().FindAsync("tweetal", owner, Cancellation);
            Assert.Equal((owner, "Eigen.", 1), (there!.Owner, there.Newest.Text.Why, there.Versions.Count));
            Assert.Equal(1, (await FindAsync(services, "fryslan")).Newest.Number);
            await editing.DeleteAsync("tweetal", owner, Cancellation);
        }
    }

    [Fact]
    public async Task A_release_that_is_not_a_sample_leaves_them_alone()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var publisher = services.GetRequiredService<ReleasePublisher>();
        await publisher.PublishSampleAsync(SmallRelease.Content, Hash, [Pair], Cancellation);

        await publisher.PublishAsync(SmallRelease.WithValue("GM0002", 99), null, Cancellation);

        Assert.Null((await FindAsync(services, "tweetal")).DeletedAt);
    }

    [Fact]
    public async Task Figures_and_groups_come_together_or_not_at_all()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var publisher = services.GetRequiredService<ReleasePublisher>();
        publisher.BeforeStep = step =>
        {
            if (step == "committing")
            {
                throw new InvalidOperationException("A power cut.");
            }
        };

        await Assert.ThrowsAsync<InvalidOperationException>(() => publisher.PublishSampleAsync(SmallRelease.Content, Hash, [Pair], Cancellation));

        Assert.Null(await publisher.NewestSampleHashAsync(Cancellation));
        Assert.Empty(await services.GetRequiredService<SavedGroupStore>().ListAsync(null, null, Cancellation));
    }

    [Fact]
    public async Task Two_processes_at_once_write_one_version()
    {
        await using var database = await MakeAsync();
        await using var one = await database.MigratedAsync(Cancellation);
        await using var other = database.Services();

        await Task.WhenAll(new[] { one, other }.Select(services =>
            Task.Run(() => services.GetRequiredService<StandardGroupPublisher>().PublishAsync([Pair, Province], Cancellation), Cancellation)));

        Assert.Equal(1, (await FindAsync(one, "tweetal")).Newest.Number);
        Assert.Equal(2, (await one.GetRequiredService<SavedGroupStore>().ListAsync(null, null, Cancellation)).Count);
    }

    private static StandardGroup Group(string slug, string definition) => GroupExpressionParser.TryParse(definition, out var read, out _)
        ? new(slug, new GroupText($"Groep {slug}", "Om te proberen, m² en €.", ""), read, new GroupSource("Bureau Verzonnen", "2024"))
        : throw new ArgumentException($"'{definition}' cannot be read.", nameof(definition));

    private static async Task<SavedGroup> FindAsync(IServiceProvider services, string slug) =>
        await services.GetRequiredService<SavedGroupStore>().FindAsync(slug, null, Cancellation) ?? throw new InvalidOperationException($"There is no group '{slug}'.");
}

/// <summary>On SQLite.</summary>
public sealed class StandardGroupOnSqlite : StandardGroupContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqliteAsync();
}

/// <summary>On SQL Server.</summary>
[Collection(Engines.OneServer)]
public sealed class StandardGroupOnSqlServer : StandardGroupContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqlServerAsync();
}
