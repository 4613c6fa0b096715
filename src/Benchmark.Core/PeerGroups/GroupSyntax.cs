using System.Globalization;
using Benchmark.Core.Indicators;

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
internal sealed class GroupSyntaxException(Bilingual problem) : Exception(problem.Dutch)
{
    private const int LongestQuote = 40;

    private static readonly Bilingual Forms = new(
        "Mogelijk zijn: nederland, provincie:overijssel, regio:ggd:ijsselland, inwoners:100000-250000, stedelijkheid:1-2, vergelijkbaar:20, vergelijkbaar-inkomen:20, lijst:GM0193,GM0200 en groep:naam@3.",
        "Possible are: nederland, provincie:overijssel, regio:ggd:ijsselland, inwoners:100000-250000, stedelijkheid:1-2, vergelijkbaar:20, vergelijkbaar-inkomen:20, lijst:GM0193,GM0200 and groep:naam@3.");

    /// <summary>What was wrong, where, and what is possible.</summary>
    public Bilingual Problem { get; } = problem;

    public static GroupSyntaxException TooLong(int length) => new(new(
        $"De groep telt {Number(length)} tekens. Mogelijk is: ten hoogste {Number(GroupExpressionParser.MaxLength)} tekens.",
        $"The group has {Number(length)} signs. At most {Number(GroupExpressionParser.MaxLength)} are allowed."));

    public static GroupSyntaxException TooManyCodes(int count) => new(new(
        $"De lijst telt {Number(count)} gemeenten. Mogelijk is: ten hoogste {Number(GroupExpressionParser.MostCodes)} gemeenten.",
        $"The list has {Number(count)} municipalities. At most {Number(GroupExpressionParser.MostCodes)} are allowed."));

    public static GroupSyntaxException UnknownForm(Piece text) => new(text.Text.Length == 0
        ? new($"De groep is leeg. {Forms.Dutch}", $"The group is empty. {Forms.English}")
        : new($"De groep '{Quote(text)}' is niet te lezen. {Forms.Dutch}", $"The group '{Quote(text)}' cannot be read. {Forms.English}"));

    public static GroupSyntaxException Twice(Piece text, string key) => new(new(
        $"Het kenmerk '{key}' staat twee keer in de groep, de tweede keer op plaats {Place(text)}. Mogelijk is: elk kenmerk één keer.",
        $"The characteristic '{key}' is in the group twice, the second time at position {Place(text)}. Possible is: every characteristic once."));

    public static GroupSyntaxException Expected(Piece text, Bilingual possible) => new(text.Text.Length == 0
        ? new($"Op plaats {Place(text)} van de groep ontbreekt iets. Mogelijk is hier: {possible.Dutch}.", $"Something is missing at position {Place(text)} of the group. Possible here: {possible.English}.")
        : new($"Op plaats {Place(text)} van de groep staat '{Quote(text)}'. Mogelijk is hier: {possible.Dutch}.", $"At position {Place(text)} the group has '{Quote(text)}'. Possible here: {possible.English}."));

    private static string Place(Piece text) => Number(text.Start + 1);

    private static string Quote(Piece text) => text.Text.Length <= LongestQuote ? text.Text : string.Concat(text.Text.AsSpan(0, LongestQuote), "…");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
