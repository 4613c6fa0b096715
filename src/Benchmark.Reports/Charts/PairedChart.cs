using Benchmark.Core.Comparisons;
using Benchmark.Core.Composition;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Reports.Charts;

/// <summary>Begroot en werkelijk, or income beside cost: both lines of the own municipality over true time, the first one dashed.</summary>
public static class PairedChart
{
    private const double PlotHeight = 280;

    /// <summary>Draws every year of which either is known.</summary>
    public static ChartSpec Of(PairedFigures pair, Language language)
    {
        var years = pair.Years;
        var (from, to) = Scale.Range(years.SelectMany(year => new[] { year.First.Value, year.Second.Value }), zeroWithin: 0.5);
        var y = new NumberAxis(from, to, Scale.Ticks(from, to, 6, language));
        EndLabel[] labels = [.. LabelOf(year => year.First, CompositionWords.First(pair.Kind)), .. LabelOf(year => year.Second, CompositionWords.Second(pair.Kind))];
        var margins = new Margins(
            Math.Ceiling(y.Ticks.Max(tick => TextWidth.Of(tick.Text, 12))) + 14,
            24,
            Math.Ceiling(labels.Select(label => label.Width).DefaultIfEmpty().Max()) + 18,
            34);
        var (first, last) = (years[0].Period.Time, years[^1].Period.Time);
        var room = first == last ? 0.5 : (last - first) * 0.02;
        var axis = new PeriodAxis(first - room, last + room, []);
        axis = axis with { Ticks = Scale.Fit([.. years.Select(year => new Tick(year.Period.Time, FigureText.Period(year.Period, language)))], axis, margins) };
        return new ChartSpec(
            ChartTexts.PairedTitle.Fill(
                language, pair.First.Name.In(language), pair.Second.Name.In(language), pair.Municipality.Name, FigureText.Period(years[0].Period, language), FigureText.Period(years[^1].Period, language)),
            margins,
            PlotHeight + margins.Top + margins.Bottom,
            axis,
            y,
            [
                .. Lines(year => year.First, CompositionWords.First(pair.Kind), LineStyle.Dashed),
                .. Lines(year => year.Second, CompositionWords.Second(pair.Kind), LineStyle.Solid),
                Dots(year => year.First, pair.First, open: true),
                Dots(year => year.Second, pair.Second, open: false),
                .. EndLabels.Place(labels, axis.To, y, PlotHeight),
            ],
            [
                ChartTexts.PairedLegend.Fill(language, CompositionWords.First(pair.Kind).In(language).ToLower(FigureText.Culture(language)), CompositionWords.Second(pair.Kind).In(language).ToLower(FigureText.Culture(language))),
                .. from == 0 ? [] : (string[])[ChartTexts.AxisNotFromZero.In(language)],
            ]);

        IEnumerable<EndLabel> LabelOf(Func<PairedYear, MemberFigure> figure, Bilingual name) => years.LastOrDefault(year => figure(year).HasValue) is { } end
            ? [new EndLabel(
                [name.In(language), FigureText.Value(figure(end).Value, pair.First, language) + (end == years[^1] ? "" : $" ({FigureText.Period(end.Period, language)})")], figure(end).Value, MarkRole.Own)]
            : [];

        // A year without the figure ends the line; a single year is a dot.
        IEnumerable<Line> Lines(Func<PairedYear, MemberFigure> figure, Bilingual name, LineStyle style)
        {
            var places = new List<Place>();
            foreach (var year in years)
            {
                if (figure(year) is { HasValue: true, Value: var value })
                {
                    places.Add(new Place(year.Period.Time, value));
                }
                else if (places.Count > 0)
                {
                    yield return new Line(MarkRole.Own, style, places) { Name = name.In(language) };
                    places = [];
                }
            }

            if (places.Count > 0)
            {
                yield return new Line(MarkRole.Own, style, places) { Name = name.In(language) };
            }
        }

        Points Dots(Func<PairedYear, MemberFigure> figure, Indicator indicator, bool open) => new([.. years
            .Where(year => figure(year).HasValue)
            .Select(year => new Dot(
                year.Period.Time, figure(year).Value, MarkRole.Own, figure(year).Code,
                [indicator.Name.In(language), .. MemberCard.Of(figure(year), indicator, year.Period, language)], open ? DotShape.Open : DotShape.Filled))]);
    }
}
