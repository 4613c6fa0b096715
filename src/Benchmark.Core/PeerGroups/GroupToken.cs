namespace Benchmark.Core.PeerGroups;

/// <summary>What a word of a group expression is.</summary>
internal enum GroupTokenKind
{
    /// <summary>A group, which may hold spaces: <c>provincie:noord holland</c>.</summary>
    Group,

    /// <summary><c>en</c></summary>
    And,

    /// <summary><c>of</c></summary>
    Or,

    /// <summary><c>niet</c></summary>
    Not,

    /// <summary><c>(</c></summary>
    Open,

    /// <summary><c>)</c></summary>
    Close,
}

/// <summary>A group, a connecting word or a bracket in an expression.</summary>
internal readonly record struct GroupToken(GroupTokenKind Kind, Piece Text)
{
    /// <summary>Splits at the connecting words and brackets; what stands between them is one group, spaces within it included.</summary>
    public static IEnumerable<GroupToken> Of(Piece text)
    {
        Piece? group = null;
        foreach (var word in Words(text))
        {
            var kind = KindOf(word);
            if (kind == GroupTokenKind.Group)
            {
                var start = group?.Start ?? word.Start;
                group = text.Between(start, word.Start + word.Text.Length);
                continue;
            }

            if (group is { } before)
            {
                yield return new(GroupTokenKind.Group, before);
                group = null;
            }

            yield return new(kind, word);
        }

        if (group is { } last)
        {
            yield return new(GroupTokenKind.Group, last);
        }
    }

    // Runs of signs without white space; every bracket is a word of its own.
    private static IEnumerable<Piece> Words(Piece text)
    {
        for (var index = 0; index < text.Text.Length;)
        {
            var end = index + 1;
            if (!IsBracket(text.Text[index]) && !char.IsWhiteSpace(text.Text[index]))
            {
                while (end < text.Text.Length && !IsBracket(text.Text[end]) && !char.IsWhiteSpace(text.Text[end]))
                {
                    end++;
                }
            }

            if (!char.IsWhiteSpace(text.Text[index]))
            {
                yield return text.Between(text.Start + index, text.Start + end);
            }

            index = end;
        }
    }

    private static bool IsBracket(char sign) => sign is '(' or ')';

    private static GroupTokenKind KindOf(Piece word) => word.Lower switch
    {
        "en" => GroupTokenKind.And,
        "of" => GroupTokenKind.Or,
        "niet" => GroupTokenKind.Not,
        "(" => GroupTokenKind.Open,
        ")" => GroupTokenKind.Close,
        _ => GroupTokenKind.Group,
    };
}
