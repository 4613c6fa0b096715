using Benchmark.Core.Indicators;

namespace Benchmark.Core.PeerGroups;

/// <summary>Reads a group expression; the grammar is written in EBNF in docs/group-expressions.md.</summary>
public static class GroupExpressionParser
{
    /// <summary>Longest text that is read.</summary>
    public const int MaxLength = 4000;

    /// <summary>Reads an expression; on failure <paramref name="problem"/> says what was wrong, where, and what is possible.</summary>
    public static bool TryParse(string text, out GroupExpression expression, out Bilingual problem) => throw new NotImplementedException();
}
