using Benchmark.Core.Municipalities;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Core.Tests.Municipalities;

/// <summary>Small countries in which municipalities merge, split and exchange land, for properties of recalculation. The first list is of 2020.</summary>
internal static class ChangingCountry
{
    public const int FirstYear = 2020;

    /// <summary>Registers of 2020, 2021 and 2022 with up to six municipalities and every kind of change in between.</summary>
    public static Gen<MunicipalityRegister> Registers { get; } = Gen.Select(Gen.Int[2, 6], Changes(), Changes(), (count, first, second) =>
    {
        var lists = new List<string[]> { TestRelease.Codes(count) };
        var successions = new List<Succession>();
        foreach (var year in (ReadOnlySpan<int>)[1, 2])
        {
            lists.Add(Next(lists[^1], year == 1 ? first : second, new DateOnly(FirstYear + year, 1, 1), successions));
        }

        return TestRelease.Register([.. lists.Select((codes, index) => TestRelease.Division(FirstYear + index, codes))], [.. successions]);
    });

    private static Gen<(int Kind, int Place, double Share)[]> Changes() => Gen.Select(Gen.Int[0, 2], Gen.Int[0, 5], Gen.Double[0.01, 0.99]).Array[0, 3];

    // Whoever changes does so once a year, so that a list of changes is always one that a country can have.
    private static string[] Next(string[] codes, (int Kind, int Place, double Share)[] changes, DateOnly day, List<Succession> successions)
    {
        var (next, free) = (codes.ToHashSet(StringComparer.Ordinal), codes.ToList());
        foreach (var (kind, place, share) in changes.Where(_ => free.Count >= 2))
        {
            var old = free[place % free.Count];
            free.Remove(old);
            var other = free[place % free.Count];
            free.Remove(other);
            switch (kind)
            {
                case 0:
                    var merged = $"GM{day.Year - FirstYear}{old[3..]}";
                    next.ExceptWith([old, other]);
                    next.Add(merged);
                    successions.AddRange([new(old, merged, day, SuccessionKind.Abolition, 1, 1), new(other, merged, day, SuccessionKind.Abolition, 1, 1)]);
                    break;
                case 1 when free.Count > 0:
                    next.Remove(old);
                    successions.AddRange([new(old, other, day, SuccessionKind.Abolition, share, double.NaN), new(old, free[0], day, SuccessionKind.Abolition, 1 - share, double.NaN)]);
                    free.RemoveAt(0);
                    break;
                default:
                    successions.Add(new(old, other, day, SuccessionKind.BoundaryChange, share / 2, double.NaN));
                    break;
            }
        }

        return [.. next.Order(StringComparer.Ordinal)];
    }
}
