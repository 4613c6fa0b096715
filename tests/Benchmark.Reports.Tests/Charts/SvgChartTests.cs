using System.Globalization;
using System.Xml.Linq;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Charts;
using Benchmark.Testing;

namespace Benchmark.Reports.Tests.Charts;

public class SvgChartTests
{
    private static readonly PictureTexts Texts = new(
        "Geregistreerde misdrijven", "per 1.000 inwoners · 2025",
        "In Zwolle zijn in 2025 55,5 misdrijven per 1.000 inwoners geregistreerd. Dat zijn er 11,4 meer dan in het midden van de groep (44,1).",
        "Bron: politie via CBS (47022NED). Cijfers van 24 november 2026 (versie 1).", "https://cijfers.example.nl/vergelijk/misdrijven_per_1000?gemeente=GM0193&periode=2025JJ00&versie=1");

    public static TheoryData<ChartSpec> Pictures() =>
    [
        ComparisonCharts.SideBySide(CrimeFigures.Zwolle(), MemberOrder.Likeness, Language.Dutch),
        ComparisonCharts.SideBySide(CrimeFigures.LongNames(), MemberOrder.Value, Language.Dutch),
        ComparisonCharts.SideBySide(CrimeFigures.Country(), MemberOrder.Likeness, Language.Dutch),
        DevelopmentCharts.OverTime(CrimeFigures.ZwolleOverTime(), Period.OfYear(2025), Language.Dutch),
        DevelopmentCharts.OverTime(CrimeFigures.ZwolleOverTime(), Period.OfYear(2025), Language.Dutch, CrimeFigures.ZwolleAhead()),
        FunnelChart.Of(CrimeFigures.ZwolleCertainty(), Language.Dutch),
    ];

    [Theory]
    [MemberData(nameof(Pictures), DisableDiscoveryEnumeration = true)]
    public void On_a_page_the_picture_stretches_and_takes_the_colours_of_the_page(ChartSpec spec)
    {
        var svg = XDocument.Parse(SvgChart.Inline(spec, "Een & ander")).Root!.Elements().Single();

        Assert.Null(svg.Attribute("viewBox"));
        Assert.Equal("Een & ander", (string?)svg.Attribute("aria-label"));
        Assert.Equal("100%", (string?)svg.Attribute("width"));
        Assert.DoesNotContain(svg.Descendants().SelectMany(e => e.Attributes()), attribute => attribute.Value.StartsWith('#'));
    }

    [Theory]
    [MemberData(nameof(Pictures), DisableDiscoveryEnumeration = true)]
    public void To_take_along_it_explains_itself_and_nothing_is_cut_off(ChartSpec spec)
    {
        foreach (var width in new[] { 360, 720, 1200 })
        {
            var svg = XDocument.Parse(SvgChart.Document(spec, Texts, width)).Root!;

            var texts = svg.Descendants().Where(e => e.Name.LocalName == "text").ToArray();
            var all = string.Concat(texts.Select(text => text.Value.Replace(" ", "", StringComparison.Ordinal)));
            foreach (var part in new[] { Texts.Title, Texts.Subtitle, Texts.Sentence, Texts.Source, Texts.Link }.Concat(spec.Footnotes))
            {
                Assert.Contains(part.Replace(" ", "", StringComparison.Ordinal), all, StringComparison.Ordinal);
            }

            Assert.All(texts, text => AssertInside(text, width));
            Assert.DoesNotContain("var(", svg.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_name_cannot_become_markup()
    {
        var spec = ComparisonCharts.SideBySide(CrimeFigures.Of([("GM0193", "<script>alert(1)</script>", 5), ("GM0202", "A & \"B\"", 6)], GroupExpression.Default), MemberOrder.Likeness, Language.Dutch);

        Assert.DoesNotContain("<script>", SvgChart.Inline(spec), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", SvgChart.Document(spec, Texts, 600), StringComparison.Ordinal);
        Assert.Contains("A &amp; &quot;B&quot;", SvgChart.Inline(spec), StringComparison.Ordinal);
    }

    [Fact]
    public void A_strip_holds_every_dot_and_prints_both_ends()
    {
        var svg = Strip.Svg(CrimeFigures.Zwolle());

        Assert.Equal(21, svg.Split("<circle").Length - 1);
        Assert.Contains(">28,9<", svg, StringComparison.Ordinal);
        Assert.Contains(">66,2<", svg, StringComparison.Ordinal);
        Assert.Equal("", Strip.Svg(CrimeFigures.Of([("GM0193", "Zwolle", double.NaN)], GroupExpression.Default, _ => ObservationStatus.Missing)));
    }

    [Fact]
    public void A_strip_of_equal_values_stands_in_the_middle()
    {
        var svg = Strip.Svg(CrimeFigures.Of([("GM0193", "Zwolle", 4), ("GM0202", "Arnhem", 4)], GroupExpression.Default));

        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Assert.Equal(2, svg.Split("cx=\"50%\"").Length - 1);
    }

    [Fact]
    public void A_sparkline_names_its_first_and_last_year_and_needs_four_figures()
    {
        var development = CrimeFigures.ZwolleOverTime();

        var svg = Sparkline.Svg(development);

        Assert.Contains(">2016<", svg, StringComparison.Ordinal);
        Assert.Contains(">2025<", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Assert.Equal("", Sparkline.Svg(development with { Points = [.. development.Points.TakeLast(3)] }));
    }

    private static void AssertInside(XElement text, int width)
    {
        double Of(string name) => text.Attribute(name) is { } attribute ? double.Parse(attribute.Value, CultureInfo.InvariantCulture) : 0;
        var moved = text.Ancestors().Select(e => (string?)e.Attribute("transform")).OfType<string>().Sum(transform => double.Parse(transform["translate(".Length..transform.IndexOf(' ', StringComparison.Ordinal)], CultureInfo.InvariantCulture));
        var x = Of("x") + Of("dx") + moved;
        var wide = TextWidth.Of(text.Value, Of("font-size"), text.Attribute("font-weight") is not null);
        var left = (string?)text.Attribute("text-anchor") switch { "middle" => x - (wide / 2), "end" => x - wide, _ => x };
        Assert.True(left >= 0 && left + wide <= width, $"'{text.Value}' runs from {left:0} to {left + wide:0} in {width}.");
    }
}
