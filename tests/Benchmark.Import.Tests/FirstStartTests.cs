using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.SavedGroups;
using Benchmark.Import.Deliveries;
using Benchmark.Import.Sample;
using Benchmark.Import.Tests.Sample;
using Benchmark.Storage;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Benchmark.Import.Tests;

public sealed class FirstStartTests : IDisposable
{
    private static readonly string[] Moments =
    [
        "starting", "staging province", "staging indicator_version", "staging characteristic", "staging observation",
        "publishing province", "publishing succession", "publishing indicator_period", "publishing observation", "publishing standard groups", "committing",
    ];

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("benchmark-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_folder_is_migrated_and_filled_and_a_later_start_changes_nothing()
    {
        for (var start = 0; start < 2; start++)
        {
            await using var services = FillProcess.Services(_root.FullName);
            await services.GetServices<IHostedService>().Single().StartAsync(Cancellation);

            Assert.Single(await services.GetRequiredService<ComparisonService>().ReleasesAsync(Cancellation));
        }
    }

    [Fact]
    public async Task A_changed_sample_becomes_the_next_release_and_a_refused_one_changes_nothing()
    {
        await using var database = TestDatabase.Sqlite();
        await using var services = await database.MigratedAsync(Cancellation);
        var sample = services.GetRequiredService<SamplePublisher>();
        using var files = new SampleFiles();

        Assert.Equal(1, (await sample.PublishAsync(files.Folder, Cancellation)).Release);
        Assert.Null((await sample.PublishAsync(files.Folder, Cancellation)).Release);
        files.With("observations/inwoners.csv", "GM0003,1000", "GM0003,x");
        await Assert.ThrowsAsync<RefusedSampleException>(() => sample.PublishAsync(files.Folder, Cancellation));
        files.With("observations/inwoners.csv", "GM0003,x", "GM0003,1001");
        Assert.Equal(2, (await sample.PublishAsync(files.Folder, Cancellation)).Release);

        var service = services.GetRequiredService<ComparisonService>();
        Assert.Equal([2, 1], (await service.ReleasesAsync(Cancellation)).Select(release => release.Number));
        Assert.Equal((1000.0, 1001.0), (await ValueAsync(service, 1), await ValueAsync(service, 2)));
    }

    [Fact]
    public async Task Another_sample_does_not_undo_what_somebody_delivered()
    {
        await using var database = TestDatabase.Sqlite();
        await using var services = await database.MigratedAsync(Cancellation);
        var (sample, service) = (services.GetRequiredService<SamplePublisher>(), services.GetRequiredService<ComparisonService>());
        using var files = new SampleFiles();
        await sample.PublishAsync(files.Folder, Cancellation);
        var steward = new Editor("steward", "gegevensbeheerder", null);
        var draft = await services.GetRequiredService<DraftStore>().MakeAsync("Correctie.", null, steward, Cancellation);
        var delivered = new DeliveredValue("inwoners", "GM0003", (await service.CatalogueAsync(null, Cancellation)).PeriodsOf("inwoners")[0].Period, 1002, ObservationStatus.Definitive, new Place("a.csv", 2, "waarde"));
        var received = await services.GetRequiredService<DeliveryReception>().ReceiveAsync(
            new NewDelivery(draft, "cbs", "a.csv", DeliveryScope.Correction), new[] { delivered }.ToAsyncEnumerable(), steward, null, Cancellation);
        await services.GetRequiredService<DeliveryStore>().JudgeAsync(received.Id, [], 0, DeliveryState.Ready, steward, Cancellation);
        await services.GetRequiredService<DeliveryDesk>().PublishAsync(draft, steward, null, Cancellation);

        files.With("observations/inwoners.csv", "GM0003,1000", "GM0003,1001");
        var outcome = await sample.PublishAsync(files.Folder, Cancellation);

        Assert.Equal((true, null), (outcome.HasOwnFigures, outcome.Release));
        Assert.Equal(1002, await ValueAsync(service, 2));
    }

    [Fact]
    public async Task A_changed_group_gets_its_next_version_without_a_release_of_figures()
    {
        await using var database = TestDatabase.Sqlite();
        await using var services = await database.MigratedAsync(Cancellation);
        var (sample, store) = (services.GetRequiredService<SamplePublisher>(), services.GetRequiredService<SavedGroupStore>());
        using var files = new SampleFiles();
        await sample.PublishAsync(files.Folder, Cancellation);

        files.With("groups.csv", "lijst:GM0001,GM0003", "lijst:GM0001,GM0003,GM0004");
        var outcome = await sample.PublishAsync(files.Folder, Cancellation);

        Assert.Null(outcome.Release);
        Assert.Equal(["tweetal"], outcome.Groups.Changed.Keys);
        Assert.Single(await services.GetRequiredService<ComparisonService>().ReleasesAsync(Cancellation));
        Assert.Equal(["lijst:GM0001,GM0003", "lijst:GM0001,GM0003,GM0004"], (await store.FindAsync("tweetal", null, Cancellation))!.Versions.Select(version => version.Definition.ToString()));

        files.With("groups.csv", "Omdat het kan.", "");
        await Assert.ThrowsAsync<RefusedSampleException>(() => sample.PublishAsync(files.Folder, Cancellation));
        Assert.Equal(2, (await store.FindAsync("tweetal", null, Cancellation))!.Newest.Number);
    }

    [Fact]
    public async Task A_database_whose_sample_came_before_the_standard_groups_gets_them_at_its_next_start()
    {
        await using (var services = FillProcess.Services(_root.FullName))
        {
            await services.GetRequiredService<Migrator>().MigrateAsync(Cancellation);
            var figures = SampleReader.Read(SampleFolder.Path).Release;
            await services.GetRequiredService<ReleasePublisher>().PublishAsync(figures, SampleHash.Of(SampleFolder.Path), Cancellation);
        }

        await using var next = FillProcess.Services(_root.FullName);
        await next.GetServices<IHostedService>().Single().StartAsync(Cancellation);

        await AssertWholeAsync(next);
    }

    [Fact]
    public async Task Killed_at_eleven_moments_nobody_sees_half_a_release_and_the_next_start_begins_again()
    {
        foreach (var moment in Moments)
        {
            using (var killed = FillProcess.Start(_root.FullName))
            {
                Assert.True(await killed.ReachesAsync(moment, Cancellation), $"It never came to '{moment}'.");
                await killed.KillAsync(Cancellation);
            }

            await using var readers = FillProcess.Services(_root.FullName);
            if (await Record.ExceptionAsync(() => readers.GetRequiredService<ComparisonService>().ReleasesAsync(Cancellation)) is { } unavailable)
            {
                Assert.IsType<DatabaseUnavailableException>(unavailable);
            }
            else
            {
                // Killed at the commit, it may have been done: then all of it is there.
                Assert.Equal("committing", moment);
            }
        }

        await using var services = FillProcess.Services(_root.FullName);
        await services.GetServices<IHostedService>().Single().StartAsync(Cancellation);
        await AssertWholeAsync(services);
    }

    [Fact]
    public async Task Two_processes_that_start_at_once_make_one_release()
    {
        using var one = FillProcess.Start(_root.FullName);
        using var other = FillProcess.Start(_root.FullName);

        Assert.Equal([(0, ""), (0, "")], await Task.WhenAll(one.EndAsync(Cancellation), other.EndAsync(Cancellation)));

        await using var services = FillProcess.Services(_root.FullName);
        await AssertWholeAsync(services);
    }

    [Fact]
    public async Task A_SQL_Server_is_left_alone_at_start_and_told_to_be_away()
    {
        await using var services = FillProcess.Services(
            _root.FullName, ("Storage:Engine", "SqlServer"), ("ConnectionStrings:Benchmark", "Server=127.0.0.1,1;Database=benchmark;User ID=x;Password=x;Connect Timeout=2"));

        await services.GetServices<IHostedService>().Single().StartAsync(Cancellation);

        var told = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => services.GetRequiredService<ComparisonService>().ReleasesAsync(Cancellation));
        Assert.Contains("benchmark migrate", told.Message, StringComparison.Ordinal);
        Assert.Empty(_root.GetFileSystemInfos());
    }

