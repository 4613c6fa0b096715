using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Core.PeerGroups;

/// <summary>A piece of a group expression that knows where it stands in the whole.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Start">Index of its first sign in the whole text.</param>
internal readonly record struct Piece(string Text, int Start)
{
    /// <summary>The piece in small letters.</summary>
    public string Lower => Text.ToLowerInvariant();

    /// <summary>Without white space round it.</summary>
    public Piece Trim() => new(Text.Trim(), Start + Text.Length - Text.TrimStart().Length);

    /// <summary>What stands before and after the first separator; nothing after when there is none.</summary>
    public (Piece Before, Piece? After) Cut(char separator) => Text.IndexOf(separator, StringComparison.Ordinal) is >= 0 and var index
        ? (new(Text[..index], Start), new Piece(Text[(index + 1)..], Start + index + 1))
        : (this, null);

    /// <summary>All pieces between separators.</summary>
    public IEnumerable<Piece> Split(char separator)
    {
        for (Piece? rest = this; rest is { } left;)
        {
            (var piece, rest) = left.Cut(separator);
            yield return piece;
        }
    }
}

/// <summary>Ends the reading of an expression with a sentence for the reader; never leaves the parser.</summary>
internal sealed class GroupSyntaxException : Exception
{
    private const int LongestQuote = 40;

    private GroupSyntaxException(Template template, Func<Language, (string, string)[]> values) : this(template.InBoth(values))
    {
    }

    private GroupSyntaxException(Bilingual problem) : base(problem.Dutch) => Problem = problem;

    /// <summary>What was wrong, where, and what is possible.</summary>
    public Bilingual Problem { get; }

    /// <summary>More signs than are read.</summary>
    public static GroupSyntaxException TooLong(int length) => new(GroupRefusalTexts.TooLong, _ => Most(length, GroupExpressionParser.MaxLength));

    /// <summary>A list with more codes than allowed.</summary>
    public static GroupSyntaxException TooManyCodes(int count) => new(GroupRefusalTexts.TooManyCodes, _ => Most(count, GroupExpressionParser.MostCodes));

    /// <summary>Empty, or begins like no form of group.</summary>
    public static GroupSyntaxException UnknownForm(Piece text) => new(
        text.Text.Length == 0 ? GroupRefusalTexts.EmptyText : GroupRefusalTexts.Unreadable,
        language => [("groep", Quote(text)), ("mogelijk", GroupRefusalTexts.Forms.Fill(language))]);

    /// <summary>A characteristic that was there before.</summary>
    public static GroupSyntaxException Twice(Piece text, string key) => new(GroupRefusalTexts.Twice, _ => [("kenmerk", key), ("plaats", Place(text))]);

    /// <summary>Something else stands where a part is expected, or nothing.</summary>
    public static GroupSyntaxException Expected(Piece text, Template possible) => new(
        text.Text.Length == 0 ? GroupRefusalTexts.Missing : GroupRefusalTexts.Expected,
        language => [("plaats", Place(text)), ("tekst", Quote(text)), ("mogelijk", possible.Fill(language))]);

    private static (string, string)[] Most(int count, int most) => [("aantal", Number(count)), ("hoogste", Number(most))];

    private static string Place(Piece text) => Number(text.Start + 1);

    private static string Quote(Piece text) => text.Text.Length <= LongestQuote ? text.Text : string.Concat(text.Text.AsSpan(0, LongestQuote), "…");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
