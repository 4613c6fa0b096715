using System.Globalization;
using DocumentFormat.OpenXml;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.Reports.Office.Sheets;

/// <summary>Writes one worksheet, row after row, without holding more than the row at hand.</summary>
internal sealed class SheetWriter
{
    /// <summary>The relationship of the sheet to its table.</summary>
    public const string TableId = "table";

    /// <summary>The relationship of the sheet to its drawing.</summary>
    public const string DrawingId = "drawing";

    // What Excel takes.
    private const int MostRows = 1_048_576;
    private const int MostLinks = 65_530;
    private const int MostLines = 27;
    private const double LineHeight = 15;

    private readonly OpenXmlWriter _writer;
    private readonly Sheet _sheet;
    private readonly string[] _columns;
    private readonly S.Row _row = new();
    private readonly S.Cell _cell = new();
    private readonly S.CellValue _value = new();
    private readonly S.CellFormula _formula = new();
    private readonly S.InlineString _inline = new();
    private readonly S.Text _text = new();
    private readonly List<OpenXmlAttribute> _attributes = new(3);
    private readonly Dictionary<string, string> _linkIds = new(StringComparer.Ordinal);
    private readonly List<(string Cell, string Address)> _links = [];
    private IReadOnlyList<string>? _headings;
    private int _rows;

    private SheetWriter(OpenXmlWriter writer, Sheet sheet)
    {
        (_writer, _sheet) = (writer, sheet);
        _columns = [.. Enumerable.Range(1, sheet.Columns.Count).Select(ColumnName)];
    }

    /// <summary>What the workbook must know of a sheet that was written.</summary>
    /// <param name="Headings">Headings of its table, left to right; null where the sheet is no table.</param>
    /// <param name="Rows">Rows, headings included.</param>
    /// <param name="Links">Outside addresses by the name of their relationship.</param>
    public sealed record Outcome(IReadOnlyList<string>? Headings, int Rows, IReadOnlyDictionary<string, string> Links);

    /// <summary>Writes a sheet to a stream; the first sheet of a workbook is the one that opens.</summary>
    /// <exception cref="InvalidOperationException">More rows or wider rows than a sheet can hold.</exception>
    public static Outcome Write(Stream stream, Sheet sheet, bool opens, CancellationToken cancellation)
    {
        using var writer = OpenXmlWriter.Create(stream);
        return new SheetWriter(writer, sheet).Write(opens, cancellation);
    }

    /// <summary>A, B … Z, AA … of a column counted from 1.</summary>
    public static string ColumnName(int column)
    {
        var name = "";
        for (; column > 0; column = (column - 1) / 26)
        {
            name = (char)('A' + ((column - 1) % 26)) + name;
        }

        return name;
    }

    private Outcome Write(bool opens, CancellationToken cancellation)
    {
        _writer.WriteStartDocument(true);
        _writer.WriteStartElement(new S.Worksheet(), [], [new("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")]);
        _writer.WriteElement(new S.SheetProperties(new S.PageSetupProperties { FitToPage = true }));
        _writer.WriteElement(new S.SheetViews(View(opens)));
        _writer.WriteElement(new S.SheetFormatProperties { DefaultRowHeight = 15 });
        if (_sheet.Columns.Count > 0)
        {
            _writer.WriteElement(new S.Columns(_sheet.Columns.Select((column, index) => new S.Column
            {
                Min = (uint)index + 1,
                Max = (uint)index + 1,
                Width = column.Width,
                CustomWidth = true,
            })));
        }

        _writer.WriteStartElement(new S.SheetData());
        foreach (var cells in _sheet.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            Row(cells);
        }

        _writer.WriteEndElement();
        Links();
        _writer.WriteElement(new S.PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        _writer.WriteElement(new S.PageSetup { PaperSize = 9, Orientation = S.OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        _writer.WriteElement(new S.HeaderFooter(new S.OddFooter("&L&A&R&P / &N")));
        if (_sheet.Chart is not null)
        {
            _writer.WriteElement(new S.Drawing { Id = DrawingId });
        }

        var isTable = _headings is not null && _rows > 1;
        if (isTable)
        {
            _writer.WriteElement(new S.TableParts(new S.TablePart { Id = TableId }) { Count = 1 });
        }

        _writer.WriteEndElement();
        return new Outcome(isTable ? _headings : null, _rows, _linkIds.ToDictionary(link => link.Value, link => link.Key));
    }

    private S.SheetView View(bool opens)
    {
        var view = new S.SheetView { WorkbookViewId = 0, TabSelected = opens ? true : null };
        if (_sheet.HeadingRows > 0)
        {
            var first = string.Create(CultureInfo.InvariantCulture, $"A{_sheet.HeadingRows + 1}");
            view.Append(
                new S.Pane { VerticalSplit = _sheet.HeadingRows, TopLeftCell = first, ActivePane = S.PaneValues.BottomLeft, State = S.PaneStateValues.Frozen },
                new S.Selection { Pane = S.PaneValues.BottomLeft, ActiveCell = first, SequenceOfReferences = new ListValue<StringValue>([first]) });
        }

        return view;
    }

    private void Row(IReadOnlyList<Cell> cells)
    {
        if (++_rows > MostRows || cells.Count > _columns.Length)
        {
            throw new InvalidOperationException($"Sheet '{_sheet.Name}' has a row {_rows} of {cells.Count} cells; a sheet holds {MostRows} rows, this one {_columns.Length} columns.");
        }

        var isHeading = _rows <= _sheet.HeadingRows;
        if (isHeading && _sheet.HeadingRows == 1)
        {
            _headings = TableHeadings(cells);
        }

        var number = _rows.ToString(CultureInfo.InvariantCulture);
        var lines = LinesOf(cells, isHeading);
        _writer.WriteStartElement(_row, lines == 1
            ? [new("r", "", number)]
            : [new("r", "", number), new("ht", "", Digits(lines * LineHeight)), new("customHeight", "", "1")]);
        for (var index = 0; index < cells.Count; index++)
        {
            Cell(_columns[index] + number, cells[index], isHeading, _sheet.Columns[index].IsFigure);
        }

        _writer.WriteEndElement();
    }

    // Programs do not agree on who makes a row higher for a text that is broken.
    private int LinesOf(IReadOnlyList<Cell> cells, bool isHeading)
    {
        var most = 1;
        for (var index = 0; index < cells.Count; index++)
        {
            var text = cells[index] switch { Cell.Text words => words.Value, Cell.Link link => link.Face, _ => "" };
            var room = Math.Max(1, isHeading ? _sheet.Columns[index].Width - 3 : _sheet.Columns[index].Width * 1.05);
            if (text.Length > room || text.Contains('\n', StringComparison.Ordinal))
            {
                most = Math.Max(most, text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length / room))));
            }
        }

        return Math.Min(most, MostLines);
    }

