using System.Globalization;
using System.Xml.Linq;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.MunicipalVoice;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.Office.Word;
using Benchmark.Testing;
using Benchmark.Web.Components.Charts;
using DocumentFormat.OpenXml.Packaging;
using Plotly.Blazor.Traces;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmark.Web.Tests.Components.Charts;

public class PlotlyMappingTests
{
    public static TheoryData<string, ChartSpec> Pictures() => new()
    {
        { "side by side", ComparisonCharts.SideBySide(CrimeFigures.Zwolle(), MemberOrder.Value, Language.Dutch) },
        { "long names", ComparisonCharts.SideBySide(CrimeFigures.LongNames(), MemberOrder.Name, Language.Dutch) },
        { "country", ComparisonCharts.SideBySide(CrimeFigures.Country(), MemberOrder.Likeness, Language.Dutch) },
        { "over time, going on", DevelopmentCharts.OverTime(CrimeFigures.ZwolleOverTime(), Period.OfYear(2025), Language.Dutch, CrimeFigures.ZwolleAhead()) },
        { "over time", DevelopmentCharts.OverTime(CrimeFigures.ZwolleOverTime(), Period.OfYear(2025), Language.Dutch) },
        { "funnel", FunnelChart.Of(CrimeFigures.ZwolleCertainty(), Language.Dutch) },
    };

    [Theory]
    [MemberData(nameof(Pictures), DisableDiscoveryEnumeration = true)]
    public void Svg_and_Plotly_show_the_figures_of_the_picture(string name, ChartSpec spec)
    {
        var dots = spec.Marks.OfType<Points>().Single().Dots;

        var svg = XDocument.Parse(SvgChart.Inline(spec));
        var inSvg = svg.Descendants().Where(e => (string?)e.Attribute("class") == "dot").Select(e => FromPercent(spec, (string?)e.Attribute("cx") ?? (string)e.Attribute("x")!)).ToArray();
        Assert.Equal(dots.Count, inSvg.Length);
        Assert.All(dots.Zip(inSvg), pair => Assert.Equal(pair.First.X, pair.Second, (spec.X.To - spec.X.From) / 1e4));

        var picture = PlotlyMapping.Of(spec);
        var trace = (Scatter)picture.Data[^1];
        var inPlotly = Enumerable.Range(0, trace.X.Count).Select(i => (Code: picture.CodeOf(picture.Data.Count - 1, i), X: (double)trace.X[i], Y: (double)trace.Y[i], Card: trace.HoverTextArray[i])).Distinct().ToArray();
        Assert.Equal(dots.Select(dot => ((string?)dot.Code, dot.X, dot.Y)), inPlotly.Select(point => (point.Code, point.X, point.Y)));
        Assert.All(dots.Zip(inPlotly), pair => Assert.All(pair.First.Card, line => Assert.Contains(System.Net.WebUtility.HtmlEncode(line), pair.Second.Card, StringComparison.Ordinal)));
        // The limits of a funnel and a line that goes on take one each.
        Assert.True(picture.Data.Count <= 4, $"{name} takes {picture.Data.Count} traces.");
    }

