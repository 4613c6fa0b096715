using System.Net;
using Benchmark.Testing;
using Benchmark.Web.Tests.Api;

namespace Benchmark.Web.Tests.Availability;

public class DatabaseAwayTests
{
    [Fact]
    public async Task While_the_database_is_away_pages_say_so_and_afterwards_they_answer_without_a_restart()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = await SampleDatabase.MakeAsync(cancellation);
        await using var application = ApiHost.Over(database.Settings);
        using var client = application.CreateClient();
        (await client.GetAsync("/privacy", cancellation)).EnsureSuccessStatusCode();

        database.TakeAway();
        using var away = await client.GetAsync("/gemeente/GM0193", cancellation);
        using var needsNone = await client.GetAsync("/privacy", cancellation);
        using var methods = await client.GetAsync("/zo-rekenen-wij?gemeente=GM0193&versie=1", cancellation);
        database.BringBack();
        using var back = await client.GetAsync("/gemeente/GM0193", cancellation);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.StatusCode);
        Assert.Equal("30", away.Header("Retry-After"));
        Assert.Contains("De cijfers zijn nu niet bereikbaar", await away.TextAsync(), StringComparison.Ordinal);
        Assert.NotEmpty(away.Header("Content-Security-Policy"));
        Assert.Equal(HttpStatusCode.OK, needsNone.StatusCode);
        Assert.Equal(HttpStatusCode.OK, methods.StatusCode);
        Assert.Contains("Wat is het midden van de groep?", await methods.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
        Assert.Contains("Zwolle", await back.TextAsync(), StringComparison.Ordinal);
    }
}
