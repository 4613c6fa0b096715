using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;

namespace Benchmark.Testing;

/// <summary>Small registers, indicators and slabs made by hand.</summary>
public static class TestRelease
{
    /// <summary>Codes GM0001, GM0002 …</summary>
    public static string[] Codes(int count) => [.. Enumerable.Range(1, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"GM{number:D4}"))];

    /// <summary>A division whose municipalities all lie in Overijssel.</summary>
    public static Division Division(int year, params string[] codes) => new(year, codes.Select(code => KeyValuePair.Create(code, (string?)"PV23")));

    /// <summary>A register of these divisions, named after their codes, with the provinces Overijssel and Fryslân.</summary>
    public static MunicipalityRegister Register(IReadOnlyList<Division> divisions, params Succession[] successions) => new(
        [.. divisions.SelectMany(division => division.Codes).Distinct().Order(StringComparer.Ordinal).Select(code => new Municipality(code, "Gemeente " + code, null, null))],
        [new Province("PV23", "Overijssel"), new Province("PV21", "Fryslân")],
        divisions,
        successions);

    /// <summary>An indicator with nothing special; a ratio when a multiplier is given, of <c>x</c> and <c>n</c>.</summary>
    public static Indicator Indicator(string code, Uncertainty uncertainty = Uncertainty.None, double? multiplier = null) => new()
    {
        Code = code,
        Name = new(code, code),
        Question = "Hoeveel?",
        Definition = "Zoveel.",
        Tasks = [],
        Family = code,
        Unit = new(new("", ""), "", "", "", new("", ""), 1),
        Kind = IndicatorKind.Rate,
        Uncertainty = uncertainty,
        Certainty = Certainty.FullCount,
        Direction = DirectionDecision.Undecided,
        Influenceable = false,
        Sensitive = false,
        RankingAllowed = true,
        Comparable = true,
        ComparableAs = null,
        Ratio = multiplier is { } m ? new("x", "n", m) : null,
        Source = new("CBS", "00000NED", "CC BY 4.0", null),
        KeyFigure = null,
        Note = "",
        Money = "",
        Statement = new("", ""),
    };

    /// <summary>Whole years of an indicator, each on the division of a year.</summary>
    public static IndicatorPeriod Year(string indicator, int year, int? division = null, bool breaks = false) =>
        new(indicator, Period.OfYear(year), division ?? year, breaks);

    /// <summary>A slab of a stored indicator: values per period in the order of the division's codes, NaN where missing.</summary>
    public static IndicatorSlab Slab(Indicator indicator, MunicipalityRegister register, params (IndicatorPeriod Period, double[] Values)[] periods)
    {
        var builder = new SlabBuilder(indicator, [.. periods.Select(period => period.Period)], register);
        foreach (var (period, values) in periods)
        {
            var codes = register.Division(period.DivisionYear)!.Codes;
            for (var row = 0; row < codes.Count; row++)
            {
                var status = double.IsNaN(values[row]) ? ObservationStatus.Missing : ObservationStatus.Definitive;
                builder.Set(codes[row], period.Period, values[row], status);
            }
        }

        return builder.Build();
    }

    /// <summary>A catalogue of the end of 2026.</summary>
    public static Catalogue Catalogue(MunicipalityRegister register, IReadOnlyList<Indicator> indicators, IReadOnlyList<IndicatorPeriod> periods, params CharacteristicSet[] sets) =>
        new(new(1, new(2026, 11, 24), ReleaseStatus.Published, 1, ""), register, indicators, periods, sets);
}
