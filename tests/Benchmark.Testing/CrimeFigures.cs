using Benchmark.Core.Comparisons;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;

namespace Benchmark.Testing;

/// <summary>Finished answers about registered crime, made by hand, for everything that renders them.</summary>
public static class CrimeFigures
{
    public static readonly Release Release = new(1, new DateOnly(2026, 11, 24), ReleaseStatus.Published, 1, "Eerste versie");

    public static readonly Indicator Crime = new()
    {
        Code = "misdrijven_per_1000",
        Name = new Bilingual("Geregistreerde misdrijven", "Registered crime"),
        Question = "Hoeveel misdrijven zijn er geregistreerd?",
        Definition = "Misdrijven die de politie registreerde, per 1.000 inwoners.",
        Tasks = [SocietalTask.Safety],
        Family = "misdrijven",
        Unit = new Unit(new Bilingual("per 1.000 inwoners", "per 1,000 inhabitants"), "", "", "", new Bilingual("", ""), 1),
        Kind = IndicatorKind.Rate,
        Uncertainty = Uncertainty.Events,
        Certainty = Certainty.WithMargin,
        Direction = DirectionDecision.Undecided,
        Influenceable = true,
        Sensitive = false,
        RankingAllowed = false,
        Comparable = true,
        ComparableAs = null,
        Ratio = new RatioDefinition("misdrijven", "inwoners", 1000),
        Source = new Source("politie via CBS", "47022NED", "CC BY 4.0", null),
        KeyFigure = 1,
        Note = "",
        Money = "",
        Statement = new Bilingual("In {gemeente} zijn in {periode} {waarde} misdrijven per 1.000 inwoners geregistreerd.", ""),
    };

    private static readonly (string Code, string Name, double Value)[] Twenty =
    [
        ("GM0193", "Zwolle", 55.52), ("GM0479", "Zaanstad", 45.96), ("GM0307", "Amersfoort", 44.2), ("GM0394", "Haarlemmermeer", 43.41),
        ("GM0484", "Alphen aan den Rijn", 33.63), ("GM0202", "Arnhem", 66.23), ("GM0150", "Deventer", 43.94), ("GM0505", "Dordrecht", 51.97),
        ("GM1783", "Westland", 28.88), ("GM0794", "Helmond", 46.17), ("GM0796", "'s-Hertogenbosch", 55.9), ("GM0402", "Hilversum", 42.89),
        ("GM0228", "Ede", 35.35), ("GM0758", "Breda", 59.83), ("GM1980", "Dijk en Waard", 36.9), ("GM0362", "Amstelveen", 38.31),
        ("GM0361", "Alkmaar", 51.34), ("GM0995", "Lelystad", 42.17), ("GM0080", "Leeuwarden", 54.05), ("GM0153", "Enschede", 64.02), ("GM1930", "Nissewaard", 42.81),
    ];

    /// <summary>Zwolle among the 20 most alike in 2025.</summary>
    public static Comparison Zwolle() => Of(Twenty, GroupExpression.Default);

    /// <summary>A group with the longest names of the country, one member without a value and one withheld.</summary>
    public static Comparison LongNames() => Of(
        [
            ("GM1931", "Krimpenerwaard", 21.4), ("GM0542", "Krimpen aan den IJssel", 25.3), ("GM0820", "Nuenen, Gerwen en Nederwetten", 19.8), ("GM0796", "'s-Hertogenbosch", 55.9),
            ("GM1901", "Bodegraven-Reeuwijk", 22.1), ("GM1900", "Súdwest-Fryslân", 27.0), ("GM0518", "'s-Gravenhage", 61.8), ("GM1926", "Pijnacker-Nootdorp", 18.2),
            ("GM0513", "Gouda", double.NaN), ("GM0088", "Schiermonnikoog", double.NaN), ("GM1924", "Goeree-Overflakkee", 20.9),
        ],
        GroupExpression.Default,
        code => code switch { "GM0513" => ObservationStatus.Missing, "GM0088" => ObservationStatus.Suppressed, _ => ObservationStatus.Provisional });

    /// <summary>Zwolle in a country of 342.</summary>
    public static Comparison Country()
    {
        // The golden ratio spreads figures evenly over the quantiles of a skewed curve, the same at every run.
        var members = Enumerable.Range(1, 341).Select(i => ($"GM{i + 2000:D4}", $"Gemeente {i}", 18 + (60 * Math.Pow(i * 0.6180339887 % 1, 2.2))));
        return Of([("GM0193", "Zwolle", 55.52), .. members], new GroupExpression.WholeCountry());
    }

    /// <summary>How sure the comparison of Zwolle with the 20 most alike is, with made-up numbers of inhabitants and so a funnel.</summary>
    public static ComparisonCertainty ZwolleCertainty()
    {
        var comparison = Zwolle();
        (double X, double N)[] counts = [.. comparison.Members.Select((member, index) => (Math.Round(member.Value * (60 + (7 * index))), 1000.0 * (60 + (7 * index))))];
        return new ComparisonCertainty
        {
            Comparison = comparison,
            Counts = counts,
            Numerator = null,
            Denominator = null,
            Phi = 3,
            YearPairs = [],
            Interval998 = null,
            Steps = [],
            RemarkableSteps = [],
            Rank = null,
            Place = null,
            Funnel = Funnel.Of(Uncertainty.Events, 1000, [.. counts.Select(count => count.X)], [.. counts.Select(count => count.N)]),
        };
    }

