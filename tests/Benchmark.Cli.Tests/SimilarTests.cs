using System.Globalization;
using System.Text.Json;

namespace Benchmark.Cli.Tests;

public sealed class SimilarTests(CommandHost host)
{
    private static readonly string[] Question = ["similar", "--municipality", "gm0193", "--count", "5", "--division", "2024"];

    [Fact]
    public async Task Prints_the_record_on_the_output_and_nothing_else()
    {
        var outcome = await host.RunAsync(Question);

        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Error));
        var members = JsonDocument.Parse(outcome.Output).RootElement.GetProperty("leden").EnumerateArray().ToList();
        Assert.Equal(5, members.Count);
        Assert.All(members, member => Assert.Equal(1, member.GetProperty("bijdragen").EnumerateArray().Sum(part => part.GetProperty("aandeel").GetDouble()), 9));
    }

    [Fact]
    public async Task Own_characteristics_and_another_scale_are_used()
    {
        var outcome = await host.RunAsync([.. Question, "--characteristics", "inwoners.log:1,inwoners_65plus_pct:0.5", "--standardisation", "minmax"]);
        var standard = await host.RunAsync(Question);

        var first = JsonDocument.Parse(outcome.Output).RootElement.GetProperty("leden")[0];
        Assert.Equal(["inwoners.log", "inwoners_65plus_pct"], first.GetProperty("bijdragen").EnumerateArray().Select(part => part.GetProperty("kenmerk").GetString()));
        Assert.NotEqual(standard.Output, outcome.Output);
    }

    [Fact]
    public async Task Csv_has_a_row_per_member_and_characteristic_with_the_figures_of_json()
    {
        string[] question = [.. Question, "--characteristics", "inwoners.log:1,woz_waarde:2"];
        var json = JsonDocument.Parse((await host.RunAsync(question)).Output).RootElement.GetProperty("leden").EnumerateArray().ToList();
        var csv = (await host.RunAsync([.. question, "--format", "csv"])).Output.Split("\r\n");

        Assert.Equal("gemeente,naam,afstand,woorden,kenmerk,aandeel,waarde,eigen", csv[0]);
        Assert.Equal(1 + (5 * 2), csv.Length - 1);
        for (var row = 0; row < 10; row++)
        {
            var (member, part, cells) = (json[row / 2], json[row / 2].GetProperty("bijdragen")[row % 2], csv[row + 1].Split(','));
            Assert.Equal((member.GetProperty("code").GetString(), part.GetProperty("kenmerk").GetString()), (cells[0], cells[4]));
            Assert.Equal(
                (member.GetProperty("afstand").GetDouble(), part.GetProperty("aandeel").GetDouble(), part.GetProperty("waarde").GetDouble()),
                (Number(cells[2]), Number(cells[5]), Number(cells[6])));
        }

        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task A_table_names_each_member_and_where_it_differs_most()
    {
        var lines = (await host.RunAsync([.. Question, "--characteristics", "inwoners.log:1", "--format", "table"])).Output.TrimEnd('\n').Split('\n');

        Assert.Equal(6, lines.Length);
        Assert.StartsWith("gemeente  naam", lines[0], StringComparison.Ordinal);
        Assert.All(lines[1..], line => Assert.EndsWith("inwoners.log (100%)", line, StringComparison.Ordinal));
    }
}
