using Benchmark.Reports.Charts;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;

namespace Benchmark.Reports.Office;

/// <summary>The theme of letters and slides: the colours of the house style, and a font that every office program has.</summary>
internal static class HouseTheme
{
    public const string Font = "Arial";

    private static readonly ChartColours Colours = ChartColours.Light;

    public static A.Theme Make() => new(new A.ThemeElements(ColourScheme(), FontScheme(), FormatScheme())) { Name = "Benchmark" };

    private static A.ColorScheme ColourScheme() => new(
        new A.Dark1Color(Hex(Colours.Ink)),
        new A.Light1Color(Hex(Colours.Paper)),
        new A.Dark2Color(Hex(Colours.Sub)),
        new A.Light2Color(Hex("#f5f6f8")),
        new A.Accent1Color(Hex(Colours.Group)),
        new A.Accent2Color(Hex(Colours.Own)),
        new A.Accent3Color(Hex(Colours.Rest)),
        new A.Accent4Color(Hex("#12467f")),
        new A.Accent5Color(Hex(Colours.Sub)),
        new A.Accent6Color(Hex(Colours.Line)),
        new A.Hyperlink(Hex("#12467f")),
        new A.FollowedHyperlinkColor(Hex("#12467f")))
    { Name = "Benchmark" };

    private static A.FontScheme FontScheme() => new(new A.MajorFont(Fonts()), new A.MinorFont(Fonts())) { Name = "Benchmark" };

    private static OpenXmlElement[] Fonts() => [new A.LatinFont { Typeface = Font }, new A.EastAsianFont { Typeface = "" }, new A.ComplexScriptFont { Typeface = "" }];

    // The schema asks for three of each, from subtle to intense; all of ours are plain.
    private static A.FormatScheme FormatScheme() => new(
        new A.FillStyleList(Three(() => Placeholder())),
        new A.LineStyleList(Three(() => new A.Outline(Placeholder(), new A.PresetDash { Val = A.PresetLineDashValues.Solid }) { Width = 9525 })),
        new A.EffectStyleList(Three(() => new A.EffectStyle(new A.EffectList()))),
        new A.BackgroundFillStyleList(Three(() => Placeholder())))
    { Name = "Benchmark" };

    private static IEnumerable<OpenXmlElement> Three(Func<OpenXmlElement> one) => Enumerable.Range(0, 3).Select(_ => one());

    private static A.SolidFill Placeholder() => new(new A.SchemeColor { Val = A.SchemeColorValues.PhColor });

    private static A.RgbColorModelHex Hex(string colour) => new() { Val = colour[1..].ToUpperInvariant() };
}
