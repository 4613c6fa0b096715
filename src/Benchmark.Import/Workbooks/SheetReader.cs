using System.Globalization;
using System.Xml;
using Benchmark.Import.Tables;

namespace Benchmark.Import.Workbooks;

/// <summary>Reads the rows of one sheet, one at a time and never the whole of it.</summary>
internal sealed class SheetReader(Stream sheet, IReadOnlyList<string> texts, DateFormats dates) : IDisposable
{
    public const int MostColumns = 16_384;

    private readonly XmlReader _xml = XmlReader.Create(sheet, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true, IgnoreWhitespace = false, CloseInput = true });
    private readonly List<Cell> _cells = [];

    /// <summary>Number of the row, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>The cells of the row from the first column on; a later one may be left out.</summary>
    public IReadOnlyList<Cell> Cells => _cells;

    /// <summary>Columns beyond are not kept.</summary>
    public int Width { get; set; } = MostColumns;

    /// <summary>Goes to the next row that the sheet has.</summary>
    public bool Read()
    {
        while (_xml.Read())
        {
            if (_xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                Row = int.TryParse(_xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Row + 1;
                ReadCells();
                return true;
            }
        }

        return false;
    }

    /// <summary>The ranges of merged cells, which stand behind the rows: <c>A1:C1</c>.</summary>
    public static IReadOnlyList<string> MergedRanges(Stream sheet)
    {
        var ranges = new List<string>();
        using var xml = XmlReader.Create(sheet, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CloseInput = true });
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" } && xml.GetAttribute("ref") is { } range)
            {
                ranges.Add(range);
            }
        }

        return ranges;
    }

    /// <summary>Column, from 0, and row of a reference such as <c>AB12</c>; −1 where it is none.</summary>
    public static (int Column, int Row) Position(ReadOnlySpan<char> reference)
    {
        var (column, at) = (0, 0);
        for (; at < reference.Length && at < 3 && char.IsAsciiLetter(reference[at]); at++)
        {
            column = (26 * column) + (char.ToUpperInvariant(reference[at]) - 'A' + 1);
        }

        return (column - 1, int.TryParse(reference[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : -1);
    }

    public void Dispose() => _xml.Dispose();

    private void ReadCells()
    {
        _cells.Clear();
        if (_xml.IsEmptyElement)
        {
            return;
        }

        var (depth, next) = (_xml.Depth, 0);
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml is not { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                continue;
            }

            var column = _xml.GetAttribute("r") is { } reference && Position(reference) is (>= 0 and < MostColumns, _) position ? position.Column : next;
            next = column + 1;
            var cell = ReadCell();
            if (column >= Width)
            {
                continue;
            }

            while (_cells.Count <= column)
            {
                _cells.Add(Cell.Nothing);
            }

            _cells[column] = cell;
        }
    }

    private Cell ReadCell()
    {
        var type = _xml.GetAttribute("t");
        _ = int.TryParse(_xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style);
        string? value = null;
        var (isFormula, inline) = (false, "");
        if (!_xml.IsEmptyElement)
        {
            var (depth, element) = (_xml.Depth, "");
            while (_xml.Read() && _xml.Depth > depth)
            {
                switch (_xml.NodeType)
                {
                    case XmlNodeType.Element:
                        element = _xml.LocalName;
                        isFormula = isFormula || element == "f";
                        value = element == "v" ? value ?? "" : value;
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when element == "v":
                        value += _xml.Value;
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when element == "t":
                        inline += _xml.Value;
                        break;
                    case XmlNodeType.EndElement:
                        element = "";
                        break;
                }
            }
        }

        // A formula is worth what was calculated when the workbook was saved; one that nobody calculated is no empty place.
        return value is null && isFormula && type != "inlineStr" ? Cell.OfError("=") : Interpreted(type, value, inline, style);
    }

    private Cell Interpreted(string? type, string? value, string inline, int style) => type switch
    {
        "inlineStr" => Cell.OfText(inline),
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count ? Cell.OfText(texts[index]) : Cell.OfError(value ?? ""),
        "str" => Cell.OfText(value ?? ""),
        "b" => Cell.OfText(value == "1" ? "TRUE" : "FALSE"),
        "e" => Cell.OfError(value ?? "#"),
        "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out var date) ? Cell.OfDate(date, double.NaN) : Cell.OfError(value ?? ""),
        _ => string.IsNullOrWhiteSpace(value) ? Cell.Nothing : Number(value, style),
    };

    private Cell Number(string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return Cell.OfError(value);
        }

        return dates.IsDate(style) && dates.DayOf(number) is { } day ? Cell.OfDate(day, number) : Cell.OfNumber(number);
    }
}
