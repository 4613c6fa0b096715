using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;

namespace Benchmark.Core.PeerGroups;

/// <summary>
/// What a <see cref="Likeness"/> of one release is made of: its characteristics with the periods they are taken from. A caller keeps the
/// likeness by release and <see cref="Key"/>, and makes it only when it is not there.
/// </summary>
public sealed class LikenessBasis
{
    private readonly Catalogue _catalogue;

    private LikenessBasis(Division division, IReadOnlyList<(Characteristic Characteristic, Period Period)> parts, Standardisation standardisation, Catalogue catalogue)
    {
        _catalogue = catalogue;
        Division = division;
        Parts = parts;
        Standardisation = standardisation;
        Needs = [.. parts.Select(part => part.Characteristic.Indicator).Distinct(StringComparer.Ordinal)];
        Key = $"{division.Year}|{standardisation}|{string.Join(';', parts.Select(part => $"{part.Characteristic}@{part.Period}"))}";
    }

    /// <summary>The division.</summary>
    public Division Division { get; }

    /// <summary>The characteristics, each with the period used.</summary>
    public IReadOnlyList<(Characteristic Characteristic, Period Period)> Parts { get; }

    /// <summary>The scale.</summary>
    public Standardisation Standardisation { get; }

    /// <summary>Codes of the indicators whose slabs <see cref="Make"/> needs.</summary>
    public IReadOnlyList<string> Needs { get; }

    /// <summary>The same for the same division, characteristics, weights, periods and standardisation; names no release.</summary>
    public string Key { get; }

    /// <summary>Chooses the period of each characteristic for a comparison of a period on a division, see <see cref="NearestPeriod"/>.</summary>
    /// <exception cref="RefusedException">A characteristic that does not exist or has no period.</exception>
    public static LikenessBasis Of(IReadOnlyList<Characteristic> characteristics, Division division, Period period, Catalogue catalogue, Standardisation standardisation = Standardisation.Robust) =>
        new(division, [.. characteristics.Select(characteristic => (characteristic, NearestPeriod.Of(characteristic.Indicator, division, period, catalogue)))], standardisation, catalogue);

    /// <summary>What a likeness group is made of: its own characteristics, or those of its standard set.</summary>
    /// <exception cref="RefusedException">A characteristic that does not exist or has no period, or a standard set that the release lacks.</exception>
    public static LikenessBasis Of(GroupExpression.MostAlike expression, Division division, Period period, Catalogue catalogue) =>
        Of(CharacteristicsOf(expression, catalogue), division, period, catalogue, expression.Standardisation);

    /// <summary>What a likeness group that was made consists of, with the periods it used; null for any other group.</summary>
    public static LikenessBasis? Of(PeerGroup group, Catalogue catalogue) => group is { Neighbours: not null, Rule: GroupExpression.MostAlike alike }
        ? new(group.Division, [.. group.Characteristics.Select(use => (use.Characteristic, use.Period))], alike.Standardisation, catalogue)
        : null;

    /// <summary>The characteristics of a likeness group with their words.</summary>
    /// <exception cref="RefusedException">A standard set that the release lacks.</exception>
    public static IReadOnlyList<Characteristic> CharacteristicsOf(GroupExpression.MostAlike expression, Catalogue catalogue) => expression.Characteristics.Count > 0
        ? [.. expression.Characteristics.Select(own => own with { Label = catalogue.CharacteristicLabel(own.Indicator) })]
        : catalogue.CharacteristicSets.FirstOrDefault(set => set.Name == expression.Set)?.Characteristics
            ?? throw new RefusedException(GroupRefusal.NoSet(expression.Set));

    /// <summary>Standardises the figures.</summary>
    /// <param name="slabs">Slabs of <see cref="Needs"/>, by code.</param>
    public Likeness Make(IReadOnlyDictionary<string, IndicatorSlab> slabs) => new(
        Division,
        [.. Parts.Select(part => part.Characteristic)],
        [.. Parts.Select(part => NearestPeriod.Values(slabs[part.Characteristic.Indicator], part.Period, Division))],
        Standardisation);

    /// <summary>The characteristics as an answer names them.</summary>
    public IReadOnlyList<CharacteristicUse> Uses(Likeness likeness) =>
        [.. Parts.Select((part, index) => new CharacteristicUse(part.Characteristic, part.Period, likeness.DroppedOut[index]) { Name = _catalogue.Find(part.Characteristic.Indicator)?.Name })];
}
