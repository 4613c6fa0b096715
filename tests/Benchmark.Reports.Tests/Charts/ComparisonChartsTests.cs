using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Charts;
using Benchmark.Testing;

namespace Benchmark.Reports.Tests.Charts;

public class ComparisonChartsTests
{
    [Fact]
    public void Every_member_has_a_row_with_its_name_and_the_figure_of_the_table()
    {
        var comparison = CrimeFigures.Zwolle();

        var spec = ComparisonCharts.SideBySide(comparison, MemberOrder.Likeness, Language.Dutch);

        var rows = Assert.IsType<CategoryAxis>(spec.Y).Categories;
        Assert.Equal(comparison.Members.Select(member => member.Name), rows.Select(row => string.Join(' ', row.Lines)));
        Assert.Equal(comparison.Members.Select(member => FigureText.Number(member.Value, comparison.Indicator)), rows.Select(row => row.Value));
        Assert.Equal([MarkRole.Own], rows.Take(1).Select(row => row.Role));
        Assert.All(rows.Skip(1), row => Assert.Equal(MarkRole.Group, row.Role));
    }

    [Fact]
    public void By_value_the_highest_stands_first_and_members_without_a_value_last()
    {
        var comparison = CrimeFigures.LongNames();

        var names = ComparisonCharts.Ordered(comparison, MemberOrder.Value).Select(member => member.Name).ToArray();

        Assert.Equal(["'s-Gravenhage", "'s-Hertogenbosch", "Súdwest-Fryslân"], names[..3]);
        Assert.Equal(["Gouda", "Schiermonnikoog"], names[^2..]);
    }

    [Fact]
    public void By_name_an_apostrophe_counts_for_nothing()
    {
        var names = ComparisonCharts.Ordered(CrimeFigures.LongNames(), MemberOrder.Name).Select(member => member.Name).ToArray();

        Assert.Equal(["Bodegraven-Reeuwijk", "Goeree-Overflakkee", "Gouda"], names[..3]);
        Assert.Equal(["Schiermonnikoog", "'s-Gravenhage", "'s-Hertogenbosch", "Súdwest-Fryslân"], names[^4..]);
    }

    [Fact]
    public void A_member_without_a_value_has_its_row_and_its_status_and_no_dot()
    {
        var spec = ComparisonCharts.SideBySide(CrimeFigures.LongNames(), MemberOrder.Value, Language.Dutch);

        Assert.Equal(11, Assert.IsType<CategoryAxis>(spec.Y).Categories.Count);
        Assert.Equal(9, spec.Marks.OfType<Points>().Single().Dots.Count);
        Assert.Equal(["ontbreekt", "niet getoond"], spec.Marks.OfType<Label>().Select(label => label.Lines.Single()));
    }

    [Fact]
    public void Middle_and_middle_half_are_drawn_where_they_lie()
    {
        var comparison = CrimeFigures.Zwolle();

        var spec = ComparisonCharts.SideBySide(comparison, MemberOrder.Likeness, Language.Dutch);

        Assert.Equal([comparison.Q1, comparison.Q3], spec.Marks.OfType<Band>().Single().Edges.Select(edge => edge.X));
        Assert.Equal(comparison.Median, spec.Marks.OfType<Reference>().Single().X);
        Assert.Equal("midden van de groep 44,1", spec.Marks.OfType<Reference>().Single().Text);
    }

    [Fact]
    public void A_group_of_three_gets_no_middle()
    {
        var comparison = CrimeFigures.Zwolle() with { Median = double.NaN, Q1 = double.NaN, Q3 = double.NaN };

        var spec = ComparisonCharts.SideBySide(comparison, MemberOrder.Likeness, Language.Dutch);

        Assert.Empty(spec.Marks.OfType<Band>());
        Assert.Empty(spec.Marks.OfType<Reference>());
        Assert.DoesNotContain(spec.Footnotes, note => note.Contains("band", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_figure_lies_inside_the_range()
    {
        foreach (var comparison in new[] { CrimeFigures.Zwolle(), CrimeFigures.LongNames(), CrimeFigures.Country() })
        {
            var spec = ComparisonCharts.SideBySide(comparison, MemberOrder.Likeness, Language.Dutch);

            Assert.All(spec.Marks.OfType<Points>().SelectMany(points => points.Dots), dot => Assert.InRange(dot.X, spec.X.From, spec.X.To));
            Assert.All(spec.Marks.OfType<Intervals>().SelectMany(intervals => intervals.Stretches), stretch => Assert.True(stretch.From >= spec.X.From && stretch.To <= spec.X.To));
        }
    }

    [Fact]
    public void An_axis_that_does_not_begin_at_zero_says_so()
    {
        Assert.Contains("De as begint niet bij nul.", ComparisonCharts.SideBySide(CrimeFigures.Zwolle(), MemberOrder.Likeness, Language.Dutch).Footnotes);
        Assert.DoesNotContain("De as begint niet bij nul.", ComparisonCharts.SideBySide(CrimeFigures.LongNames(), MemberOrder.Likeness, Language.Dutch).Footnotes);
    }

    [Fact]
    public void A_whole_country_is_a_spread_of_dots_without_names()
    {
        var comparison = CrimeFigures.Country();

        var spec = ComparisonCharts.SideBySide(comparison, MemberOrder.Value, Language.Dutch);

        Assert.IsType<NumberAxis>(spec.Y);
        var dots = spec.Marks.OfType<Points>().Single().Dots;
        Assert.Equal(342, dots.Count);
        Assert.Equal(MarkRole.Own, dots[^1].Role);
        var svg = SvgChart.Inline(spec);
        Assert.DoesNotContain("Gemeente 12", svg, StringComparison.Ordinal);
        Assert.Contains("Zwolle 55,5", svg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void More_than_sixty_members_are_a_spread(int members, bool rows)
    {
        var comparison = CrimeFigures.Of([.. Enumerable.Range(1, members).Select(i => ($"GM{i:D4}", $"Naam {i}", 10.0 + i))], GroupExpression.Default);

        Assert.Equal(rows, ComparisonCharts.SideBySide(comparison, MemberOrder.Likeness, Language.Dutch).Y is CategoryAxis);
    }

    [Fact]
    public void A_group_without_any_value_is_still_a_picture()
    {
        var comparison = CrimeFigures.Of([("GM0193", "Zwolle", double.NaN), ("GM0202", "Arnhem", double.NaN)], GroupExpression.Default, _ => ObservationStatus.Missing);

        var spec = ComparisonCharts.SideBySide(comparison, MemberOrder.Likeness, Language.Dutch);

        Assert.Empty(spec.Marks.OfType<Points>().Single().Dots);
        Assert.Contains("ontbreekt", SvgChart.Inline(spec), StringComparison.Ordinal);
    }

    [Fact]
    public void In_English_the_picture_has_no_Dutch_word()
    {
        var svg = SvgChart.Inline(ComparisonCharts.SideBySide(CrimeFigures.Zwolle(), MemberOrder.Likeness, Language.English));

        Assert.Contains("middle of the group 44.1", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("midden", svg, StringComparison.Ordinal);
    }
}
