using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Storage.Sql;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Storage.Tests.Contracts;

/// <summary>What publishing promises: whole releases or nothing, and none that ever changes.</summary>
public abstract class PublicationContract
{
    private const string First = "1111111111111111111111111111111111111111111111111111111111111111";
    private const string Second = "2222222222222222222222222222222222222222222222222222222222222222";

    private static readonly Statement CountObservations = new("SELECT COUNT(*) FROM observation");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<TestDatabase> MakeAsync();

    [Fact]
    public async Task Publishing_the_same_sample_twice_makes_one_release()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var publisher = services.GetRequiredService<ReleasePublisher>();

        Assert.Equal(1, await publisher.PublishAsync(SmallRelease.Content, First, Cancellation));
        Assert.Null(await publisher.PublishAsync(SmallRelease.Content, First, Cancellation));

        Assert.Single(await services.GetRequiredService<ComparisonService>().ReleasesAsync(Cancellation));
        Assert.Equal(First, await publisher.NewestSampleHashAsync(Cancellation));
    }

    [Fact]
    public async Task A_changed_sample_becomes_release_2_and_release_1_still_answers_the_same()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var (publisher, service) = (services.GetRequiredService<ReleasePublisher>(), services.GetRequiredService<ComparisonService>());
        await publisher.PublishAsync(SmallRelease.Content, First, Cancellation);
        var before = await service.CompareAsync(Question(null), Cancellation);

        Assert.Equal(2, await publisher.PublishAsync(SmallRelease.WithValue("GM0002", 99), Second, Cancellation));

        // Another process, without anything in memory.
        await using var others = database.Services();
        var pinned = await others.GetRequiredService<ComparisonService>().CompareAsync(Question(1), Cancellation);
        Assert.Equal((before.Release, before.Own.Value, before.Median, before.Verdict), (pinned.Release, pinned.Own.Value, pinned.Median, pinned.Verdict));
        Assert.Equal(before.Members, pinned.Members);
        var current = await others.GetRequiredService<ComparisonService>().CompareAsync(Question(null), Cancellation);
        Assert.Equal((2, 99.0), (current.Release.Number, current.Members.Single(member => member.Code == "GM0002").Value));
    }

    [Fact]
    public async Task History_costs_only_what_changed()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var publisher = services.GetRequiredService<ReleasePublisher>();
        await publisher.PublishAsync(SmallRelease.Content, First, Cancellation);
        var before = await CountAsync(services);

        await publisher.PublishAsync(SmallRelease.WithValue("GM0002", 99), Second, Cancellation);

        Assert.Equal((SmallRelease.Content.Observations.Count, SmallRelease.Content.Observations.Count + 1), (before, await CountAsync(services)));
    }

    [Fact]
    public async Task What_vanishes_from_a_release_is_missing_there_and_may_come_back()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var (publisher, service) = (services.GetRequiredService<ReleasePublisher>(), services.GetRequiredService<ComparisonService>());
        var content = SmallRelease.Content;
        var without = content with { Observations = [.. content.Observations.Where(o => !(o.Indicator == "x" && o.Municipality == "GM0002"))] };
        await publisher.PublishAsync(content, null, Cancellation);
        await publisher.PublishAsync(without, null, Cancellation);
        await publisher.PublishAsync(content, null, Cancellation);

        var statuses = new List<ObservationStatus>();
        foreach (var release in new[] { 1, 2, 3 })
        {
            var slab = await service.SlabAsync("x", release, Cancellation);
            statuses.Add(slab.Cells.Status[slab.Cell(0, slab.RowOf("GM0002"))]);
        }

        Assert.Equal([ObservationStatus.Definitive, ObservationStatus.Missing, ObservationStatus.Definitive], statuses);
    }

    [Fact]
    public async Task Words_and_boundaries_are_versioned_like_figures()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var (publisher, service) = (services.GetRequiredService<ReleasePublisher>(), services.GetRequiredService<ComparisonService>());
        var content = SmallRelease.Content;
        await publisher.PublishAsync(content, null, Cancellation);
        await publisher.PublishAsync(
            content with
            {
                Indicators = [.. content.Indicators.Select(i => i.Code == "x" ? i with { Question = "Hoeveel dan?", Direction = new(Direction.Lower, "Raad", new(2026, 1, 1), "Besluit") } : i)],
                CharacteristicSets = [content.CharacteristicSets[0]],
                Links = [.. content.Links.Where(link => link.Kind != LinkKind.Part)],
            },
            null,
            Cancellation);

        var (first, second) = (await service.CatalogueAsync(1, Cancellation), await service.CatalogueAsync(2, Cancellation));
        Assert.Equal(("Hoeveel?", Direction.None), (first.Find("x")!.Question, first.Find("x")!.Direction.Direction));
        Assert.Equal(("Hoeveel dan?", Direction.Lower), (second.Find("x")!.Question, second.Find("x")!.Direction.Direction));
        Assert.Equal((2, 1), (first.CharacteristicSets.Count, second.CharacteristicSets.Count));
        Assert.Equal(["n", "s"], first.PartsOf("x"));
        Assert.Empty(second.PartsOf("x"));
        Assert.Equal("n", second.PairOf("x", LinkKind.Budget)!.Other);
    }

    [Fact]
    public async Task A_failure_before_any_step_leaves_the_release_before_and_nothing_else()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var publisher = services.GetRequiredService<ReleasePublisher>();
        await publisher.PublishAsync(SmallRelease.Content, First, Cancellation);

        var steps = await FailAtEveryStepAsync(publisher, _ => throw new InvalidOperationException("Stop."), Cancellation);

        Assert.True(steps > 10, $"There were only {steps} steps to fail at.");
        await AssertOneReleaseAsync(database);
        publisher.BeforeStep = null;
        Assert.Equal(2, await publisher.PublishAsync(SmallRelease.WithValue("GM0002", 99), Second, Cancellation));
    }

    [Fact]
    public async Task A_cancellation_before_any_step_leaves_the_release_before_and_nothing_else()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var publisher = services.GetRequiredService<ReleasePublisher>();
        await publisher.PublishAsync(SmallRelease.Content, First, Cancellation);

        var steps = await FailAtEveryStepAsync(publisher, stop => stop.Cancel(), Cancellation);

        Assert.True(steps > 10, $"There were only {steps} steps to stop at.");
        await AssertOneReleaseAsync(database);
    }

    [Theory]
    [InlineData("staging observation")]
    [InlineData("committing")]
    public async Task A_publication_that_loses_its_lock_on_the_way_leaves_the_release_before_and_nothing_else(string lostBefore)
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var publisher = services.GetRequiredService<ReleasePublisher>();
        await publisher.PublishAsync(SmallRelease.Content, First, Cancellation);
        var held = await PublicationLock.TakeAsync(services.GetRequiredService<Database>(), Cancellation);
        var lost = false;
        publisher.BeforeStep = step =>
        {
            if (step == lostBefore)
            {
                // Ends the connection or file that the lock lives on, as a network or server does.
                held.DisposeAsync().AsTask().GetAwaiter().GetResult();
                lost = true;
            }
        };

        var told = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => publisher.PublishAsync(held, SmallRelease.WithValue("GM0002", 99), Second, Cancellation));

        Assert.True(lost);
        Assert.Contains("lock", told.Message, StringComparison.Ordinal);
        await AssertOneReleaseAsync(database);
        publisher.BeforeStep = null;
        Assert.Equal(2, await publisher.PublishAsync(SmallRelease.WithValue("GM0002", 99), Second, Cancellation));
    }

    [Fact]
    public async Task Two_publishers_of_the_same_sample_make_one_release()
    {
        await using var database = await MakeAsync();
        await using var one = await database.MigratedAsync(Cancellation);
        await using var other = database.Services();

        var numbers = await Task.WhenAll(new[] { one, other }.Select(services =>
            Task.Run(() => services.GetRequiredService<ReleasePublisher>().PublishAsync(SmallRelease.Content, First, Cancellation), Cancellation)));

        Assert.Equal([null, 1], numbers.Order());
        await AssertOneReleaseAsync(database);
    }

    [Fact]
    public async Task Two_migrators_at_once_apply_every_script_once()
    {
        await using var database = await MakeAsync();
        await using var one = database.Services();
        await using var other = database.Services();

        var applied = await Task.WhenAll(new[] { one, other }.Select(services =>
            Task.Run(() => services.GetRequiredService<Migrator>().MigrateAsync(Cancellation), Cancellation)));

        Assert.Equal(Migrations.Of(one.GetRequiredService<Database>().Dialect), applied.SelectMany(names => names).Order(StringComparer.Ordinal));
        Assert.Empty(await one.GetRequiredService<Migrator>().MigrateAsync(Cancellation));
    }

    private static ComparisonRequest Question(int? release) => new("x", "GM0001", new GroupExpression.WholeCountry(), Period.OfYear(2024), release);

    private static Task<int> CountAsync(ServiceProvider services) =>
        services.GetRequiredService<Database>().RunAsync(session => session.ScalarAsync<int>(CountObservations), Cancellation);

    // Publishes again and again, stopped one step later each time, until a publication would go through; the last is stopped at its commit.
    private static async Task<int> FailAtEveryStepAsync(ReleasePublisher publisher, Action<CancellationTokenSource> stop, CancellationToken cancellation)
    {
        for (var failing = 0; ; failing++)
        {
            using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var (step, wasLast) = (0, false);
            publisher.BeforeStep = name =>
            {
                if (step++ == failing)
                {
                    wasLast = name == "committing";
                    stop(stopping);
                }
            };
            var failure = await Record.ExceptionAsync(() => publisher.PublishAsync(SmallRelease.WithValue("GM0002", 99), Second, stopping.Token));
            Assert.True(failure is InvalidOperationException or OperationCanceledException, $"Stopped at step {failing} it ended with {failure}.");
            if (wasLast)
            {
                return failing;
            }
        }
    }

    private static async Task AssertOneReleaseAsync(TestDatabase database)
    {
        await using var services = database.Services();
        var service = services.GetRequiredService<ComparisonService>();
        Assert.Single(await service.ReleasesAsync(Cancellation));
        Assert.Equal(SmallRelease.Content.Observations.Count, await CountAsync(services));
        var slab = await service.SlabAsync("x", null, Cancellation);
        Assert.Equal(12.1, slab.Cells.Value[slab.Cell(1, slab.RowOf("GM0002"))], 1e-12);
    }
}

public sealed class PublicationOnSqlite : PublicationContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqliteAsync();
}

[Collection(Engines.OneServer)]
public sealed class PublicationOnSqlServer : PublicationContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqlServerAsync();
}
