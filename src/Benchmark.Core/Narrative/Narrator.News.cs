using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    /// <summary>"Nieuw voor Zwolle: 12 nieuwe cijfers over 2024 en 2 gecorrigeerde cijfers", without a full stop.</summary>
    public static string NewsTitle(NewsOfMunicipality news, Language language = Language.Dutch) =>
        NewsTexts.Title.Fill(language, ("gemeente", news.Municipality.Name), ("wat", Counted(news, language)));

    /// <summary>"Nieuw voor Zwolle", as a heading.</summary>
    public static string NewsHeading(Municipality municipality, Language language = Language.Dutch) => NewsTexts.Heading.Fill(language, ("gemeente", municipality.Name));

    /// <summary>How many figures came, changed and went since which release.</summary>
    public static string NewsSince(NewsOfMunicipality news, Language language = Language.Dutch) => (news.Figures.Count == 0 ? NewsTexts.NothingSince : NewsTexts.Since).Fill(
        language,
        ("gemeente", news.Municipality.Name),
        ("datum", FigureText.Date(news.Before.Date, language)),
        ("versie", Count(news.Before.Number, language)),
        ("wat", Counted(news, language)));

    /// <summary>One changed figure with its unit: "Misdrijven, 2025: **55,5 per 1.000 inwoners**. Gecorrigeerd: eerst stond er 54,9 per 1.000 inwoners."</summary>
    public static Sentence Tell(NewsFigure figure, Language language = Language.Dutch) => new([new($"{NewsSubject(figure, language)}: "), .. NewsChange(figure, language).Runs]);

    /// <summary>What a changed figure is about: "Misdrijven, 2025".</summary>
    public static string NewsSubject(NewsFigure figure, Language language = Language.Dutch) =>
        NewsTexts.Subject.Fill(language, ("naam", figure.Indicator.Name.In(language)), ("periode", FigureText.Period(figure.Period, language)));

    /// <summary>What happened to a changed figure: "**55,5 per 1.000 inwoners**. Nieuw."</summary>
    public static Sentence NewsChange(NewsFigure figure, Language language = Language.Dutch)
    {
        var (before, after) = (NewsValue(figure.Before, figure.Indicator, language), NewsValue(figure.After, figure.Indicator, language));
        var hasValue = !double.IsNaN(figure.After);
        var template = figure.Kind switch
        {
            FigureChangeKind.New => NewsTexts.LineNew,
            FigureChangeKind.Corrected when before == after => NewsTexts.LineCorrectedUnseen,
            FigureChangeKind.Corrected => NewsTexts.LineCorrected,
            FigureChangeKind.Removed => NewsTexts.LineRemoved,
            _ => hasValue ? NewsTexts.LineStatusOnly : NewsTexts.LineReasonOnly,
        };
        string[] sentences =
        [
            template.Fill(language, ("cijfer", after), ("voor", before), ("reden", hasValue ? "" : Absence(figure.Status, language))),
            .. figure.Kind == FigureChangeKind.Removed && !double.IsNaN(figure.Before) ? [NewsTexts.Was.Fill(language, ("voor", before))] : Array.Empty<string>(),
            .. hasValue && figure.Status != ObservationStatus.Definitive ? [StatusOf(figure.Status, language)] : Array.Empty<string>(),
        ];
        return Sentence.Parse(string.Join(' ', sentences));
    }

    /// <summary>A figure with its whole unit, yes or no in words, or that there is none.</summary>
    public static string NewsValue(double value, Indicator indicator, Language language = Language.Dutch) => value switch
    {
        double.NaN => CertaintyTexts.NoValue.Fill(language),
        _ when indicator.Kind == IndicatorKind.YesNo => StatementTemplate.ValueOf(value, indicator, language),
        _ => FigureText.ValueWithUnit(value, indicator, language),
    };

    /// <summary>How many stored figures of all municipalities two releases tell otherwise: "Verschil van versie 2 met versie 1: 12 nieuwe cijfers en 2 gecorrigeerde cijfers."</summary>
    /// <param name="pair">The releases; null for a release with none before it.</param>
    /// <param name="changes">How many figures of each indicator.</param>
    /// <param name="language">Language of the sentence.</param>
    public static string Changes(ReleasePair? pair, IEnumerable<IndicatorDifferences> changes, Language language = Language.Dutch)
    {
        if (pair is null)
        {
            return NewsTexts.FirstRelease.Fill(language);
        }

        var (came, corrected, removed, status) = changes.Aggregate(
            (0, 0, 0, 0), (sum, one) => (sum.Item1 + one.New, sum.Item2 + one.Corrected, sum.Item3 + one.Removed, sum.Item4 + one.StatusOnly));
        return NewsTexts.Release.Fill(
            language,
            ("versie", Count(pair.After.Number, language)),
            ("eerder", Count(pair.Before.Number, language)),
            ("wat", Counted(new IndicatorDifferences("", came, corrected, removed, status), [], language)));
    }

    /// <summary>How many changed figures are not among those that were named; empty when there are none.</summary>
    /// <param name="news">What is new.</param>
    /// <param name="named">How many were named.</param>
    /// <param name="language">Language of the sentence.</param>
    public static string NewsOthers(NewsOfMunicipality news, int named, Language language = Language.Dutch) => (news.Changed - named) switch
    {
        <= 0 => "",
        1 => NewsTexts.OthersOne.Fill(language),
        var others => NewsTexts.Others.Fill(language, ("aantal", Count(others, language))),
    };

    /// <summary>That a release was taken back, by which and why; null for one that stands. The reason is as it was written, in Dutch.</summary>
    public static string? Withdrawn(Release release, Language language = Language.Dutch) => release.Status != ReleaseStatus.Withdrawn
        ? null
        : (release.WithdrawnBy is null ? NewsTexts.Withdrawn : NewsTexts.WithdrawnBy).Fill(
            language,
            ("versie", Count(release.Number, language)),
            ("door", Count(release.WithdrawnBy ?? 0, language)),
            ("reden", Ended(release.WithdrawnBecause is { Length: > 0 } because ? because : NewsTexts.Unwritten.Fill(language))));

    /// <summary>Own figure, middle and verdict of a comparison, then and now, in one sentence; null where readers see the same.</summary>
    /// <param name="then">Of an older release.</param>
    /// <param name="now">The same question to the newest release.</param>
    /// <param name="language">Language of the sentence.</param>
    public static string? ThenAndNow(Comparison then, Comparison now, Language language = Language.Dutch)
    {
        var (was, nowIs) = (InBrief(then, language), InBrief(now, language));
        return then.Period.Period == now.Period.Period && was == nowIs
            ? null
            : NewsTexts.ThenAndNow.Fill(
                language,
                ("periode", FigureText.PeriodInSentence(then.Period.Period, language)),
                ("toen", was),
                ("datum", FigureText.Date(now.Release.Date, language)),
                ("versie", Count(now.Release.Number, language)),
                ("periodeNu", FigureText.PeriodInSentence(now.Period.Period, language)),
                ("nu", nowIs));
    }

    // Figure, middle and verdict as readers see them.
    private static string InBrief(Comparison comparison, Language language) => (comparison switch
    {
        _ when double.IsNaN(comparison.Median) => NewsTexts.FigureAlone,
        { Verdict: Comparisons.Verdict.None } => NewsTexts.FigureAndMiddle,
        _ => NewsTexts.FigureAndVerdict,
    }).Fill(
        language,
        ("cijfer", NewsValue(comparison.Own.Value, comparison.Indicator, language)),
        ("midden", FigureText.Value(comparison.Median, comparison.Indicator, language)),
        ("oordeel", Word(comparison.Verdict, language).ToLower(FigureText.Culture(language))));

    private static string Counted(NewsOfMunicipality news, Language language) => Counted(
        news.Counts, [.. news.Figures.Where(figure => figure.Kind == FigureChangeKind.New).Select(figure => figure.Period).Distinct()], language);

    private static string Counted(IndicatorDifferences counts, IReadOnlyList<Period> periods, Language language)
    {
        (int Count, Template Template)[] all =
        [
            (counts.New, (counts.New, periods.Count) switch
            {
                (1, 0) => NewsTexts.NewAlone,
                (1, _) => NewsTexts.NewOne,
                (_, 1) => NewsTexts.NewOver,
                _ => NewsTexts.New,
            }),
            (counts.Corrected, counts.Corrected == 1 ? NewsTexts.CorrectedOne : NewsTexts.Corrected),
            (counts.Removed, counts.Removed == 1 ? NewsTexts.RemovedOne : NewsTexts.Removed),
            (counts.StatusOnly, counts.StatusOnly == 1 ? NewsTexts.StatusOnlyOne : NewsTexts.StatusOnly),
        ];
        var parts = all.Where(part => part.Count > 0).Select(part => part.Template.Fill(
            language, ("aantal", Count(part.Count, language)), ("periode", periods.Count == 0 ? "" : FigureText.PeriodInSentence(periods[0], language)))).ToList();
        return parts.Count == 0 ? NewsTexts.Nothing.Fill(language) : Enumerate(parts, language);
    }

    // A reason is written by people: with or without its full stop.
    private static string Ended(string text) => text[^1] is '.' or '!' or '?' ? text : text + ".";
}
