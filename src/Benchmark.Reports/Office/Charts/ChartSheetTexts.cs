using Benchmark.Core.Indicators;

namespace Benchmark.Reports.Office.Charts;

/// <summary>Headings of the cells behind a native chart, in both languages; they name its series too.</summary>
internal static class ChartSheetTexts
{
    public static readonly Bilingual Sheet = new("Cijfers", "Figures");
    public static readonly Bilingual Title = new("Cijfers bij de figuur", "Figures of the chart");
    public static readonly Bilingual Municipality = new("Gemeente", "Municipality");
    public static readonly Bilingual Code = new("Code", "Code");
    public static readonly Bilingual Figure = new("Cijfer", "Figure");
    public static readonly Bilingual MarginFrom = new("Marge van", "Margin from");
    public static readonly Bilingual MarginTo = new("Marge tot", "Margin to");
    public static readonly Bilingual Minus = new("Streepje naar links", "Bar to the left");
    public static readonly Bilingual Plus = new("Streepje naar rechts", "Bar to the right");
    public static readonly Bilingual Period = new("Periode", "Period");
    public static readonly Bilingual PeriodText = new("Tekst bij de periode", "Text of the period");
    public static readonly Bilingual Bottom = new("Onderkant", "Bottom");
    public static readonly Bilingual NamePlace = new("Plaats van de namen", "Place of the names");
    public static readonly Bilingual FigurePlace = new("Plaats van de cijfers", "Place of the figures");
    public static readonly Bilingual Row = new("Rij", "Row");
    public static readonly Bilingual Text = new("Tekst", "Text");
    public static readonly Bilingual Across = new("{0}: van links naar rechts", "{0}: from left to right");
    public static readonly Bilingual Upwards = new("{0}: van onder naar boven", "{0}: from bottom to top");
    public static readonly Bilingual Own = new("Onze gemeente", "Our municipality");
    public static readonly Bilingual Group = new("Gemeenten in de groep", "Municipalities in the group");
    public static readonly Bilingual Others = new("Andere gemeenten", "Other municipalities");
    public static readonly Bilingual Middle = new("Midden van de groep", "Middle of the group");
    public static readonly Bilingual HalfFrom = new("Middelste helft van", "Middle half from");
    public static readonly Bilingual HalfTo = new("Middelste helft tot", "Middle half to");
    public static readonly Bilingual OutlookFrom = new("Als de lijn zo doorloopt, van", "If the line goes on like this, from");
    public static readonly Bilingual OutlookTo = new("Als de lijn zo doorloopt, tot", "If the line goes on like this, to");
    public static readonly Bilingual Outlook = new("Als de lijn zo doorloopt", "If the line goes on like this");
    public static readonly Bilingual Half = new("Middelste helft", "Middle half");
    public static readonly Bilingual Line = new("Lijn", "Line");
}
