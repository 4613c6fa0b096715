using Benchmark.Core.Comparisons;
using Benchmark.Testing;
using Benchmark.Web.Features.Overview;

namespace Benchmark.Web.Tests.Pages;

public class LeadingFigureTests
{
    private static readonly Comparison Figure = CrimeFigures.Zwolle() with { Remarkable = true, Certain = true, Median = 10, Spread = 1 };

    [Fact]
    public void The_figure_furthest_from_the_middle_in_its_own_spread_leads()
    {
        var near = Named("a", value: 13, spread: 1);
        var far = Named("b", value: 14, spread: 1);
        var wide = Named("c", value: 30, spread: 10);

        Assert.Same(far, LeadingFigure.Of([near, far, wide]));
    }

    [Fact]
    public void Equal_distances_are_decided_by_code() =>
        Assert.Equal("a", LeadingFigure.Of([Named("b", 13, 1), Named("a", 7, 1)])!.Indicator.Code);

    [Fact]
    public void What_is_uncertain_sensitive_old_or_not_remarkable_never_leads()
    {
        var figure = Named("a", 20, 1);

        Assert.Null(LeadingFigure.Of(
        [
            figure with { Certain = false },
            figure with { Indicator = figure.Indicator with { Sensitive = true } },
            figure with { IsOld = true },
            figure with { Remarkable = false },
        ]));
        Assert.Same(figure, LeadingFigure.Of([figure]));
    }

    private static Comparison Named(string code, double value, double spread) => Figure with
    {
        Indicator = Figure.Indicator with { Code = code, Sensitive = false },
        Own = Figure.Own with { Value = value },
        Spread = spread,
    };
}
