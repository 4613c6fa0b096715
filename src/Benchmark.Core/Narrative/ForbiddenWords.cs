using System.Text.RegularExpressions;

namespace Benchmark.Core.Narrative;

/// <summary>Words that judge without saying so; they do not occur in generated text.</summary>
public static partial class ForbiddenWords
{
    /// <summary>The forbidden words in a text, Dutch or English, as they stand there.</summary>
    public static IReadOnlyList<string> In(string text) => [.. Words().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\b(nog|maar|slechts|helaas|merely|unfortunately|sadly)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