    // A table needs a text of its own above every column.
    private string[]? TableHeadings(IReadOnlyList<Cell> cells)
    {
        var headings = cells.OfType<Cell.Text>().Select(text => SheetText.Clean(text.Value)).Where(heading => heading.Length is > 0 and <= 255).ToArray();
        return headings.Length > 0 && headings.Length == _columns.Length && headings.Distinct(StringComparer.OrdinalIgnoreCase).Count() == headings.Length ? headings : null;
    }

    private void Cell(string place, Cell cell, bool isHeading, bool isFigure)
    {
        switch (cell)
        {
            case Cell.Text { Value: var text, Strong: var strong }:
                Text(place, text, isHeading ? isFigure ? SheetStyles.FigureHeading : SheetStyles.Heading : strong ? SheetStyles.Strong : SheetStyles.Text);
                break;
            case Cell.Link { Face: var face, Address: var address }:
                Link(place, face, address);
                break;
            case Cell.Number { Value: var value, Decimals: var decimals } when double.IsFinite(value):
                Start(place, SheetStyles.Number(decimals, !isFigure), null);
                Value(Digits(value));
                _writer.WriteEndElement();
                break;
            case Cell.Day { Value: var day }:
                Start(place, SheetStyles.Day, null);
                Value(Digits(day.ToDateTime(TimeOnly.MinValue).ToOADate()));
                _writer.WriteEndElement();
                break;
            case Cell.Formula formula:
                Formula(place, formula, isFigure);
                break;
        }
    }

    private void Text(string place, string text, uint style)
    {
        var written = SheetText.Written(text);
        Start(place, style < SheetStyles.FigureHeading && SheetText.LooksLikeFormula(text) ? style + SheetStyles.Quoted : style, "inlineStr");
        _writer.WriteStartElement(_inline);
        _writer.WriteStartElement(_text, written.AsSpan().Trim().Length == written.Length ? [] : [new("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve")]);
        _writer.WriteString(written);
        _writer.WriteEndElement();
        _writer.WriteEndElement();
        _writer.WriteEndElement();
    }

    private void Formula(string place, Cell.Formula formula, bool isFigure)
    {
        // Nothing may become a number when an input changes.
        Start(place, formula.Words is { Length: > 0 } ? SheetStyles.Text : SheetStyles.Number(formula.Decimals, !isFigure), formula.Words is not null ? "str" : null);
        _writer.WriteStartElement(_formula);
        _writer.WriteString(SheetText.Clean(formula.Expression));
        _writer.WriteEndElement();
        if (formula.Words is { } words)
        {
            Value(SheetText.Written(words));
        }
        else if (double.IsFinite(formula.Value))
        {
            Value(Digits(formula.Value));
        }

        _writer.WriteEndElement();
    }

    private void Link(string place, string face, string address)
    {
        var isInside = address.StartsWith('#');
        var isOutside = Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeMailto);
        if (_links.Count == MostLinks || !(isInside || isOutside))
        {
            Text(place, face, SheetStyles.Text);
            return;
        }

        Text(place, face, SheetStyles.Link);
        _links.Add((place, address));
        if (!isInside && !_linkIds.ContainsKey(address))
        {
            _linkIds.Add(address, string.Create(CultureInfo.InvariantCulture, $"link{_linkIds.Count + 1}"));
        }
    }

    private void Links()
    {
        if (_links.Count > 0)
        {
            _writer.WriteElement(new S.Hyperlinks(_links.Select(link => link.Address.StartsWith('#')
                ? new S.Hyperlink { Reference = link.Cell, Location = link.Address[1..] }
                : new S.Hyperlink { Reference = link.Cell, Id = _linkIds[link.Address] })));
        }
    }

    private void Start(string place, uint style, string? type)
    {
        _attributes.Clear();
        _attributes.Add(new("r", "", place));
        _attributes.Add(new("s", "", style.ToString(CultureInfo.InvariantCulture)));
        if (type is not null)
        {
            _attributes.Add(new("t", "", type));
        }

        _writer.WriteStartElement(_cell, _attributes);
    }

    private void Value(string value)
    {
        _writer.WriteStartElement(_value);
        _writer.WriteString(value);
        _writer.WriteEndElement();
    }

    // All digits of the double, so that what is read back is the same figure.
    private static string Digits(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
