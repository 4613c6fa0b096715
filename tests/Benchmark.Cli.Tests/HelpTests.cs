namespace Benchmark.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("[command]")]
    [InlineData("compare [options]", "compare")]
    [InlineData("similar [options]", "similar")]
    [InlineData("groups [command]", "groups")]
    [InlineData("groups show <slug> [options]", "groups", "show")]
    [InlineData("migrate [options]", "migrate")]
    [InlineData("sample [options]", "sample")]
    public async Task Help_of_every_command_tells_its_use_each_option_and_each_exit_code(string use, params string[] command)
    {
        var outcome = await CommandHost.RunAloneAsync([.. command, "--help"]);

        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Error));
        Assert.Contains($" {use}", outcome.Output, StringComparison.Ordinal);
        var lines = outcome.Output.Split(Environment.NewLine);
        Assert.All(lines.Where(line => line.StartsWith("  --", StringComparison.Ordinal)), line => Assert.Matches(@"^  --\S+( <[^>]+>)?( \(REQUIRED\))?  +\w.*", line));
        Assert.Equal(
            ["0", "1", "2", "3", "130"],
            lines.SkipWhile(line => line != "Exit codes:").Skip(1).Where(line => line.Length > 0).Select(line => line.Trim().Split(' ')[0]));
    }
}
