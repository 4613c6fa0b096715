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

    /// <summary>What stands from one index in the whole text up to another.</summary>
    public Piece Between(int start, int end) => new(Text[(start - Start)..(end - Start)], start);

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

    /// <summary>More groups combined than allowed.</summary>
    public static GroupSyntaxException TooManyParts(int count) => new(GroupRefusalTexts.TooManyParts, _ => Most(count, GroupExpressionParser.MostParts));

    /// <summary>More own characteristics than allowed.</summary>
    public static GroupSyntaxException TooManyCharacteristics(int count) =>
        new(GroupRefusalTexts.TooManyCharacteristics, _ => Most(count, GroupExpressionParser.MostCharacteristics));

    /// <summary>More brackets and <c>niet</c> inside each other than allowed.</summary>
    public static GroupSyntaxException TooDeep(Piece text) =>
        new(GroupRefusalTexts.TooDeep, _ => [("plaats", Place(text)), ("hoogste", Number(GroupExpressionParser.MostDepth))]);

    /// <summary>Every own characteristic has a weight of 0.</summary>
    public static GroupSyntaxException NoWeight(Piece text) => new(GroupRefusalTexts.NoWeight, _ => [("plaats", Place(text))]);

    /// <summary>Empty, or begins like no form of group.</summary>
    public static GroupSyntaxException UnknownForm(Piece text) => new(
        text.Text.Length == 0 ? GroupRefusalTexts.EmptyText : GroupRefusalTexts.Unreadable,
        language => [("groep", Quote(text)), ("mogelijk", GroupRefusalTexts.Forms.Fill(language))]);

    /// <summary>A characteristic or option that was there before.</summary>
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
