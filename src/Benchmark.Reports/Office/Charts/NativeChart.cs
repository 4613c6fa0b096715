using Benchmark.Core.Indicators;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Office.Sheets;
using DocumentFormat.OpenXml.Packaging;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmark.Reports.Office.Charts;

/// <summary>
/// A picture as a chart of Office itself (DrawingML, ECMA-376 part 1 §21.2): an XY chart whose every series, name and text stands in cells,
/// so that "Edit data" works. A host places it and gives it its alternative text.
/// </summary>
internal sealed class NativeChart
{
    private const double EmuPerPoint = 12700;

    private readonly ChartSpec _spec;
    private readonly ChartFrame _frame;
    private readonly ChartDrawing _drawing;
    private readonly Language _language;

    private NativeChart(ChartSpec spec, ChartFrame frame, ChartDrawing drawing, Language language) =>
        (_spec, _frame, _drawing, _language) = (spec, frame, drawing, language);

    /// <summary>Width in EMU (1/914,400 inch).</summary>
    public long Width => (long)(_frame.Width * EmuPerPoint);

    /// <summary>Height in EMU.</summary>
    public long Height => (long)(_frame.Height * EmuPerPoint);

    /// <summary>Whether there was only room for the name of our own row.</summary>
    public bool OnlyOurs => _frame.OnlyOurs;

    /// <summary>Its cells as a sheet.</summary>
    public Sheet Figures => _drawing.Table.ToSheet(ChartSheetTexts.Sheet.In(_language));

    /// <summary>Makes the chart for the room that it gets.</summary>
    public static NativeChart Of(ChartSpec spec, ChartRoom room, Language language)
    {
        var frame = ChartFrame.Of(spec, room, language);
        return new NativeChart(spec, frame, ChartDrawing.Of(spec, frame, language), language);
    }

    /// <summary>The chart over cells that stand on a sheet of the workbook that holds it.</summary>
    /// <param name="sheet">Name of the sheet that was made from <see cref="Figures"/>.</param>
    public C.ChartSpace Over(string sheet) => ChartSpaceXml.Of(_spec, _frame, _drawing, sheet, _language);

    /// <summary>The chart with a workbook of its own inside, for a letter or a slide.</summary>
    public void WriteTo(ChartPart part)
    {
        var figures = Figures;
        var workbook = part.AddEmbeddedPackagePart(EmbeddedPackagePartType.Xlsx);
        using (var contents = new MemoryStream(WorkbookWriter.Write(new Workbook(ChartSheetTexts.Title.In(_language), [figures], _language))))
        {
            workbook.FeedData(contents);
        }

        var space = Over(figures.Name);
        space.Append(new C.ExternalData(new C.AutoUpdate { Val = false }) { Id = part.GetIdOfPart(workbook) });
        part.ChartSpace = space;
    }
}
