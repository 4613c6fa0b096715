namespace Benchmark.Core.AlgorithmRegister;

/// <summary>What others registered beside a municipality, by the name of the entry. Information, no judgement.</summary>
/// <param name="Ours">Names that the municipality registered too, most common first.</param>
/// <param name="Others">Names that others registered and the municipality did not, most common first.</param>
public sealed record AlgorithmsOfOthers(IReadOnlyList<SharedName> Ours, IReadOnlyList<SharedName> Others)
{
    /// <summary>Lays the register beside a group. What is out of use leads to nobody and is left out.</summary>
    /// <param name="register">All entries.</param>
    /// <param name="municipality">CBS code of the own municipality.</param>
    /// <param name="members">Codes of the group; the own one does not count.</param>
    public static AlgorithmsOfOthers Of(IEnumerable<RegisteredAlgorithm> register, string municipality, IReadOnlyCollection<string> members)
    {
        var followed = members.Append(municipality).ToHashSet(StringComparer.Ordinal);
        var names = register
            .Where(entry => entry.Status != AlgorithmStatus.OutOfUse && entry.Name.Length > 0 && followed.Contains(entry.Municipality))
            .GroupBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(name => (Entries: name.OrderBy(entry => entry.Id).ToArray(), IsOurs: name.Any(entry => entry.Municipality == municipality)))
            .Select(name => (Name: Shared(name.Entries, municipality), name.IsOurs))
            .OrderByDescending(name => name.Name.By.Count)
            .ThenBy(name => name.Name.Title, StringComparer.Ordinal)
            .ToArray();
        return new([.. names.Where(name => name.IsOurs).Select(name => name.Name)], [.. names.Where(name => !name.IsOurs).Select(name => name.Name)]);
    }

    private static SharedName Shared(RegisteredAlgorithm[] entries, string municipality)
    {
        var own = Array.Find(entries, entry => entry.Municipality == municipality);
        return new(
            (own ?? entries.GroupBy(entry => entry.Title, StringComparer.Ordinal).OrderByDescending(title => title.Count()).First().First()).Title,
            own,
            [.. entries.Where(entry => entry.Municipality != municipality).DistinctBy(entry => entry.Municipality).OrderBy(entry => entry.Municipality, StringComparer.Ordinal)]);
    }
}

/// <summary>Entries with the same name.</summary>
/// <param name="Title">The own title, else the one that occurs most.</param>
/// <param name="Own">The own entry; null where the municipality has none.</param>
/// <param name="By">One entry of each other municipality, by code.</param>
public sealed record SharedName(string Title, RegisteredAlgorithm? Own, IReadOnlyList<RegisteredAlgorithm> By);
