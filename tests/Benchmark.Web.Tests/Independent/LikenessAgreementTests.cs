using Benchmark.Testing;
using Benchmark.Web.Tests.Api;

namespace Benchmark.Web.Tests.Independent;

/// <summary>The neighbours that the API gives are those computed straight from the files.</summary>
public sealed class LikenessAgreementTests(ApiHost host)
{
    [Theory]
    [InlineData("GM0193")]
    [InlineData("GM0363")]
    [InlineData("GM0088")]
    [InlineData("GM1991")]
    [InlineData("GM0518")]
    [InlineData("GM0060")]
    public async Task The_hundred_nearest_are_the_same_in_the_same_order(string municipality)
    {
        var files = new SampleFiles(SampleFolder.Path);
        var groups = new ExpectedGroups(files, new ExpectedFigures(files));

        var answer = await host.ReadAsync($"/gelijkenis?gemeente={municipality}&indeling=2024&aantal=100");

        Assert.Equal(
            groups.Members("vergelijkbaar:100", municipality, new CsvPeriod("2024JJ00", 2024, false)),
            answer.GetProperty("leden").EnumerateArray().Select(member => member.GetProperty("code").GetString()!));
    }
}
