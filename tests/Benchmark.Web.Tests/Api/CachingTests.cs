using System.Net;

namespace Benchmark.Web.Tests.Api;

public sealed class CachingTests(ApiHost host)
{
    private const string Question = "/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM0193&periode=2025";

    [Theory]
    [InlineData(Question)]
    [InlineData(Question + "&formaat=csv")]
    [InlineData("/gemeenten")]
    [InlineData("/indicatoren/inwoners")]
    [InlineData("/indicatoren/inwoners/waarnemingen?periode=2025")]
    [InlineData("/gelijkenis?gemeente=GM0193")]
    [InlineData("/informatiepositie?gemeente=GM0193")]
    [InlineData("/leren?gemeente=GM0193")]
    [InlineData("/versies")]
    public async Task Who_has_the_answer_gets_304_without_a_body(string address)
    {
        using var first = await host.AskAsync(address);
        using var again = await host.AskAsync(address, ifNoneMatch: first.Header("ETag"));

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Header("ETag"), again.Header("ETag"));
        Assert.Equal(first.Header("Cache-Control"), again.Header("Cache-Control"));
        Assert.Empty(await again.BytesAsync());
    }

    [Fact]
    public async Task The_same_question_asked_in_another_way_is_the_same_answer()
    {
        using var one = await host.AskAsync(Question);
        using var other = await host.AskAsync("/vergelijkingen?groep=vergelijkbaar:20&periode=2025JJ00&gemeente=gm0193&indicator=misdrijven_per_1000&taal=nl&formaat=json");

        Assert.Equal(one.Header("ETag"), other.Header("ETag"));
        Assert.Equal(await one.TextAsync(), await other.TextAsync());
    }

    [Theory]
    [InlineData("&taal=en")]
    [InlineData("&formaat=csv")]
    [InlineData("&formaat=csv-nl")]
    [InlineData("&groep=vergelijkbaar:21")]
    [InlineData("&formaat=svg")]
    public async Task Another_language_format_or_group_is_another_answer(string difference)
    {
        using var one = await host.AskAsync(Question);
        using var other = await host.AskAsync(Question + difference);

        Assert.NotEqual(one.Header("ETag"), other.Header("ETag"));
    }

    [Fact]
    public async Task A_pinned_answer_is_kept_for_a_day_and_others_for_a_minute()
    {
        using var pinned = await host.AskAsync("/informatiepositie?gemeente=GM0193&versie=1");
        using var current = await host.AskAsync("/informatiepositie?gemeente=GM0193");

        Assert.Equal("public, max-age=86400", pinned.Header("Cache-Control"));
        Assert.Equal(TimeSpan.FromSeconds(60), current.Headers.CacheControl?.MaxAge);
        Assert.True(current.Headers.CacheControl?.MustRevalidate);
    }

    // What the municipality says beside its figure may change tomorrow, also where the figures cannot.
    [Fact]
    public async Task A_pinned_comparison_is_asked_again_after_a_minute()
    {
        using var pinned = await host.AskAsync(Question + "&versie=1");

        Assert.Equal(TimeSpan.FromSeconds(60), pinned.Headers.CacheControl?.MaxAge);
        Assert.True(pinned.Headers.CacheControl?.MustRevalidate);
    }

    [Fact]
    public async Task A_refusal_is_not_kept()
    {
        using var refused = await host.AskAsync("/vergelijkingen?indicator=misdrijven_per_1000&gemeente=GM9999");

        Assert.True(refused.Headers.CacheControl?.NoStore);
        Assert.Empty(refused.Header("ETag"));
    }

    [Theory]
    [InlineData(Question)]
    [InlineData(Question + "&formaat=png")]
    [InlineData("/gemeenten")]
    [InlineData("/indicatoren/inwoners/waarnemingen")]
    [InlineData("/gezondheid/gereed")]
    [InlineData("/openapi.json")]
    public async Task Head_answers_as_get_without_the_body(string address)
    {
        using var get = await host.AskAsync(address);
        using var head = await host.AskAsync(address, HttpMethod.Head);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Header("ETag"), head.Header("ETag"));
        Assert.Empty(await head.BytesAsync());
    }

    [Fact]
    public async Task Every_answer_tells_the_version_of_the_api_and_may_be_read_by_any_site()
    {
        foreach (var address in new[] { Question, "/gemeenten", "/bestaat-niet", "/vergelijkingen", "/gezondheid", "/openapi.json" })
        {
            using var response = await host.AskAsync(address);

            Assert.Equal("1.0.0", response.Header("API-Version"));
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/versies");
        request.Headers.Add("Origin", "https://elders.example");
        using var elsewhere = await host.Client().SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("*", elsewhere.Header("Access-Control-Allow-Origin"));
        Assert.Contains("API-Version", elsewhere.Header("Access-Control-Expose-Headers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_may_ask_whether_it_may_send_if_none_match()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/api/v1/versies");
        request.Headers.Add("Origin", "https://elders.example");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        using var response = await host.Client().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Contains("if-none-match", response.Header("Access-Control-Allow-Headers"), StringComparison.OrdinalIgnoreCase);
    }
}
