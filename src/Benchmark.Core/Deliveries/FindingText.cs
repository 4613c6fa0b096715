using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Core.Deliveries;

/// <summary>
/// The sentence of a finding, for the steward and the supplier: what is wrong, where, and what to do. The facts that each rule fills in, in order
/// (those of the readers may be left out; a text that differs per language is a <see cref="Bilingual"/>):
/// <list type="bullet">
/// <item><see cref="CheckRule.Unreadable"/>: an <see cref="UnreadableCause"/> and, at a limit, the most that is read; or why (text); else what stands there.</item>
/// <item><see cref="CheckRule.MissingColumn"/>: the column. <see cref="CheckRule.ShapeChanged"/>: whether what stands there is new (else it is gone); or what (text).</item>
/// <item><see cref="CheckRule.UnknownStatus"/>: none.</item>
/// <item><see cref="CheckRule.NotANumber"/>: none. <see cref="CheckRule.NotAPeriod"/>: the period, or none. <see cref="CheckRule.UnknownIndicator"/>: code, number of lines.</item>
/// <item><see cref="CheckRule.UnknownMunicipality"/>: code. <see cref="CheckRule.AbolishedMunicipality"/>: municipality, year of the division, its successors (list of texts).</item>
/// <item><see cref="CheckRule.DuplicateKey"/>: municipality, period, line of the first. <see cref="CheckRule.ValueAndStatus"/>: municipality, period, status.</item>
/// <item><see cref="CheckRule.OutsideRange"/>: municipality, period, value, least, greatest (NaN for none), code of the ratio when it is one that is made of the value.</item>
/// <item><see cref="CheckRule.PartExceedsWhole"/>: municipality, period, x, n. <see cref="CheckRule.RatioDoesNotFollow"/>: municipality, period, value, m·x/n, x, n.</item>
/// <item><see cref="CheckRule.BoundsDoNotEnclose"/>: municipality, period, value, lower, upper.</item>
/// <item><see cref="CheckRule.Outlier"/>: municipality, period, times the middle, robust distance.</item>
/// <item><see cref="CheckRule.StrangeChange"/>: municipality, period, earlier period, change in %, change of the middle in %, earlier value, value.</item>
/// <item><see cref="CheckRule.FactorOfOwnPast"/>: municipality, period, earlier period, factor, whether it grew, earlier value, value.</item>
/// <item><see cref="CheckRule.MunicipalitiesMissing"/>: how many, of how many, period, names (list of texts).</item>
/// <item><see cref="CheckRule.TotalDoesNotAddUp"/>: code of the total, period, sum, stated, how many without a value, of how many.</item>
/// </list>
/// </summary>
public static class FindingText
{
    private const int NamesShown = 10;

    /// <summary>The sentences of a finding, with the line and column before them.</summary>
    /// <exception cref="ArgumentException">A fact that the sentence needs is not there.</exception>
    public static string Of(Finding finding, Language language) => Where(finding.Place, language) + What(finding, language);

    /// <summary>Which rule could not be applied, and why.</summary>
    public static string Of(SkippedCheck skipped, Language language)
    {
        var template = skipped.Reason switch
        {
            SkipReason.TooFewFigures => FindingTexts.TooFewFigures,
            SkipReason.NoSpread => FindingTexts.NoSpread,
            SkipReason.NoInhabitants => FindingTexts.NoInhabitants,
            SkipReason.NoPeriodBefore => FindingTexts.NoPeriodBefore,
            SkipReason.NoDivision => FindingTexts.NoDivision,
            _ => throw new ArgumentOutOfRangeException(nameof(skipped)),
        };
        var rule = skipped.Rule switch
        {
            CheckRule.Outlier => FindingTexts.RuleOutlier,
            CheckRule.StrangeChange => FindingTexts.RuleChange,
            CheckRule.MunicipalitiesMissing => FindingTexts.RuleMissing,
            _ => throw new ArgumentOutOfRangeException(nameof(skipped)),
        };
        return template.Fill(language, ("periode", FigureText.PeriodInSentence(skipped.Period, language)), ("controle", rule.Fill(language)));
    }

