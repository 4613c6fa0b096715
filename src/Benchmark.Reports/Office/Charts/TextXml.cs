using Benchmark.Reports.Charts;
using A = DocumentFormat.OpenXml.Drawing;

namespace Benchmark.Reports.Office.Charts;

/// <summary>How texts and lines are written in DrawingML. Fonts are those of the theme.</summary>
internal static class TextXml
{
    private const double EmuPerPoint = 12700;

    /// <summary>Size, colour and weight of a text.</summary>
    /// <param name="size">Points; null for that of the chart.</param>
    /// <param name="colour">"#16202e".</param>
    /// <param name="strong">Bold.</param>
    /// <param name="tongue">Its language; null where the chart says so.</param>
    public static T Look<T>(double? size, string colour, bool strong, string? tongue = null) where T : A.TextCharacterPropertiesType, new()
    {
        var look = new T { Bold = strong };
        if (size is { } points)
        {
            look.FontSize = (int)Math.Round(points * 100);
        }

        if (tongue is not null)
        {
            look.Language = tongue;
        }

        look.Append(Fill(colour));
        return look;
    }

    /// <summary>One colour.</summary>
    public static A.SolidFill Fill(string colour) => new(new A.RgbColorModelHex { Val = colour[1..].ToUpperInvariant() });

    /// <summary>A line; null for none.</summary>
    public static A.Outline Line(LineLook? look)
    {
        if (look is null)
        {
            return new A.Outline(new A.NoFill());
        }

        var line = new A.Outline(Fill(look.Colour)) { Width = (int)Math.Round(look.Width * EmuPerPoint), CapType = A.LineCapValues.Flat };
        line.Append(new A.PresetDash
        {
            Val = look.Style switch
            {
                LineStyle.Dashed => A.PresetLineDashValues.Dash,
                LineStyle.DashDot => A.PresetLineDashValues.LargeDashDot,
                _ => A.PresetLineDashValues.Solid,
            },
        });
        line.Append(new A.Round());
        return line;
    }
}