    [Fact]
    public async Task Picture_svg_Plotly_and_letter_show_the_figures_of_the_comparison()
    {
        var comparison = CrimeFigures.Zwolle();
        var spec = ComparisonCharts.SideBySide(comparison, MemberOrder.Likeness, Language.Dutch);
        var told = ToldViews.Tell(
            new KeptView.Compared(comparison, CrimeFigures.ZwolleRead(), ShownPicture.SideBySide, MemberOrder.Likeness, SampleWorld.Register(0), null, "https://cijfers.example.nl", ""), Language.Dutch);
        using var file = new MemoryStream();
        await CouncilLetter.WriteAsync(LetterHeader.Default("Misdrijven", Language.Dutch), [told], new DateOnly(2026, 11, 24), Language.Dutch, null, file, TestContext.Current.CancellationToken);

        var figures = comparison.Members.Select(member => member.Value).ToArray();
        Assert.Equal(figures, spec.Marks.OfType<Points>().Single().Dots.Select(dot => dot.X));
        var inPlotly = (Scatter)PlotlyMapping.Of(spec).Data[^1];
        Assert.Equal(figures.Order(), inPlotly.X.Cast<double>().Distinct().Order());
        var inSvg = XDocument.Parse(SvgChart.Inline(spec)).Descendants().Where(e => (string?)e.Attribute("class") == "dot").Select(e => FromPercent(spec, (string)e.Attribute("cx")!));
        Assert.All(figures.Zip(inSvg), pair => Assert.Equal(pair.First, pair.Second, (spec.X.To - spec.X.From) / 1e4));

        using var letter = WordprocessingDocument.Open(file, false);
        var chart = letter.MainDocumentPart!.ChartParts.Single();
        var inChart = chart.ChartSpace!.Descendants<C.ScatterChartSeries>().Single(series => series.GetFirstChild<C.SeriesText>()!.InnerText.EndsWith("Zwolle", StringComparison.Ordinal)).GetFirstChild<C.XValues>()!.Descendants<C.NumericPoint>();
        Assert.Equal(figures, inChart.Select(point => double.Parse(point.NumericValue!.Text, CultureInfo.InvariantCulture)));
        using var workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), false);
        var cells = WorkbookReading.Texts(WorkbookReading.SheetAt(workbook, 0));
        Assert.Equal(comparison.Members.Select(member => (member.Name, member.Code, member.Value)), Enumerable.Range(2, figures.Length).Select(row => (cells[$"A{row}"], cells[$"B{row}"], double.Parse(cells[$"C{row}"], CultureInfo.InvariantCulture))));
    }

    /// <summary>On a print in black and white, dashes and width are all there is.</summary>
    [Fact]
    public async Task Without_colour_the_target_differs_from_every_other_line_in_svg_Plotly_and_Office()
    {
        var target = new MunicipalityTarget("GM0193", "misdrijven_per_1000", 1, 45, 2030, "Programmabegroting 2026", "https://example.org/", "afdeling Veiligheid", default);
        var development = CrimeFigures.ZwolleOverTime() with { Said = new(null, target, "") };
        var spec = DevelopmentCharts.OverTime(development, Period.OfYear(2025), Language.Dutch, CrimeFigures.ZwolleAhead());
        Assert.Contains("Lijn van strepen en punten: de streefwaarde van Zwolle zelf.", spec.Footnotes);

        var inSvg = XDocument.Parse(SvgChart.Inline(spec)).Descendants().Where(e => e.Attribute("stroke-linejoin") is not null && (string?)e.Attribute("fill") == "none").ToArray();
        Assert.Equal(["5 3 1.6", "12 4 2 4 3", "5 3 3", "3"], inSvg.Select(e => $"{e.Attribute("stroke-dasharray")?.Value} {e.Attribute("stroke-width")!.Value}".Trim()).Distinct().OrderBy(look => look.EndsWith("1.6", StringComparison.Ordinal) ? 0 : look.Length > 5 ? 1 : look.Length > 1 ? 2 : 3));

        var inPlotly = PlotlyMapping.Of(spec).Data.Cast<Scatter>().Where(trace => trace.Mode == Plotly.Blazor.Traces.ScatterLib.ModeFlag.Lines).ToArray();
        Assert.Equal(4, inPlotly.Select(trace => (trace.Line.Dash, trace.Line.Width)).Distinct().Count());
        Assert.Equal([45d, 45d], Assert.Single(inPlotly, trace => trace.Line.Dash == "12px,4px,2px,4px").Y.Cast<double>().Distinct().Append(45));

        var backtest = CrimeFigures.ZwolleAhead().Backtest with { Method = OutlookMethod.Drift, Horizons = [new(1, 3, [1, 0.8, 0.9], -1, 1, 0.78)] };
        var read = CrimeFigures.ZwolleRead() with { Development = development, Outlook = CrimeFigures.ZwolleAhead(), Backtest = backtest };
        var told = ToldViews.Tell(new KeptView.Compared(CrimeFigures.Zwolle(), read, ShownPicture.Development, MemberOrder.Likeness, SampleWorld.Register(0), null, "https://cijfers.example.nl", ""), Language.Dutch);
        using var file = new MemoryStream();
        await CouncilLetter.WriteAsync(LetterHeader.Default("Misdrijven", Language.Dutch), [told], new DateOnly(2026, 11, 24), Language.Dutch, null, file, TestContext.Current.CancellationToken);
        using var letter = WordprocessingDocument.Open(file, false);
        var dashed = letter.MainDocumentPart!.ChartParts.Single().ChartSpace!.Descendants<C.ScatterChartSeries>()
            .ToLookup(series => series.GetFirstChild<C.ChartShapeProperties>()!.Descendants<DocumentFormat.OpenXml.Drawing.PresetDash>().FirstOrDefault()?.Val?.InnerText ?? "", series => series.GetFirstChild<C.SeriesText>()!.Descendants<C.NumericValue>().Single().Text);
        Assert.Equal("streefwaarde 2030", Assert.Single(dashed["lgDashDot"]));
        Assert.NotEmpty(dashed["dash"]);
    }

    [Fact]
    public void A_card_says_what_the_table_says()
    {
        var comparison = CrimeFigures.Zwolle();
        var picture = PlotlyMapping.Of(ComparisonCharts.SideBySide(comparison, MemberOrder.Likeness, Language.Dutch));

        var trace = (Scatter)picture.Data[^1];
        var arnhem = comparison.Members.Single(member => member.Name == "Arnhem");
        var card = trace.HoverTextArray[Enumerable.Range(0, trace.X.Count).Single(i => picture.CodeOf(picture.Data.Count - 1, i) == arnhem.Code)];

        Assert.Equal(
            $"<b>Arnhem</b><br>{FigureText.Number(arnhem.Value, 1)} per 1.000 inwoners<br>marge {FigureText.Number(arnhem.Interval!.Lower, 1)} tot {FigureText.Number(arnhem.Interval.Upper, 1)}<br>voorlopig",
            card);
    }

    [Fact]
    public void Margins_and_ranges_are_those_of_the_picture_and_nothing_moves_by_itself()
    {
        var spec = ComparisonCharts.SideBySide(CrimeFigures.Zwolle(), MemberOrder.Likeness, Language.Dutch);

        var layout = PlotlyMapping.Of(spec).Layout;

        Assert.Equal([spec.X.From, spec.X.To], layout.XAxis[0].Range.Cast<double>());
        Assert.Equal([20.5, -0.5], layout.YAxis[0].Range.Cast<double>());
        Assert.Equal((decimal)spec.Margins.Left, layout.Margin.L);
        Assert.False(layout.Margin.AutoExpand);
        Assert.True(layout.XAxis[0].FixedRange);
        Assert.Equal("constant", layout.UiRevision);
    }

    [Fact]
    public void A_gap_separates_the_margins_of_members()
    {
        var picture = PlotlyMapping.Of(ComparisonCharts.SideBySide(CrimeFigures.Zwolle(), MemberOrder.Likeness, Language.Dutch));

        var margins = picture.Data.Cast<Scatter>().Where(trace => trace.Line is not null).ToArray();

        Assert.Equal([2, 59], margins.Select(trace => trace.X.Count));
        Assert.Equal(19, margins[1].X.Count(x => x is null));
    }

    private static double FromPercent(ChartSpec spec, string across) =>
        spec.X.From + (double.Parse(across.TrimEnd('%'), CultureInfo.InvariantCulture) / 100 * (spec.X.To - spec.X.From));
}
