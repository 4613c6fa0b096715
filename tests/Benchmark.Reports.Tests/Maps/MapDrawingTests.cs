using System.Globalization;
using System.Xml.Linq;
using Benchmark.Core.Indicators;
using Benchmark.Core.Maps;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Images;
using Benchmark.Reports.Maps;

namespace Benchmark.Reports.Tests.Maps;

public sealed class MapDrawingTests(SampleMaps sample) : IClassFixture<SampleMaps>
{
    private const string Hatched = "url(#arcering)";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("misdrijven_per_1000", 5)]
    [InlineData("misdrijven_per_1000", 2)]
    [InlineData("woz_waarde", 6)]
    [InlineData("stedelijkheid", 5)]
    public async Task Every_municipality_of_the_division_is_drawn_once_in_the_colour_of_its_class(string indicator, int classes)
    {
        var map = await sample.OfAsync(indicator, choice: ClassChoice.OfEqualSize(classes));
        var paths = Municipalities(Drawn(map));

        Assert.Equal(map.Comparison.Group.Division.Codes, paths.Keys.Order(StringComparer.Ordinal));
        Assert.All(map.Municipalities, municipality => Assert.Equal(
            municipality.Class < 0 ? Hatched : MapColours.Light[MapColours.Step(map.Classes.ClassOf(municipality.Figure.Value), map.Classes.Classes.Count)],
            paths[municipality.Figure.Code]));
        // Two classes never share a colour.
        Assert.Equal(map.Classes.Classes.Count(one => one.Count > 0), paths.Values.Where(fill => fill != Hatched).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Who_has_no_figure_is_hatched_named_and_counted()
    {
        var map = Without(await sample.OfAsync("misdrijven_per_1000"), "GM0344", "GM0014");
        var document = Drawn(map);
        Assert.Equal(["GM0014", "GM0344"], Municipalities(document).Where(path => path.Value == Hatched).Select(path => path.Key).Order(StringComparer.Ordinal));
        Assert.Contains("Geen cijfer: Groningen en Utrecht (niet geleverd).", string.Join(' ', Texts(document)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public async Task The_numbers_of_the_legend_add_up_to_all_municipalities(Language language)
    {
        var map = Without(await sample.OfAsync("misdrijven_per_1000"), "GM0344");
        var texts = Texts(Drawn(map, language));
        var legend = Enumerable.Range(-1, map.Classes.Classes.Count + 1).Select(index => Narrator.ClassName(map, index, language)).ToArray();
        Assert.All(legend, name => Assert.Contains(name, texts));
        var counts = legend.Select(name => int.Parse(texts[texts.IndexOf(name) + 1], CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(342, counts.Sum());
        Assert.Equal(1, counts[0]);
        Assert.Equal(map.Classes.Classes.Select(one => one.Count), counts[1..]);
    }

    [Fact]
    public async Task Ours_has_the_accent_and_the_country_as_group_has_no_edges()
    {
        var colours = ChartColours.Light;
        XElement[] Edges(XDocument document) => [.. document.Descendants(Svg + "path").Where(path => (string?)path.Attribute("stroke") == colours.Ink && (string?)path.Attribute("stroke-width") == "11")];
        var (group, country) = (Drawn(await sample.OfAsync("misdrijven_per_1000")), Drawn(await sample.OfAsync("misdrijven_per_1000", new GroupExpression.WholeCountry())));
        Assert.Single(Edges(group));
        Assert.Empty(Edges(country));
        Assert.All([group, country], document => Assert.Equal(1, document.Descendants(Svg + "path").Count(path => (string?)path.Attribute("stroke") == colours.Own)));
    }

    [Fact]
    public async Task A_picture_to_take_along_needs_no_other_file_and_says_what_it_is()
    {
        var map = await sample.OfAsync("misdrijven_per_1000");
        var document = Drawn(map);
        Assert.Empty(document.Descendants(Svg + "use"));
        Assert.Empty(document.Descendants(Svg + "image"));
        var text = string.Join(' ', Texts(document));
        Assert.Contains("Gemeentegrenzen van 2026: CBS en Kadaster, CC BY 4.0.", text, StringComparison.Ordinal);
        Assert.Contains("https://cijfers.example.nl/vergelijk", text, StringComparison.Ordinal);
        Assert.Contains("De kaart heeft 5 klassen", text, StringComparison.Ordinal);

        using var renderer = new PngRenderer();
        var png = await renderer.RenderAsync(document.ToString(SaveOptions.DisableFormatting), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], png[..4]);
    }

    [Fact]
    public void The_colours_get_darker_in_steps_that_grey_paper_keeps()
    {
        double Lightness(string colour) => Enumerable.Range(0, 3).Select(part => Convert.ToInt32(colour.Substring(1 + (part * 2), 2), 16)).Zip([0.2126, 0.7152, 0.0722], (part, weight) => part * weight).Sum();
        var lightness = MapColours.Light.Select(Lightness).ToArray();
        Assert.All(lightness.Zip(lightness.Skip(1)), pair => Assert.InRange(pair.First - pair.Second, 20, 60));
        Assert.All(Enumerable.Range(1, ClassChoice.Most), count =>
            Assert.Equal(count, Enumerable.Range(0, count).Select(index => MapColours.Step(index, count)).Where(step => step is >= 0 and < 6).Distinct().Count()));
    }

    private XDocument Drawn(ComparisonMap map, Language language = Language.Dutch) => XDocument.Parse(MapDrawing.Document(
        map,
        MapShapes.Of(map.Comparison.Group.Division)!,
        new PictureTexts("Misdrijven", "per 1.000 inwoners, 2025", Narrator.Tell(map.Comparison, language).ToString(), Narrator.SourceLine(map.Comparison, language), "https://cijfers.example.nl/vergelijk"),
        sample.Register,
        language));

    // The same map after some figures were not delivered.
    private static ComparisonMap Without(ComparisonMap map, params string[] codes)
    {
        var figures = map.Municipalities.Select(municipality => codes.Contains(municipality.Figure.Code)
            ? municipality with { Figure = municipality.Figure with { Value = double.NaN, Status = ObservationStatus.Missing, Interval = null }, Class = -1 }
            : municipality).ToArray();
        var classes = MapClasses.Of(figures.Select(figure => figure.Figure.Value), map.Comparison.Indicator.Decimals, map.Choice);
        return map with { Classes = classes, Municipalities = [.. figures.Select(figure => figure with { Class = classes.ClassOf(figure.Figure.Value) })] };
    }

    private static Dictionary<string, string> Municipalities(XDocument document) =>
        document.Descendants(Svg + "path").Where(path => path.Attribute("id") is not null).ToDictionary(path => (string)path.Attribute("id")!, path => (string)path.Attribute("fill")!, StringComparer.Ordinal);

    private static List<string> Texts(XDocument document) => [.. document.Descendants(Svg + "text").Select(text => text.Value)];
}
