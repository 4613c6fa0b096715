using Benchmark.Core.Comparisons;
using Benchmark.Testing;
using Benchmark.Web.Features.Overview;
using Benchmark.Web.Resources;
using Benchmark.Web.Tests.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Tests.Pages;

public class HighlightsTests : PageContext
{
    private static readonly Comparison Figure = CrimeFigures.Zwolle() with { Remarkable = true, Certain = true, Median = 10, Spread = 1 };

    [Fact]
    public void The_figure_furthest_from_the_middle_in_its_own_spread_leads()
    {
        var near = Named("a", value: 13, spread: 1);
        var far = Named("b", value: 14, spread: 1);
        var wide = Named("c", value: 30, spread: 10);

        Assert.Same(far, Highlights.Of([near, far, wide]).Leading);
    }

    [Fact]
    public void Equal_distances_are_decided_by_code() =>
        Assert.Equal("a", Highlights.Of([Named("b", 13, 1), Named("a", 7, 1)]).Leading!.Indicator.Code);

    [Fact]
    public void What_is_uncertain_sensitive_old_or_not_remarkable_never_leads()
    {
        var figure = Named("a", 20, 1);

        Assert.Null(Highlights.Of(
        [
            figure with { Certain = false },
            figure with { Indicator = figure.Indicator with { Sensitive = true } },
            figure with { IsOld = true },
            figure with { Remarkable = false },
        ]).Leading);
        Assert.Same(figure, Highlights.Of([figure]).Leading);
    }

    [Fact]
    public void What_is_remarkable_and_may_not_lead_is_counted_and_never_denied()
    {
        var highlights = Highlights.Of([Named("a", 20, 1) with { Certain = false }, Named("b", 10, 1) with { Remarkable = false }, Named("c", 20, 1) with { IsOld = true }]);

        Assert.Null(highlights.Leading);
        Assert.Equal("1 van de 2 cijfers op deze pagina valt op.", highlights.Count("Zwolle", Texts));
    }

    [Fact]
    public void Where_nothing_is_remarkable_no_count_says_otherwise()
    {
        var highlights = Highlights.Of([Named("a", 10, 1) with { Remarkable = false }]);

        Assert.Null(highlights.Leading);
        Assert.Equal("In Zwolle valt geen enkel cijfer op naast de gekozen groep.", highlights.Count("Zwolle", Texts));
    }

    [Fact]
    public void The_group_is_told_of_the_newest_division_and_never_of_an_old_figure()
    {
        Comparison On(int year, bool isOld) => Figure with { IsOld = isOld, Group = Figure.Group with { Division = new(year, []) } };
        var (older, newest, old) = (On(2021, false), On(2025, false), On(2026, true));

        Assert.Same(newest, Highlights.TellingGroup([older, old, newest]));
        Assert.Null(Highlights.TellingGroup([old]));
    }

    private IStringLocalizer<Texts> Texts => Services.GetRequiredService<IStringLocalizer<Texts>>();

    private static Comparison Named(string code, double value, double spread) => Figure with
    {
        Indicator = Figure.Indicator with { Code = code, Sensitive = false },
        Own = Figure.Own with { Value = value },
        Spread = spread,
    };
}
