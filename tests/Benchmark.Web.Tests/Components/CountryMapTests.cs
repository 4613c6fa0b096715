using Benchmark.Core.Comparisons;
using Benchmark.Core.Maps;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components.Maps;
using Benchmark.Web.Tests.Api;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Web.Tests.Components;

public class CountryMapTests(ApiHost host) : PageContext
{
    private static readonly ViewState State = new() { Page = SitePage.Compare, Indicator = "misdrijven_per_1000", Municipality = "GM0193", View = ComparisonView.Map };

    [Fact]
    public async Task Every_municipality_has_one_shape_a_row_and_a_place_in_the_list()
    {
        var (map, register) = await MapAsync("misdrijven_per_1000");
        var page = Shown(map, register);

        var codes = map.Comparison.Group.Division.Codes;
        Assert.Equal(codes, page.FindAll(".shapes > *").Select(shape => shape.GetAttribute("data-code") ?? shape.GetAttribute("href")!.Split('#')[1]));
        Assert.Equal(codes, page.FindAll(".map-table tbody tr").Select(row => row.GetAttribute("data-code")!).Order(StringComparer.Ordinal));
        Assert.Equal(codes, page.FindAll("select option").Select(option => option.GetAttribute("value")!).Where(code => code.Length > 0).Order(StringComparer.Ordinal));
        Assert.Equal(map.Comparison.Group.Members.Count, page.FindAll(".outlines .member").Count);
        Assert.EndsWith("#GM0193", page.Find(".outlines .own").GetAttribute("href"), StringComparison.Ordinal);
        // Neither shapes nor rows can be reached with Tab: the list is the one way in.
        Assert.Empty(page.FindAll(".country-map svg [tabindex], .map-table tbody a, .map-table tbody button"));
    }

    [Fact]
    public async Task The_colour_of_a_shape_is_that_of_its_class_in_the_legend_and_rows_say_the_same()
    {
        var (map, register) = await MapAsync("misdrijven_per_1000");
        var page = Shown(map, register);

        var legend = page.FindAll(".class-legend tbody tr");
        foreach (var (index, entry) in legend.Index())
        {
            var colour = entry.QuerySelector(".swatch")!.ClassName!.Split(' ')[1];
            var count = page.FindAll($".shapes .{colour}").Count;
            Assert.Equal(count.ToString(System.Globalization.CultureInfo.InvariantCulture), entry.QuerySelector("td")!.TextContent);
            var name = entry.QuerySelector("th")!.TextContent.Trim();
            Assert.Equal(count, page.FindAll(".map-table tbody tr").Count(row => row.Children[2].TextContent == name));
            Assert.Equal(map.Classes.Classes[index].Count, count);
        }

        Assert.Equal(342, legend.Sum(entry => int.Parse(entry.QuerySelector("td")!.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Rows_stand_by_name_and_never_by_value()
    {
        var (map, register) = await MapAsync("misdrijven_per_1000");
        var names = Shown(map, register).FindAll(".map-table tbody th").Select(heading => heading.TextContent).ToArray();
        Assert.Equal(names.Order(StringComparer.Create(new("nl-NL"), System.Globalization.CompareOptions.IgnoreSymbols)), names);
    }

    [Fact]
    public async Task The_one_chosen_in_the_list_gets_its_menu()
    {
        var (map, register) = await MapAsync("misdrijven_per_1000");
        var asked = new List<string>();
        var page = Shown(map, register, asked.Add);

        page.Find("select").Change("GM0202");
        page.Find(".map-menu").Click();

        Assert.Equal(["GM0202"], asked);
    }

    [Fact]
    public async Task A_division_without_a_map_says_so_and_leads_to_the_table()
    {
        var (map, register) = await MapAsync("wmo_clienten_per_1000");
        var page = Shown(map, register);

        Assert.Contains("Van die indeling hebben wij geen kaart.", page.Markup, StringComparison.Ordinal);
        Assert.Equal("/vergelijk/misdrijven_per_1000?gemeente=GM0193&weergave=tabel", page.Find("a").GetAttribute("href"));
        Assert.Empty(page.FindAll("svg"));
    }

    [Theory]
    [InlineData("", "5 klassen", "/vergelijk/misdrijven_per_1000?gemeente=GM0193&weergave=kaart")]
    [InlineData("10;12,5", "eigen grenzen", null)]
    public void The_menu_of_classes_shows_the_choice_and_offers_the_others(string bounds, string face, string? current)
    {
        var state = State;
        if (bounds.Length > 0)
        {
            Assert.True(ClassChoice.TryReadBounds(bounds, out var own, out _));
            state = State with { Classes = own };
        }

        var menu = Render<ClassMenu>(parameters => parameters.Add(component => component.State, state));

        Assert.StartsWith(face, menu.Find("summary").TextContent, StringComparison.Ordinal);
        Assert.Equal(5, menu.FindAll("li a").Count);
        Assert.Equal(current, menu.FindAll("li a[aria-current]").SingleOrDefault()?.GetAttribute("href"));
        Assert.Equal(["gemeente=GM0193", "weergave=kaart"], menu.FindAll("input[type=hidden]").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}"));
        Assert.Equal(bounds.Replace(',', '.'), menu.Find("#grenzen").GetAttribute("value") ?? "");
    }

    private IRenderedComponent<CountryMap> Shown(ComparisonMap map, MunicipalityRegister register, Action<string>? asked = null) => Render<CountryMap>(parameters => parameters
        .Add(component => component.Map, map)
        .Add(component => component.Register, register)
        .Add(component => component.State, State)
        .Add(component => component.MenuAsked, code => asked?.Invoke(code)));

    private async Task<(ComparisonMap Map, MunicipalityRegister Register)> MapAsync(string indicator)
    {
        var (service, cancellation) = (host.Services.GetRequiredService<ComparisonService>(), Xunit.TestContext.Current.CancellationToken);
        var comparison = await service.CompareAsync(new ComparisonRequest(indicator, "GM0193", GroupExpression.Default), cancellation);
        return (await service.MapAsync(comparison, ClassChoice.Default, cancellation), (await service.CatalogueAsync(null, cancellation)).Register);
    }
}
