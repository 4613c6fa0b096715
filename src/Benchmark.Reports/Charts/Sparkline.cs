using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Reports.Charts;

/// <summary>The small development in a row of Overzicht: our line thick, the middle of the group thin, first and last period.</summary>
public static class Sparkline
{
    private const double Height = 26;

    /// <summary>Whether there are enough own figures for a line to say more than the figures themselves.</summary>
    public static bool SaysMore(Development development) => development.HasLine;

    /// <summary>As wide as its cell, 46 pixels high; empty for fewer than four own figures, of which the last two are told with their years instead.</summary>
    public static string Svg(Development development, Language language = Language.Dutch)
    {
        if (!SaysMore(development))
        {
            return "";
        }

        var points = development.Points;
        var own = points.Where(point => point.Own.HasValue).ToArray();
        var (start, end) = (points[0].Period.Period.Time, points[^1].Period.Period.Time);
        var figures = points.SelectMany(point => new[] { point.Own.Value, point.Median }).Where(double.IsFinite).ToArray();
        var (low, high) = (figures.Min(), figures.Max());
        double Across(DevelopmentPoint point) => (point.Period.Period.Time - start) / (end - start);
        double Down(double value) => low == high ? Height / 2 : 4 + ((Height - 8) * (1 - ((value - low) / (high - low))));
        string Figure(DevelopmentPoint point) => FigureText.Value(point.Own.Value, development.Indicator, language);
        string Year(DevelopmentPoint point) => FigureText.Period(point.Period.Period, language);

        var title = ChartTexts.SparklineTitle.Fill(language, development.Municipality.Name, Figure(own[0]), Year(own[0]), Figure(own[^1]), Year(own[^1]));
        var (pen, colours) = (new SvgPen(ChartColours.Variables, width: null), ChartColours.Variables);
        pen.Raw($"<div class=\"sparkline\" style=\"padding:0 6px\"><svg role=\"img\" aria-label=\"{SvgPen.Encode(title)}\" width=\"100%\" height=\"46\" style=\"display:block;overflow:visible\">");
        foreach (var run in DevelopmentCharts.Runs(points, point => double.IsNaN(point.Median)))
        {
            pen.Path(run.Select(point => (Across(point), Down(point.Median))), closed: false, Height, $" fill=\"none\" stroke=\"{colours.Sub}\" stroke-width=\"1.3\"");
        }

        foreach (var run in DevelopmentCharts.Runs(points, point => !point.Own.HasValue))
        {
            pen.Path(run.Select(point => (Across(point), Down(point.Own.Value))), closed: false, Height, $" fill=\"none\" stroke=\"{colours.Own}\" stroke-width=\"2.4\" stroke-linejoin=\"round\"");
        }

        pen.Circle(Across(own[^1]), Down(own[^1].Own.Value), 3.4, $" fill=\"{colours.Own}\"");
        pen.Text(0, -4, Height + 12, Year(points[0]), colours.Sub, 11.5);
        pen.Text(1, 4, Height + 12, Year(points[^1]), colours.Sub, 11.5, Anchor.End);
        return pen.Raw("</svg></div>").ToString();
    }
}
