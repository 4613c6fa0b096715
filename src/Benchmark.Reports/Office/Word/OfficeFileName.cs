using System.Globalization;
using Benchmark.Reports.Office.Sheets;

namespace Benchmark.Reports.Office.Word;

/// <summary>Names of files that are taken along, as people file them: "2026-11-24 RIB misdrijven Zwolle.docx".</summary>
public static class OfficeFileName
{
    /// <summary>Signs of the whole name; leaves room for a folder within what Windows takes (260).</summary>
    public const int Longest = 120;

    /// <summary>A name that Windows, macOS and Linux accept; a long subject is cut after a word.</summary>
    /// <param name="date">Day of the document.</param>
    /// <param name="kind">"RIB".</param>
    /// <param name="subject">"Geregistreerde misdrijven"; begins with a small letter in the name unless it is an abbreviation.</param>
    /// <param name="municipality">"Zwolle", or empty.</param>
    /// <param name="extension">With its dot: ".docx".</param>
    public static string Of(DateOnly date, string kind, string subject, string municipality, string extension)
    {
        var start = string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}");
        var (front, back) = (Cut(Legal(kind), 30), Cut(Legal(municipality), 40));
        var room = Longest - start.Length - front.Length - back.Length - extension.Length - 3;
        var about = Cut(LowerFirst(Legal(subject)), room);
        return string.Join(' ', ((string[])[start, front, about, back]).Where(part => part.Length > 0)).TrimEnd('.', ' ') + extension;
    }

    private static string Legal(string text)
    {
        var signs = SheetText.Clean(text).Select(sign => "<>:\"/\\|?*".Contains(sign, StringComparison.Ordinal) || char.IsControl(sign) || char.GetUnicodeCategory(sign) == UnicodeCategory.Format ? ' ' : sign);
        return string.Join(' ', string.Concat(signs).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string LowerFirst(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLower(text[0], CultureInfo.InvariantCulture) + text[1..] : text;

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', length);
        var end = space > 0 ? space : char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return text[..end];
    }
}
