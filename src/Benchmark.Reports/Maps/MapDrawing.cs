using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Maps;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Charts;

namespace Benchmark.Reports.Maps;

/// <summary>A map that is taken along: shapes and legend in one drawing that needs no other file, 852 pixels wide.</summary>
public static class MapDrawing
{
    /// <summary>Width in pixels.</summary>
    public const double Width = 852;

    private const double MapWidth = 520;
    private const double LegendLeft = MapWidth + 32;
    private const double LegendTop = 40;
    private const double Row = 26;
    private const double TextSize = 14;

    /// <summary>Height in pixels.</summary>
    public static double Height(MapShapes shapes) => Math.Ceiling(MapWidth * shapes.Height / shapes.Width);

    /// <summary>Name for readers who cannot see it.</summary>
    public static string TitleOf(ComparisonMap map, Language language) =>
        MapTexts.Title.Fill(language, map.Comparison.Indicator.Name.In(language), FigureText.Period(map.Comparison.Period.Period, language));

    /// <summary>Sentences under the map: what it shows, who has no figure, where the boundaries are from.</summary>
    public static IReadOnlyList<string> Footnotes(ComparisonMap map, MapShapes shapes, Core.Municipalities.MunicipalityRegister register, Language language) =>
    [
        Narrator.Tell(map, register, language).ToString(),
        .. Narrator.WithoutFigure(map, language) is { } missing ? (string[])[missing] : [],
        MapTexts.Source.Fill(language, shapes.Year.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>The map alone, for a letter or a slide that says the rest itself.</summary>
    public static string Svg(ComparisonMap map, MapShapes shapes, Language language)
    {
        var pen = new SvgPen(ChartColours.Light, Width);
        var (width, height) = (SvgPen.Px(Width), SvgPen.Px(Height(shapes)));
        pen.Raw($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" font-family=\"'Noto Sans', sans-serif\"><title>{SvgPen.Encode(TitleOf(map, language))}</title>");
        Draw(map, shapes, pen, language);
        return pen.Raw("</svg>").ToString();
    }

    /// <summary>The map with title, sentence, source, date and link in it.</summary>
    /// <param name="map">The map.</param>
    /// <param name="shapes">Its outlines.</param>
    /// <param name="texts">What stands round it.</param>
    /// <param name="register">Names of provinces.</param>
    /// <param name="language">Language of its texts.</param>
    public static string Document(ComparisonMap map, MapShapes shapes, PictureTexts texts, Core.Municipalities.MunicipalityRegister register, Language language) =>
        SvgDocument.Of(new DocumentPicture(Height(shapes), Width, pen => Draw(map, shapes, pen, language), Footnotes(map, shapes, register, language)), texts, 900);

    private static void Draw(ComparisonMap map, MapShapes shapes, SvgPen pen, Language language)
    {
        pen.Raw($"<defs><pattern id=\"arcering\" width=\"44\" height=\"44\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"44\" height=\"44\" fill=\"{pen.Colours.Paper}\"/><rect width=\"14\" height=\"44\" fill=\"{pen.Colours.Sub}\"/></pattern></defs>");
        pen.Raw($"<svg class=\"map\" width=\"{SvgPen.Px(MapWidth)}\" height=\"{SvgPen.Px(Height(shapes))}\" viewBox=\"{shapes.Frame}\" stroke-linejoin=\"round\"><g stroke=\"{pen.Colours.Paper}\" stroke-width=\"4\">");
        foreach (var municipality in map.Municipalities)
        {
            pen.Raw($"<path id=\"{municipality.Figure.Code}\" d=\"{shapes.Outlines[municipality.Figure.Code]}\" fill=\"{FillOf(municipality, map)}\"><title>{SvgPen.Encode(CardOf(municipality, map, language))}</title></path>");
        }

        pen.Raw("</g>");
        if (OutlinesGroup(map))
        {
            var outlines = string.Concat(map.Municipalities.Where(municipality => municipality.InGroup).Select(member => shapes.Outlines[member.Figure.Code]));
            pen.Raw($"<path class=\"group\" d=\"{outlines}\" fill=\"none\" stroke=\"{pen.Colours.Paper}\" stroke-width=\"24\"/><path d=\"{outlines}\" fill=\"none\" stroke=\"{pen.Colours.Ink}\" stroke-width=\"11\"/>");
        }

        var own = shapes.Outlines[map.Comparison.Municipality.Code];
        pen.Raw($"<path class=\"own\" d=\"{own}\" fill=\"none\" stroke=\"{pen.Colours.Paper}\" stroke-width=\"36\"/><path d=\"{own}\" fill=\"none\" stroke=\"{pen.Colours.Own}\" stroke-width=\"22\"/></svg>");
        Legend(map, pen, language);
    }

    private static void Legend(ComparisonMap map, SvgPen pen, Language language)
    {
        var (colours, y) = (pen.Colours, LegendTop);
        var unit = map.Comparison.Indicator.Unit.Label.In(language);
        foreach (var line in TextWidth.Wrap(unit, Width - LegendLeft - 80, 13, bold: true))
        {
            pen.Text(LegendLeft / Width, 0, y, line, colours.Ink, 13, bold: true);
            y += 19;
        }

        pen.Text(1, 0, LegendTop, MapTexts.Municipalities.In(language), colours.Sub, 13, Anchor.End);
        y += 6;
        var classes = map.Classes.Classes;
        for (var index = 0; index < classes.Count; index++)
        {
            Entry($"fill=\"{MapColours.Light[MapColours.Step(index, classes.Count)]}\" stroke=\"{colours.Sub}\" stroke-width=\".5\"", Narrator.ClassName(map, index, language), classes[index].Count);
        }

        if (map.WithoutFigure.Count() is > 0 and var without)
        {
            // Small squares on the same hatching: its units are those of the map.
            Entry($"fill=\"{colours.Paper}\" stroke=\"{colours.Sub}\"", MapTexts.Without.In(language), without, hatched: true);
        }

        y += 8;
        if (OutlinesGroup(map))
        {
            Entry($"fill=\"none\" stroke=\"{colours.Ink}\" stroke-width=\"2\"", MapTexts.Group.In(language), null);
        }

        Entry($"fill=\"none\" stroke=\"{colours.Own}\" stroke-width=\"4\"", MapTexts.Own.Fill(language, map.Comparison.Municipality.Name), null);

        void Entry(string swatch, string text, int? count, bool hatched = false)
        {
            pen.Raw($"<rect class=\"swatch\" x=\"{SvgPen.Px(LegendLeft)}\" y=\"{SvgPen.Px(y - 8)}\" width=\"22\" height=\"16\" {swatch}/>");
            if (hatched)
            {
                pen.Raw($"<path d=\"M{SvgPen.Px(LegendLeft)} {SvgPen.Px(y + 8)}l16 -16m6 0l-16 16m10 0l6 -6\" stroke=\"{colours.Sub}\" stroke-width=\"2\" fill=\"none\"/>");
            }

            var lines = TextWidth.Wrap(text, Width - LegendLeft - 32 - (count is null ? 0 : 50), TextSize);
            for (var line = 0; line < lines.Count; line++)
            {
                pen.Text(LegendLeft / Width, 32, y + (line * 19), lines[line], colours.Ink, TextSize);
            }

            if (count is { } shown)
            {
                pen.Text(1, 0, y, FigureText.Number(shown, 0, language), colours.Ink, TextSize, Anchor.End);
            }

            y += Row + ((lines.Count - 1) * 19);
        }
    }

    /// <summary>Outlining everybody tells nothing.</summary>
    public static bool OutlinesGroup(ComparisonMap map) => map.Comparison.Group.Applied is not GroupExpression.WholeCountry;

    private static string FillOf(MappedFigure municipality, ComparisonMap map) =>
        municipality.Class < 0 ? "url(#arcering)" : MapColours.Light[MapColours.Step(municipality.Class, map.Classes.Classes.Count)];

    private static string CardOf(MappedFigure municipality, ComparisonMap map, Language language) =>
        $"{municipality.Figure.Name}: {(municipality.Class < 0 ? MapTexts.Without.In(language) : FigureText.Value(municipality.Figure.Value, map.Comparison.Indicator, language))}";
}
