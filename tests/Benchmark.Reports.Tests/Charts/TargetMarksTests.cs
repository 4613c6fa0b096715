using Benchmark.Core.Indicators;
using Benchmark.Core.MunicipalVoice;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Office.Charts;
using Benchmark.Testing;

namespace Benchmark.Reports.Tests.Charts;

public class TargetMarksTests
{
    private static readonly MunicipalityTarget Target = new("GM0193", "misdrijven_per_1000", 1, 20, 2030, "Programmabegroting 2026", "https://example.org/", "afdeling Veiligheid", default);

    [Fact]
    public void A_target_is_a_line_of_dashes_and_dots_of_its_own_through_all_years_with_its_year_and_figure_at_the_end()
    {
        var development = CrimeFigures.ZwolleOverTime();
        var spec = DevelopmentCharts.OverTime(development with { Said = new(null, Target, "") }, Period.OfYear(2025), Language.Dutch);

        var line = Assert.Single(spec.Marks.OfType<Line>(), line => line.Name is not null);
        Assert.Equal((MarkRole.Own, LineStyle.DashDot, "streefwaarde 2030"), (line.Role, line.Style, line.Name));
        Assert.Equal(development.Points.Select(point => new Place(point.Period.Period.Time, 20)), line.Places);
        Assert.Contains(spec.Marks.OfType<Label>(), label => string.Join(' ', label.Lines) == "streefwaarde 2030 20,0");
        // The line lies within the picture, also where every figure lies above it.
        Assert.InRange(20, spec.Y.From, spec.Y.To);
    }

    [Fact]
    public void Without_a_target_nothing_is_drawn() =>
        Assert.DoesNotContain(DevelopmentCharts.OverTime(CrimeFigures.ZwolleOverTime(), Period.OfYear(2025), Language.Dutch).Marks.OfType<Line>(), line => line.Name is not null);

    [Fact]
    public void A_target_has_a_column_of_its_own_in_the_native_chart()
    {
        var spec = DevelopmentCharts.OverTime(CrimeFigures.ZwolleOverTime() with { Said = new(null, Target, "") }, Period.OfYear(2025), Language.Dutch);

        Assert.Contains("streefwaarde 2030", NativeChart.Of(spec, ChartRoom.Slide, Language.Dutch).Over("Cijfers").OuterXml, StringComparison.Ordinal);
    }
}
