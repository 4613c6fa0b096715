using System.Collections.Frozen;
using Benchmark.Core.AlgorithmRegister;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Core.Releases;

/// <summary>Everything of one release but the figures themselves: what exists, when, on which boundaries, and the standard characteristics.</summary>
public sealed class Catalogue
{
    private readonly FrozenDictionary<string, Indicator> _byCode;
    private readonly FrozenDictionary<string, IReadOnlyList<IndicatorPeriod>> _periods;

    /// <summary>Makes the catalogue; <paramref name="storedPeriods"/> holds the periods of stored indicators, those of ratios follow from them.</summary>
    public Catalogue(
        Release release,
        MunicipalityRegister register,
        IReadOnlyList<Indicator> indicators,
        IReadOnlyList<IndicatorPeriod> storedPeriods,
        IReadOnlyList<CharacteristicSet> characteristicSets,
        IReadOnlyList<IndicatorLink>? links = null)
    {
        Release = release;
        Register = register;
        Indicators = [.. indicators.OrderBy(indicator => indicator.Code, StringComparer.Ordinal)];
        CharacteristicSets = characteristicSets;
        Links = [.. (links ?? []).OrderBy(link => link.Position)];
        _byCode = indicators.ToFrozenDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        var stored = storedPeriods
            .GroupBy(period => period.Indicator, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, IReadOnlyList<IndicatorPeriod> (group) => [.. group.OrderBy(p => p.Period)], StringComparer.Ordinal);
        _periods = indicators.ToFrozenDictionary(indicator => indicator.Code, indicator => PeriodsOf(indicator, stored), StringComparer.Ordinal);
    }

    private Catalogue(Catalogue other, FrozenDictionary<string, IReadOnlyList<IndicatorPeriod>> periods)
    {
        (Release, Register, Indicators, CharacteristicSets, Links) = (other.Release, other.Register, other.Indicators, other.CharacteristicSets, other.Links);
        (Algorithms, Prices, _byCode, _periods) = (other.Algorithms, other.Prices, other._byCode, periods);
    }

    /// <summary>The same with other periods of one indicator, as a delivery would make them.</summary>
    public Catalogue With(string code, IReadOnlyList<IndicatorPeriod> periods) =>
        new(this, _periods.Select(known => known.Key == code ? KeyValuePair.Create(code, periods) : known).ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>The release.</summary>
    public Release Release { get; }

    /// <summary>Its municipalities.</summary>
    public MunicipalityRegister Register { get; }

    /// <summary>Its indicators, by code.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The standard sets of characteristics; the first is the default.</summary>
    public IReadOnlyList<CharacteristicSet> CharacteristicSets { get; }

    /// <summary>Which indicators are parts of others, the same in the budget, or the income beside a cost.</summary>
    public IReadOnlyList<IndicatorLink> Links { get; }

    /// <summary>Codes of the parts of a sum, in the order of the source; empty for a figure that is none.</summary>
    public IReadOnlyList<string> PartsOf(string code) => [.. Links.Where(link => link.Kind == LinkKind.Part && link.Indicator == code).Select(link => link.Other)];

    /// <summary>The link of a kind that an indicator has part in, from either side; null when there is none.</summary>
    public IndicatorLink? PairOf(string code, LinkKind kind) => Links.FirstOrDefault(link => link.Kind == kind && (link.Indicator == code || link.Other == code));

    /// <summary>The Algoritmeregister as far as municipalities filled it, by number; empty where the release holds none.</summary>
    public IReadOnlyList<RegisteredAlgorithm> Algorithms { get; init; } = [];

    /// <summary>How dear things were in each period, as far as the release says.</summary>
    public PriceIndex Prices { get; init; } = PriceIndex.None;

    /// <summary>The indicator with this code, or null.</summary>
    public Indicator? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>Ratios that are made of a stored indicator, on either side, in order of code.</summary>
    public IEnumerable<Indicator> RatiosOf(string code) => Indicators.Where(indicator => indicator.Ratio is { } ratio && (ratio.Numerator == code || ratio.Denominator == code));

    /// <summary>The Dutch word for an indicator as a characteristic: that of the standard sets, else its name; its code where there is no such indicator.</summary>
    public string CharacteristicLabel(string indicator) =>
        CharacteristicSets.SelectMany(set => set.Characteristics).FirstOrDefault(known => known.Indicator == indicator)?.Label
        ?? Find(indicator)?.Name.Dutch
        ?? indicator;

    /// <summary>Periods of an indicator, oldest first; a ratio has the periods that numerator and denominator share, on the numerator's division.</summary>
    public IReadOnlyList<IndicatorPeriod> PeriodsOf(string code) => _periods.GetValueOrDefault(code) ?? [];

    /// <summary>So many years before the year of a release a figure is still recent.</summary>
    public const int RecentYears = 3;

    /// <summary>First year that is recent: three years before the year of the release.</summary>
    public int RecentFrom => Release.Date.Year - RecentYears;

    /// <summary>Whether the newest period lies before <see cref="RecentFrom"/>: folded away, no verdict.</summary>
    public bool IsOld(string code) => PeriodsOf(code) is not [.., var newest] || newest.Period.Year < RecentFrom;

    private static IReadOnlyList<IndicatorPeriod> PeriodsOf(Indicator indicator, Dictionary<string, IReadOnlyList<IndicatorPeriod>> stored)
    {
        if (indicator.Ratio is not { } ratio)
        {
            return stored.GetValueOrDefault(indicator.Code) ?? [];
        }

        return PeriodsOfRatio(indicator.Code, stored.GetValueOrDefault(ratio.Numerator) ?? [], stored.GetValueOrDefault(ratio.Denominator) ?? []);
    }

    /// <summary>Periods of a ratio: those that both sides have, on the numerator's divisions; a break of either is one of the ratio.</summary>
    /// <param name="code">Code of the ratio.</param>
    /// <param name="numerators">Periods of x, oldest first.</param>
    /// <param name="denominators">Periods of n.</param>
    public static IReadOnlyList<IndicatorPeriod> PeriodsOfRatio(string code, IReadOnlyList<IndicatorPeriod> numerators, IReadOnlyList<IndicatorPeriod> denominators)
    {
        var others = denominators.ToDictionary(period => period.Period);
        return [.. numerators
            .Where(numerator => others.ContainsKey(numerator.Period))
            .Select(numerator => numerator with { Indicator = code, BreaksSeries = numerator.BreaksSeries || others[numerator.Period].BreaksSeries })];
    }
}
