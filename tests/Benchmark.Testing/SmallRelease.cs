using Benchmark.Core.AlgorithmRegister;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Storage;

namespace Benchmark.Testing;

/// <summary>A whole release of twelve invented municipalities: every kind of row that a release can hold, few of each.</summary>
public static class SmallRelease
{
    private static readonly Lazy<ReleaseContent> Made = new(Make);

    /// <summary>Stored counts <c>x</c> and <c>n</c>, their ratio <c>r</c>, and <c>s</c> with published bounds and every detail filled in.</summary>
    public static ReleaseContent Content => Made.Value;

    /// <summary>The same release with another value for one municipality in 2024.</summary>
    public static ReleaseContent WithValue(string municipality, double value) => Content with
    {
        Observations =
        [
            .. Content.Observations.Select(observation =>
                observation.Indicator == "x" && observation.Municipality == municipality && observation.Period.Year == 2024 ? observation with { Value = value } : observation),
        ],
    };

    /// <summary>The same release with the numbers of inhabitants that an expected value is weighed by: those of <c>n</c>.</summary>
    public static ReleaseContent WithInhabitants => Content with
    {
        Indicators = [.. Content.Indicators, TestRelease.Indicator(GroupResolution.SizeIndicator)],
        Periods = [.. Content.Periods, TestRelease.Year(GroupResolution.SizeIndicator, 2024)],
        Observations =
        [
            .. Content.Observations,
            .. Content.Observations.Where(observation => observation is { Indicator: "n", Period.Year: 2024 }).Select(observation => observation with { Indicator = GroupResolution.SizeIndicator }),
        ],
    };

    private static ReleaseContent Make()
    {
        var codes = TestRelease.Codes(12);
        // GM0012 went up in GM0011 on 1 January 2024; GM0001 lies in no known province in 2023.
        var register = new MunicipalityRegister(
            [.. codes.Select(code => new Municipality(code, "Súdwest-" + code, code == "GM0011" ? new DateOnly(1830, 1, 1) : null, code == "GM0012" ? new DateOnly(2024, 1, 1) : null))],
            [new Province("PV21", "Fryslân"), new Province("PV23", "Overijssel")],
            [new Division(2023, codes.Select(code => KeyValuePair.Create(code, code == "GM0001" ? null : "PV21"))), new Division(2024, codes[..11].Select(code => KeyValuePair.Create(code, (string?)"PV23")))],
            [
                new Succession("GM0012", "GM0011", new DateOnly(2024, 1, 1), SuccessionKind.Abolition, 1, double.NaN),
                new Succession("GM0003", "GM0004", new DateOnly(2024, 1, 1), SuccessionKind.BoundaryChange, 0.025, 0.031),
            ])
        {
            Regions = RegionWorld.Regions,
        };
        return new ReleaseContent
        {
            Date = new DateOnly(2026, 11, 24),
            MethodsVersion = 1,
            Note = "Verzonnen cijfers, ‘voor tests’ – € 1.",
            Register = register,
            Indicators = [TestRelease.Indicator("x"), TestRelease.Indicator("n"), TestRelease.Indicator("r", Uncertainty.Events, 1000) with { KeyFigure = 1, Tasks = [SocietalTask.Safety] }, Detailed],
            Periods = [TestRelease.Year("x", 2023), TestRelease.Year("x", 2024, breaks: true), TestRelease.Year("n", 2023), TestRelease.Year("n", 2024), TestRelease.Year("s", 2024)],
            CharacteristicSets =
            [
                new CharacteristicSet(CharacteristicSet.Standard, [new Characteristic("n", Transform.Log, 1, "inwoners"), new Characteristic("x", Transform.None, 0.5, "x’en")]),
                new CharacteristicSet(CharacteristicSet.WithIncome, [new Characteristic("x", Transform.None, 1, "x’en")]),
            ],
            Links = [new IndicatorLink("x", LinkKind.Part, "n", 1), new IndicatorLink("x", LinkKind.Part, "s", 2), new IndicatorLink("x", LinkKind.Budget, "n", 3), new IndicatorLink("n", LinkKind.Income, "x", 4)],
            Observations = [.. Observations(register)],
            Algorithms =
            [
                new(7, "GM0001", "Anonimiseren – ‘zwart’", AlgorithmStatus.InUse, new DateOnly(2024, 2, 6), "https://algoritmes.overheid.nl/nl/algoritme/7", new DateOnly(2026, 8, 8)),
                new(9, "GM0002", "Anonimiseren", AlgorithmStatus.OutOfUse, new DateOnly(2025, 1, 31), "https://algoritmes.overheid.nl/nl/algoritme/9", new DateOnly(2026, 8, 8)),
            ],
        };
    }

    private static Indicator Detailed { get; } = TestRelease.Indicator("s", Uncertainty.PublishedBounds) with
    {
        Name = new Bilingual("Tevreden over de buurt", "Content with the neighbourhood"),
        Question = "Hoe tevreden zijn mensen?",
        Definition = "Aandeel in %, met m² en € erin.",
        Tasks = [SocietalTask.Housing, SocietalTask.Health],
        Family = "tevredenheid",
        Unit = new Unit(new Bilingual("% van de inwoners", "% of inhabitants"), "\u00A0", "%", "±", new Bilingual("\u00A0procentpunt", "\u00A0percentage points"), 2),
        Kind = IndicatorKind.Share,
        Certainty = Certainty.WithMargin,
        Direction = new DirectionDecision(Direction.Higher, "Commissie Verzonnen", new DateOnly(2026, 3, 1), "Omdat het zo is."),
        Influenceable = true,
        Sensitive = true,
        RankingAllowed = true,
        ComparableAs = "r",
        Range = new ValueRange(0, 100),
        KeyFigure = 8,
        Source = new Source("Bureau Verzonnen", "1234NED", "CC BY 4.0", "https://example.org/1234NED"),
        Note = "Alleen voor tests.",
        Money = "Bruto.",
        Statement = new Bilingual("In {gemeente} {is|was} in {periode} **{waarde}** tevreden.", "In {gemeente}, **{waarde}** {are|were} content in {periode}."),
    };

    private static IEnumerable<Observation> Observations(MunicipalityRegister register)
    {
        foreach (var year in register.Divisions)
        {
            for (var row = 0; row < year.Codes.Count; row++)
            {
                var (code, period) = (year.Codes[row], Period.OfYear(year.Year));
                yield return Value("x", code, period, 10 + (row * 1.1) + (year.Year - 2023), ObservationStatus.Definitive);
                if (code != "GM0005")
                {
                    yield return Value("n", code, period, 1000 * (row + 1), ObservationStatus.Provisional);
                }

                if (year.Year == 2024)
                {
                    yield return row switch
                    {
                        0 => new Observation("s", code, period, double.NaN, ObservationStatus.Suppressed, double.NaN, double.NaN),
                        1 => new Observation("s", code, period, 0, ObservationStatus.StatusUnknown, 0, 0.1),
                        // Every bit of a double must survive.
                        _ => new Observation("s", code, period, 100.0 / 3 / row, ObservationStatus.Estimated, 100.0 / 7 / row, 200.0 / 3 / row),
                    };
                }
            }
        }
    }

    private static Observation Value(string indicator, string code, Period period, double value, ObservationStatus status) =>
        new(indicator, code, period, value, status, double.NaN, double.NaN);
}
