using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Reports.Charts;

/// <summary>The small picture in a row of Overzicht: the group as dots, its middle half, its middle, our dot, and both end values.</summary>
public static class Strip
{
    private const double Middle = 13;
    private const double Edge = 10;

    /// <summary>As wide as its cell, 42 pixels high; empty when nobody has a value.</summary>
    public static string Svg(Comparison comparison, Language language = Language.Dutch)
    {
        var known = comparison.Members.Where(member => member.HasValue).ToArray();
        if (known.Length == 0)
        {
            return "";
        }

        var (low, high) = (known.Min(member => member.Value), known.Max(member => member.Value));
        double Fraction(double value) => low == high ? 0.5 : (value - low) / (high - low);
        string Figure(double value) => FigureText.Number(value, comparison.Indicator, language);
        var title = ChartTexts.StripTitle.Fill(language, comparison.Municipality.Name, FigureText.Value(comparison.Own.Value, comparison.Indicator, language), Figure(low), Figure(high));

        var (pen, colours) = (new SvgPen(ChartColours.Variables, width: null), ChartColours.Variables);
        pen.Raw($"<div class=\"strip\" style=\"padding:0 {Edge}px\"><svg role=\"img\" aria-label=\"{SvgPen.Encode(title)}\" width=\"100%\" height=\"42\" style=\"display:block;overflow:visible\">");
        pen.Straight(0, 1, Middle, Middle, colours.Line, 1.5);
        if (!double.IsNaN(comparison.Q1))
        {
            pen.Raw($"<rect x=\"{pen.Across(Clamp(Fraction(comparison.Q1)))}\" width=\"{pen.Across(Clamp(Fraction(comparison.Q3)) - Clamp(Fraction(comparison.Q1)))}\" y=\"{Middle - 7}\" height=\"14\" rx=\"2\" fill=\"{colours.Band}\"/>");
        }

        foreach (var member in known.Where(member => member.Code != comparison.Municipality.Code))
        {
            pen.Circle(Fraction(member.Value), Middle, 3.2, $" fill=\"{colours.Group}\" fill-opacity=\".6\"");
        }

        if (!double.IsNaN(comparison.Median))
        {
            pen.Straight(Fraction(comparison.Median), Fraction(comparison.Median), Middle - 9, Middle + 9, colours.Ink, 2);
        }

        if (comparison.Own.HasValue)
        {
            pen.Circle(Fraction(comparison.Own.Value), Middle, 6.5, $" fill=\"{colours.Own}\" stroke=\"{colours.Paper}\" stroke-width=\"1.5\"");
        }

        pen.Text(0, -4, 35, Figure(low), colours.Sub, 11.5);
        pen.Text(1, 4, 35, Figure(high), colours.Sub, 11.5, Anchor.End);
        return pen.Raw("</svg></div>").ToString();
    }

    private static double Clamp(double fraction) => Math.Clamp(fraction, 0, 1);
}
