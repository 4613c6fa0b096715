using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Relations;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Office.Charts;
using Benchmark.Testing;
using DocumentFormat.OpenXml.Packaging;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using C15 = DocumentFormat.OpenXml.Office2013.Drawing.Chart;

namespace Benchmark.Reports.Tests.Office;

public class NativeChartTests
{
    public static TheoryData<ChartSpec> Pictures() =>
    [
        ComparisonCharts.SideBySide(CrimeFigures.Zwolle(), MemberOrder.Likeness, Language.Dutch),
        ComparisonCharts.SideBySide(CrimeFigures.LongNames(), MemberOrder.Value, Language.Dutch),
        ComparisonCharts.SideBySide(CrimeFigures.Country(), MemberOrder.Likeness, Language.Dutch),
        DevelopmentCharts.OverTime(CrimeFigures.ZwolleOverTime(), Period.OfYear(2025), Language.Dutch),
        DevelopmentCharts.OverTime(
            CrimeFigures.ZwolleOverTime() with { Said = new(null, new("GM0193", "misdrijven_per_1000", 1, 20, 2030, "Programmabegroting 2026", "https://example.org/", "afdeling Veiligheid", default), "") }, Period.OfYear(2025), Language.Dutch),
        DevelopmentCharts.OverTime(CrimeFigures.ZwolleOverTime(), Period.OfYear(2025), Language.Dutch, CrimeFigures.ZwolleAhead()),
        RelationChart.Of(Relate(), Language.Dutch),
        FunnelChart.Of(CrimeFigures.ZwolleCertainty(), Language.Dutch),
    ];

    [Theory]
    [MemberData(nameof(Pictures), DisableDiscoveryEnumeration = true)]
    public void Every_reference_holds_what_its_cells_in_the_workbook_hold(ChartSpec spec)
    {
        var (space, cells) = Read(spec);

        var references = space.Descendants<C.NumberReference>().ToArray();
        Assert.NotEmpty(references);
        foreach (var reference in references)
        {
            var inCells = Addresses(reference.Formula!.Text).Select(cell => cells.GetValueOrDefault(cell)).Index().Where(cell => cell.Item is not null).ToDictionary(cell => (uint)cell.Index, cell => Number(cell.Item!));
            var inCache = reference.NumberingCache!.Elements<C.NumericPoint>().ToDictionary(point => point.Index!.Value, point => Number(point.NumericValue!.Text));
            Assert.Equal(inCells, inCache);
        }

        Assert.All(space.Descendants<C.StringReference>(), name => Assert.Equal(cells[Addresses(name.Formula!.Text).Single()], name.StringCache!.Descendants<C.NumericValue>().Single().Text));
    }

    [Theory]
    [MemberData(nameof(Pictures), DisableDiscoveryEnumeration = true)]
    public void Every_mark_of_the_picture_is_a_series_of_the_chart(ChartSpec spec)
    {
        var (space, _) = Read(spec);
        var series = space.Descendants<C.ScatterChartSeries>().Select(one => (Places: PlacesOf(one), Xml: one)).ToArray();
        var places = series.SelectMany(one => one.Places).ToHashSet();

        Assert.All(spec.Marks.OfType<Points>().SelectMany(points => points.Dots), dot => Assert.Contains((dot.X, dot.Y), places));
        Assert.All(spec.Marks.OfType<Line>(), line => Assert.Contains(series, one => one.Places.SequenceEqual(line.Places.Select(place => (place.X, place.Y))) && StyleOf(one.Xml) == line.Style));
        Assert.All(spec.Marks.OfType<Band>().Where(band => !AcrossSeries.RunsOverAll(band, spec)), band =>
        {
            Assert.Contains(series, one => one.Places.SequenceEqual(band.Edges.Select(edge => (edge.X, edge.Lower))));
            Assert.Contains(series, one => one.Places.SequenceEqual(band.Edges.Select(edge => (edge.X, edge.Upper))));
        });
        Assert.All(spec.Marks.OfType<Band>().Where(band => AcrossSeries.RunsOverAll(band, spec)).SelectMany(band => band.Edges), edge => Assert.Contains(series, one => one.Places.Length == 2 && one.Places.All(place => place.X == edge.X)));
        Assert.All(spec.Marks.OfType<Reference>(), reference => Assert.Contains(series, one => one.Places.Length == 2 && one.Places.All(place => place.X == reference.X) && StyleOf(one.Xml) == reference.Style && (reference.Text is null || NameOf(one.Xml) == reference.Text)));
        foreach (var stretch in spec.Marks.OfType<Intervals>().SelectMany(intervals => intervals.Stretches))
        {
            var bars = series.Where(one => one.Xml.GetFirstChild<C.ErrorBars>() is not null && one.Places.Any(place => place.Y == stretch.Y)).Select(one => one.Xml.GetFirstChild<C.ErrorBars>()!).Single();
            var x = places.Single(place => place.Y == stretch.Y && spec.Marks.OfType<Points>().Single().Dots.Any(dot => dot.X == place.X && dot.Code == stretch.Code)).X;
            Assert.Equal(stretch.To - x, PointsOf(bars.GetFirstChild<C.Plus>()!.NumberReference!)[(uint)stretch.Y], 12);
            Assert.Equal(x - stretch.From, PointsOf(bars.GetFirstChild<C.Minus>()!.NumberReference!)[(uint)stretch.Y], 12);
        }

        Assert.All(spec.Marks.OfType<Label>(), label => Assert.Contains(string.Join('\n', label.Lines), LabelsOf(space)));
    }

