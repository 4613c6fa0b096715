using System.Text.RegularExpressions;
using Benchmark.Testing;
using Benchmark.Web.Theme;

namespace Benchmark.Web.Tests.Theme;

public class BenchmarkThemeTests
{
    [Fact]
    public void The_style_sheet_carries_the_same_tokens_as_the_theme()
    {
        var style = File.ReadAllText(Repository.Path("src", "Benchmark.Web", "wwwroot", "app.css"));
        var blocks = Regex.Matches(style, @"\{[^{}]*--ink: #[0-9a-f]{6};[^{}]*\}").Select(match => match.Value).ToArray();

        Assert.Equal(3, blocks.Length);
        Assert.All(blocks.Zip([BenchmarkTheme.Light, BenchmarkTheme.Dark, BenchmarkTheme.Dark]), pair => Assert.All(Named(pair.Second), token =>
            Assert.Contains($"--{token.Name}: {token.Colour};", pair.First, StringComparison.Ordinal)));
    }

    [Fact]
    public void Texts_have_a_contrast_of_at_least_four_and_a_half_to_one()
    {
        foreach (var mode in new[] { BenchmarkTheme.Light, BenchmarkTheme.Dark })
        {
            foreach (var (text, ground) in new[] { (mode.Ink, mode.Paper), (mode.Ink, mode.Ground), (mode.Sub, mode.Paper), (mode.Sub, mode.Ground), (mode.Own, mode.Paper), (mode.Action, mode.Paper), (mode.Action, mode.Ground) })
            {
                Assert.True(Contrast(text, ground) >= 4.5, $"{text} on {ground}: {Contrast(text, ground):F2}");
            }
        }
    }

    private static (string Name, string Colour)[] Named(Tokens tokens) =>
    [
        ("ink", tokens.Ink), ("sub", tokens.Sub), ("paper", tokens.Paper), ("ground", tokens.Ground), ("line", tokens.Line),
        ("own", tokens.Own), ("group", tokens.Group), ("rest", tokens.Rest), ("action", tokens.Action), ("band", tokens.Band),
    ];

    /// <summary>WCAG 2.2, relative luminance and contrast ratio.</summary>
    private static double Contrast(string a, string b)
    {
        var (light, dark) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value = Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }
}
