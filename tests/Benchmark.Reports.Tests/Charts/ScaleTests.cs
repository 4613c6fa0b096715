using Benchmark.Core.Indicators;
using Benchmark.Reports.Charts;
using CsCheck;

namespace Benchmark.Reports.Tests.Charts;

public class ScaleTests
{
    private static readonly Gen<(double From, double To)> Ranges =
        from low in Gen.Double[-1e6, 1e6]
        from width in Gen.Double[-3, 6]
        select (low, low + Math.Pow(10, width));

    [Fact]
    public void Ticks_are_round_lie_inside_the_range_and_each_has_a_text_of_its_own()
    {
        Ranges.Sample(range =>
        {
            var ticks = Scale.Ticks(range.From, range.To, 5, Language.Dutch);

            Assert.InRange(ticks.Count, 2, 12);
            Assert.All(ticks, tick => Assert.InRange(tick.Value, range.From - 1e-6, range.To + 1e-6));
            Assert.Equal(ticks.Count, ticks.Select(tick => tick.Text).Distinct().Count());
            var step = ticks[1].Value - ticks[0].Value;
            var leading = step / Math.Pow(10, Math.Floor(Math.Log10(step * (1 + 1e-6))));
            Assert.Contains(Math.Round(leading, 2), new[] { 1.0, 2, 5 });
        });
    }

    [Fact]
    public void A_range_holds_every_figure_and_zero_where_it_is_near()
    {
        Gen.Double[-1e6, 1e6].Array[1, 30].Sample(figures =>
        {
            var (from, to) = Scale.Range(figures.Append(double.NaN), zeroWithin: 0.3);

            Assert.True(from < to);
            Assert.All(figures, figure => Assert.InRange(figure, from, to));
            if (figures.Min() >= 0)
            {
                Assert.True(from >= 0);
                Assert.True(figures.Min() > 0.3 * figures.Max() || from == 0 || figures.Min() == figures.Max());
            }
        });
    }

    [Theory]
    [InlineData(Room.Narrow, 320)]
    [InlineData(Room.Medium, 600)]
    [InlineData(Room.Wide, 760)]
    public void Texts_that_are_shown_never_touch(Room room, double width)
    {
        var gaps = Gen.Int[1, 4].Array[1, 30];
        gaps.Sample(steps =>
        {
            var years = steps.Aggregate(new List<int> { 1990 }, (all, step) => [.. all, all[^1] + step]);
            var margins = new Margins(50, 10, 110, 40);
            var axis = new PeriodAxis(years[0] - 0.2, years[^1] + 0.2, []);

            var shown = Scale.Fit([.. years.Select((year, i) => new Tick(year, $"{year}", "19 van 20", Strong: i == years.Count / 2))], axis, margins).Where(tick => tick.Room <= room).ToArray();

            Assert.Contains(shown, tick => tick.Strong);
            var places = shown.Select(tick => axis.Fraction(tick.Value) * (width - 160)).ToArray();
            Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TextWidth.Of("19 van 20", 11)));
        });
    }
}