    public void Dispose() => _root.Delete(recursive: true);

    private static async Task<double> ValueAsync(ComparisonService service, int release)
    {
        var slab = await service.SlabAsync("inwoners", release, Cancellation);
        return slab.Cells.Value[slab.Cell(0, slab.RowOf("GM0003"))];
    }

    // Every figure of the files, counted per stored indicator, and every standard group once.
    private static async Task AssertWholeAsync(ServiceProvider services)
    {
        var service = services.GetRequiredService<ComparisonService>();
        Assert.Single(await service.ReleasesAsync(Cancellation));
        var groups = await services.GetRequiredService<SavedGroupStore>().ListAsync(null, null, Cancellation);
        Assert.Equal(SampleReader.ReadGroups(SampleFolder.Path).Select(group => group.Slug).Order(StringComparer.Ordinal), groups.Select(group => group.Slug).Order(StringComparer.Ordinal));
        Assert.All(groups, group => Assert.Equal((true, 1), (group.IsStandard, group.Newest.Number)));
        foreach (var path in Directory.GetFiles(Path.Combine(SampleFolder.Path, "observations"), "*.csv"))
        {
            var slab = await service.SlabAsync(Path.GetFileNameWithoutExtension(path), null, Cancellation);
            var values = File.ReadLines(path).Skip(1).Count(line => line.Split(',')[2].Length > 0);
            Assert.Equal(values, slab.Cells.Value.Count(value => !double.IsNaN(value)));
        }
    }
}
