using Benchmark.Core.AlgorithmRegister;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;

namespace Benchmark.Storage;

/// <summary>Everything that a release says, checked and ready to be published.</summary>
public sealed record ReleaseContent
{
    /// <summary>Day of publication.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Version of the formulas.</summary>
    public required int MethodsVersion { get; init; }

    /// <summary>What is in it, Dutch.</summary>
    public required string Note { get; init; }

    /// <summary>Municipalities, provinces, regions, divisions and successions.</summary>
    public required MunicipalityRegister Register { get; init; }

    /// <summary>All indicators.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>Periods of the stored indicators.</summary>
    public required IReadOnlyList<IndicatorPeriod> Periods { get; init; }

    /// <summary>Standard sets of characteristics, the default first.</summary>
    public required IReadOnlyList<CharacteristicSet> CharacteristicSets { get; init; }

    /// <summary>Which indicators are parts of others, the same in the budget, or the income beside a cost.</summary>
    public IReadOnlyList<IndicatorLink> Links { get; init; } = [];

    /// <summary>The Algoritmeregister as far as municipalities filled it.</summary>
    public IReadOnlyList<RegisteredAlgorithm> Algorithms { get; init; } = [];

    /// <summary>How dear things were in each period; none where no index was delivered.</summary>
    public PriceIndex Prices { get; init; } = PriceIndex.None;

    /// <summary>All values; a municipality on the division's list without one is missing.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }
}

/// <summary>One value of an indicator for a municipality and a period; NaN without a value and for bounds that were not published.</summary>
public readonly record struct Observation(
    string Indicator, string Municipality, Period Period, double Value, ObservationStatus Status, double Lower, double Upper);
