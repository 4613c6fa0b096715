using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Charts;
using Benchmark.Testing;

namespace Benchmark.Reports.Tests.Charts;

public class FunnelChartTests
{
    private static readonly ComparisonCertainty Certainty = CrimeFigures.ZwolleCertainty();

    [Fact]
    public void Every_member_is_a_dot_at_its_size_and_value_and_ours_is_drawn_last()
    {
        var dots = FunnelChart.Of(Certainty, Language.Dutch).Marks.OfType<Points>().Single().Dots;

        Assert.Equal(Certainty.Comparison.Members.Select((member, index) => (member.Code, Certainty.Counts[index].N, member.Value)).Order(), dots.Select(dot => (dot.Code, dot.X, dot.Y)).Order());
        Assert.Equal(("GM0193", MarkRole.Own), (dots[^1].Code, dots[^1].Role));
    }

    [Fact]
    public void The_lines_are_the_limits_and_the_centre_and_all_lies_inside_the_axes()
    {
        var spec = FunnelChart.Of(Certainty, Language.English);
        var lines = spec.Marks.OfType<Line>().ToArray();

        Assert.Equal(5, lines.Length);
        Assert.Equal(2, lines.Count(line => line.Style == LineStyle.Dashed));
        foreach (var (line, level, upper) in new[] { (lines[0], Core.Statistics.Intervals.Usual, false), (lines[1], Core.Statistics.Intervals.Usual, true), (lines[2], Core.Statistics.Intervals.Strict, false), (lines[3], Core.Statistics.Intervals.Strict, true) })
        {
            Assert.All(line.Places, place => Assert.Equal(upper ? Certainty.Funnel!.LimitsAt(place.X, level).Upper : Certainty.Funnel!.LimitsAt(place.X, level).Lower, place.Y, 9));
        }

        Assert.All(lines[4].Places, place => Assert.Equal(Certainty.Funnel!.Centre, place.Y, 9));
        Assert.All(lines.SelectMany(line => line.Places).Select(place => (place.X, place.Y)).Concat(spec.Marks.OfType<Points>().Single().Dots.Select(dot => (dot.X, dot.Y))), place =>
        {
            Assert.InRange(spec.X.Fraction(place.X), 0, 1);
            Assert.InRange(spec.Y.Fraction(place.Y), 0, 1);
        });
    }

    [Fact]
    public void Without_a_funnel_there_is_no_picture() => Assert.Throws<ArgumentException>(() => FunnelChart.Of(Certainty with { Funnel = null }, Language.Dutch));
}
