using Benchmark.Core.Indicators;
using Benchmark.Reports.Charts;
using Benchmark.Testing;

namespace Benchmark.Reports.Tests.Charts;

/// <summary>What comes out if the line goes on stands clearly apart from the figures.</summary>
public sealed class OutlookChartTests
{
    private static readonly ChartSpec Spec = DevelopmentCharts.OverTime(CrimeFigures.ZwolleOverTime(), Period.OfYear(2025), Language.Dutch, CrimeFigures.ZwolleAhead());

    [Fact]
    public void The_line_goes_on_dashed_from_the_last_figure()
    {
        var ahead = Assert.Single(Spec.Marks.OfType<Line>(), line => line is { Role: MarkRole.Own, Style: LineStyle.Dashed });
        Assert.Equal([(2025, 55.52), (2026, 56.3), (2027, 57.0)], ahead.Places.Select(place => (place.X, place.Y)));
    }

    [Fact]
    public void Its_band_opens_at_the_last_figure_and_ends_with_the_last_interval()
    {
        var band = Assert.Single(Spec.Marks.OfType<Band>(), band => band.Role == MarkRole.Own);
        Assert.Equal([(2025, 55.52, 55.52), (2026, 52.1, 60.2)], band.Edges.Select(edge => (edge.X, edge.Lower, edge.Upper)));
    }

    [Fact]
    public void It_has_no_dots_and_says_under_the_axis_and_in_a_footnote_what_it_is()
    {
        Assert.All(Spec.Marks.OfType<Points>().SelectMany(points => points.Dots), dot => Assert.True(dot.X <= 2025));
        // As with figures, not every period has room for its year.
        var ticks = Assert.IsType<PeriodAxis>(Spec.X).Ticks.Where(tick => tick.Value > 2025).ToArray();
        Assert.NotEmpty(ticks);
        Assert.All(ticks, tick => Assert.Equal("berekend", tick.Below));
        Assert.Contains("Stippellijn met lichte band: als de lijn zo doorloopt, een berekening en geen cijfer.", Spec.Footnotes);
        Assert.Contains(Spec.Marks.OfType<Label>(), label => string.Join(' ', label.Lines) == "Zwolle 55,5 (2025)");
    }

    [Fact]
    public void Without_an_outlook_nothing_of_it_is_there()
    {
        var plain = DevelopmentCharts.OverTime(CrimeFigures.ZwolleOverTime(), Period.OfYear(2025), Language.Dutch);
        Assert.DoesNotContain(plain.Marks, mark => mark is Line { Role: MarkRole.Own, Style: LineStyle.Dashed } or Band { Role: MarkRole.Own });
        Assert.DoesNotContain(plain.Footnotes, note => note.Contains("doorloopt", StringComparison.Ordinal));
    }

    [Fact]
    public void The_drawing_shows_its_band_lighter_than_the_line() =>
        Assert.Contains("fill=\"var(--own)\" fill-opacity=\"0.14\"", SvgChart.Inline(Spec), StringComparison.Ordinal);
}
