using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Releases;

public sealed class NewsOfMunicipalityTests
{
    private static readonly MunicipalityRegister Register = SampleWorld.Register(1, 2024, 2025);

    // x is a bare count that readers know as r = 1000·x/n; s stands alone.
    private static readonly Indicator X = SampleWorld.Share with { Code = "x", Kind = IndicatorKind.Count, Comparable = false, ComparableAs = "r", KeyFigure = null };
    private static readonly Indicator N = SampleWorld.Share with { Code = "n", Kind = IndicatorKind.Count, Comparable = false, KeyFigure = null };
    private static readonly Indicator R = SampleWorld.Rate with { Code = "r", Ratio = new RatioDefinition("x", "n", 1000), KeyFigure = 1 };
    private static readonly Indicator S = SampleWorld.Share with { Code = "s", KeyFigure = null };

    [Fact]
    public void A_changed_part_is_told_once_by_the_ratio_that_readers_know()
    {
        var news = News(Ratio(5), Ratio(6), Changed("x", 2025, 50, 60));

        var figure = Assert.Single(news.Figures);
        Assert.Equal(("r", 2025, FigureChangeKind.Corrected, 5.0, 6.0), (figure.Indicator.Code, figure.Period.Year, figure.Kind, figure.Before, figure.After));
        Assert.Equal(["x"], figure.Because);
    }

    [Fact]
    public void A_changed_denominator_changes_the_ratio_and_is_told_itself()
    {
        var news = News(Ratio(5), Ratio(4), Changed("n", 2025, 100, 125));

        Assert.Equal(["n", "r"], news.Figures.Select(figure => figure.Indicator.Code));
        Assert.Equal(["n"], news.Figures[1].Because);
    }

    [Fact]
    public void Both_parts_at_once_make_one_change_and_a_part_that_leaves_its_ratio_alone_is_told_itself()
    {
        var both = News(Ratio(5), Ratio(6), Changed("x", 2025, 50, 75), Changed("n", 2025, 100, 125));
        var alone = News(Ratio(5), Ratio(5), Changed("x", 2025, 50, 60));

        Assert.Equal(["n", "r"], both.Figures.Select(figure => figure.Indicator.Code));
        Assert.Equal(["x", "n"], both.Figures[1].Because);
        Assert.Equal(["x"], alone.Figures.Select(figure => figure.Indicator.Code));
    }

    [Fact]
    public void Kinds_are_counted_and_another_status_alone_is_no_news()
    {
        var provisional = new FigureChange("s", SampleWorld.OwnCode, Period.OfYear(2024), new(1, ObservationStatus.Provisional), new(1, ObservationStatus.Definitive));
        var silent = News(Ratio(5), Ratio(5), provisional);
        var news = News(Ratio(5), Ratio(5), provisional, Changed("s", 2025, double.NaN, 3), Changed("s", 2023, 4, double.NaN), Changed("s", 2022, 4, 5));

        Assert.False(silent.IsNews);
        Assert.Empty(silent.Headlines);
        Assert.True(news.IsNews);
        Assert.Equal(new IndicatorDifferences("", 1, 1, 1, 1), news.Counts);
        Assert.Equal(3, news.Changed);
        // The newest change of an indicator stands for it.
        Assert.Equal(2025, Assert.Single(news.Headlines).Period.Year);
    }

    [Fact]
    public void Sensitive_uncertain_and_old_figures_are_counted_and_never_a_headline()
    {
        Indicator[] silent =
        [
            S with { Code = "gevoelig", Sensitive = true }, S with { Code = "schatting", Certainty = Certainty.EstimateUnknownMargin }, S with { Code = "oud" },
        ];
        var slabs = silent.Select(indicator => Slab(indicator, indicator.Code == "oud" ? 2022 : 2025, 1)).ToArray();
        var figures = new ReleaseFigures(SampleWorld.Catalogue(Register, slabs), slabs.ToDictionary(slab => slab.Indicator.Code));

        var news = NewsOfMunicipality.Of(SampleWorld.Own, figures, figures, [.. silent.Select(indicator => Changed(indicator.Code, indicator.Code == "oud" ? 2022 : 2025, 1, 2))]);

        Assert.Equal(3, news.Changed);
        Assert.Empty(news.Headlines);
    }

    [Fact]
    public void Key_figures_come_first_then_what_is_new_and_five_are_named_at_most()
    {
        var indicators = Enumerable.Range(1, 7).Select(number => S with { Code = $"s{number}", KeyFigure = number == 7 ? 1 : null }).ToArray();
        var slabs = indicators.Select(indicator => Slab(indicator, 2025, 1)).ToArray();
        var figures = new ReleaseFigures(SampleWorld.Catalogue(Register, slabs), slabs.ToDictionary(slab => slab.Indicator.Code));

        var news = NewsOfMunicipality.Of(
            SampleWorld.Own, figures, figures, [.. indicators.Select((indicator, index) => Changed(indicator.Code, 2025, index < 2 ? 1 : double.NaN, 2)), Changed("s1", 2025, 1, 2) with { Municipality = "GM9002" }]);

        Assert.Equal(["s7", "s3", "s4", "s5", "s6"], news.Headlines.Select(figure => figure.Indicator.Code));
        Assert.Equal(7, news.Changed);
    }

    [Fact]
    public void What_is_withheld_now_is_not_told_once_more()
    {
        var change = new FigureChange("s", SampleWorld.OwnCode, Period.OfYear(2025), new(3, ObservationStatus.Definitive), new(double.NaN, ObservationStatus.Suppressed));

        var figure = Assert.Single(News(Ratio(5), Ratio(5), change).Figures);

        Assert.Equal((FigureChangeKind.Removed, double.NaN, ObservationStatus.Suppressed), (figure.Kind, figure.Before, figure.Status));
    }

    [Fact]
    public void A_release_is_laid_beside_the_one_before_it_and_news_is_told_against_the_one_that_stands()
    {
        Release[] releases = [.. new[] { 4, 3, 2, 1 }.Select(number => SampleWorld.Release with { Number = number, Status = number == 3 ? ReleaseStatus.Withdrawn : ReleaseStatus.Published })];

        Assert.Equal((3, 2), (releases.Before(4)!.Number, releases.StandingBefore(4)!.Number));
        Assert.Null(releases.Before(1));
        Assert.Null(releases.StandingBefore(1));
    }

    private static ReleaseFigures Ratio(double r)
    {
        IndicatorSlab[] slabs = [Slab(X, 2025, 0), Slab(N, 2025, 0), Slab(R, 2025, r), Slab(S, 2025, 0)];
        return new(SampleWorld.Catalogue(Register, slabs), new Dictionary<string, IndicatorSlab> { ["r"] = slabs[2] });
    }

    private static IndicatorSlab Slab(Indicator indicator, int year, double value) => SampleWorld.Slab(indicator, (year, [value, value]));

    private static FigureChange Changed(string indicator, int year, double before, double after) => new(
        indicator, SampleWorld.OwnCode, Period.OfYear(year), double.IsNaN(before) ? null : new(before, ObservationStatus.Definitive), double.IsNaN(after) ? null : new(after, ObservationStatus.Definitive));

    private static NewsOfMunicipality News(ReleaseFigures before, ReleaseFigures now, params FigureChange[] changes) => NewsOfMunicipality.Of(SampleWorld.Own, before, now, changes);
}
