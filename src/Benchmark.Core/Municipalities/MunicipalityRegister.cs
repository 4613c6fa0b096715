using System.Collections.Frozen;

namespace Benchmark.Core.Municipalities;

/// <summary>All municipalities, provinces, regions, divisions and successions of one release.</summary>
public sealed class MunicipalityRegister
{
    private readonly FrozenDictionary<string, Municipality> _byCode;
    private readonly FrozenDictionary<string, Province> _provinceByCode;
    private readonly FrozenDictionary<int, Division> _byYear;
    private readonly ILookup<string, Succession> _bySource;

    /// <summary>Makes the register of one release; the parts are taken over as they are.</summary>
    public MunicipalityRegister(
        IReadOnlyList<Municipality> municipalities,
        IReadOnlyList<Province> provinces,
        IReadOnlyList<Division> divisions,
        IReadOnlyList<Succession> successions)
    {
        Municipalities = municipalities;
        Provinces = provinces;
        Divisions = [.. divisions.OrderBy(division => division.Year)];
        Successions = successions;
        _byCode = municipalities.ToFrozenDictionary(municipality => municipality.Code, StringComparer.Ordinal);
        _provinceByCode = provinces.ToFrozenDictionary(province => province.Code, StringComparer.Ordinal);
        _byYear = divisions.ToFrozenDictionary(division => division.Year);
        _bySource = successions.ToLookup(succession => succession.OldCode, StringComparer.Ordinal);
    }

    /// <summary>Every municipality that any division lists, or that was succeeded by one.</summary>
    public IReadOnlyList<Municipality> Municipalities { get; }

    /// <summary>The provinces.</summary>
    public IReadOnlyList<Province> Provinces { get; }

    /// <summary>The divisions by year, oldest first.</summary>
    public IReadOnlyList<Division> Divisions { get; }

    /// <summary>The regions in which its municipalities lie.</summary>
    public RegionRegister Regions { get; init; } = RegionRegister.None;

    /// <summary>All successions.</summary>
    public IReadOnlyList<Succession> Successions { get; }

    /// <summary>The newest division.</summary>
    public Division Newest => Divisions[^1];

    /// <summary>The municipality with this code, or null.</summary>
    public Municipality? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The municipality's name, or the code itself where the code is unknown.</summary>
    public string NameOf(string code) => Find(code)?.Name ?? code;

    /// <summary>The division of a year, or null.</summary>
    public Division? Division(int year) => _byYear.GetValueOrDefault(year);

    /// <summary>The province with this CBS code or slug, or null.</summary>
    public Province? Province(string codeOrSlug) =>
        _provinceByCode.GetValueOrDefault(codeOrSlug.ToUpperInvariant())
        ?? Provinces.FirstOrDefault(province => province.Slug == codeOrSlug);

    /// <summary>The municipalities that an abolished one went to, largest part first; empty while it exists.</summary>
    public IReadOnlyList<Succession> SuccessorsOf(string code) =>
        [.. _bySource[code].Where(s => s.Kind == SuccessionKind.Abolition).OrderByDescending(s => s.ShareInhabitants).ThenBy(s => s.NewCode, StringComparer.Ordinal)];

    /// <summary>
    /// What stands on a division for a code: itself, else the municipalities on it that it went into up to that day, followed through
    /// every merger, largest part first; empty when it did not exist yet, or went where no succession is known.
    /// </summary>
    public IReadOnlyList<string> OnDivision(string code, Division division)
    {
        var (found, seen, waiting) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal) { code }, new Queue<string>([code]));
        while (waiting.TryDequeue(out var next))
        {
            if (division.Contains(next))
            {
                found.Add(next);
                continue;
            }

            foreach (var succession in SuccessorsOf(next).Where(succession => succession.Date <= new DateOnly(division.Year, 1, 1) && seen.Add(succession.NewCode)))
            {
                waiting.Enqueue(succession.NewCode);
            }
        }

        return found;
    }

    /// <summary>
    /// Codes touched by a change between the 1 January lists of two years, also those that keep their code: both sides of
    /// every succession after the older and up to the newer list.
    /// </summary>
    public IReadOnlySet<string> TouchedBetween(int yearA, int yearB)
    {
        var (after, upTo) = (new DateOnly(Math.Min(yearA, yearB), 1, 1), new DateOnly(Math.Max(yearA, yearB), 1, 1));
        return Successions
            .Where(s => s.Date > after && s.Date <= upTo)
            .SelectMany(s => new[] { s.OldCode, s.NewCode })
            .ToHashSet(StringComparer.Ordinal);
    }
}
