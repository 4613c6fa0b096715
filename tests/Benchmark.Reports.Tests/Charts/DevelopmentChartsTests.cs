using Benchmark.Core.Indicators;
using Benchmark.Reports.Charts;
using Benchmark.Testing;

namespace Benchmark.Reports.Tests.Charts;

public class DevelopmentChartsTests
{
    private readonly ChartSpec _spec = DevelopmentCharts.OverTime(CrimeFigures.ZwolleOverTime(), Period.OfYear(2023), Language.Dutch);

    [Fact]
    public void A_missing_year_and_a_break_part_the_lines()
    {
        var own = _spec.Marks.OfType<Line>().Where(line => line.Role == MarkRole.Own).Select(line => line.Places.Select(place => place.X));
        var middle = _spec.Marks.OfType<Line>().Where(line => line.Role == MarkRole.Middle).Select(line => line.Places.Select(place => place.X));

        Assert.Equal([[2016, 2017], [2019, 2020, 2021, 2022, 2023, 2024, 2025]], own);
        Assert.Equal([[2016, 2017, 2018], [2019, 2020, 2021, 2022, 2023, 2024, 2025]], middle);
        Assert.Equal((2018.5, "breuk"), _spec.Marks.OfType<Reference>().Select(reference => (reference.X, reference.Text)).Single());
    }

    [Fact]
    public void A_provisional_figure_is_open_and_a_recalculated_one_a_diamond_and_both_are_explained()
    {
        var dots = _spec.Marks.OfType<Points>().Single().Dots;

        Assert.Equal(DotShape.Diamond, dots.Single(dot => dot.X == 2017).Shape);
        Assert.Equal(DotShape.Open, dots.Single(dot => dot.X == 2025).Shape);
        Assert.Equal(7, dots.Count(dot => dot.Shape == DotShape.Filled));
        Assert.Contains(_spec.Footnotes, note => note.StartsWith("Open rondje", StringComparison.Ordinal));
        Assert.Contains(_spec.Footnotes, note => note.StartsWith("Ruitje", StringComparison.Ordinal));
    }

    [Fact]
    public void Under_each_year_stands_of_how_many_the_figure_is_known()
    {
        var ticks = Assert.IsType<PeriodAxis>(_spec.X).Ticks;

        Assert.Equal("19 van 20", ticks.Single(tick => tick.Value == 2016).Below);
        Assert.Equal("20 van 20", ticks.Single(tick => tick.Value == 2025).Below);
    }

    [Fact]
    public void The_chosen_year_is_named_at_every_width()
    {
        var tick = Assert.IsType<PeriodAxis>(_spec.X).Ticks.Single(tick => tick.Strong);

        Assert.Equal(("2023", Room.Narrow), (tick.Text, tick.Room));
    }

    [Fact]
    public void Each_line_is_named_at_its_end_with_its_last_figure()
    {
        var texts = _spec.Marks.OfType<Label>().Select(label => string.Join(' ', label.Lines)).ToArray();

        Assert.Equal(["Zwolle 55,5", "midden van de groep 44,1", "middelste helft 41,2–52,5"], texts);
    }

    [Fact]
    public void A_last_figure_of_an_earlier_year_is_named_with_its_year()
    {
        var development = CrimeFigures.ZwolleOverTime();
        var points = development.Points.ToArray();
        points[^1] = points[^1] with { Own = points[^1].Own with { Value = double.NaN, Status = ObservationStatus.Missing } };

        var spec = DevelopmentCharts.OverTime(development with { Points = points }, Period.OfYear(2025), Language.Dutch);

        Assert.Contains(spec.Marks.OfType<Label>(), label => label.Lines.Contains("54,1 (2024)"));
    }

    [Fact]
    public void Years_stand_as_far_apart_as_they_lie_in_time()
    {
        var development = CrimeFigures.ZwolleOverTime();
        var spec = DevelopmentCharts.OverTime(development with { Points = [.. development.Points.Where(point => point.Period.Period.Year is 2016 or 2017 or 2025)] }, Period.OfYear(2025), Language.Dutch);

        var line = spec.Marks.OfType<Line>().Single(line => line.Role == MarkRole.Own).Places;

        Assert.Equal(8, (spec.X.Fraction(line[2].X) - spec.X.Fraction(line[1].X)) / (spec.X.Fraction(line[1].X) - spec.X.Fraction(line[0].X)), 1e-9);
    }

    [Fact]
    public void One_year_is_a_picture_too()
    {
        var development = CrimeFigures.ZwolleOverTime();

        var spec = DevelopmentCharts.OverTime(development with { Points = [development.Points[^1]] }, Period.OfYear(2025), Language.Dutch);

        Assert.Equal(0.5, spec.X.Fraction(2025));
        Assert.Contains("2025", SvgChart.Inline(spec), StringComparison.Ordinal);
    }
}
