using System.Text.Json;

namespace Benchmark.Cli.Tests;

public sealed class PositionTests(CommandHost host)
{
    [Fact]
    public async Task Prints_the_record_per_task_with_every_figure_and_its_source()
    {
        var outcome = await host.RunAsync(["position", "--municipality", "gm0277"]);

        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Error));
        var tasks = JsonDocument.Parse(outcome.Output).RootElement.EnumerateArray().ToList();
        Assert.Equal(9, tasks.Count);
        Assert.All(tasks, task => Assert.Equal(task.GetProperty("cijfers").GetInt32(), task.GetProperty("perCijfer").GetArrayLength()));
        Assert.Contains(tasks.SelectMany(task => task.GetProperty("perCijfer").EnumerateArray()), figure => !figure.GetProperty("bekend").GetBoolean() && figure.GetProperty("bron").ValueKind == JsonValueKind.String);
    }

    [Fact]
    public async Task The_table_has_a_row_per_task_and_figure()
    {
        var json = JsonDocument.Parse((await host.RunAsync(["position", "--municipality", "GM0193"])).Output).RootElement;
        var table = (await host.RunAsync(["position", "--municipality", "GM0193", "--format", "table", "--language", "en"])).Output.TrimEnd().Split('\n');

        Assert.StartsWith("Of the ", table[0], StringComparison.Ordinal);
        Assert.Equal(3 + json.EnumerateArray().Sum(task => task.GetProperty("cijfers").GetInt32()), table.Length);
    }

    [Fact]
    public async Task An_unknown_municipality_is_wrong_use() =>
        Assert.Equal(ExitCode.WrongUse, (await host.RunAsync(["position", "--municipality", "GM9999"])).Code);
}
