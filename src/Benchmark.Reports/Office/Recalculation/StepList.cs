using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Office.Sheets;

namespace Benchmark.Reports.Office.Recalculation;

/// <summary>Rows of a calculation: name, outcome, our answer, whether the two agree, the outcome to 12 digits, and how it is made. Every step gives the address of its outcome.</summary>
internal sealed class StepList(string sheet, Language language)
{
    private const int FirstRow = 2;
    private readonly List<IReadOnlyList<Cell>> _rows = [];

    /// <summary>The column that says whether a step agrees with ours, as another sheet names it.</summary>
    public string Checks => Expressions.Range(sheet, "D", FirstRow, FirstRow + _rows.Count - 1);

    private string Row => (FirstRow + _rows.Count).ToString(CultureInfo.InvariantCulture);

    /// <summary>A figure that the reader may change.</summary>
    public string Constant(Bilingual name, double value, int decimals, Bilingual how) => Add(name, new Cell.Number(value, decimals), new Cell.Empty(), new Cell.Empty(), new Cell.Empty(), how);

    /// <summary>A yes or no that the reader may change.</summary>
    public string Flag(Bilingual name, bool value, Bilingual how) => Add(
        name, new Cell.Text((value ? RecalculationTexts.Yes : RecalculationTexts.No).In(language)), new Cell.Empty(), new Cell.Empty(), new Cell.Empty(), how);

    /// <summary>A figure that is worked out, beside ours.</summary>
    public string Figure(Bilingual name, string expression, double ours, int decimals, Bilingual how)
    {
        var outcome = Formula(expression, ours, decimals);
        return Add(name, outcome, new Cell.Number(ours, decimals), Check(), Formula(Expressions.TwelveDigits("B" + Row), ours, decimals), how);
    }

    /// <summary>A figure on the way to others, which we do not give.</summary>
    public string Between(Bilingual name, string expression, double value, int decimals, Bilingual how) =>
        Add(name, Formula(expression, value, decimals), new Cell.Empty(), new Cell.Empty(), Formula(Expressions.TwelveDigits("B" + Row), value, decimals), how);

    /// <summary>Words that are worked out, beside ours.</summary>
    public string Words(Bilingual name, string expression, string ours, Bilingual how) =>
        Add(name, new Cell.Formula(expression, double.NaN, 0, ours), new Cell.Text(ours), Check(), new Cell.Empty(), how);

    /// <summary>The same outcome to 12 digits.</summary>
    public static string Twelve(string outcome) => outcome.Replace("$B$", "$E$", StringComparison.Ordinal);

    /// <summary>The rows under their headings.</summary>
    public Sheet Make() => new(
        sheet,
        [new(36), new(20, IsFigure: true), new(20, IsFigure: true), new(11), new(20, IsFigure: true), new(80)],
        [
            [.. new[]
            {
                RecalculationTexts.Step, RecalculationTexts.Outcome, RecalculationTexts.Ours, RecalculationTexts.Agrees, RecalculationTexts.Twelve, RecalculationTexts.How,
            }.Select(heading => new Cell.Text(heading.In(language)))],
            .. _rows,
        ]);

    private string Add(Bilingual name, Cell outcome, Cell ours, Cell check, Cell twelve, Bilingual how)
    {
        var address = "$B$" + Row;
        _rows.Add([new Cell.Text(name.In(language)), outcome, ours, check, twelve, new Cell.Text(how.In(language))]);
        return address;
    }

    private Cell.Formula Check() => RecalculationTexts.Check("B" + Row, "C" + Row, language);

    private static Cell.Formula Formula(string expression, double value, int decimals) => new(expression, value, decimals, double.IsNaN(value) ? "" : null);
}
