using System.Text.RegularExpressions;
using System.Xml;

namespace Benchmark.Reports.Office.Sheets;

/// <summary>Texts as a cell can hold them.</summary>
internal static partial class SheetText
{
    /// <summary>The most signs that a cell holds.</summary>
    public const int Longest = 32_767;

    /// <summary>A text without signs that XML cannot hold (control signs, halves of a sign), lines ended by a line feed.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var kept = new System.Text.StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]))
            {
                kept.Append(text, index++, 2);
            }
            else if (text[index] == '\r')
            {
                kept.Append(index + 1 < text.Length && text[index + 1] == '\n' ? "" : "\n");
            }
            else if (XmlConvert.IsXmlChar(text[index]))
            {
                kept.Append(text[index]);
            }
        }

        return kept.ToString();
    }

    /// <summary>A text as it is written into a cell: clean, not too long, and <c>_x0041_</c> kept from being read as a sign's number.</summary>
    public static string Written(string text)
    {
        var clean = Clean(text);
        var cut = clean.Length <= Longest ? clean : clean[..(char.IsHighSurrogate(clean[Longest - 1]) ? Longest - 1 : Longest)];
        return cut.Contains("_x", StringComparison.Ordinal) ? SignNumber().Replace(cut, "_x005F_") : cut;
    }

    /// <summary>Whether a program may take the text for a formula as soon as somebody edits it or takes it over.</summary>
    public static bool LooksLikeFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    private static bool IsClean(string text)
    {
        foreach (var sign in text)
        {
            if (sign == '\r' || !XmlConvert.IsXmlChar(sign))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex SignNumber();
}
