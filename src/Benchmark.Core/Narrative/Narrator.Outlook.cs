using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    /// <summary>What is ahead: the own budget first, then "Als de lijn zo doorloopt …"; null where there is neither.</summary>
    public static string? Outlook(DevelopmentReading reading, Language language = Language.Dutch)
    {
        var development = reading.Development;
        var municipality = ("gemeente", development.Municipality.Name);
        string Figure(double value) => FigureText.Value(value, development.Indicator, language);
        var sentences = new List<string>();
        if (reading.Budgeted.Count > 0)
        {
            var budgeted = reading.Budgeted.Select(budget => OutlookTexts.Budgeted.Fill(
                language, ("waarde", Figure(budget.Value)), ("periode", FigureText.PeriodInSentence(budget.Period, language))));
            sentences.Add(OutlookTexts.OwnBudget.Fill(language, municipality, ("punten", Enumerate([.. budgeted], language))));
        }

        if (reading.Outlook is { } outlook)
        {
            var points = outlook.Points.Select(point => (point.HasInterval ? OutlookTexts.PointWithin : OutlookTexts.Point).Fill(
                language,
                ("waarde", Figure(point.Value)),
                ("periode", FigureText.PeriodInSentence(point.Period, language)),
                ("onder", Figure(point.Lower)),
                ("boven", Figure(point.Upper))));
            sentences.Add(OutlookTexts.Outlook.Fill(language, municipality, ("punten", Enumerate([.. points], language))));
        }

        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }

    /// <summary>Answers "Hoe weten we dit?" of a development, a paragraph each; empty where nothing was worked out.</summary>
    public static IReadOnlyList<string> HowWeKnow(DevelopmentReading reading, Language language = Language.Dutch) =>
    [
        .. HowTested(reading, language),
        .. reading.Change is { Group: not double.NaN } ? [OutlookTexts.Change.Fill(language)] : Array.Empty<string>(),
        .. HowReal(reading, language),
        .. HowContinued(reading, language),
    ];

    private static IEnumerable<string> HowTested(DevelopmentReading reading, Language language)
    {
        var (development, finding) = (reading.Development, reading.Trend);
        var start = development.Stretch.FirstOrDefault();
        if (start is not null && start != development.Points[0] && (finding.Tested is not null || reading.Change is not null))
        {
            yield return OutlookTexts.Break.Fill(language, ("van", FigureText.PeriodInSentence(start.Period.Period, language)));
        }

        if (finding.Tested is not { } tested)
        {
            yield break;
        }

        var chance = 100 * finding.P < 0.1
            ? OutlookTexts.ChanceBelow.Fill(language)
            : FigureText.Number(100 * finding.P, 1, language) + "%";
        yield return (finding.BesideGroup ? OutlookTexts.TestedBesideGroup : OutlookTexts.Tested).Fill(
            language,
            ("gemeente", development.Municipality.Name),
            ("aantal", Count(finding.Count, language)),
            ("van", FigureText.PeriodInSentence(tested.From, language)),
            ("tot", FigureText.PeriodInSentence(tested.To, language)),
            ("kans", OutlookTexts.Chance.Fill(language, ("kans", chance))));
        if (finding.Trend == Trend.Unclear && finding.P < TrendRule.Alpha)
        {
            yield return OutlookTexts.AgainstShown.Fill(language);
        }
    }

    private static IEnumerable<string> HowReal(DevelopmentReading reading, Language language)
    {
        if (reading.Real is { } real)
        {
            var told = OutlookTexts.Real.Fill(language, ("tot", FigureText.PeriodInSentence(real.To, language)), ("bron", real.Source.TrimEnd('.')));
            yield return real.Provisional ? told + " " + OutlookTexts.RealProvisional.Fill(language) : told;
        }
        else if (reading.Change is not null && Money.IsEuro(reading.Development.Indicator))
        {
            yield return OutlookTexts.Nominal.Fill(language);
        }
    }

    private static IEnumerable<string> HowContinued(DevelopmentReading reading, Language language)
    {
        var (development, backtest) = (reading.Development, reading.Backtest);
        if (reading.Outlook is not { } outlook)
        {
            if (development.HasLine && backtest.Reason is NoOutlookReason.NoBetterThanLastValue or NoOutlookReason.TooFewPeriods)
            {
                yield return (backtest.Reason == NoOutlookReason.TooFewPeriods ? OutlookTexts.NoTooFew : OutlookTexts.NoBetter).Fill(
                    language, ("aantal", Count(backtest.Periods, language)), ("perioden", PeriodsWord(development.Points[^1].Period.Period, language)));
            }

            yield break;
        }

        var stretch = development.Stretch.ToList();
        var first = backtest.Horizons[0];
        var smaller = 1 - (first.Mase[(int)backtest.Method] / first.Mase[(int)OutlookMethod.LastValue]);
        string[] sentences =
        [
            (backtest.Method == OutlookMethod.Drift ? OutlookTexts.HowDrift : OutlookTexts.HowDamped).Fill(
                language,
                ("van", FigureText.PeriodInSentence(stretch[0].Period.Period, language)),
                ("tot", FigureText.PeriodInSentence(stretch[^1].Period.Period, language))),
            OutlookTexts.HowErrors.Fill(language, ("gemeenten", Count(backtest.Municipalities, language)), ("procent", Percent(smaller, language))),
            outlook.Points[0].HasInterval ? OutlookTexts.HowBand.Fill(language, ("dekking", Enumerate([.. outlook.Points.Select((point, index) => Covered(point, index + 1, language))], language))) : OutlookTexts.HowNoBand.Fill(language),
            OutlookTexts.Shock.Fill(language),
        ];
        yield return string.Join(' ', sentences);
    }

    private static string Covered(OutlookPoint point, int steps, Language language) => OutlookTexts.Covered.Fill(
        language,
        ("procent", Percent(point.Coverage, language)),
        ("aantal", Count(steps, language)),
        ("perioden", (steps == 1 ? OutlookTexts.OnePeriod : TrendTexts.Periods).Fill(language)));

    // Rounded down: nothing is made to look better than it was.
    private static string Percent(double share, Language language) => FigureText.Number(Math.Floor(100 * share), 0, language) + "%";
}
