using System.Globalization;
using System.Text.Json;

namespace Benchmark.Cli.Tests;

public sealed class CompareTests(CommandHost host)
{
    private static readonly string[] Question = ["compare", "--indicator", "misdrijven_per_1000", "--municipality", "GM0193", "--group", "vergelijkbaar:20", "--period", "2025"];

    [Fact]
    public async Task Prints_the_record_on_the_output_and_nothing_else()
    {
        var outcome = await host.RunAsync(Question);

        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.Empty(outcome.Error);
        var record = JsonDocument.Parse(outcome.Output).RootElement;
        Assert.Equal("GM0193", record.GetProperty("gemeente").GetProperty("code").GetString());
        Assert.Equal("2025JJ00", record.GetProperty("periode").GetString());
        Assert.Equal(21, record.GetProperty("leden").GetArrayLength());
    }

    [Fact]
    public async Task Without_group_period_and_release_it_takes_the_twenty_most_alike_the_newest_and_the_current()
    {
        var record = JsonDocument.Parse((await host.RunAsync("compare", "--indicator", "misdrijven_per_1000", "--municipality", "gm0193")).Output).RootElement;

        Assert.Equal("vergelijkbaar:20", record.GetProperty("groep").GetProperty("uitdrukking").GetString());
        Assert.Equal(1, record.GetProperty("versie").GetProperty("nummer").GetInt32());
    }

    [Fact]
    public async Task Csv_has_the_same_figures_as_json()
    {
        var json = JsonDocument.Parse((await host.RunAsync(Question)).Output).RootElement;
        var csv = (await host.RunAsync([.. Question, "--format", "csv"])).Output.Split("\r\n");

        Assert.Equal("indicator,gemeente,naam,periode,waarde,onder,boven,status,herberekend,versie", csv[0]);
        var members = json.GetProperty("leden").EnumerateArray().ToList();
        Assert.Equal(members.Count, csv.Length - 2);
        for (var row = 0; row < members.Count; row++)
        {
            Assert.Equal(members[row].GetProperty("waarde").GetDouble(), double.Parse(csv[row + 1].Split(',')[4], CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task A_table_shows_the_sentence_our_row_and_the_source()
    {
        var outcome = await host.RunAsync([.. Question, "--format", "table"]);

        var lines = outcome.Output.Split('\n');
        Assert.StartsWith("In Zwolle", lines[0], StringComparison.Ordinal);
        Assert.Single(lines, line => line.StartsWith("* Zwolle", StringComparison.Ordinal));
        Assert.Equal(20, lines.Count(line => line.StartsWith("  ", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.StartsWith("Bron:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task English_is_told_in_english()
    {
        var dutch = JsonDocument.Parse((await host.RunAsync(Question)).Output).RootElement.GetProperty("zin").GetString();
        var english = JsonDocument.Parse((await host.RunAsync([.. Question, "--language", "en"])).Output).RootElement.GetProperty("zin").GetString();

        Assert.NotEqual(dutch, english);
    }
}
