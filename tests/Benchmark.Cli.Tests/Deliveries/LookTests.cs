namespace Benchmark.Cli.Tests.Deliveries;

public sealed class LookTests
{
    [Theory]
    [InlineData("Titel\ngemeente;2023;2024\nGM0193;1,5;2,25\nGM0363;3,5;4\n", "semicolon", "comma", "line 2", "wide")]
    [InlineData("gemeente,waarde\nGM0193,1.5\nGM0363,2.25\n", "comma", "point", "line 1", "tidy")]
    public async Task Tells_how_a_file_is_written_without_a_database(string content, string delimiter, string sign, string header, string layout)
    {
        var outcome = await LookAsync(content);

        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Error));
        Assert.Matches($"(?m)^delimiter +{delimiter}$", outcome.Output);
        Assert.Matches($"(?m)^decimal sign +{sign}$", outcome.Output);
        Assert.Matches($"(?m)^header +{header}$", outcome.Output);
        Assert.Matches($"(?m)^layout +{layout}", outcome.Output);
        Assert.DoesNotContain("Question", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_can_be_read_in_two_ways_is_a_question()
    {
        var outcome = await LookAsync("gemeente;waarde\nGM0193;1.234\nGM0363;2.345\n");

        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.Contains("Question: what is the decimal sign in column 'waarde'? '1.234' can be read in two ways.", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_is_refused() => Assert.Equal(ExitCode.FindingsRefusedIt, (await LookAsync("")).Code);

    private static async Task<Outcome> LookAsync(string content)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, content, TestContext.Current.CancellationToken);
            return await CommandHost.RunAloneAsync("look", path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
