using System.Globalization;
using Benchmark.Reports.Office.Sheets;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmark.Reports.Office.Charts;

/// <summary>One series: where its cells stand, with what they hold, and how it looks.</summary>
/// <param name="sheet">The sheet of the cells.</param>
/// <param name="tongue">Language of the texts.</param>
internal sealed class SeriesXml(string sheet, string tongue)
{
    public C.ScatterChartSeries Of(ScatterSeries series, int index)
    {
        var xml = new C.ScatterChartSeries(
            new C.Index { Val = (uint)index },
            new C.Order { Val = (uint)index },
            new C.SeriesText(new C.StringReference(new C.Formula(series.Name.On(sheet)), Texts(series.Name))),
            new C.ChartShapeProperties(TextXml.Line(series.Line)),
            Marker(series.Marker));
        xml.Append(series.OtherMarkers.OrderBy(point => point.Key).Select(point => new C.DataPoint(
            new C.Index { Val = (uint)point.Key },
            Marker(point.Value),
            new C.Bubble3D { Val = false },
            new C.ChartShapeProperties(TextXml.Line(series.Line)))));
        if (series.Labels is { } labels)
        {
            xml.Append(LabelXml.Of(labels, index, tongue));
        }

        if (series.Margins is { } margins)
        {
            xml.Append(new C.ErrorBars(
                new C.ErrorDirection { Val = C.ErrorBarDirectionValues.X },
                new C.ErrorBarType { Val = C.ErrorBarValues.Both },
                new C.ErrorBarValueType { Val = C.ErrorValues.Custom },
                new C.NoEndCap { Val = true },
                new C.Plus(Numbers(margins.Plus)),
                new C.Minus(Numbers(margins.Minus)),
                new C.ChartShapeProperties(TextXml.Line(margins.Look))));
        }

        xml.Append(new C.XValues(Numbers(series.X)), new C.YValues(Numbers(series.Y)), new C.Smooth { Val = false });
        if (series.Labels?.Texts is { } texts)
        {
            xml.Append(new C.ScatterSerExtensionList(LabelXml.Range(texts.On(sheet), series.Labels.Points)));
        }

        return xml;
    }

    private static C.Marker Marker(MarkerLook? look) => look is null
        ? new C.Marker(new C.Symbol { Val = C.MarkerStyleValues.None })
        : new C.Marker(
            new C.Symbol
            {
                Val = look.Shape switch { MarkerShape.Square => C.MarkerStyleValues.Square, MarkerShape.Diamond => C.MarkerStyleValues.Diamond, _ => C.MarkerStyleValues.Circle },
            },
            new C.Size { Val = (byte)look.Size },
            new C.ChartShapeProperties(TextXml.Fill(look.Fill), TextXml.Line(look.Outline)));

    private C.NumberReference Numbers(CellRange range)
    {
        var cache = new C.NumberingCache(new C.FormatCode("General"), new C.PointCount { Val = (uint)range.Cells.Count });
        cache.Append(range.Cells.Index().Select(cell => (cell.Index, Value: ValueOf(cell.Item))).Where(cell => double.IsFinite(cell.Value)).Select(cell =>
            new C.NumericPoint(new C.NumericValue(cell.Value.ToString("R", CultureInfo.InvariantCulture))) { Index = (uint)cell.Index }));
        return new C.NumberReference(new C.Formula(range.On(sheet)), cache);
    }

    private static C.StringCache Texts(CellRange range)
    {
        var cache = new C.StringCache(new C.PointCount { Val = (uint)range.Cells.Count });
        cache.Append(range.Cells.OfType<Cell.Text>().Index().Select(cell => new C.StringPoint(new C.NumericValue(SheetText.Clean(cell.Item.Value))) { Index = (uint)cell.Index }));
        return cache;
    }

    private static double ValueOf(Cell cell) => cell switch
    {
        Cell.Number number => number.Value,
        Cell.Formula formula => formula.Value,
        _ => double.NaN,
    };
}