    private static string Where(Place place, Language language) => place switch
    {
        { Line: <= 0 } => "",
        { Column: null or "" } => FindingTexts.Line.Fill(language, ("regel", Whole(place.Line))),
        _ => FindingTexts.Place.Fill(language, ("regel", Whole(place.Line)), ("kolom", place.Column)),
    };

    private static string What(Finding finding, Language language)
    {
        var facts = finding.Facts;
        string Fact(int index, int decimals = 4) => index < facts.Count
            ? Write(facts[index], language, decimals)
            : throw new ArgumentException($"A finding of {finding.Rule} has {facts.Count} facts, and its sentence needs one more.", nameof(finding));
        string Told() => facts.Count > 0 ? Fact(0) : finding.Value.Length > 0 ? finding.Value : finding.Place.Column;
        (string, string)[] About() => [("gemeente", Fact(0)), ("periode", Fact(1))];

        return finding.Rule switch
        {
            CheckRule.Unreadable => CauseOf(facts) is { } cause
                ? UnreadableTexts.Of(cause).Fill(language, ("waarde", finding.Value), ("meeste", facts.Count > 1 ? Fact(1) : ""))
                : FindingTexts.Unreadable.Fill(language, ("waarom", Told())),
            CheckRule.MissingColumn => FindingTexts.MissingColumn.Fill(language, ("wat", Told())),
            CheckRule.ShapeChanged => FindingTexts.ShapeChanged.Fill(language, ("wat", facts is [bool or "True" or "False"]
                ? (facts[0] is true or "True" ? FindingTexts.ShapeNew : FindingTexts.ShapeGone).Fill(language, ("wat", finding.Value))
                : Told())),
            CheckRule.NotANumber => FindingTexts.NotANumber.Fill(language, ("waarde", finding.Value)),
            CheckRule.NotAPeriod => FindingTexts.NotAPeriod.Fill(language, ("periode", Told())),
            CheckRule.UnknownStatus => FindingTexts.UnknownStatus.Fill(language, ("status", finding.Value)),
            CheckRule.UnknownIndicator => FindingTexts.UnknownIndicator.Fill(language, ("code", Told())),
            CheckRule.UnknownMunicipality => FindingTexts.UnknownMunicipality.Fill(language, ("code", Told())),
            CheckRule.AbolishedMunicipality => facts is [_, _, IReadOnlyList<string> { Count: > 0 }]
                ? FindingTexts.Abolished.Fill(language, ("gemeente", Fact(0)), ("indeling", Year(facts[1])), ("opvolgers", Fact(2)))
                : FindingTexts.NotOnDivision.Fill(language, ("gemeente", Fact(0)), ("indeling", Year(facts[1]))),
            CheckRule.DuplicateKey => FindingTexts.Duplicate.Fill(language, [.. About(), ("eerste", Fact(2))]),
            CheckRule.ValueAndStatus => FindingTexts.ValueAndStatus.Fill(language, [.. About(), ("status", Fact(2))]),
            CheckRule.OutsideRange => FindingTexts.OutsideRange.Fill(
                language,
                [.. About(), ("waarde", Fact(2)), ("grenzen", Range(facts, language)), ("cijfer", facts.Count > 5 ? FindingTexts.OfRatio.Fill(language, ("code", Fact(5))) : "")]),
            CheckRule.PartExceedsWhole => FindingTexts.PartExceedsWhole.Fill(language, [.. About(), ("teller", Fact(2)), ("noemer", Fact(3))]),
            CheckRule.RatioDoesNotFollow => FindingTexts.RatioDoesNotFollow.Fill(
                language, [.. About(), ("waarde", Fact(2)), ("verwacht", Fact(3)), ("teller", Fact(4)), ("noemer", Fact(5))]),
            CheckRule.BoundsDoNotEnclose => FindingTexts.BoundsDoNotEnclose.Fill(language, [.. About(), ("waarde", Fact(2)), ("onder", Fact(3)), ("boven", Fact(4))]),
            CheckRule.Outlier => FindingTexts.Outlier.Fill(language, [.. About(), ("keer", Fact(2, 2)), ("afstand", Fact(3, 1))]),
            CheckRule.StrangeChange => FindingTexts.StrangeChange.Fill(
                language, [.. About(), ("van", Fact(2)), ("verandering", Fact(3, 1)), ("midden", Fact(4, 1)), ("eerder", Fact(5)), ("waarde", Fact(6))]),
            CheckRule.FactorOfOwnPast => FindingTexts.Factor.Fill(
                language,
                [.. About(), ("van", Fact(2)), ("factor", Fact(3)), ("richting", (facts[4] is true ? FindingTexts.Large : FindingTexts.Small).Fill(language)), ("eerder", Fact(5)), ("waarde", Fact(6))]),
            CheckRule.MunicipalitiesMissing => FindingTexts.Missing.Fill(language, ("aantal", Fact(0)), ("alle", Fact(1)), ("periode", Fact(2)), ("namen", Fact(3))),
            CheckRule.TotalDoesNotAddUp => FindingTexts.Total.Fill(
                language, ("totaal", Fact(0)), ("periode", Fact(1)), ("som", Fact(2)), ("waarde", Fact(3)), ("zonder", Fact(4)), ("alle", Fact(5))),
            _ => throw new ArgumentOutOfRangeException(nameof(finding)),
        };
    }

