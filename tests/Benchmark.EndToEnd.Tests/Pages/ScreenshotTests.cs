using Benchmark.EndToEnd.Tests.Site;
using Benchmark.Testing;
using Microsoft.Playwright;
using NetVips;

namespace Benchmark.EndToEnd.Tests.Pages;

/// <summary>The pictures of the README show the site as it is: they are made here. Written to docs/screenshots when BENCHMARK_SCREENSHOTS is 1.</summary>
public sealed class ScreenshotTests(TestBrowser browser, RunningSite site)
{
    private const int LargestFile = 400_000;

    [Theory]
    [InlineData("overzicht", PageList.Overview, 1280, 900, false)]
    [InlineData("vergelijk", PageList.SideBySide, 1280, 900, true)]
    [InlineData("telefoon", PageList.Overview, 390, 844, false)]
    public async Task A_page_is_pictured_for_the_readme(string name, string address, int width, int height, bool whole)
    {
        await using var visit = await Visit.StartAsync(browser, site.Address, width, height);
        await visit.OpenAsync(address);

        var picture = await visit.Page.ScreenshotAsync(new() { FullPage = whole, Animations = ScreenshotAnimations.Disabled });

        using var image = Image.NewFromBuffer(picture);
        Assert.Equal(width, image.Width);
        Assert.True(image.Height >= height);
        // A blank page has one colour; text and marks make the spread of its greys wide.
        Assert.True(image.Colourspace(Enums.Interpretation.Bw)[0].Deviate() > 10, "The picture is blank.");
        Assert.InRange(picture.Length, 20_000, LargestFile);
        if (Environment.GetEnvironmentVariable("BENCHMARK_SCREENSHOTS") == "1")
        {
            var folder = Directory.CreateDirectory(Repository.Path("docs", "screenshots"));
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name + ".png"), picture, TestContext.Current.CancellationToken);
        }
    }
}
