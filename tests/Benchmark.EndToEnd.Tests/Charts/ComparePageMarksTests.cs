using Benchmark.EndToEnd.Tests.Pages;
using Benchmark.EndToEnd.Tests.Site;

namespace Benchmark.EndToEnd.Tests.Charts;

/// <summary>On the real page nothing jumps when the page comes alive.</summary>
public sealed class ComparePageMarksTests(TestBrowser browser, RunningSite site)
{
    [Theory]
    [InlineData(PageList.SideBySide, 21, true)]
    [InlineData(PageList.Crimes + "&weergave=ontwikkeling", 2, true)]
    [InlineData(PageList.Names, 21, true)]
    [InlineData(PageList.Country, 300, true)]
    [InlineData(PageList.Parts, 8, false)]
    [InlineData(PageList.Budget, 15, false)]
    public async Task Every_mark_moves_at_most_two_pixels(string address, int fewestDots, bool hasBand)
    {
        foreach (var width in new[] { 360, 768, 1280 })
        {
            await using var visit = await Visit.StartAsync(browser, site.Address, width);
            await visit.OpenAsync(address);

            var places = await MarkPlaces.OfAsync(visit.Page, ".picture");

            Assert.True(places.Dots.Svg.Length >= fewestDots, $"{places.Dots.Svg.Length} dots.");
            Assert.Equal(hasBand, places.Bands.Svg.Length > 0);
            places.StayWithin(2);
            Assert.Empty(visit.Troubles());
        }
    }
}
