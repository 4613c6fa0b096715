using Benchmark.Storage;
using Benchmark.Web.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Web.Tests.Api;

public sealed class AnswerKeyTests(ApiHost host)
{
    [Fact]
    public async Task The_same_question_to_another_database_is_another_answer()
    {
        await using var services = host.Database.Services();
        var edition = await services.GetRequiredService<ComparisonService>().EditionAsync(null, TestContext.Current.CancellationToken);

        Assert.NotEmpty(edition.DatabaseId);
        Assert.Equal(Key(edition).Hash, Key(edition with { }).Hash);
        Assert.NotEqual(Key(edition).Hash, Key(edition with { DatabaseId = "other" }).Hash);
    }

    private static AnswerKey Key(Edition edition) => new(edition, "/api/v1/gemeenten", AnswerFormat.Json, Pinned: false, VariesByAccept: false);
}
