using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Benchmark.Web.Tests.Api;

public sealed class LimitTests(ApiHost host)
{
    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_back_and_health_stays_open()
    {
        await using var application = ApiHost.Over([.. host.Database.Settings, new("Api:RequestsPerMinute", "2")]);
        using var client = application.CreateClient();
        var cancellation = TestContext.Current.CancellationToken;

        for (var allowed = 0; allowed < 2; allowed++)
        {
            using var answered = await client.GetAsync("/api/v1/versies", cancellation);
            Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
        }

        using var refused = await client.GetAsync("/api/v1/versies", cancellation);
        using var health = await client.GetAsync("/api/v1/gezondheid", cancellation);

        await refused.ProblemAsync(HttpStatusCode.TooManyRequests);
        Assert.InRange(refused.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 1, 60);
        Assert.Equal("1.0.0", refused.Header("API-Version"));
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    [Fact]
    public async Task Without_its_database_it_lives_is_not_ready_and_answers_503_until_it_is_back()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = await Benchmark.Testing.SampleDatabase.MakeAsync(cancellation);
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var application = ApiHost.Over([.. database.Settings, new("Api:RequestsPerMinute", "1000")])
            .WithWebHostBuilder(builder => builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(time)));
        using var client = application.CreateClient();
        database.TakeAway();

        using var live = await client.GetAsync("/api/v1/gezondheid", cancellation);
        using var ready = await client.GetAsync("/api/v1/gezondheid/gereed", cancellation);
        using var figures = await client.GetAsync("/api/v1/versies", cancellation);

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        foreach (var away in new[] { ready, figures })
        {
            var sentence = await away.ProblemAsync(HttpStatusCode.ServiceUnavailable);
            Assert.DoesNotContain("SQLite", sentence, StringComparison.OrdinalIgnoreCase);
            Assert.NotNull(away.Headers.RetryAfter);
        }

        database.BringBack();
        // A failure is told for a second.
        time.Advance(TimeSpan.FromSeconds(1));
        using var back = await client.GetAsync("/api/v1/gezondheid/gereed", cancellation);
        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
    }
}
