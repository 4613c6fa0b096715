using System.Collections.Frozen;
using Benchmark.Core.AlgorithmRegister;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Import.Sample;

/// <summary>The words that stand in the sample's files for what the field knows.</summary>
internal static class Words
{
    public static FrozenDictionary<string, SuccessionKind> Successions { get; } = new Dictionary<string, SuccessionKind>
    {
        ["opheffing"] = SuccessionKind.Abolition,
        ["grenswijziging"] = SuccessionKind.BoundaryChange,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<string, IndicatorKind> Kinds { get; } = NamesOf<IndicatorKind>();

    public static FrozenDictionary<string, Uncertainty> Uncertainties { get; } = NamesOf<Uncertainty>();

    public static FrozenDictionary<string, Certainty> Certainties { get; } = NamesOf<Certainty>();

    public static FrozenDictionary<string, Direction> Directions { get; } = NamesOf<Direction>();

    public static FrozenDictionary<string, LinkKind> LinkKinds { get; } = NamesOf<LinkKind>();

    public static FrozenDictionary<string, Transform> Transforms { get; } = NamesOf<Transform>();

    /// <summary>What a source may say; that boundaries differ is only found when a ratio is made.</summary>
    public static FrozenDictionary<string, ObservationStatus> Statuses { get; } = new Dictionary<string, ObservationStatus>
    {
        ["definitief"] = ObservationStatus.Definitive,
        ["voorlopig"] = ObservationStatus.Provisional,
        ["naderVoorlopig"] = ObservationStatus.FurtherProvisional,
        ["geschat"] = ObservationStatus.Estimated,
        ["statusOnbekend"] = ObservationStatus.StatusUnknown,
        ["ontbreekt"] = ObservationStatus.Missing,
        ["onbekend"] = ObservationStatus.Unknown,
        ["afgeschermd"] = ObservationStatus.Suppressed,
        ["nietVanToepassing"] = ObservationStatus.NotApplicable,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Status of an entry, as the Algoritmeregister writes it.</summary>
    public static FrozenDictionary<string, AlgorithmStatus> AlgorithmStatuses { get; } = new Dictionary<string, AlgorithmStatus>
    {
        ["in_gebruik"] = AlgorithmStatus.InUse,
        ["ontwikkeling"] = AlgorithmStatus.InDevelopment,
        ["buiten_gebruik"] = AlgorithmStatus.OutOfUse,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // The files write the English names of the field with a small first letter.
    private static FrozenDictionary<string, T> NamesOf<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToFrozenDictionary(value => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..], StringComparer.Ordinal);
}
