using AngleSharp.Dom;
using Benchmark.Reports.Charts;
using Benchmark.Testing;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Bunit;

namespace Benchmark.Web.Tests.Components;

public class FigureTableTests : PageContext
{
    private static readonly ViewState State = new() { Page = SitePage.Compare, Indicator = "misdrijven_per_1000", Municipality = "GM0193" };

    [Fact]
    public void All_members_are_there_without_a_number_in_front_of_them()
    {
        var table = Table();

        var rows = table.FindAll("tbody tr");
        Assert.Equal(CrimeFigures.Zwolle().Members.Count, rows.Count);
        Assert.Contains("Zwolle", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Equal("own", rows[0].ClassName);
        Assert.All(rows, row => Assert.DoesNotMatch(@"^\s*\d", row.TextContent));
    }

    [Fact]
    public void Sorting_by_value_starts_with_the_highest_and_the_same_button_turns_it_round()
    {
        var table = Table();

        Button(table, "waarde").Click();
        var highestFirst = Names(table);
        Assert.Equal("descending", Sorted(table));
        Button(table, "waarde").Click();

        Assert.Equal("ascending", Sorted(table));
        Assert.Equal(highestFirst.Reverse(), Names(table));
        Assert.Equal(CrimeFigures.Zwolle().Members.MaxBy(member => member.Value)!.Name, highestFirst[0]);
    }

    [Fact]
    public void Sorting_by_name_follows_the_Dutch_alphabet()
    {
        var table = Table();

        Button(table, "naam").Click();

        var names = Names(table);
        Assert.Equal("Alkmaar", names[0]);
        Assert.Equal("Zwolle", names[^1]);
        Assert.Equal(names.Order(StringComparer.Create(new System.Globalization.CultureInfo("nl-NL"), System.Globalization.CompareOptions.IgnoreSymbols)), names);
    }

    [Fact]
    public void Without_a_script_a_heading_sends_the_order_with_the_rest_of_the_view()
    {
        var table = Render<FigureTable>(parameters => parameters
            .Add(component => component.Comparison, CrimeFigures.Zwolle())
            .Add(component => component.State, State with { Release = 1 }));

        var form = table.Find("form");
        Assert.Equal("/vergelijk/misdrijven_per_1000", form.GetAttribute("action"));
        Assert.Equal(["gemeente=GM0193", "versie=1"], form.QuerySelectorAll("input").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}"));
        Assert.All(table.FindAll("thead button"), button => Assert.Equal(form.Id, button.GetAttribute("form")));
    }

    [Fact]
    public void A_name_leads_to_the_same_view_of_that_municipality()
    {
        var view = State with { Period = Benchmark.Core.Indicators.Period.OfYear(2023), View = ComparisonView.SideBySide, Order = MemberOrder.Name };
        var table = Render<FigureTable>(parameters => parameters
            .Add(component => component.Comparison, CrimeFigures.Zwolle())
            .Add(component => component.Order, MemberOrder.Name)
            .Add(component => component.State, view));

        Assert.Equal(
            CrimeFigures.Zwolle().Members.Select(member => member.Code).Where(code => code != "GM0193").Select(code => view.Of(code).ToString()).Order(StringComparer.Ordinal),
            table.FindAll("tbody th a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.All(table.FindAll("tbody th a"), link => Assert.Contains("&periode=2023JJ00&weergave=naast-elkaar&volgorde=naam", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void The_menu_of_every_other_municipality_can_be_asked_for_with_a_button_that_names_it()
    {
        var asked = "";
        var table = Render<FigureTable>(parameters => parameters
            .Add(component => component.Comparison, CrimeFigures.Zwolle())
            .Add(component => component.State, State)
            .Add(component => component.MenuAsked, code => asked = code));

        table.Find("tbody button[aria-label='Meer over Arnhem']").Click();

        Assert.Equal("GM0202", asked);
        Assert.Equal(CrimeFigures.Zwolle().Members.Count - 1, table.FindAll("tbody button").Count);
    }

    private IRenderedComponent<FigureTable> Table() => Render<FigureTable>(parameters => parameters
        .Add(component => component.Comparison, CrimeFigures.Zwolle())
        .Add(component => component.Order, MemberOrder.Likeness)
        .Add(component => component.State, State));

    private static IElement Button(IRenderedComponent<FigureTable> table, string order) => table.Find($"thead button[value='{order}']");

    private static string[] Names(IRenderedComponent<FigureTable> table) => [.. table.FindAll("tbody th").Select(cell => cell.TextContent.Trim())];

    private static string? Sorted(IRenderedComponent<FigureTable> table) => table.FindAll("th[aria-sort]").Single().GetAttribute("aria-sort");
}
