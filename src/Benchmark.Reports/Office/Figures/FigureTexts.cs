using Benchmark.Core.Indicators;

namespace Benchmark.Reports.Office.Figures;

/// <summary>Headings of figures that are taken along as a workbook, in both languages.</summary>
internal static class FigureTexts
{
    public static readonly Bilingual FiguresSheet = new("Cijfers", "Figures");
    public static readonly Bilingual AboutSheet = new("Over deze cijfers", "About these figures");
    public static readonly Bilingual Code = new("Code", "Code");
    public static readonly Bilingual Recalculated = new("Herberekend", "Recalculated");
    public static readonly Bilingual ClassNumber = new("Nummer van de klasse", "Number of the class");
    public static readonly Bilingual KnownOthers = new("Bekend van zoveel andere gemeenten", "Known for so many other municipalities");
    public static readonly Bilingual Others = new("Andere gemeenten in de groep", "Other municipalities in the group");
    public static readonly Bilingual Yes = new("ja", "yes");
    public static readonly Bilingual No = new("nee", "no");
    public static readonly Bilingual Own = new("Eigen gemeente", "Own municipality");
    public static readonly Bilingual Unit = new("Eenheid", "Unit");
    public static readonly Bilingual Question = new("Vraag", "Question");
    public static readonly Bilingual Definition = new("Wat is geteld?", "What was counted?");
    public static readonly Bilingual Note = new("Let op", "Note");
    public static readonly Bilingual Division = new("Gemeentelijke indeling", "Municipal division");
    public static readonly Bilingual Group = new("Groep", "Group");
    public static readonly Bilingual Certainty = new("Hoe zeker is dit?", "How sure is this?");
    public static readonly Bilingual Sentence = new("Wat laten de cijfers zien?", "What do the figures show?");
    public static readonly Bilingual Pooled = new("De andere gemeenten samen", "The other municipalities together");
    public static readonly Bilingual Percentile = new("Percentiel", "Percentile");
    public static readonly Bilingual Lower = new("Andere gemeenten die lager zitten", "Other municipalities that are lower");
    public static readonly Bilingual Higher = new("Andere gemeenten die hoger zitten", "Other municipalities that are higher");
    public static readonly Bilingual Verdict = new("Oordeel", "Verdict");
    public static readonly Bilingual Release = new("Datum van de cijfers", "Date of the figures");
    public static readonly Bilingual ReleaseNumber = new("Versie van de cijfers", "Release of the figures");
    public static readonly Bilingual Methods = new("Versie van de rekenregels", "Version of the methods");
    public static readonly Bilingual Source = new("Bron", "Source");
    public static readonly Bilingual Licence = new("Licentie", "Licence");
    public static readonly Bilingual Said = new("De gemeente zelf", "The municipality itself");
    public static readonly Bilingual Page = new("Vaste link", "Fixed link");
}
