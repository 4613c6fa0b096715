using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Words;

namespace Benchmark.Cli;

/// <summary>A comparison as lines for a person at a terminal: the sentence, the members in columns, the source.</summary>
internal static class ComparisonTable
{
    public static void Write(Comparison comparison, Language language, TextWriter output)
    {
        output.WriteLine(Narrator.Tell(comparison, language));
        output.WriteLine();
        var rows = comparison.Members.Select(member => Row(comparison, member, language)).ToList();
        var widths = Enumerable.Range(0, 3).Select(column => rows.Max(row => row[column].Length)).ToList();
        foreach (var row in rows)
        {
            output.WriteLine($"{row[0].PadRight(widths[0])}  {row[1].PadLeft(widths[1])}  {row[2].PadRight(widths[2])}  {row[3]}".TrimEnd());
        }

        output.WriteLine();
        output.WriteLine(Narrator.SourceLine(comparison, language));
    }

    private static string[] Row(Comparison comparison, MemberFigure member, Language language) =>
    [
        (member.Code == comparison.Municipality.Code ? "* " : "  ") + member.Name,
        FigureText.Value(member.Value, comparison.Indicator, language),
        member is { HasValue: true, Interval: { } interval }
            ? $"{FigureText.Number(interval.Lower, comparison.Indicator, language)}–{FigureText.Number(interval.Upper, comparison.Indicator, language)}"
            : "",
        ApiWords.Of(member.Status),
    ];
}