    [Fact]
    public void Rows_are_named_at_the_left_and_their_figures_stand_at_the_right()
    {
        var comparison = CrimeFigures.Zwolle();
        var (space, cells) = Read(ComparisonCharts.SideBySide(comparison, MemberOrder.Likeness, Language.Dutch));

        var labels = space.Descendants<C15.DataLabelsRange>().ToArray();
        Assert.Equal(comparison.Members.Select(member => member.Name), TextsOf(labels[0]));
        Assert.Equal(["55,5", "46,0", "44,2"], TextsOf(labels[1]).Take(3));
        Assert.Equal(comparison.Members.Select(member => member.Value), Addresses(labels[1].Formula!.Text).Select(cell => Number(cells[cell])));
        Assert.Equal(comparison.Members.Select(member => member.Code), Enumerable.Range(2, 21).Select(row => cells[$"B{row}"]));
        var strong = space.Descendants<C.DataLabel>().Where(label => label.Descendants<DocumentFormat.OpenXml.Drawing.RunProperties>().Any(run => run.Bold?.Value == true)).Select(label => label.InnerText).ToArray();
        Assert.Equal(["Zwolle", "55,5"], strong);
        var heights = space.Descendants<C.ValueAxis>().Last();
        Assert.Equal(C.OrientationValues.MaxMin, heights.Scaling!.Orientation!.Val!.Value);
        Assert.Equal((-0.5, 20.5), (heights.Scaling.GetFirstChild<C.MinAxisValue>()!.Val!.Value, heights.Scaling.GetFirstChild<C.MaxAxisValue>()!.Val!.Value));
    }

