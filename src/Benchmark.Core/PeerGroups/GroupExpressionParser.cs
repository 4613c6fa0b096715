using System.Diagnostics.CodeAnalysis;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Core.PeerGroups;

/// <summary>
/// Reads a group expression; the grammar is written in EBNF in docs/group-expressions.md. Small and capital letters are the same, and what
/// is read prints in its canonical form.
/// </summary>
public static class GroupExpressionParser
{
    /// <summary>Longest text that is read.</summary>
    public const int MaxLength = 4000;

    /// <summary>Fewest and most members of a likeness group.</summary>
    public const int LeastAlike = 5;

    /// <inheritdoc cref="LeastAlike"/>
    public const int MostAlike = 100;

    /// <summary>Most codes in a list.</summary>
    public const int MostCodes = 400;

    /// <summary>Most own characteristics of a likeness group.</summary>
    public const int MostCharacteristics = 12;

    /// <summary>Smallest and largest weight of a characteristic; a weight of 0 leaves it out.</summary>
    public const double LeastWeight = 0.001;

    /// <inheritdoc cref="LeastWeight"/>
    public const double MostWeight = 1000;

    /// <summary>Smallest and largest size of a bound of <c>cijfer:</c> that is not 0, whatever its sign.</summary>
    public const double LeastBound = 1e-9;

    /// <inheritdoc cref="LeastBound"/>
    public const double MostBound = 1e15;

    /// <summary>Most groups that are combined with <c>en</c>, <c>of</c> and <c>niet</c>.</summary>
    public const int MostParts = 30;

    /// <summary>Most brackets and <c>niet</c> inside each other.</summary>
    public const int MostDepth = 8;

    /// <summary>Reads an expression; on failure <paramref name="problem"/> says what was wrong, where, and what is possible. Never throws.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out GroupExpression? expression, [NotNullWhen(false)] out Bilingual? problem)
    {
        (expression, problem) = (null, null);
        try
        {
            expression = Parse(text ?? "");
            return true;
        }
        catch (GroupSyntaxException wrong)
        {
            problem = wrong.Problem;
            return false;
        }
    }

    private static GroupExpression Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            throw GroupSyntaxException.TooLong(text.Length);
        }

        var whole = new Piece(text, 0).Trim();
        GroupToken[] tokens = [.. GroupToken.Of(whole)];
        if (tokens is [] or [{ Kind: GroupTokenKind.Group }])
        {
            return SingleGroupParser.Parse(whole) ?? throw GroupSyntaxException.UnknownForm(whole);
        }

        var parts = tokens.Count(token => token.Kind == GroupTokenKind.Group);
        return parts <= MostParts
            ? new Combination(tokens, new("", whole.Start + whole.Text.Length)).Read()
            : throw GroupSyntaxException.TooManyParts(parts);
    }

    // One method per line of the grammar; niet binds strongest, then en, then of.
    private sealed class Combination(GroupToken[] tokens, Piece end)
    {
        private int _next;

        private GroupTokenKind? Kind => _next < tokens.Length ? tokens[_next].Kind : null;

        private Piece Text => _next < tokens.Length ? tokens[_next].Text : end;

        public GroupExpression Read()
        {
            var expression = Any(0);
            return Kind is null ? expression : throw GroupSyntaxException.Expected(Text, GroupRefusalTexts.AConnection);
        }

        private GroupExpression Any(int depth) => GroupExpression.AnyOf(Parts(GroupTokenKind.Or, () => All(depth)));

        private GroupExpression All(int depth) => GroupExpression.AllOf(Parts(GroupTokenKind.And, () => One(depth)));

        private List<GroupExpression> Parts(GroupTokenKind connection, Func<GroupExpression> part)
        {
            List<GroupExpression> parts = [part()];
            while (Kind == connection)
            {
                _next++;
                parts.Add(part());
            }

            return parts;
        }

        private GroupExpression One(int depth)
        {
            var (kind, text) = (Kind, Text);
            if (kind is GroupTokenKind.Not or GroupTokenKind.Open && depth >= MostDepth)
            {
                throw GroupSyntaxException.TooDeep(text);
            }

            _next++;
            switch (kind)
            {
                case GroupTokenKind.Not:
                    return GroupExpression.Not(One(depth + 1));
                case GroupTokenKind.Open:
                    var inner = Any(depth + 1);
                    if (Kind != GroupTokenKind.Close)
                    {
                        throw GroupSyntaxException.Expected(Text, GroupRefusalTexts.AClosing);
                    }

                    _next++;
                    return inner;
                case GroupTokenKind.Group when SingleGroupParser.Parse(text) is { } group:
                    return group;
                default:
                    throw GroupSyntaxException.Expected(text, GroupRefusalTexts.AGroup);
            }
        }
    }
}
