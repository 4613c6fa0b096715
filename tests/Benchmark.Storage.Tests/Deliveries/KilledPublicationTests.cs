using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Storage.Sql;
using Benchmark.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Storage.Tests.Deliveries;

/// <summary>A publication of a million figures on SQLite, killed, and read while it goes on.</summary>
public sealed class KilledPublicationTests
{
    private const int Kills = 20;
    private const int Readers = 50;

    // One for each indicator, the periods, the end of the delivery, and the commit.
    private const int Steps = BigDraft.Indicators + 3;

    private static readonly Statement CountFigures = new("SELECT COUNT(*) FROM observation");
    private static readonly Statement CountStaged = new("SELECT COUNT(*) FROM delivered_value");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_at_twenty_moments_the_old_release_is_whole_and_the_next_try_succeeds()
    {
        await using var database = TestDatabase.Sqlite();
        await using var services = await database.MigratedAsync(Cancellation);
        var draft = await BigDraft.MakeAsync(services, Cancellation);
        var before = await CountsAsync(services);
        var slab = await services.GetRequiredService<ComparisonService>().SlabAsync(BigDraft.Code(0), null, Cancellation);

        var random = new Random(20261124);
        for (var kill = 0; kill < Kills; kill++)
        {
            // The last one is sent when the commit begins.
            using var publishing = PublishProcess.Start(database.ConnectionString, draft);
            Assert.True(await publishing.TakesAsync(kill == Kills - 1 ? Steps : random.Next(1, Steps), Cancellation), "It ended before it was killed.");
            await publishing.KillAsync(Cancellation);

            await using var others = database.Services();
            var service = others.GetRequiredService<ComparisonService>();
            if ((await service.ReleasesAsync(Cancellation)).Count == 2)
            {
                // Killed at its commit, which was done.
                Assert.Equal(Kills - 1, kill);
                break;
            }

            Assert.Equal(before, await CountsAsync(others));
            Assert.Equal(slab.Cells.Value, (await service.SlabAsync(BigDraft.Code(0), null, Cancellation)).Cells.Value);
            Assert.Equal(DraftStatus.Open, (await others.GetRequiredService<DraftStore>().FindAsync(draft, Cancellation))!.Status);
        }

        await using var next = database.Services();
        if ((await next.GetRequiredService<ComparisonService>().ReleasesAsync(Cancellation)).Count == 1)
        {
            await next.GetRequiredService<DraftPublisher>().PublishAsync(draft, BigDraft.Steward, _ => Task.FromResult(DraftProtection.None), null, Cancellation);
        }

        // All that was and all that is new, nothing staged, and a file that is sound.
        Assert.Equal((before.Figures + BigDraft.Values, 0), await CountsAsync(next));
        foreach (var indicator in new[] { 0, 57, BigDraft.Indicators - 1 })
        {
            var whole = await next.GetRequiredService<ComparisonService>().SlabAsync(BigDraft.Code(indicator), null, Cancellation);
            Assert.All(whole.Periods.Select((period, place) => (period.Period.Year, place)), period =>
                Assert.Equal(BigDraft.Value(indicator, 341, period.Year), whole.Cells.Value[whole.Cell(period.place, whole.RowOf("GM0342"))]));
        }

        Assert.Equal("ok", await ScalarAsync(database, "PRAGMA quick_check"));
        Assert.Null(await ScalarAsync(database, "PRAGMA foreign_key_check"));
    }

    [Fact]
    public async Task Fifty_readers_during_a_publication_see_whole_releases_alone()
    {
        await using var database = TestDatabase.Sqlite();
        await using var services = await database.MigratedAsync(Cancellation);
        var draft = await BigDraft.MakeAsync(services, Cancellation);

        using var published = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var reading = Enumerable.Range(0, Readers).Select(reader => Task.Run(() => ReadAsync(database, reader, published.Token), Cancellation)).ToArray();
        await services.GetRequiredService<DraftPublisher>().PublishAsync(draft, BigDraft.Steward, _ => Task.FromResult(DraftProtection.None), null, Cancellation);
        await published.CancelAsync();

        var seen = await Task.WhenAll(reading);
        Assert.All(seen, releases => Assert.NotEmpty(releases));
        Assert.Contains(seen, releases => releases.Contains(1));
        Assert.All(seen.SelectMany(releases => releases), release => Assert.InRange(release, 1, 2));
    }

    // Reads two indicators of whichever release is newest, past everything that is kept in memory, until the publication is done and once more.
    private static async Task<HashSet<int>> ReadAsync(TestDatabase database, int reader, CancellationToken published)
    {
        var (seen, first, last) = (new HashSet<int>(), BigDraft.Code(0), BigDraft.Code(1 + (reader % (BigDraft.Indicators - 1))));
        for (var goesOn = true; goesOn;)
        {
            goesOn = !published.IsCancellationRequested;
            await using var services = database.Services();
            var service = services.GetRequiredService<ComparisonService>();
            var release = (await service.ReleasesAsync(Cancellation))[0].Number;
            var (one, other) = (await service.SlabAsync(first, release, Cancellation), await service.SlabAsync(last, release, Cancellation));
            Assert.Equal(release == 1 ? (1, 0) : (25, 25), (FullPeriods(one), FullPeriods(other)));
            seen.Add(release);
        }

        return seen;
    }

    // Periods in which every municipality has a value; none may be half full.
    private static int FullPeriods(Core.Releases.IndicatorSlab slab)
    {
        var full = 0;
        for (var period = 0; period < slab.Periods.Count; period++)
        {
            var known = slab.Codes.Count(code => slab.Cells.Status[slab.Cell(period, slab.RowOf(code))].HasValue());
            Assert.True(known is 0 or 342, $"{known} of 342 municipalities have a value.");
            full += known == 342 ? 1 : 0;
        }

        return full;
    }

    private static async Task<(int Figures, int Staged)> CountsAsync(IServiceProvider services)
    {
        var database = services.GetRequiredService<Database>();
        return (await database.RunAsync(session => session.ScalarAsync<int>(CountFigures), Cancellation), await database.RunAsync(session => session.ScalarAsync<int>(CountStaged), Cancellation));
    }

    private static async Task<object?> ScalarAsync(TestDatabase database, string text)
    {
        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        return await command.ExecuteScalarAsync(Cancellation);
    }
}
