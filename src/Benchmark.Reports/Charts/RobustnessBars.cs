using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Reports.Charts;

/// <summary>The small picture of "Houdt de conclusie stand?": how many of the other groups gave which verdict, from low to high.</summary>
public static class RobustnessBars
{
    private const double Row = 24;
    private const double Size = 13;

    private static readonly Verdict[] FromLowToHigh =
    [
        Verdict.Lower, Verdict.SlightlyLower, Verdict.NoCertainDifference, Verdict.AboutEqual, Verdict.SlightlyHigher, Verdict.Higher,
    ];

    /// <summary>A row per verdict that occurs or is the comparison's own, which is bold and blue; as wide as its place.</summary>
    public static string Svg(ConclusionRobustness robustness, Language language = Language.Dutch)
    {
        var rows = FromLowToHigh
            .Select(verdict => (Verdict: verdict, Count: robustness.CountOf(verdict), Word: Narrator.Word(verdict, language), IsOwn: verdict == robustness.Verdict))
            .Where(row => row.Count > 0 || row.IsOwn)
            .ToArray();
        var title = ChartTexts.RobustnessTitle.Fill(language, robustness.Variants.Count, string.Join(", ", rows.Select(row => $"{row.Word} {row.Count}")));
        var (left, right) = (Math.Ceiling(rows.Max(row => TextWidth.Of(row.Word, Size, row.IsOwn))) + 12, TextWidth.Of("000", Size, bold: true) + 8);
        var (pen, colours) = (new SvgPen(ChartColours.Variables, width: null), ChartColours.Variables);
        pen.Raw($"<div class=\"bars\" style=\"padding:0 {SvgPen.Px(right)}px 0 {SvgPen.Px(left)}px\"><svg role=\"img\" aria-label=\"{SvgPen.Encode(title)}\" width=\"100%\" height=\"{SvgPen.Px(Row * rows.Length)}\" style=\"display:block;overflow:visible\">");
        for (var index = 0; index < rows.Length; index++)
        {
            var (row, middle) = (rows[index], Row * (index + 0.5));
            var fraction = (double)row.Count / robustness.Variants.Count;
            pen.Text(0, -12, middle, row.Word, colours.Ink, Size, Anchor.End, row.IsOwn);
            pen.Raw($"<rect x=\"0\" y=\"{SvgPen.Px(middle - 8)}\" width=\"{pen.Across(fraction)}\" height=\"16\" rx=\"2\" fill=\"{(row.IsOwn ? colours.Group : colours.Rest)}\"/>");
            pen.Text(fraction, 6, middle, FigureText.Number(row.Count, 0, language), colours.Ink, Size, Anchor.Start, row.IsOwn);
        }

        return pen.Raw("</svg></div>").ToString();
    }
}