    /// <summary>Zwolle from 2016 to 2025: a year without a figure, a break in 2019 and a provisional last year.</summary>
    public static Development ZwolleOverTime()
    {
        (int Year, double Own, double Median, double Q1, double Q3)[] years =
        [
            (2016, 58.1, 50.2, 45.1, 56.0), (2017, 56.4, 48.9, 44.0, 55.1), (2018, double.NaN, 47.7, 43.2, 53.9), (2019, 51.3, 46.1, 42.0, 52.4), (2020, 49.8, 44.0, 40.1, 50.2),
            (2021, 46.9, 41.5, 37.7, 47.9), (2022, 50.2, 43.6, 39.4, 49.8), (2023, 52.8, 44.7, 40.3, 51.6), (2024, 54.1, 44.4, 41.0, 52.0), (2025, 55.52, 44.07, 41.2, 52.5),
        ];
        var comparison = Zwolle();
        return new Development
        {
            Release = Release,
            Indicator = Crime,
            Municipality = comparison.Municipality,
            Group = comparison.Group,
            Points = [.. years.Select(y => new DevelopmentPoint(
                new IndicatorPeriod(Crime.Code, Period.OfYear(y.Year), y.Year, y.Year == 2019),
                new MemberFigure("GM0193", "Zwolle", y.Own, double.IsNaN(y.Own) ? ObservationStatus.Missing : y.Year == 2025 ? ObservationStatus.Provisional : ObservationStatus.Definitive, null, y.Year == 2017),
                y.Median, y.Q1, y.Q3, y.Year < 2020 ? 19 : 20, 20))],
        };
    }

    /// <summary>That, with what it tells; its line is not continued.</summary>
    public static DevelopmentReading ZwolleRead()
    {
        var development = ZwolleOverTime();
        return new(development, TrendRule.Decide(development, null), null, null, new OutlookBacktest(Crime.Code, NoOutlookReason.TooFewMunicipalities));
    }

    /// <summary>What would come out if the line of Zwolle went on: two years, of which the first has an interval.</summary>
    public static Outlook ZwolleAhead() => new(
        new OutlookBacktest(Crime.Code, NoOutlookReason.None) { Shown = 2 },
        [new(Period.OfYear(2026), 56.3, 52.1, 60.2, 0.78), new(Period.OfYear(2027), 57.0, double.NaN, double.NaN, double.NaN)]);

    /// <summary>A comparison of figures whose first is the own municipality; statistics by the definitions of the methods.</summary>
    public static Comparison Of(IReadOnlyList<(string Code, string Name, double Value)> figures, GroupExpression expression, Func<string, ObservationStatus>? statusOf = null)
    {
        var members = figures.Select(figure => new MemberFigure(
            figure.Code, figure.Name, figure.Value, statusOf?.Invoke(figure.Code) ?? ObservationStatus.Provisional,
            double.IsNaN(figure.Value) ? null : new Interval(figure.Value * 0.96, figure.Value * 1.042, 0.95, IntervalMethod.ByarPhi), false)).ToArray();
        var others = members.Skip(1).Where(member => member.HasValue).Select(member => member.Value).Order().ToArray();
        var own = members[0];
        var codes = members.Skip(1).Select(member => member.Code).ToArray();
        var (q1, median, q3) = (Quantiles.Type7(others, 0.25), Quantiles.Median(others), Quantiles.Type7(others, 0.75));
        return new Comparison
        {
            Release = Release,
            Indicator = Crime,
            Period = new IndicatorPeriod(Crime.Code, Period.OfYear(2025), 2025, false),
            IsNewest = true,
            IsOld = false,
            Municipality = new Municipality(own.Code, own.Name, null, null),
            Group = new PeerGroup(
                expression, expression, new Division(2025, members.Select(member => KeyValuePair.Create(member.Code, (string?)"PV23"))), codes,
                [new CharacteristicUse(new Characteristic("inwoners", Transform.Log, 1, "inwoners"), Period.OfYear(2025), false)], null, false),
            Own = own,
            Members = members,
            Others = codes.Length,
            OthersWithValue = others.Length,
            Median = median,
            Q1 = q1,
            Q3 = q3,
            Pooled = 47.9,
            Percentile = 78.6,
            FavourablePercentile = double.NaN,
            Lower = others.Count(value => value < own.Value),
            Higher = others.Count(value => value > own.Value),
            Spread = (q3 - q1) / 1.349,
            RelevantDifference = (q3 - q1) / 1.349 * 0.2,
            Verdict = Verdict.Higher,
            Reason = NoVerdictReason.None,
            Favourable = null,
            Certain = true,
            Remarkable = false,
            Rank = null,
        };
    }
}
