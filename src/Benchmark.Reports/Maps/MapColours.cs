namespace Benchmark.Reports.Maps;

/// <summary>
/// One hue from light to dark: in order for every eye and in grey on paper, and never red or green. The page has the same tokens, <c>--k1</c>
/// to <c>--k6</c>, and its own for dark screens.
/// </summary>
public static class MapColours
{
    /// <summary>From low to high, on paper and on a light screen.</summary>
    public static IReadOnlyList<string> Light { get; } = ["#e1ebf5", "#bdd3e9", "#8fb4d9", "#5b8fc4", "#2f68a6", "#123f75"];

    /// <summary>Which of the six colours a class has, 0–5: fewer classes are spread over all of them.</summary>
    /// <param name="index">Index of the class.</param>
    /// <param name="count">Number of classes, 1–6.</param>
    public static int Step(int index, int count) => count < 2 ? 2 : (int)Math.Round(index * 5.0 / (count - 1), MidpointRounding.ToEven);
}
