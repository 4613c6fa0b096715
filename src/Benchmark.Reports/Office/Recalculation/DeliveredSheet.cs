using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Office.Sheets;
using Intervals = Benchmark.Core.Statistics.Intervals;

namespace Benchmark.Reports.Office.Recalculation;

/// <summary>"Gegevens": what the source delivered of every member, and nothing that was worked out. Missing is an empty cell.</summary>
internal sealed class DeliveredSheet
{
    /// <summary>The row of the first member.</summary>
    public const int FirstRow = 2;

    private readonly ComparisonParts _parts;
    private readonly Language _language;
    private readonly List<Column> _columns;

    public DeliveredSheet(ComparisonParts parts, Language language)
    {
        (_parts, _language) = (parts, language);
        var indicator = parts.Comparison.Indicator;
        _columns =
        [
            new("code", RecalculationTexts.Code.In(language), 9, index => new Cell.Text(Member(index).Code)),
            new("name", RecalculationTexts.Municipality.In(language), 26, index => new Cell.Text(Member(index).Name)),
            new("own", RecalculationTexts.IsOwn.In(language), 10, index => new Cell.Text((IsOwn(index) ? RecalculationTexts.Yes : RecalculationTexts.No).In(language))),
            .. indicator.Ratio is { } ratio
                ? (Column[])
                [
                    new("x", RecalculationTexts.Numerator.Fill(language, parts.Numerator?.Name.In(language) ?? ratio.Numerator), 22, index => new Cell.Number(parts.Counts[index].X, parts.Numerator?.Decimals ?? 0)),
                    new("n", RecalculationTexts.Denominator.Fill(language, parts.Denominator?.Name.In(language) ?? ratio.Denominator), 22, index => new Cell.Number(parts.Counts[index].N, parts.Denominator?.Decimals ?? 0)),
                ]
                : [new("y", RecalculationTexts.Delivered.Fill(language, indicator.Name.In(language)), 22, index => new Cell.Number(Member(index).Value, indicator.Decimals))],
            .. indicator.Uncertainty switch
            {
                Uncertainty.StandardError => (Column[])
                [
                    new("se", RecalculationTexts.StandardError.In(language), 16, index => new Cell.Number(Member(index).Interval is { } interval ? (interval.Upper - interval.Lower) / (2 * Intervals.Z(Intervals.Usual)) : double.NaN, indicator.Decimals + 2)),
                ],
                Uncertainty.PublishedBounds =>
                [
                    new("low", RecalculationTexts.PublishedLower.In(language), 16, index => new Cell.Number(Member(index).Interval?.Lower ?? double.NaN, indicator.Decimals)),
                    new("high", RecalculationTexts.PublishedUpper.In(language), 16, index => new Cell.Number(Member(index).Interval?.Upper ?? double.NaN, indicator.Decimals)),
                ],
                _ => [],
            },
            new("status", RecalculationTexts.Status.In(language), 24, index => new Cell.Text(Narrator.Status(Member(index).Status, language))),
        ];
    }

    /// <summary>The name of the sheet.</summary>
    public string Name => RecalculationTexts.DeliveredSheet.In(_language);

    /// <summary>The row of the last member.</summary>
    public int LastRow => FirstRow + _parts.Comparison.Members.Count - 1;

    /// <summary>The cell of a member, counted from 0, as another sheet names it.</summary>
    public string At(string column, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{SheetNames.Quoted(Name)}!{LetterOf(column)}{FirstRow + index}");

    /// <summary>All members, as another sheet names them.</summary>
    public string All(string column) => Expressions.Range(Name, LetterOf(column), FirstRow, LastRow);

    /// <summary>The sheet.</summary>
    public Sheet Make() => new(
        Name,
        [.. _columns.Select(column => new SheetColumn(column.Width, column.Key is "x" or "n" or "y" or "se" or "low" or "high"))],
        [[.. _columns.Select(column => new Cell.Text(column.Heading))], .. Enumerable.Range(0, _parts.Comparison.Members.Count).Select(index => (IReadOnlyList<Cell>)[.. _columns.Select(column => column.Of(index))])]);

    private string LetterOf(string column) => SheetWriter.ColumnName(_columns.FindIndex(known => known.Key == column) + 1);

    private MemberFigure Member(int index) => _parts.Comparison.Members[index];

    private bool IsOwn(int index) => Member(index).Code == _parts.Comparison.Municipality.Code;

    private sealed record Column(string Key, string Heading, double Width, Func<int, Cell> Of);
}
