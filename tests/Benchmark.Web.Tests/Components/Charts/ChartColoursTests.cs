using System.Globalization;
using Benchmark.Reports.Charts;

namespace Benchmark.Web.Tests.Components.Charts;

public class ChartColoursTests
{
    [Fact]
    public void Each_colour_that_Plotly_is_given_is_replaced_by_the_variable_of_the_page()
    {
        var style = File.ReadAllText(Path.Combine(SourceFolder(), "src/Benchmark.Web/Components/Charts/ChartFigure.razor.css"));
        var colours = ChartColours.Light;

        foreach (var (variable, colour) in new[] { ("own", colours.Own), ("group", colours.Group), ("rest", colours.Rest), ("ink", colours.Ink), ("sub", colours.Sub), ("paper", colours.Paper), ("band", colours.Band) })
        {
            Assert.Contains($"[style*=\"fill: {Rgb(colour)}\"] {{ fill: var(--{variable}) !important; }}", style, StringComparison.Ordinal);
        }
    }

    private static string Rgb(string hex) => string.Join(", ", Enumerable.Range(0, 3).Select(i => int.Parse(hex.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))) is var parts ? $"rgb({parts})" : "";

    private static string SourceFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Benchmark.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the source tree.");
        }

        return folder.FullName;
    }
}
