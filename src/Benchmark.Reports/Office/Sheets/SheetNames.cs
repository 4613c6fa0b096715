namespace Benchmark.Reports.Office.Sheets;

/// <summary>Names that sheets may bear: 1–31 signs, none of <c>: \ / ? * [ ]</c>, no apostrophe at an end, not "History", unique without regard to case.</summary>
internal static class SheetNames
{
    private const int Longest = 31;
    private const string Reserved = "History";

    /// <summary>The names that a workbook's sheets get, in their order: a wish that is legal and new stays as it is.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Sheet> sheets)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>(sheets.Count);
        foreach (var sheet in sheets)
        {
            var name = Legal(sheet.Name);
            var unique = name;
            for (var number = 2; !taken.Add(unique); number++)
            {
                var tail = FormattableString.Invariant($" ({number})");
                unique = Cut(name, Longest - tail.Length) + tail;
            }

            names.Add(unique);
        }

        return names;
    }

    /// <summary>A name as it is written in a formula or in the address of a range: 'It''s'!$A$1.</summary>
    public static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Legal(string wish)
    {
        var signs = string.Concat(SheetText.Clean(wish).Select(sign => sign is ':' or '\\' or '/' or '?' or '*' or '[' or ']' || char.IsControl(sign) ? ' ' : sign));
        var name = Cut(string.Join(' ', signs.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('\''), Longest).Trim('\'', ' ');
        return name.Length == 0 ? "Blad" : name.Equals(Reserved, StringComparison.OrdinalIgnoreCase) ? name + " 1" : name;
    }

    // A sign of two halves is never cut through.
    private static string Cut(string name, int length) => name.Length <= length
        ? name
        : name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd();
}
