using MudBlazor;

namespace Benchmark.Web.Theme;

/// <summary>
/// The colours and type of the interface, as MudBlazor's theme. The same tokens stand as CSS variables in <c>wwwroot/app.css</c>, which
/// follows the system's dark mode before any script runs; a test holds that both agree.
/// </summary>
internal static class BenchmarkTheme
{
    private static readonly string[] SystemFonts = ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "Helvetica Neue", "Arial", "sans-serif"];

    public static Tokens Light { get; } = new("#16202e", "#55606f", "#ffffff", "#f5f6f8", "#d9dee5", "#c2410c", "#5b7fa6", "#c3ccd6", "#12467f", "#e4ebf3");

    public static Tokens Dark { get; } = new("#e8ecf2", "#a9b4c2", "#161c25", "#0f141b", "#2b3441", "#ff8a4c", "#7ea3cc", "#3c4756", "#8db9ee", "#243042");

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = Fill(new PaletteLight(), Light, onAction: "#ffffff"),
        PaletteDark = Fill(new PaletteDark(), Dark, onAction: "#0f141b"),
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = SystemFonts, FontSize = "1rem", LineHeight = "1.5", LetterSpacing = "normal" },
            Button = new ButtonTypography { TextTransform = "none", LetterSpacing = "normal", FontSize = ".875rem", FontWeight = "400" },
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "6px" },
    };

    private static T Fill<T>(T palette, Tokens tokens, string onAction)
        where T : Palette
    {
        palette.TextPrimary = tokens.Ink;
        palette.TextSecondary = tokens.Sub;
        palette.Background = tokens.Ground;
        palette.Surface = tokens.Paper;
        palette.AppbarBackground = tokens.Paper;
        palette.AppbarText = tokens.Ink;
        palette.LinesDefault = tokens.Line;
        palette.LinesInputs = tokens.Sub;
        palette.TableLines = tokens.Line;
        palette.Divider = tokens.Line;
        palette.Primary = tokens.Action;
        palette.PrimaryContrastText = onAction;
        palette.ActionDefault = tokens.Sub;
        return palette;
    }
}

/// <summary>The colours of one mode, by what they are for.</summary>
internal sealed record Tokens(string Ink, string Sub, string Paper, string Ground, string Line, string Own, string Group, string Rest, string Action, string Band);
