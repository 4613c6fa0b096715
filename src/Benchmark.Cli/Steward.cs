using System.CommandLine;
using Benchmark.Core.SavedGroups;

namespace Benchmark.Cli;

/// <summary>Who works on figures, for the audit trail: a function, as everywhere, and for the administrator alone the account on this machine.</summary>
internal sealed class Steward
{
    private const int LongestFunction = 100;

    public Steward() => Function.Validators.Add(result =>
    {
        if (result.Tokens is [var given] && given.Value.Trim().Length is 0 or > LongestFunction)
        {
            result.AddError($"A function has 1 to {LongestFunction} characters.");
        }
    });

    public Option<string> Function { get; } = new("--as")
    {
        Description = "Function of who does this, as readers of the log see it; no name of a person.",
        DefaultValueFactory = _ => "beheerder (opdrachtregel)",
    };

    public Editor Of(ParseResult parsed) => new($"opdrachtregel:{Environment.UserName}", parsed.GetRequiredValue(Function).Trim(), null);
}
