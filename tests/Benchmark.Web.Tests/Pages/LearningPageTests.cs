using System.Net;
using Benchmark.Core.AlgorithmRegister;
using Benchmark.Core.Learning;
using Benchmark.Storage;
using Benchmark.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Web.Tests.Pages;

public sealed class LearningPageTests(GroupHost host) : IClassFixture<GroupHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_html_says_per_task_why_there_is_nobody_to_call()
    {
        var page = await PageAsync(host.Visitor(), "/leren/GM0193");

        Assert.DoesNotContain("meer vooruit dan het midden van de groep. Die", page, StringComparison.Ordinal);
        Assert.Contains("niemand heeft vastgesteld welke kant gunstig is", page, StringComparison.Ordinal);
        Assert.Contains("noemen we geen gemeenten: het cijfer kan een groep inwoners in een kwaad daglicht zetten", page, StringComparison.Ordinal);
        Assert.DoesNotContain("mailto:", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_registered_is_counted_from_the_release()
    {
        var service = host.Services.GetRequiredService<ComparisonService>();
        var catalogue = await service.CatalogueAsync(null, Cancellation);
        var answer = await service.LearnersAsync("GM0193", Core.PeerGroups.GroupExpression.Default, null, null, Cancellation);
        var most = AlgorithmsOfOthers.Of(catalogue.Algorithms, "GM0193", answer.Group.Members).Others[0];

        var page = await PageAsync(host.Visitor(), "/leren/GM0193");

        Assert.Equal(
            catalogue.Algorithms.Where(entry => entry.Name == most.By[0].Name && entry.Status != AlgorithmStatus.OutOfUse && answer.Group.Members.Contains(entry.Municipality)).Select(entry => entry.Municipality).Distinct().Count(),
            most.By.Count);
        Assert.Contains(most.Title, page, StringComparison.Ordinal);
        Assert.All(most.By, entry => Assert.Contains(entry.Url, page, StringComparison.Ordinal));
        Assert.Contains("Dit staat in het Algoritmeregister op 8 augustus 2026.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/leren/GM9999", HttpStatusCode.NotFound)]
    [InlineData("/leren/GM0193?groep=onzin", HttpStatusCode.BadRequest)]
    [InlineData("/leren/GM0193?versie=99", HttpStatusCode.NotFound)]
    [InlineData("/leren/GM0193?periode=2024JJ00", HttpStatusCode.BadRequest)]
    [InlineData("/leren/GM0193?groep=provincie:overijssel&versie=1", HttpStatusCode.OK)]
    [InlineData("/leren/gm0193", HttpStatusCode.PermanentRedirect)]
    public async Task The_page_has_the_status_of_its_answer(string address, HttpStatusCode status)
    {
        using var response = await host.Visitor().GetAsync(address, Cancellation);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Without_practices_the_page_says_who_adds_them_and_how()
    {
        Assert.Contains("Een analist van de vereniging voegt voorbeelden toe", await PageAsync(host.Visitor(), "/praktijken"), StringComparison.Ordinal);
        Assert.DoesNotContain("Nieuw praktijkvoorbeeld", await PageAsync(await host.SignInAsync("zwolle"), "/praktijken"), StringComparison.Ordinal);
        Assert.Contains("Nieuw praktijkvoorbeeld", await PageAsync(await host.SignInAsync("vereniging"), "/praktijken"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_accounts_for_every_figure_of_a_task()
    {
        var answer = await GroupHost.ReadAsync(host.Visitor(), "/api/v1/leren?gemeente=GM0193");

        Assert.Equal("vergelijkbaar:20", answer.GetProperty("groep").GetString());
        Assert.Equal(9, answer.GetProperty("opgaven").GetArrayLength());
        Assert.All(answer.GetProperty("opgaven").EnumerateArray().SelectMany(task => task.GetProperty("cijfers").EnumerateArray()), figure => Assert.False(figure.GetProperty("richtingVastgesteld").GetBoolean()));
        var reasons = answer.GetProperty("opgaven").EnumerateArray().SelectMany(task => task.GetProperty("zonder").EnumerateArray()).Select(without => without.GetProperty("reden").GetString()!).ToHashSet();
        Assert.Contains(Reports.Words.ApiWords.Of(NoLearners.NoDirection), reasons);
    }

    private static async Task<string> PageAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await client.GetStringAsync(address, Cancellation));
}
