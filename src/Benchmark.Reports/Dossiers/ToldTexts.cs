using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Charts;

namespace Benchmark.Reports.Dossiers;

/// <summary>Headings and captions of views that are taken along, in both languages.</summary>
internal static class ToldTexts
{
    public static readonly Bilingual Unanswered = new("Deze weergave is er niet meer", "This view is no longer there");
    public static readonly Bilingual Municipality = new("Gemeente", "Municipality");
    public static readonly Bilingual Figure = new("Cijfer", "Figure");
    public static readonly Bilingual Period = new("Periode", "Period");
    public static readonly Bilingual MarginFrom = new("Marge van", "Margin from");
    public static readonly Bilingual MarginTo = new("Marge tot", "Margin to");
    public static readonly Bilingual Status = new("Status", "Status");
    public static readonly Bilingual Middle = new("Midden van de groep", "Middle of the group");
    public static readonly Bilingual QuarterLow = new("Middelste helft van", "Middle half from");
    public static readonly Bilingual QuarterHigh = new("Middelste helft tot", "Middle half to");
    public static readonly Bilingual Known = new("Bekend van", "Known for");
    public static readonly Bilingual Verdict = new("In vergelijking", "Compared");
    public static readonly Bilingual Likeness = new("Hoe vergelijkbaar", "How comparable");
    public static readonly Bilingual LargestDifference = new("Grootste verschil", "Largest difference");
    public static readonly Bilingual Members = new("Gemeenten die op {0} lijken, de meest vergelijkbare eerst", "Municipalities like {0}, the most comparable first");
    public static readonly Bilingual MembersCaption = new("{0}: de cijfers", "{0}: the figures");
    public static readonly Bilingual AllStatus = new(" (alle cijfers: {0})", " (all figures: {0})");
    public static readonly Bilingual DividedTitle = new("Waar zit het verschil? {0}", "Where is the difference? {0}");
    public static readonly Bilingual PartsCaption = new("Per onderdeel: {0} en het midden van de groep", "By part: {0} and the middle of the group");
    public static readonly Bilingual PeriodsCaption = new("{0}: {1} en de groep, per periode", "{0}: {1} and the group, by period");
    public static readonly Bilingual ComparedWith = new("Vergeleken met {0}.", "Compared with {0}.");
    public static readonly Bilingual Coverage = new("Vergelijking met de andere gemeenten in de groep: {0}.", "Compared with the other municipalities in the group: {0}.");
    public static readonly Bilingual RelationTitle = new("{0} en {1}", "{0} and {1}");
    public static readonly Bilingual RelationCaption = new("Beide cijfers van {0} en de groep", "Both figures of {0} and the group");
    public static readonly Bilingual RelationMethod = new(
        "De samenhang is berekend met de rangcorrelatie van Spearman over {0} gemeenten die beide cijfers hebben.",
        "How far the figures go together was worked out with Spearman's rank correlation over the {0} municipalities that have both figures.");
    public static readonly Bilingual OverviewTitle = new("Kerncijfers van {0}", "Key figures of {0}");
    public static readonly Bilingual OverviewSubject = new("Kerncijfers", "Key figures");
    public static readonly Bilingual OverviewLimit = new(
        "De cijfers gaan niet allemaal over hetzelfde jaar en zijn niet bij elkaar op te tellen.",
        "The figures are not all of the same year and cannot be added up.");
    public static readonly Bilingual OverviewMethod = new(
        "Van elk cijfer is de nieuwste periode genomen en vergeleken met het midden (de mediaan) van de groep.",
        "Of every figure the newest period was taken and compared with the middle (the median) of the group.");
    public static readonly Bilingual LegalTitle = new("Verplichte beleidsindicatoren (BBV) van {0}", "Compulsory policy indicators (BBV) of {0}");
    public static readonly Bilingual LegalSubject = new("Verplichte beleidsindicatoren", "Compulsory policy indicators");
    public static readonly Bilingual LegalReason = new("Rij {0}: {1}", "Row {0}: {1}");
    public static readonly Bilingual LegalIndicator = new("Indicator", "Indicator");
    public static readonly Bilingual TaskField = new("Taakveld", "Task field");
    public static readonly Bilingual Unit = new("Eenheid", "Unit");
    public static readonly Bilingual StatusOrToDo = new("Status, of wat u doet", "Status, or what to do");
    public static readonly Bilingual Limits = new("Wat zeggen deze cijfers niet?", "What do these figures not tell?");
    public static readonly Bilingual Dossier = new("Dossier", "Dossier");
    public static readonly Bilingual Contents = new("Inhoud", "Contents");
    public static readonly Bilingual Note = new("Notitie", "Note");
    public static readonly Bilingual Method = new("Hoe is dit berekend?", "How was this worked out?");
    public static readonly Bilingual Sources = new("Bronnen: {0}.", "Sources: {0}.");
    private static readonly Bilingual NothingRemarkable = new("Geen van de {0} cijfers van {1} valt op naast de groep.", "None of the {0} figures of {1} stands out beside the group.");
    private static readonly Bilingual OneRemarkable = new("1 van de {0} cijfers van {1} valt op naast de groep.", "1 of the {0} figures of {1} stands out beside the group.");
    private static readonly Bilingual SomeRemarkable = new("{2} van de {0} cijfers van {1} vallen op naast de groep.", "{2} of the {0} figures of {1} stand out beside the group.");

    /// <summary>How many figures stand out.</summary>
    public static string Remarkable(Highlights highlights, string municipality, Language language) => (highlights.Remarkable switch
    {
        0 => NothingRemarkable,
        1 => OneRemarkable,
        _ => SomeRemarkable,
    }).Fill(language, highlights.Current, municipality, highlights.Remarkable);

    /// <summary>The word for a distance.</summary>
    public static Bilingual WordOf(LikenessWords words) => words switch
    {
        LikenessWords.Strong => new("sterk vergelijkbaar", "very comparable"),
        LikenessWords.Comparable => new("vergelijkbaar", "comparable"),
        _ => new("beperkt vergelijkbaar", "of limited comparability"),
    };
}
