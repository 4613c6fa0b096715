using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    /// <summary>
    /// What a development tells: its direction or why none is named, how much it changed beside the group, and which figures are provisional.
    /// Subtracts the figures that it shows.
    /// </summary>
    public static Sentence Tell(DevelopmentReading reading, Language language = Language.Dutch)
    {
        string[] sentences = [.. Direction(reading, language), .. Change(reading, language), .. Provisional(reading, language)];
        return Sentence.Parse(string.Join(' ', sentences));
    }

    /// <summary>A direction as one word for a row: "stijgt"; null where none is found, and for money, which is told beside the group.</summary>
    public static string? TrendWord(TrendFinding finding, Language language = Language.Dutch) => finding switch
    {
        { BesideGroup: true } => null,
        { Trend: Trend.Rising } => TrendTexts.WordRising.Fill(language),
        { Trend: Trend.Falling } => TrendTexts.WordFalling.Fill(language),
        _ => null,
    };

    private static IEnumerable<string> Direction(DevelopmentReading reading, Language language)
    {
        var (development, finding) = (reading.Development, reading.Trend);
        if (finding.Tested is not { } tested)
        {
            yield return Silence(reading, language);
            yield break;
        }

        yield return TrendTemplate(reading).Fill(
            language,
            ("gemeente", development.Municipality.Name),
            ("groep", (development.Group.Neighbours is null ? TrendTexts.Others : TrendTexts.Alike).Fill(language)),
            ("van", FigureText.PeriodInSentence(tested.From, language)),
            ("tot", FigureText.PeriodInSentence(tested.To, language)),
            ("aantal", Count(finding.Count, language)),
            ("perioden", PeriodsWord(tested.To, language)));
        if (!finding.BesideGroup && finding.Trend is Trend.Rising or Trend.Falling && Math.Sign(FigureText.Round(finding.SlopePerYear, development.Indicator.Decimals)) == (finding.Trend == Trend.Rising ? 1 : -1))
        {
            yield return TrendTexts.PerYear.Fill(language, ("helling", FigureText.Difference(finding.SlopePerYear, 0, development.Indicator, language)));
        }

        if (finding.Favourable is { } favourable)
        {
            yield return (favourable ? TrendTexts.Favourable : TrendTexts.Unfavourable).Fill(language);
        }
    }

    private static Template TrendTemplate(DevelopmentReading reading)
    {
        var (finding, few) = (reading.Trend, reading.Trend.Count <= TrendRule.MostForUnbroken);
        if (!finding.BesideGroup)
        {
            return finding.Trend switch
            {
                Trend.Rising => TrendTexts.Rising,
                Trend.Falling => TrendTexts.Falling,
                _ => few ? TrendTexts.UnclearFew : TrendTexts.Unclear,
            };
        }

        var points = reading.Development.Stretch.Where(point => point.Own.HasValue && !double.IsNaN(point.Median)).ToList();
        var indicator = reading.Development.Indicator;
        var bothRise = FigureText.ShownDifference(points[^1].Own.Value, points[0].Own.Value, indicator) > 0
            && FigureText.ShownDifference(points[^1].Median, points[0].Median, indicator) > 0
            && reading.Change is not ({ ShownOwn: <= 0 } or { ShownGroup: <= 0 });
        return (finding.Trend, bothRise) switch
        {
            (Trend.Rising, true) => TrendTexts.Faster,
            (Trend.Falling, true) => TrendTexts.Slower,
            (Trend.Rising, _) => TrendTexts.Upwards,
            (Trend.Falling, _) => TrendTexts.Downwards,
            _ => few ? TrendTexts.MoneyUnclearFew : TrendTexts.MoneyUnclear,
        };
    }

    private static string Silence(DevelopmentReading reading, Language language)
    {
        var count = reading.Development.Stretch.Count(point => point.Own.HasValue);
        return (reading.Trend.Reason switch
        {
            NoTrendReason.NotComparable => TrendTexts.NotComparable,
            NoTrendReason.EstimateUnknownMargin => TrendTexts.Estimate,
            NoTrendReason.Sensitive => TrendTexts.Sensitive,
            NoTrendReason.TooOld => TrendTexts.TooOld,
            NoTrendReason.OwnValueAbsent => TrendTexts.OwnAbsent,
            NoTrendReason.GroupBuiltOnFamily => TrendTexts.GroupBuiltOnFamily,
            NoTrendReason.TooFewOthers => TrendTexts.TooFewOthers,
            _ => count == 1 ? TrendTexts.TooFewOne : TrendTexts.TooFew,
        }).Fill(
            language,
            ("gemeente", reading.Development.Municipality.Name),
            ("aantal", Count(count, language)),
            ("perioden", PeriodsWord(reading.Development.Points is [.., var last] ? last.Period.Period : default, language)));
    }

    private static IEnumerable<string> Change(DevelopmentReading reading, Language language)
    {
        if (reading.Change is not { } change)
        {
            yield return LastFigures(reading.Development, language);
            yield break;
        }

        var indicator = change.Indicator;
        yield return OwnChangeTemplate(change).Fill(
            language,
            ("van", FigureText.PeriodInSentence(change.From, language)),
            ("tot", FigureText.PeriodInSentence(change.To, language)),
            ("dit", (Money.IsEuro(indicator) ? ChangeTexts.Amount : ChangeTexts.Figure).Fill(language)),
            ("eerste", FigureText.Value(change.First.Value, indicator, language)),
            ("laatste", FigureText.Value(change.Last.Value, indicator, language)),
            ("verschil", Amount(change, change.ShownOwn, language)));
        if (reading.Real is { } real && !double.IsNaN(real.ShownOwn))
        {
            yield return Real(real, language);
        }

        if (!double.IsNaN(change.Group))
        {
            yield return (Math.Sign(change.ShownGroup) switch { > 0 => ChangeTexts.GroupUp, < 0 => ChangeTexts.GroupDown, _ => ChangeTexts.GroupSame }).Fill(
                language,
                ("groep", Amount(change, change.ShownGroup, language)),
                ("leden", Count(change.Members, language)),
                ("van", Count(change.Others, language)));
        }
    }

    private static string Real(RealChange real, Language language) => (Math.Sign(real.ShownOwn) switch { > 0 => ChangeTexts.RealUp, < 0 => ChangeTexts.RealDown, _ => ChangeTexts.RealHardly }).Fill(
        language,
        ("tot", FigureText.PeriodInSentence(real.To, language)),
        ("eerste", FigureText.Value(real.First, real.Indicator, language)),
        ("laatste", FigureText.Value(real.Last, real.Indicator, language)),
        ("verschil", FigureText.Number(Math.Abs(real.ShownOwn), 0, language) + "%"));

    private static Template OwnChangeTemplate(ChangeAgainstGroup change)
    {
        var difference = FigureText.ShownDifference(change.Last.Value, change.First.Value, change.Indicator);
        return difference == 0 ? ChangeTexts.Same
            : double.IsNaN(change.ShownOwn) ? ChangeTexts.FromZero
            : change.ShownOwn == 0 ? ChangeTexts.Hardly
            : difference > 0 ? ChangeTexts.Up
            : ChangeTexts.Down;
    }

    private static string Amount(ChangeAgainstGroup change, double shown, Language language) => change.InPoints
        ? FigureText.Difference(shown, 0, change.Indicator, language)
        : FigureText.Number(Math.Abs(shown), 0, language) + "%";

    private static string LastFigures(Development development, Language language)
    {
        var last = development.Points.Where(point => point.Own.HasValue).TakeLast(2).ToList();
        string Period(DevelopmentPoint point) => FigureText.PeriodInSentence(point.Period.Period, language);
        string Figure(DevelopmentPoint point) => FigureText.Value(point.Own.Value, development.Indicator, language);
        return last switch
        {
            [var older, var newer] => ChangeTexts.Pair.Fill(language, ("van", Period(older)), ("eerste", Figure(older)), ("tot", Period(newer)), ("laatste", Figure(newer))),
            [var only] => ChangeTexts.One.Fill(language, ("tot", Period(only)), ("laatste", Figure(only))),
            _ => ChangeTexts.None.Fill(language, ("gemeente", development.Municipality.Name)),
        };
    }

    private static IEnumerable<string> Provisional(DevelopmentReading reading, Language language)
    {
        var periods = reading.Development.Stretch
            .Where(point => point.Own.Status is ObservationStatus.Provisional or ObservationStatus.FurtherProvisional)
            .Select(point => FigureText.PeriodInSentence(point.Period.Period, language)).ToList();
        if (periods.Count > 0 && (reading.Trend.Tested is not null || reading.Change is not null))
        {
            yield return (periods.Count == 1 ? ChangeTexts.Provisional : ChangeTexts.ProvisionalSeveral).Fill(language, ("perioden", Enumerate(periods, language)));
        }
    }

    private static string PeriodsWord(Period period, Language language) => (period.Quarter == 0 ? TrendTexts.Years : TrendTexts.Periods).Fill(language);
}
