using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Storage;
using Benchmark.Testing;
using Benchmark.Web.Features.Overview;

namespace Benchmark.Web.Tests.Pages;

public class NewsTests
{
    private static readonly Release Before = new(1, new DateOnly(2026, 10, 1), ReleaseStatus.Published, 1, "");

    [Fact]
    public void A_figure_is_new_when_it_was_not_there_got_a_newer_year_or_another_value()
    {
        var same = Figure("a", 2025, 1);

        var news = News.Between(Before, [same, Figure("b", 2024, 1), Figure("c", 2025, 1)], [same, Figure("b", 2025, 1), Figure("c", 2025, 2), Figure("d", 2025, 1)]);

        Assert.Equal(["b", "c", "d"], news.Figures.Select(figure => figure.Indicator.Code));
        Assert.Equal(Before.Date, news.Since);
    }

    [Fact]
    public void A_figure_without_a_value_is_no_news() =>
        Assert.Empty(News.Between(Before, [], [Figure("a", 2025, double.NaN)]).Figures);

    private static KeyFigure Figure(string code, int year, double value)
    {
        var crime = CrimeFigures.Zwolle();
        return new KeyFigure(
            crime with { Indicator = crime.Indicator with { Code = code }, Period = crime.Period with { Period = Period.OfYear(year) }, Own = crime.Own with { Value = value } },
            CrimeFigures.ZwolleOverTime());
    }
}
