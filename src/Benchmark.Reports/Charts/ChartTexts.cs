using Benchmark.Core.Indicators;

namespace Benchmark.Reports.Charts;

/// <summary>Every text that a picture itself carries, in both languages.</summary>
internal static class ChartTexts
{
    public static readonly Bilingual AxisNotFromZero = new("De as begint niet bij nul.", "The axis does not start at zero.");
    public static readonly Bilingual BandLegend = new("Lichte band: middelste helft van de groep.", "Light band: middle half of the group.");
    public static readonly Bilingual MarginLegend = new("Streepje: marge door toeval.", "Bar: margin by chance.");
    public static readonly Bilingual EveryDot = new("Elke stip is een gemeente.", "Every dot is a municipality.");
    public static readonly Bilingual Ends = new("De cijfers lopen van {0} tot en met {1}.", "The figures run from {0} to {1}.");
    public static readonly Bilingual OpenDot = new("Open rondje: voorlopig of geschat cijfer.", "Open circle: provisional or estimated figure.");
    public static readonly Bilingual Diamond = new("Ruitje: herberekend naar een andere gemeentelijke indeling.", "Diamond: recalculated to other municipal boundaries.");
    public static readonly Bilingual BreakLegend = new("Bij een breuk zijn de cijfers ervoor en erna niet te vergelijken.", "Figures before and after a break cannot be compared.");
    public static readonly Bilingual OutlookLegend = new("Stippellijn: als de lijn zo doorloopt, een berekening en geen cijfer.", "Dashed: if the line goes on like this, a calculation and no figure.");
    public static readonly Bilingual OutlookBandLegend = new("Stippellijn met lichte band: als de lijn zo doorloopt, een berekening en geen cijfer.", "Dashed with a light band: if the line goes on like this, a calculation and no figure.");
    public static readonly Bilingual TargetLegend = new("Lijn van strepen en punten: de streefwaarde van {0} zelf.", "Line of dashes and dots: the target of {0} itself.");
    public static readonly Bilingual OutlookTick = new("berekend", "calculated");
    public static readonly Bilingual KnownLegend = new("Onder elk jaar staat van hoeveel gemeenten in de groep het cijfer bekend is.", "Under each year: of how many municipalities in the group the figure is known.");
    public static readonly Bilingual MiddleOfGroup = new("midden van de groep {0}", "middle of the group {0}");
    public static readonly Bilingual MiddleShort = new("midden van\nde groep {0}", "middle of the\ngroup {0}");
    public static readonly Bilingual MiddleHalf = new("middelste helft\n{0}–{1}", "middle half\n{0}–{1}");
    public static readonly Bilingual Target = new("streefwaarde {0}", "target {0}");
    public static readonly Bilingual Break = new("breuk", "break");
    public static readonly Bilingual Known = new("{0} van {1}", "{0} of {1}");
    public static readonly Bilingual Margin = new("marge {0} tot {1}", "margin {0} to {1}");
    public static readonly Bilingual Recalculated = new("herberekend", "recalculated");
    public static readonly Bilingual SideBySideTitle = new("{0}, {1}: {2} en de groep naast elkaar", "{0}, {1}: {2} beside the group");
    public static readonly Bilingual SpreadTitle = new("{0}, {1}: hoe de gemeenten verdeeld zijn en waar {2} ligt", "{0}, {1}: how municipalities are spread and where {2} lies");
    public static readonly Bilingual OverTimeTitle = new("{0}, {1}: ontwikkeling van {2} en de groep", "{0}, {1}: development of {2} and the group");
    public static readonly Bilingual StripTitle = new("{0} {1}, groep van {2} tot {3}", "{0} {1}, group from {2} to {3}");
    public static readonly Bilingual LearnerTitle = new("{0} en {1} van {2} tot {3}", "{0} and {1} from {2} to {3}");
    public static readonly Bilingual SparklineTitle = new("{0} van {1} in {2} naar {3} in {4}", "{0} from {1} in {2} to {3} in {4}");
    public static readonly Bilingual RelationTitle = new("{0} en {1}: {2}, de groep en de andere gemeenten", "{0} and {1}: {2}, the group and the other municipalities");
    public static readonly Bilingual RelationLegend = new("Oranje met een rand: {0}. Blauw: de groep. Lichtgrijs: de andere gemeenten.", "Orange with an edge: {0}. Blue: the group. Light grey: the other municipalities.");
    public static readonly Bilingual AxesNotFromZero = new("Een as begint niet bij nul.", "One of the axes does not start at zero.");
    public static readonly Bilingual DifferenceTitle = new("{0}, {1}: hoeveel {2} per onderdeel verschilt van het midden van de groep", "{0}, {1}: how much {2} differs from the middle of the group, by part");
    public static readonly Bilingual DifferenceLegend = new("Elke lijn loopt van het midden van de groep naar {0}.", "Each line runs from the middle of the group to {0}.");
    public static readonly Bilingual AtTheMiddle = new("midden van de groep", "middle of the group");
    public static readonly Bilingual Together = new("Samen: {0}", "Together: {0}");
    public static readonly Bilingual PairedTitle = new("{0} en {1} van {2}, {3}–{4}", "{0} and {1} of {2}, {3}–{4}");
    public static readonly Bilingual PairedLegend = new("Onderbroken lijn, open rondjes: {0}. Hele lijn, dichte rondjes: {1}.", "Dashed line, open circles: {0}. Solid line, filled circles: {1}.");
    public static readonly Bilingual FunnelTitle = new("{0}, {1}: trechter met de grootte van de gemeenten; {2} en de groep", "{0}, {1}: funnel with the size of the municipalities; {2} and the group");
    public static readonly Bilingual FunnelSize = new("Grootte: {0}", "Size: {0}");
    public static readonly Bilingual FunnelLegend = new("Oranje met een rand: {0}. Streeplijn: grens van 95%. Lijn: grens van 99,8%. Donkere lijn: het midden.", "Orange with an edge: {0}. Dashed line: limit of 95%. Line: limit of 99.8%. Dark line: the centre.");
    public static readonly Bilingual RobustnessTitle = new("Uitkomst in {0} andere groepen: {1}", "Outcome in {0} other groups: {1}");

    /// <summary>Why a row has no dot, in few words: on a phone there is no room for more, and the table beside the picture has it.</summary>
    public static Bilingual Absent(ObservationStatus status) => status switch
    {
        ObservationStatus.Missing => new("ontbreekt", "missing"),
        ObservationStatus.Unknown => new("onbekend", "unknown"),
        ObservationStatus.Suppressed => new("niet getoond", "not shown"),
        ObservationStatus.NotApplicable => new("niet van toepassing", "not applicable"),
        ObservationStatus.BoundariesDiffer => new("andere grenzen", "other boundaries"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A value belongs to this status."),
    };

    /// <summary>Fills in a text.</summary>
    public static string Fill(this Bilingual text, Language language, params object[] parts) =>
        string.Format(Core.Narrative.FigureText.Culture(language), text.In(language), parts);
}
