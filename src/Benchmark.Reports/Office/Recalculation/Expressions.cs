using System.Globalization;

namespace Benchmark.Reports.Office.Recalculation;

/// <summary>Formulas of methods §1–2 as Excel 2016 and later and LibreOffice understand them. Every argument is the address of a cell.</summary>
internal static class Expressions
{
    /// <summary>A figure as it is compared: rounded to 12 significant digits, so that the dust of computing makes no difference.</summary>
    public static string TwelveDigits(string cell) => $"IF(ISNUMBER({cell}),IF({cell}=0,0,ROUND({cell},11-INT(LOG10(ABS({cell}))))),\"\")";

    /// <summary>Whether two cells hold the same figure to 9 digits, the same text, or both nothing.</summary>
    public static string Agree(string a, string b, string yes, string no) =>
        $"IF(AND(ISNUMBER({a}),ISNUMBER({b})),IF(ABS({a}-{b})<=MAX(1E-12,1E-9*ABS({b})),{Quoted(yes)},{Quoted(no)}),IF({a}&\"\"={b}&\"\",{Quoted(yes)},{Quoted(no)}))";

    /// <summary>m·x/n; nothing where one of them is missing or n is not above 0.</summary>
    public static string Value(string x, string n, string m) => $"IF(AND(ISNUMBER({x}),ISNUMBER({n})),IF({n}>0,{m}*{x}/{n},\"\"),\"\")";

    /// <summary>A formula for a cell that has a figure; nothing for one that has not.</summary>
    public static string WhereThere(string cell, string formula) => $"IF(ISNUMBER({cell}),{formula},\"\")";

    /// <summary>Wilson's lower bound.</summary>
    public static string WilsonLower(string x, string n, string m, string z) => Wilson(x, n, m, z, $"{x}=0,0", "-");

    /// <summary>Wilson's upper bound.</summary>
    public static string WilsonUpper(string x, string n, string m, string z) => Wilson(x, n, m, z, $"{x}={n},{m}", "+");

    /// <summary>Lower bound of a rate of events: Byar from 10 events on, else exact, widened by √φ.</summary>
    public static string EventsLower(string x, string n, string m, string z, string level, string phi)
    {
        var limit = $"IF({x}>=10,{x}*(1-1/(9*{x})-{z}/(3*SQRT({x})))^3,IF({x}<0.001,0,_xlfn.GAMMA.INV((1-{level})/2,{x},1)))";
        return $"MAX(0,({x}+SQRT({phi})*({limit}-{x}))*{m}/{n})";
    }

    /// <summary>Upper bound of a rate of events.</summary>
    public static string EventsUpper(string x, string n, string m, string z, string level, string phi)
    {
        var limit = $"IF({x}>=10,({x}+1)*(1-1/(9*({x}+1))+{z}/(3*SQRT({x}+1)))^3,_xlfn.GAMMA.INV((1+{level})/2,{x}+1,1))";
        return $"({x}+SQRT({phi})*({limit}-{x}))*{m}/{n}";
    }

    /// <summary>m·Σx/Σn over the rows that have both and are marked.</summary>
    public static string Pooled(string marks, string mark, string x, string n, string m)
    {
        var both = $"({marks}={Quoted(mark)})*ISNUMBER({x})*ISNUMBER({n})";
        var exposure = $"SUMPRODUCT({both},{n})";
        return $"IF({exposure}>0,{m}*SUMPRODUCT({both},{x})/{exposure},\"\")";
    }

    /// <summary>How many figures of a range stand to a figure as the sign says; 0 where there is none.</summary>
    public static string CountThat(string range, string sign, string cell) => $"IF(ISNUMBER({cell}),SUMPRODUCT(ISNUMBER({range})*({range}{sign}{cell})),0)";

    /// <summary>A text in a formula.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Two addresses as a range on one sheet.</summary>
    public static string Range(string sheet, string column, int first, int last) =>
        string.Create(CultureInfo.InvariantCulture, $"{Sheets.SheetNames.Quoted(sheet)}!${column}${first}:${column}${last}");

    private static string Wilson(string x, string n, string m, string z, string edge, string sign) =>
        $"IF(AND({x}>=0,{x}<={n}),IF({edge},{m}*(2*{x}+{z}^2{sign}{z}*SQRT({z}^2+4*{x}*(1-{x}/{n})))/(2*({n}+{z}^2))),\"\")";
}
