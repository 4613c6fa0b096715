using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Office.Sheets;

namespace Benchmark.Reports.Office.Recalculation;

/// <summary>"Per gemeente": value and 95% interval of every member as live formulas over the delivered figures, each beside ours.</summary>
internal sealed class MemberSheet
{
    private const int FirstRow = DeliveredSheet.FirstRow;
    private const string ValueColumn = "C";
    private readonly ComparisonParts _parts;
    private readonly DeliveredSheet _delivered;
    private readonly CalculationSheet _calculation;
    private readonly Language _language;

    public MemberSheet(ComparisonParts parts, DeliveredSheet delivered, CalculationSheet calculation, Language language)
    {
        (_parts, _delivered, _calculation, _language) = (parts, delivered, calculation, language);
        HasInterval = parts.Comparison.Members.Any(member => member.Interval is not null);
    }

    /// <summary>The name of the sheet.</summary>
    public string Name => RecalculationTexts.MemberSheet.In(_language);

    /// <summary>Whether there is a margin by chance.</summary>
    public bool HasInterval { get; }

    /// <summary>Columns that say whether a figure agrees with ours.</summary>
    public IEnumerable<string> Checks => (HasInterval ? (string[])["E", "H", "K"] : ["E"]).Select(All);

    /// <summary>Values of the others; texts without signs elsewhere.</summary>
    public string Others => All(HasInterval ? "L" : "F");

    /// <summary>The same, to 12 digits.</summary>
    public string OthersTwelve => All(HasInterval ? "M" : "G");

    /// <summary>The cell of the own value.</summary>
    public string OwnValue => At(ValueColumn);

    /// <summary>The cell of its lower bound.</summary>
    public string OwnLower => At("F");

    /// <summary>The cell of its upper bound.</summary>
    public string OwnUpper => At("I");

    private int OwnIndex => _parts.Comparison.Members.ToList().FindIndex(member => member.Code == _parts.Comparison.Municipality.Code);

    /// <summary>The sheet.</summary>
    public Sheet Make()
    {
        string[] headings =
        [
            RecalculationTexts.Code.In(_language), RecalculationTexts.Municipality.In(_language),
            RecalculationTexts.Value.In(_language), RecalculationTexts.OurValue.In(_language), RecalculationTexts.ValueAgrees.In(_language),
            .. HasInterval
                ? (string[])
                [
                    RecalculationTexts.Lower.In(_language), RecalculationTexts.OurLower.In(_language), RecalculationTexts.LowerAgrees.In(_language),
                    RecalculationTexts.Upper.In(_language), RecalculationTexts.OurUpper.In(_language), RecalculationTexts.UpperAgrees.In(_language),
                ]
                : [],
            RecalculationTexts.Others.In(_language), RecalculationTexts.OthersTwelve.In(_language),
        ];
        return new Sheet(
            Name,
            [.. headings.Select((_, index) => index switch { 0 => new SheetColumn(9), 1 => new(26), _ when headings[index].EndsWith('?') => new(12), _ => new(16, IsFigure: true) })],
            [[.. headings.Select(heading => new Cell.Text(heading))], .. _parts.Comparison.Members.Select(Row)]);
    }

    private IReadOnlyList<Cell> Row(MemberFigure member, int index)
    {
        var row = (FirstRow + index).ToString(CultureInfo.InvariantCulture);
        var (value, isOwn) = (ValueColumn + row, index == OwnIndex);
        var (low, high) = (member.Interval?.Lower ?? double.NaN, member.Interval?.Upper ?? double.NaN);
        var others = (HasInterval ? "L" : "F") + row;
        return
        [
            new Cell.Text(member.Code),
            new Cell.Text(member.Name, isOwn),
            Formula(Value(index), member.Value),
            Ours(member.Value),
            Check(value, "D" + row),
            .. HasInterval
                ? (Cell[])
                [
                    Formula(Expressions.WhereThere(value, Lower(index, value)), low), Ours(low), Check("F" + row, "G" + row),
                    Formula(Expressions.WhereThere(value, Upper(index, value)), high), Ours(high), Check("I" + row, "J" + row),
                ]
                : [],
            Formula(isOwn ? "\"\"" : value, isOwn ? double.NaN : member.Value),
            Formula(Expressions.TwelveDigits(others), isOwn ? double.NaN : member.Value),
        ];
    }

    private string Value(int index) => _parts.Comparison.Indicator.Ratio is not null
        ? Expressions.Value(_delivered.At("x", index), _delivered.At("n", index), _calculation.Multiplier)
        : Expressions.WhereThere(_delivered.At("y", index), _delivered.At("y", index));

    private string Lower(int index, string value) => Bound(index, value, upper: false);

    private string Upper(int index, string value) => Bound(index, value, upper: true);

    private string Bound(int index, string value, bool upper)
    {
        var (m, z, level, phi) = (_calculation.Multiplier, _calculation.Z, _calculation.Level, _calculation.Phi);
        string At(string column) => _delivered.At(column, index);
        return (_parts.Comparison.Indicator.Uncertainty, upper) switch
        {
            (Uncertainty.Binomial, false) => Expressions.WilsonLower(At("x"), At("n"), m, z),
            (Uncertainty.Binomial, true) => Expressions.WilsonUpper(At("x"), At("n"), m, z),
            (Uncertainty.Events, false) => Expressions.EventsLower(At("x"), At("n"), m, z, level, phi),
            (Uncertainty.Events, true) => Expressions.EventsUpper(At("x"), At("n"), m, z, level, phi),
            (Uncertainty.StandardError, _) => Expressions.WhereThere(At("se"), $"{value}{(upper ? "+" : "-")}{z}*{At("se")}"),
            _ => Expressions.WhereThere(At(upper ? "high" : "low"), At(upper ? "high" : "low")),
        };
    }

    // More digits than the page shows: this sheet is for who wants to see that they are the same.
    private int Decimals => _parts.Comparison.Indicator.Decimals + 4;

    private Cell.Formula Formula(string expression, double value) => new(expression, value, Decimals, double.IsNaN(value) ? "" : null);

    private Cell.Number Ours(double value) => new(value, Decimals);

    private Cell.Formula Check(string theirs, string ours) => RecalculationTexts.Check(theirs, ours, _language);

    private string At(string column) => string.Create(CultureInfo.InvariantCulture, $"{SheetNames.Quoted(Name)}!{column}{FirstRow + OwnIndex}");

    private string All(string column) => Expressions.Range(Name, column, FirstRow, _delivered.LastRow);
}
