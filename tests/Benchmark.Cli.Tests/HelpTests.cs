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
    [InlineData("sources [command]", "sources")]
    [InlineData("sources show <code> [options]", "sources", "show")]
    [InlineData("sources save <file> [options]", "sources", "save")]
    [InlineData("sources approve <code> [options]", "sources", "approve")]
    [InlineData("look <file> [options]", "look")]
    [InlineData("deliver <file> [options]", "deliver")]
    [InlineData("check <delivery> [options]", "check")]
    [InlineData("reason <delivery> [options]", "reason")]
    [InlineData("preview <delivery> [options]", "preview")]
    [InlineData("drafts [options]", "drafts")]
    [InlineData("discard [<delivery>] [options]", "discard")]
    [InlineData("publish <draft> [options]", "publish")]
    [InlineData("withdraw <release> [options]", "withdraw")]
    [InlineData("releases [options]", "releases")]
    [InlineData("differences <older> <newer> [options]", "differences")]
    [InlineData("log [options]", "log")]
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
