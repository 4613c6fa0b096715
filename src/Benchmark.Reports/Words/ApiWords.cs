using Benchmark.Core.Comparisons;
using Benchmark.Core.Composition;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Learning;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Relations;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Core.Statistics;

namespace Benchmark.Reports.Words;

/// <summary>The fixed Dutch words of API, CSV and command line; the one place where a value of the field gets its word.</summary>
public static class ApiWords
{
    /// <summary>Status of a value; figures that lie on different boundaries are missing (ontbreekt).</summary>
    public static string Of(ObservationStatus status) => status switch
    {
        ObservationStatus.Definitive => "definitief",
        ObservationStatus.Provisional => "voorlopig",
        ObservationStatus.FurtherProvisional => "naderVoorlopig",
        ObservationStatus.Estimated => "geschat",
        ObservationStatus.StatusUnknown => "statusOnbekend",
        ObservationStatus.Missing or ObservationStatus.BoundariesDiffer => "ontbreekt",
        ObservationStatus.Unknown => "onbekend",
        ObservationStatus.Suppressed => "afgeschermd",
        ObservationStatus.NotApplicable => "nietVanToepassing",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>What the gap of a pair is counted in.</summary>
    public static string Of(PairKind kind) => kind switch
    {
        PairKind.BudgetAndAccount => "procentVanDeBegroting",
        PairKind.CostAndIncome => "inkomstenMinKosten",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>controle: the rule of a check on a delivery.</summary>
    public static string Of(CheckRule rule) => rule switch
    {
        CheckRule.Unreadable => "onleesbaar",
        CheckRule.MissingColumn => "kolomOntbreekt",
        CheckRule.ShapeChanged => "andereVorm",
        CheckRule.NotANumber => "geenGetal",
        CheckRule.NotAPeriod => "geenPeriode",
        CheckRule.UnknownStatus => "onbekendeStatus",
        CheckRule.UnknownIndicator => "onbekendCijfer",
        CheckRule.UnknownMunicipality => "onbekendeGemeente",
        CheckRule.AbolishedMunicipality => "nietOpIndeling",
        CheckRule.DuplicateKey => "dubbel",
        CheckRule.ValueAndStatus => "waardeEnStatus",
        CheckRule.OutsideRange => "buitenBereik",
        CheckRule.PartExceedsWhole => "deelGroterDanGeheel",
        CheckRule.RatioDoesNotFollow => "verhoudingVolgtNiet",
        CheckRule.BoundsDoNotEnclose => "grenzenOmsluitenNiet",
        CheckRule.Outlier => "uitschieter",
        CheckRule.StrangeChange => "vreemdeVerandering",
        CheckRule.FactorOfOwnPast => "factor",
        CheckRule.MunicipalitiesMissing => "gemeentenOntbreken",
        CheckRule.TotalDoesNotAddUp => "totaalKloptNiet",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    /// <summary>ernst: what a finding does.</summary>
    public static string Of(Severity severity) => severity == Severity.Error ? "fout" : "waarschuwing";

    /// <summary>oordeel</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.None => "geenOordeel",
        Verdict.AboutEqual => "ongeveerGelijk",
        Verdict.NoCertainDifference => "geenZekerVerschil",
        Verdict.Lower => "lager",
        Verdict.SlightlyLower => "ietsLager",
        Verdict.SlightlyHigher => "ietsHoger",
        Verdict.Higher => "hoger",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>
    /// reden: why there is no verdict, null when there is one; for an absent own value the status says why, and a figure whose parts lie on
    /// different boundaries is missing with that reason.
    /// </summary>
    public static string? Of(NoVerdictReason reason, ObservationStatus own) => reason switch
    {
        NoVerdictReason.None => null,
        NoVerdictReason.OwnValueAbsent => own == ObservationStatus.BoundariesDiffer ? "andereGrenzen" : Of(own),
        NoVerdictReason.NotComparable => "nietVergelijkbaar",
        NoVerdictReason.EstimateUnknownMargin => "schattingMargeOnbekend",
        NoVerdictReason.TooOld => "teOud",
        NoVerdictReason.GroupBuiltOnFamily => "kenmerkVanGroep",
        NoVerdictReason.TooFewOthers => "teWeinigGemeenten",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>richting.uitkomst of a development; null where nothing is said.</summary>
    public static string? Of(Trend trend) => trend switch
    {
        Trend.None => null,
        Trend.Unclear => "geenDuidelijkeRichting",
        Trend.Falling => "daalt",
        Trend.Rising => "stijgt",
        _ => throw new ArgumentOutOfRangeException(nameof(trend)),
    };

    /// <summary>richting.reden: why nothing is said of a direction; null where something is.</summary>
    public static string? Of(NoTrendReason reason) => reason switch
    {
        NoTrendReason.None => null,
        NoTrendReason.NotComparable => "nietVergelijkbaar",
        NoTrendReason.EstimateUnknownMargin => "schattingMargeOnbekend",
        NoTrendReason.Sensitive => "gevoelig",
        NoTrendReason.TooOld => "teOud",
        NoTrendReason.OwnValueAbsent => "nieuwsteOntbreekt",
        NoTrendReason.TooFewPeriods => "teWeinigPeriodes",
        NoTrendReason.GroupBuiltOnFamily => "kenmerkVanGroep",
        NoTrendReason.TooFewOthers => "teWeinigGemeenten",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>redenGeenVooruitblik; null where lines of the indicator are continued.</summary>
    public static string? Of(NoOutlookReason reason) => reason switch
    {
        NoOutlookReason.None => null,
        NoOutlookReason.NotComparable => "nietVergelijkbaar",
        NoOutlookReason.EstimateUnknownMargin => "schattingMargeOnbekend",
        NoOutlookReason.Sensitive => "gevoelig",
        NoOutlookReason.TooOld => "teOud",
        NoOutlookReason.UnevenPeriods => "ongelijkePeriodes",
        NoOutlookReason.TooFewPeriods => "teWeinigPeriodes",
        NoOutlookReason.TooFewMunicipalities => "teWeinigGemeenten",
        NoOutlookReason.NoBetterThanLastValue => "nietBeterDanLaatsteWaarde",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>methode of an outlook</summary>
    public static string Of(OutlookMethod method) => method switch
    {
        OutlookMethod.LastValue => "laatsteWaarde",
        OutlookMethod.Drift => "doortrekken",
        OutlookMethod.DampedTrend => "gedempteTrend",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    /// <summary>uitkomst: how often other groups give the same verdict.</summary>
    public static string Of(RobustnessOutcome outcome) => outcome switch
    {
        RobustnessOutcome.Holds => "houdtStand",
        RobustnessOutcome.Mostly => "meestal",
        RobustnessOutcome.Depends => "hangtAfVanGroep",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>sterkte of a relation; null where there is no coefficient.</summary>
    public static string? Of(CoherenceStrength? strength) => strength switch
    {
        null => null,
        CoherenceStrength.None => "vrijwelGeen",
        CoherenceStrength.Weak => "zwak",
        CoherenceStrength.Moderate => "matig",
        CoherenceStrength.Strong => "sterk",
        _ => throw new ArgumentOutOfRangeException(nameof(strength)),
    };

    /// <summary>rol of a municipality beside the own one.</summary>
    public static string Of(RelationRole role) => role switch
    {
        RelationRole.Own => "eigen",
        RelationRole.Group => "groep",
        RelationRole.Rest => "rest",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>overlap of two figures; null when they are not partly the same.</summary>
    public static string? Of(RelationOverlap overlap) => overlap switch
    {
        RelationOverlap.None => null,
        RelationOverlap.SameFamily => "zelfdeFamilie",
        RelationOverlap.SharedPart => "zelfdeDeel",
        _ => throw new ArgumentOutOfRangeException(nameof(overlap)),
    };

    /// <summary>soort</summary>
    public static string Of(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Share => "aandeel",
        IndicatorKind.Rate => "cijfer",
        IndicatorKind.Ratio => "verhouding",
        IndicatorKind.Mean => "gemiddelde",
        IndicatorKind.Median => "mediaan",
        IndicatorKind.Count => "aantal",
        IndicatorKind.Amount => "bedrag",
        IndicatorKind.Score => "score",
        IndicatorKind.Class => "klasse",
        IndicatorKind.YesNo => "jaNee",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>onzekerheid</summary>
    public static string Of(Uncertainty uncertainty) => uncertainty switch
    {
        Uncertainty.None => "geen",
        Uncertainty.Binomial => "binomiaal",
        Uncertainty.Events => "gebeurtenissen",
        Uncertainty.StandardError => "standaardfout",
        Uncertainty.PublishedBounds => "gepubliceerd",
        _ => throw new ArgumentOutOfRangeException(nameof(uncertainty)),
    };

    /// <summary>zekerheid</summary>
    public static string Of(Certainty certainty) => certainty switch
    {
        Certainty.FullCount => "telling",
        Certainty.WithMargin => "marge",
        Certainty.EstimateUnknownMargin => "onbekend",
        Certainty.OwnStatement => "eigenOpgave",
        _ => throw new ArgumentOutOfRangeException(nameof(certainty)),
    };

    /// <summary>reden of figures without anybody to learn from</summary>
    public static string Of(NoLearners reason) => reason switch
    {
        NoLearners.None => "geen",
        NoLearners.NotComparable => "nietVergelijkbaar",
        NoLearners.Sensitive => "gevoelig",
        NoLearners.EstimateUnknownMargin => "schattingMargeOnbekend",
        NoLearners.TooOld => "teOud",
        NoLearners.NoDirection => "geenRichting",
        NoLearners.TooFewPeriods => "teWeinigPeriodes",
        NoLearners.NoGroupToLearnFrom => "geenPassendeGroep",
        NoLearners.OwnNotFollowed => "eigenReeksOnvolledig",
        NoLearners.MarginUnknown => "margeOnbekend",
        NoLearners.TooFewAlike => "teWeinigGemeenten",
        NoLearners.NobodyBetter => "niemandDuidelijkBeter",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>richting</summary>
    public static string Of(Direction direction) => direction switch
    {
        Direction.None => "geen",
        Direction.Higher => "hoger",
        Direction.Lower => "lager",
        _ => throw new ArgumentOutOfRangeException(nameof(direction)),
    };

    /// <summary>interval.methode</summary>
    public static string Of(IntervalMethod method) => method switch
    {
        IntervalMethod.Wilson => "wilson",
        IntervalMethod.ByarPhi => "byar-phi",
        IntervalMethod.ExactPhi => "exact-phi",
        IntervalMethod.Normal => "normaal",
        IntervalMethod.Published => "gepubliceerd",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    /// <summary>zichtbaarheid of a saved group</summary>
    public static string Of(GroupVisibility visibility) => visibility switch
    {
        GroupVisibility.Own => "eigen",
        GroupVisibility.Municipality => "gemeente",
        GroupVisibility.Everyone => "iedereen",
        _ => throw new ArgumentOutOfRangeException(nameof(visibility)),
    };

    /// <summary>woorden of a likeness</summary>
    public static string Of(LikenessWords words) => words switch
    {
        LikenessWords.Strong => "sterk",
        LikenessWords.Comparable => "vergelijkbaar",
        LikenessWords.Limited => "beperkt",
        _ => throw new ArgumentOutOfRangeException(nameof(words)),
    };

    /// <summary>standaardisatie</summary>
    public static string Of(Standardisation standardisation) => standardisation.InAddress();

    /// <summary>status of a release</summary>
    public static string Of(ReleaseStatus status) => status switch
    {
        ReleaseStatus.Published => "gepubliceerd",
        ReleaseStatus.Withdrawn => "ingetrokken",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>wijziging</summary>
    public static string Of(FigureChangeKind kind) => kind switch
    {
        FigureChangeKind.New => "nieuw",
        FigureChangeKind.Corrected => "gecorrigeerd",
        FigureChangeKind.Removed => "vervallen",
        FigureChangeKind.StatusOnly => "alleenStatus",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>taal</summary>
    public static string Of(Language language) => language == Language.English ? "en" : "nl";

    /// <summary>ranglijst</summary>
    public static string Ranking(bool allowed) => allowed ? "toegestaan" : "nietToegestaan";
}
