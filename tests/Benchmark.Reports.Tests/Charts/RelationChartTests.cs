using Benchmark.Core.Indicators;
using Benchmark.Core.Relations;
using Benchmark.Reports.Charts;
using Benchmark.Testing;

namespace Benchmark.Reports.Tests.Charts;

public class RelationChartTests
{
    [Fact]
    public void Every_municipality_with_both_figures_is_a_dot_in_its_place_and_ours_is_drawn_last()
    {
        var relation = Relate();
        var spec = RelationChart.Of(relation, Language.Dutch);

        var dots = spec.Marks.OfType<Points>().SelectMany(points => points.Dots).ToArray();
        Assert.Equal(relation.Points.Where(point => point.HasBoth).Select(point => point.Code).Order(), dots.Select(dot => dot.Code).Order());
        Assert.All(dots, dot =>
        {
            var point = relation.Points.Single(point => point.Code == dot.Code);
            Assert.Equal((point.Second.Value, point.First.Value), (dot.X, dot.Y));
            Assert.InRange(spec.X.Fraction(dot.X), 0, 1);
            Assert.InRange(spec.Y.Fraction(dot.Y), 0, 1);
        });
        Assert.Equal((MarkRole.Own, SampleWorld.OwnCode), (dots[^1].Role, dots[^1].Code));
        Assert.Equal(3, dots.Count(dot => dot.Role == MarkRole.Group));
        Assert.Equal(["Eigenstad", "10,0% van de woningen", "100,0 per 1.000 inwoners"], dots[^1].Card);
    }

    [Fact]
    public void The_axes_are_named_and_our_municipality_too()
    {
        var spec = RelationChart.Of(Relate(), Language.Dutch);
        var svg = SvgChart.Inline(spec);

        Assert.Equal(["Aandeel (% van de woningen), 2025"], Assert.IsType<NumberAxis>(spec.Y).Title);
        Assert.Equal(["Aandeel (per 1.000 inwoners), 2025"], Assert.IsType<NumberAxis>(spec.X).Title);
        Assert.All([">Aandeel (% van de woningen), 2025<", ">Aandeel (per 1.000 inwoners), 2025<"], title => Assert.Contains(title, svg, StringComparison.Ordinal));
        var label = Assert.Single(spec.Marks.OfType<Label>());
        Assert.Equal((MarkRole.Own, "Eigenstad"), (label.Role, label.Lines.Single()));
    }

    [Fact]
    public void Without_one_of_our_figures_we_are_not_in_the_picture()
    {
        var marks = RelationChart.Of(Relate(own: double.NaN), Language.Dutch).Marks;

        Assert.DoesNotContain(marks.OfType<Points>().SelectMany(points => points.Dots), dot => dot.Role == MarkRole.Own);
        Assert.DoesNotContain(marks.OfType<Label>(), label => label.Role == MarkRole.Own);
    }

    private static Relation Relate(double own = 10)
    {
        double[] up = [own, 12, 14, 16, double.NaN, 20, 22, 24, 26, 28, 30, 32];
        var (first, second) = (SampleWorld.Slab(SampleWorld.Share, (2025, up)), SampleWorld.Slab(SampleWorld.Rate, (2025, [.. Enumerable.Range(0, 12).Select(number => 100.0 + number)])));
        var register = SampleWorld.Register(11);
        return RelationAnswer.Of(
            SampleWorld.Catalogue(register, first, second), first, Period.OfYear(2025), second, Period.OfYear(2025), SampleWorld.Own, SampleWorld.Group(register.Newest, 3));
    }
}
