using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Learning;
using Benchmark.Core.Narrative;

namespace Benchmark.Reports.Charts;

/// <summary>The small picture beside a learner: its line and ours over the same years, each missing figure a gap.</summary>
public static class LearnerLines
{
    private const double Height = 40;

    /// <summary>As wide as its cell, 64 pixels high; the learner in the colour of the group, the own municipality in the accent.</summary>
    public static string Svg(Learner learner, Learners learners, Language language = Language.Dutch)
    {
        var (start, end) = (learners.Periods[0].Period.Time, learners.Periods[^1].Period.Time);
        double[] figures = [.. learner.Figures.Concat(learners.Own).Select(figure => figure.Value).Where(double.IsFinite)];
        var (low, high) = (figures.Min(), figures.Max());
        double Across(int index) => (learners.Periods[index].Period.Time - start) / (end - start);
        double Down(double value) => low == high ? Height / 2 : 4 + ((Height - 8) * (1 - ((value - low) / (high - low))));
        string Year(IndicatorPeriod period) => FigureText.Period(period.Period, language);

        var title = ChartTexts.LearnerTitle.Fill(language, learner.Name, learners.Municipality.Name, Year(learners.Periods[0]), Year(learners.Periods[^1]));
        var (pen, colours) = (new SvgPen(ChartColours.Variables, width: null), ChartColours.Variables);
        pen.Raw($"<div class=\"sparkline\" style=\"padding:0 6px\"><svg role=\"img\" aria-label=\"{SvgPen.Encode(title)}\" width=\"100%\" height=\"64\" style=\"display:block;overflow:visible\">");
        foreach (var (line, colour, stroke) in new[] { (learner.Figures, colours.Group, 2.4), (learners.Own, colours.Own, 2.4) })
        {
            foreach (var run in Runs(line))
            {
                pen.Path(run.Select(index => (Across(index), Down(line[index].Value))), closed: false, Height, $" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{SvgPen.Px(stroke)}\" stroke-linejoin=\"round\"");
            }

            pen.Circle(1, Down(line[^1].Value), 3.4, $" fill=\"{colour}\"");
        }

        pen.Text(0, -4, Height + 14, Year(learners.Periods[0]), colours.Sub, 11.5);
        pen.Text(1, 4, Height + 14, Year(learners.Periods[^1]), colours.Sub, 11.5, Anchor.End);
        return pen.Raw("</svg></div>").ToString();
    }

    private static List<List<int>> Runs(IReadOnlyList<MemberFigure> figures)
    {
        var runs = new List<List<int>>();
        for (var index = 0; index < figures.Count; index++)
        {
            if (figures[index].HasValue)
            {
                if (index == 0 || !figures[index - 1].HasValue)
                {
                    runs.Add([]);
                }

                runs[^1].Add(index);
            }
        }

        return runs;
    }
}