    // A finding that was stored has its facts as numbers and texts.
    private static UnreadableCause? CauseOf(IReadOnlyList<object> facts) => facts switch
    {
        [UnreadableCause cause, ..] => cause,
        [string name, ..] when Enum.TryParse<UnreadableCause>(name, out var cause) && Enum.IsDefined(cause) => cause,
        _ => null,
    };

    private static string Range(IReadOnlyList<object> facts, Language language)
    {
        var (least, greatest) = ((double)facts[3], (double)facts[4]);
        return (double.IsNaN(least), double.IsNaN(greatest)) switch
        {
            (false, false) => FindingTexts.Between.Fill(language, ("laagste", Write(least, language, 4)), ("hoogste", Write(greatest, language, 4))),
            (false, true) => FindingTexts.AtLeast.Fill(language, ("laagste", Write(least, language, 4))),
            _ => FindingTexts.AtMost.Fill(language, ("hoogste", Write(greatest, language, 4))),
        };
    }

    private static string Write(object fact, Language language, int decimals) => fact switch
    {
        double number => Number(number, language, decimals),
        int or long => Number(Convert.ToDouble(fact, CultureInfo.InvariantCulture), language, 0),
        Period period => FigureText.PeriodInSentence(period, language),
        ObservationStatus status => Narrator.Status(status, language),
        Bilingual text => text.In(language),
        IReadOnlyList<string> names => Names(names, language),
        _ => Convert.ToString(fact, CultureInfo.InvariantCulture) ?? "",
    };

    // As many decimals as there are: a delivered 41,3 is not written as 41,3000.
    private static string Number(double number, Language language, int decimals) =>
        double.IsNaN(number) ? "–" : FigureText.Round(number, decimals).ToString("#,##0." + new string('#', decimals), FigureText.Culture(language));

    private static string Names(IReadOnlyList<string> names, Language language) => names.Count <= NamesShown
        ? string.Join(", ", names)
        : FindingTexts.AndOthers.Fill(language, ("namen", string.Join(", ", names.Take(NamesShown))), ("aantal", Whole(names.Count - NamesShown)));

    private static string Year(object year) => Convert.ToString(year, CultureInfo.InvariantCulture)!;

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
