using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Benchmark.Cli;

/// <summary>The help of every command ends with what it tells the shell.</summary>
internal sealed class HelpWithExitCodes(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>Gives the help of a command, and of all below it, this ending.</summary>
    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpWithExitCodes((HelpAction)option.Action!);
    }

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Exit codes:");
        foreach (var (meaning, number) in ExitCode.Meanings)
        {
            output.WriteLine($"  {number,-3}  {meaning}");
        }

        return code;
    }
}
