using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Maps;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    private const int LeastForProvinces = 5;
    private const int MostProvinces = 3;

    /// <summary>What the map shows, for whoever does not see it: how classes lie, where ours is, and how sure that is. Names no other municipality.</summary>
    public static Sentence Tell(ComparisonMap map, MunicipalityRegister register, Language language = Language.Dutch) => Sentence.Parse(string.Join(' ', (string[])
    [
        ClassesOf(map, language),
        .. OwnOnMap(map, language),
        .. WhereClassesLie(map, register, language),
        .. HowSureOnMap(map.Comparison.Indicator, map.Classes.Classes.Count, language),
    ]));

    /// <summary>A class by its bounds: "lager dan 10,2", "10,2 tot 12,3", "12,3 of hoger"; by its figure where everybody in it has one.</summary>
    /// <param name="map">The map.</param>
    /// <param name="index">Index of the class; −1 for who has no figure.</param>
    /// <param name="language">The language.</param>
    public static string ClassName(ComparisonMap map, int index, Language language = Language.Dutch)
    {
        if (index < 0)
        {
            return MapTexts.Without.Fill(language);
        }

        var (indicator, shown) = (map.Comparison.Indicator, map.Classes.Classes[index]);
        var (from, to) = (("van", Bound(shown.From, indicator, language)), ("tot", Bound(shown.To, indicator, language)));
        return shown switch
        {
            { OnlyValue: not double.NaN } when indicator.Kind == IndicatorKind.YesNo => (shown.OnlyValue == 0 ? FigureTexts.No : FigureTexts.Yes).Fill(language),
            { OnlyValue: not double.NaN } => FigureText.Value(shown.OnlyValue, indicator, language),
            { From: double.NegativeInfinity } => MapTexts.Below.Fill(language, to),
            { To: double.PositiveInfinity } => MapTexts.From.Fill(language, from),
            _ => MapTexts.Between.Fill(language, from, to),
        };
    }

    /// <summary>Who has no figure and why: "Geen cijfer: Renswoude (niet getoond, te weinig mensen)."; null when everybody has one.</summary>
    public static string? WithoutFigure(ComparisonMap map, Language language = Language.Dutch)
    {
        var names = StringComparer.Create(FigureText.Culture(Language.Dutch), CompareOptions.IgnoreSymbols);
        string[] reasons = [.. map.WithoutFigure
            .GroupBy(figure => figure.Figure.Status)
            .OrderBy(reason => reason.Key)
            .Select(reason => MapTexts.Because.Fill(
                language,
                ("namen", Enumerate([.. reason.Select(figure => figure.Figure.Name).Order(names)], language)),
                ("reden", Because(reason.Key, language))))];
        return reasons.Length == 0 ? null : MapTexts.Missing.Fill(language, ("namen", string.Join("; ", reasons)));
    }

    /// <summary>Why there is no map: its division has none.</summary>
    public static string NoMap(Division division, Language language = Language.Dutch) =>
        MapTexts.NoShapes.Fill(language, ("jaar", division.Year.ToString(CultureInfo.InvariantCulture)));

    private static string ClassesOf(ComparisonMap map, Language language) => map.Classes.Classes.Count switch
    {
        0 => MapTexts.NoClass.Fill(language),
        1 => MapTexts.OneClass.Fill(language, ("klasse", ClassName(map, 0, language))),
        var count => MapTexts.Classes.Fill(
            language, ("klassen", Count(count, language)), ("aantal", Count(map.Municipalities.Count(figure => figure.Class >= 0), language)), ("van", Count(map.Municipalities.Count, language))),
    };

    private static IEnumerable<string> OwnOnMap(ComparisonMap map, Language language)
    {
        var (own, comparison, classes) = (map.Own, map.Comparison, map.Classes.Classes);
        var municipality = ("gemeente", comparison.Municipality.Name);
        var present = IsPresent(comparison);
        if (own.Class < 0)
        {
            yield return MapTexts.OwnAbsent.Fill(language, municipality);
            yield break;
        }

        if (classes.Count < 2)
        {
            yield break;
        }

        yield return MapTexts.Own.Fill(
            language,
            present,
            municipality,
            ("waarde", comparison.Indicator.Kind == IndicatorKind.YesNo ? (own.Figure.Value == 0 ? FigureTexts.No : FigureTexts.Yes).Fill(language) : FigureText.Value(own.Figure.Value, comparison.Indicator, language)),
            ("nummer", Count(own.Class + 1, language)),
            ("klassen", Count(classes.Count, language)),
            ("klasse", ClassName(map, own.Class, language)));
        yield return (classes[own.Class].Count - 1) switch
        {
            0 => MapTexts.Alone.Fill(language, present),
            1 => MapTexts.OneBeside.Fill(language, present),
            var others => MapTexts.Beside.Fill(language, present, ("aantal", Count(others, language))),
        };
        var members = map.Municipalities.Where(figure => figure.InGroup && figure.Class >= 0 && figure.Figure.Code != own.Figure.Code).ToList();
        if (classes[own.Class].Count > 1 && comparison.Group.Applied is not GroupExpression.WholeCountry && members.Count > 1)
        {
            yield return MapTexts.GroupBeside.Fill(
                language, present, ("aantal", Count(members.Count(figure => figure.Class == own.Class), language)), ("van", Count(members.Count, language)));
        }
    }

    private static IEnumerable<string> WhereClassesLie(ComparisonMap map, MunicipalityRegister register, Language language)
    {
        var (indicator, last) = (map.Comparison.Indicator, map.Classes.Classes.Count - 1);
        if (last < 1 || indicator.Sensitive || indicator.Certainty == Indicators.Certainty.EstimateUnknownMargin || IsBare(indicator))
        {
            yield break;
        }

        foreach (var (template, index) in new[] { (MapTexts.Highest, last), (MapTexts.Lowest, 0) })
        {
            var inClass = map.Municipalities.Where(figure => figure.Class == index).ToList();
            string[] provinces = [.. inClass
                .Select(figure => map.Comparison.Group.Division.ProvinceOf(figure.Figure.Code))
                .OfType<string>()
                .CountBy(code => code, StringComparer.Ordinal)
                .OrderByDescending(province => province.Value)
                .ThenBy(province => province.Key, StringComparer.Ordinal)
                .Take(MostProvinces)
                .Select(province => MapTexts.InProvince.Fill(language, ("naam", register.Province(province.Key)?.Name ?? province.Key), ("aantal", Count(province.Value, language))))];
            if (inClass.Count >= LeastForProvinces && provinces.Length > 0)
            {
                yield return template.Fill(language, ("aantal", Count(inClass.Count, language)), ("provincies", Enumerate(provinces, language)));
            }
        }
    }

    private static IEnumerable<string> HowSureOnMap(Indicator indicator, int classes, Language language)
    {
        if (classes == 0)
        {
            yield break;
        }

        if (IsBare(indicator))
        {
            yield return MapTexts.Size.Fill(language);
        }

        yield return (indicator.Certainty switch
        {
            Indicators.Certainty.WithMargin => MapTexts.NearBounds,
            Indicators.Certainty.EstimateUnknownMargin => MapTexts.Estimate,
            Indicators.Certainty.FullCount => MapTexts.FullCount,
            _ => MapTexts.OwnStatement,
        }).Fill(language);
    }

    private static bool IsBare(Indicator indicator) => !indicator.Comparable && indicator.Kind is IndicatorKind.Count or IndicatorKind.Amount;

    private static string Because(ObservationStatus status, Language language) => (status switch
    {
        ObservationStatus.Suppressed => MapTexts.BecauseSuppressed,
        ObservationStatus.Unknown => MapTexts.BecauseUnknown,
        ObservationStatus.NotApplicable => MapTexts.BecauseNotApplicable,
        ObservationStatus.BoundariesDiffer => MapTexts.BecauseBoundaries,
        _ => MapTexts.BecauseMissing,
    }).Fill(language);

    /// <summary>With the indicator's decimals; a bound that a reader gave more exactly, with all of its own.</summary>
    private static string Bound(double bound, Indicator indicator, Language language)
    {
        var decimals = indicator.Decimals;
        while (decimals < 9 && double.IsFinite(bound) && FigureText.Round(bound, decimals) != bound)
        {
            decimals++;
        }

        return double.IsFinite(bound) ? indicator.Unit.Prefix + FigureText.Number(bound, decimals, language) + indicator.Unit.Suffix : "";
    }
}
