using System.Collections.Frozen;

namespace Benchmark.Core.Municipalities;

/// <summary>What of a municipality that was split goes where: by its inhabitants or by its dwellings.</summary>
public enum SplitBy
{
    /// <summary>Share of the inhabitants that moved.</summary>
    Inhabitants,

    /// <summary>Share of the dwellings that moved; of the inhabitants where the source does not say.</summary>
    Dwellings,
}

/// <summary>A part of a municipality of one division that lies in a municipality of another.</summary>
/// <param name="Code">Code on the older division.</param>
/// <param name="Share">Share of it, above 0, at most 1.</param>
public readonly record struct DivisionPart(string Code, double Share)
{
    /// <summary>
    /// How much of the older municipality this part rests on an estimate: the smaller side of its split. Of a municipality that keeps 98%, 2%
    /// was estimated away; of one that was halved, half.
    /// </summary>
    public double Estimated => Math.Min(Share, 1 - Share);
}

/// <summary>
/// Of what every municipality of one division is made, in parts of those of another (methods §8). Every succession between the two lists is
/// applied in the order of its date: mergers, splits by their shares, chains over years, and boundary changes between municipalities that live on.
/// </summary>
public sealed class DivisionTransition
{
    private static readonly IReadOnlyList<DivisionPart> Nothing = [];
    private readonly FrozenDictionary<string, IReadOnlyList<DivisionPart>> _parts;

    private DivisionTransition(FrozenDictionary<string, IReadOnlyList<DivisionPart>> parts) => _parts = parts;

    /// <summary>
    /// The way from one division to another. To an older one nothing can be split back: who was touched by a change in between has no parts, all
    /// others are themselves.
    /// </summary>
    /// <param name="from">Division of the figures.</param>
    /// <param name="to">Division asked for.</param>
    /// <param name="register">The successions of the release.</param>
    /// <param name="splitBy">What a split is divided by.</param>
    public static DivisionTransition Between(Division from, Division to, MunicipalityRegister register, SplitBy splitBy = SplitBy.Inhabitants)
    {
        if (to.Year < from.Year)
        {
            var touched = register.TouchedBetween(from.Year, to.Year);
            return new(to.Codes.Where(code => from.Contains(code) && !touched.Contains(code)).ToFrozenDictionary(code => code, Itself, StringComparer.Ordinal));
        }

        var (after, upTo) = (new DateOnly(from.Year, 1, 1), new DateOnly(to.Year, 1, 1));
        var state = from.Codes.ToDictionary(code => code, code => new Dictionary<string, double>(StringComparer.Ordinal) { [code] = 1 }, StringComparer.Ordinal);
        foreach (var day in register.Successions.Where(s => s.Date > after && s.Date <= upTo).GroupBy(s => s.Date).OrderBy(day => day.Key))
        {
            Apply([.. day], state, splitBy);
        }

        return new(to.Codes.Where(state.ContainsKey).ToFrozenDictionary(code => code, IReadOnlyList<DivisionPart> (code) => Parts(state[code]), StringComparer.Ordinal));
    }

    /// <summary>The parts of a municipality of the division asked for, by code; empty where its past is not known.</summary>
    public IReadOnlyList<DivisionPart> PartsOf(string code) => _parts.GetValueOrDefault(code, Nothing);

    /// <summary>Whether a municipality is the same on both divisions: the whole of itself and nothing else.</summary>
    public bool IsUnchanged(string code) => PartsOf(code) is [{ Share: 1 } only] && only.Code == code;

    // All changes of one day start from the evening before it: two municipalities that exchange land do not get their own back.
    private static void Apply(Succession[] day, Dictionary<string, Dictionary<string, double>> state, SplitBy splitBy)
    {
        var before = day.Select(succession => succession.OldCode).Distinct(StringComparer.Ordinal).Where(state.ContainsKey).ToDictionary(code => code, code => state[code], StringComparer.Ordinal);
        foreach (var (code, parts) in before)
        {
            var given = day.Where(succession => succession.OldCode == code).ToArray();
            if (given.Any(succession => succession.Kind == SuccessionKind.Abolition))
            {
                state.Remove(code);
            }
            else
            {
                var kept = 1 - given.Sum(succession => ShareOf(succession, splitBy));
                state[code] = parts.ToDictionary(part => part.Key, part => kept * part.Value, StringComparer.Ordinal);
            }
        }

        foreach (var succession in day.Where(succession => before.ContainsKey(succession.OldCode)))
        {
            if (!state.TryGetValue(succession.NewCode, out var receiver))
            {
                state[succession.NewCode] = receiver = new(StringComparer.Ordinal);
            }

            var share = ShareOf(succession, splitBy);
            foreach (var (code, part) in before[succession.OldCode])
            {
                receiver[code] = receiver.GetValueOrDefault(code) + (share * part);
            }
        }
    }

    private static double ShareOf(Succession succession, SplitBy splitBy) =>
        splitBy == SplitBy.Dwellings && !double.IsNaN(succession.ShareDwellings) ? succession.ShareDwellings : succession.ShareInhabitants;

    private static IReadOnlyList<DivisionPart> Itself(string code) => [new(code, 1)];

    private static IReadOnlyList<DivisionPart> Parts(Dictionary<string, double> parts) =>
        [.. parts.Where(part => part.Value > 0).OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => new DivisionPart(part.Key, part.Value))];
}
