namespace Benchmark.Reports.Charts;

/// <summary>The colours of a picture; the tokens of the house style.</summary>
public sealed record ChartColours(string Ink, string Sub, string Paper, string Line, string Own, string Group, string Rest, string Band)
{
    /// <summary>Light theme, print and pictures that are taken along.</summary>
    public static ChartColours Light { get; } = new("#16202e", "#55606f", "#ffffff", "#d9dee5", "#c2410c", "#5b7fa6", "#c3ccd6", "#e4ebf3");

    /// <summary>The page's own variables: dark mode and print follow by themselves.</summary>
    public static ChartColours Variables { get; } = new("var(--ink)", "var(--sub)", "var(--paper)", "var(--line)", "var(--own)", "var(--group)", "var(--rest)", "var(--band)");

    /// <summary>Colour of a mark.</summary>
    public string Of(MarkRole role) => role switch
    {
        MarkRole.Own => Own,
        MarkRole.Group => Group,
        MarkRole.Country => Rest,
        MarkRole.Middle => Ink,
        MarkRole.Band => Band,
        _ => Sub,
    };

    /// <summary>Colour of a text.</summary>
    public string OfText(MarkRole role) => role switch
    {
        MarkRole.Own => Own,
        MarkRole.Rest => Sub,
        _ => Ink,
    };
}