    [Fact]
    public void Ours_differs_by_shape_and_size_and_not_by_colour_alone()
    {
        var (space, _) = Read(ComparisonCharts.SideBySide(CrimeFigures.Zwolle(), MemberOrder.Likeness, Language.Dutch));

        C.Marker MarkerOf(string name) => space.Descendants<C.ScatterChartSeries>().Single(one => NameOf(one) == name).GetFirstChild<C.Marker>()!;
        var (ours, theirs) = (MarkerOf("Zwolle"), MarkerOf("Gemeenten in de groep"));
        Assert.NotEqual(theirs.Symbol!.Val!.Value, ours.Symbol!.Val!.Value);
        Assert.True(ours.Size!.Val!.Value > theirs.Size!.Val!.Value);
        Assert.Contains("C2410C", ours.OuterXml, StringComparison.Ordinal);
        Assert.Contains("16202E", ours.OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_and_recalculated_figures_keep_their_shapes()
    {
        var (space, _) = Read(DevelopmentCharts.OverTime(CrimeFigures.ZwolleOverTime(), Period.OfYear(2025), Language.Dutch));

        var points = space.Descendants<C.DataPoint>().ToDictionary(point => point.Index!.Val!.Value, point => point.Marker!);
        Assert.Equal([1u, 9u], points.Keys.Order());
        Assert.Equal(C.MarkerStyleValues.Diamond, points[1].Symbol!.Val!.Value);
        Assert.Contains("FFFFFF", points[9].OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void An_axis_begins_at_a_round_figure_and_every_dot_lies_on_it()
    {
        var spec = ComparisonCharts.SideBySide(CrimeFigures.Zwolle(), MemberOrder.Likeness, Language.Dutch);
        var axis = Read(spec).Space.Descendants<C.ValueAxis>().First();

        var (from, to) = (axis.Scaling!.GetFirstChild<C.MinAxisValue>()!.Val!.Value, axis.Scaling.GetFirstChild<C.MaxAxisValue>()!.Val!.Value);
        Assert.Equal(0, from % axis.GetFirstChild<C.MajorUnit>()!.Val!.Value);
        Assert.All(spec.Marks.OfType<Points>().Single().Dots, dot => Assert.InRange(dot.X, from, to));
    }

    [Fact]
    public void Where_no_name_could_be_read_only_ours_is_shown()
    {
        var comparison = CrimeFigures.Of([("GM0193", "Zwolle", 55.5), .. Enumerable.Range(1, 55).Select(i => ($"GM{1000 + i}", $"Buurstad {i}", 30.0 + i))], GroupExpression.Default);
        var spec = ComparisonCharts.SideBySide(comparison, MemberOrder.Likeness, Language.Dutch);

        var names = Read(spec, ChartRoom.Slide).Space.Descendants<C15.DataLabelsRange>().First();

        Assert.Equal(["Zwolle"], TextsOf(names));
        Assert.Equal(56, TextsOf(Read(spec).Space.Descendants<C15.DataLabelsRange>().First()).Count());
    }

    [Fact]
    public void A_picture_without_any_figure_is_still_a_chart()
    {
        var comparison = CrimeFigures.Of([("GM0193", "Zwolle", double.NaN), ("GM0202", "Arnhem", double.NaN)], GroupExpression.Default, _ => ObservationStatus.Missing);

        var (space, cells) = Read(ComparisonCharts.SideBySide(comparison, MemberOrder.Likeness, Language.Dutch));

        Assert.Equal(["Zwolle", "Arnhem"], TextsOf(space.Descendants<C15.DataLabelsRange>().First()));
        Assert.Contains("ontbreekt", LabelsOf(space));
        Assert.DoesNotContain(cells.Values, value => value.Contains("NaN", StringComparison.Ordinal));
        Assert.DoesNotContain("NaN", space.OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_cannot_break_the_chart()
    {
        var comparison = CrimeFigures.Of([("GM0193", "A & <b> \"c\" 'd'\u0001", 5), ("GM0202", "=1+1", 6), ("GM0203", "\u202Eomgekeerd\u200F", 7)], GroupExpression.Default);

        var (space, cells) = Read(ComparisonCharts.SideBySide(comparison, MemberOrder.Likeness, Language.Dutch));

        Assert.Equal(["A & <b> \"c\" 'd'", "=1+1", "\u202Eomgekeerd\u200F"], TextsOf(space.Descendants<C15.DataLabelsRange>().First()));
        Assert.Equal("=1+1", cells["A3"]);
    }

    [Fact]
    public void Language_is_Dutch_or_English_and_nothing_is_fetched()
    {
        using var document = WordprocessingDocument.Create(new MemoryStream(), DocumentFormat.OpenXml.WordprocessingDocumentType.Document);
        var part = document.AddMainDocumentPart().AddNewPart<ChartPart>();
        NativeChart.Of(ComparisonCharts.SideBySide(CrimeFigures.Zwolle(), MemberOrder.Likeness, Language.English), ChartRoom.Letter, Language.English).WriteTo(part);

        Assert.Equal("en-GB", part.ChartSpace!.GetFirstChild<C.EditingLanguage>()!.Val!.Value);
        Assert.Empty(part.ExternalRelationships);
        Assert.Contains("Municipalities in the group", part.ChartSpace.Descendants<C.SeriesText>().Select(name => name.Descendants<C.NumericValue>().Single().Text));
        Assert.Equal("nl-NL", Read(ComparisonCharts.SideBySide(CrimeFigures.Zwolle(), MemberOrder.Likeness, Language.Dutch)).Space.GetFirstChild<C.EditingLanguage>()!.Val!.Value);
    }

    private static Relation Relate()
    {
        double[] up = [10, 12, 14, 16, double.NaN, 20, 22, 24, 26, 28, 30, 32];
        var (first, second) = (SampleWorld.Slab(SampleWorld.Share, (2025, up)), SampleWorld.Slab(SampleWorld.Rate, (2025, [.. Enumerable.Range(0, 12).Select(number => 100.0 + number)])));
        var register = SampleWorld.Register(11);
        return RelationAnswer.Of(
            SampleWorld.Catalogue(register, first, second), first, Period.OfYear(2025), second, Period.OfYear(2025), SampleWorld.Own, SampleWorld.Group(register.Newest, 3));
    }

    private static (C.ChartSpace Space, IReadOnlyDictionary<string, string> Cells) Read(ChartSpec spec, ChartRoom? room = null)
    {
        using var document = WordprocessingDocument.Create(new MemoryStream(), DocumentFormat.OpenXml.WordprocessingDocumentType.Document);
        var part = document.AddMainDocumentPart().AddNewPart<ChartPart>();
        NativeChart.Of(spec, room ?? ChartRoom.Letter, Language.Dutch).WriteTo(part);
        using var workbook = SpreadsheetDocument.Open(part.EmbeddedPackagePart!.GetStream(), false);
        return ((C.ChartSpace)part.ChartSpace!.CloneNode(true), WorkbookReading.Texts(WorkbookReading.SheetNamed(workbook, "Cijfers")));
    }

    private static (double X, double Y)[] PlacesOf(C.ScatterChartSeries series)
    {
        var (x, y) = (PointsOf(series.GetFirstChild<C.XValues>()!.NumberReference!), PointsOf(series.GetFirstChild<C.YValues>()!.NumberReference!));
        return [.. y.OrderBy(point => point.Key).Where(point => x.ContainsKey(point.Key)).Select(point => (x[point.Key], point.Value))];
    }

    private static Dictionary<uint, double> PointsOf(C.NumberReference reference) =>
        reference.NumberingCache!.Elements<C.NumericPoint>().ToDictionary(point => point.Index!.Value, point => Number(point.NumericValue!.Text));

    private static LineStyle StyleOf(C.ScatterChartSeries series)
    {
        var dashes = series.GetFirstChild<C.ChartShapeProperties>()!.Descendants<DocumentFormat.OpenXml.Drawing.PresetDash>().Select(dash => dash.Val!.Value).ToArray();
        return dashes.Contains(DocumentFormat.OpenXml.Drawing.PresetLineDashValues.Dash) ? LineStyle.Dashed
            : dashes.Contains(DocumentFormat.OpenXml.Drawing.PresetLineDashValues.LargeDashDot) ? LineStyle.DashDot
            : LineStyle.Solid;
    }

    private static string NameOf(C.ScatterChartSeries series) => series.GetFirstChild<C.SeriesText>()!.Descendants<C.NumericValue>().Single().Text;

    private static IEnumerable<string> TextsOf(C15.DataLabelsRange range) => range.Descendants<C.NumericValue>().Select(value => value.Text);

    private static string[] LabelsOf(C.ChartSpace space) => [.. space.Descendants<C15.DataLabelsRange>().SelectMany(TextsOf)];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>'Cijfers'!$C$2:$C$4 as C2, C3, C4.</summary>
    private static IEnumerable<string> Addresses(string formula)
    {
        var ends = formula.Split('!')[1].Replace("$", "", StringComparison.Ordinal).Split(':');
        var column = ends[0].TrimEnd("0123456789".ToCharArray());
        var (first, last) = (int.Parse(ends[0][column.Length..], CultureInfo.InvariantCulture), int.Parse(ends[^1][column.Length..], CultureInfo.InvariantCulture));
        return Enumerable.Range(first, last - first + 1).Select(row => column + row.ToString(CultureInfo.InvariantCulture));
    }
}
