namespace Benchmark.Core.Disclosure;

/// <summary>
/// Figures of groups that are made of what municipalities contribute themselves (self-scan): they tell nothing of fewer than five of them, not by
/// subtracting one group from another either (methods §9).
/// </summary>
public static class ContributedFigures
{
    /// <summary>So few contributors at least stand behind everything that can be computed.</summary>
    public const int FewestContributors = 5;

    /// <summary>
    /// The mean of each group that can be told beside those before it, in the order given. Municipalities that lie in exactly the same groups cannot
    /// be told apart by any sum or difference of the groups; where each such set holds five contributors or none, whatever is computed from the
    /// groups is about five or more. That is more than is strictly needed, and it holds for every combination.
    /// </summary>
    /// <param name="contributions">Value per municipality that contributed.</param>
    /// <param name="groups">The groups, those that matter most first; members that did not contribute count for nothing.</param>
    /// <param name="told">Groups that were told before of the same contributions; they cannot be taken back.</param>
    /// <returns>Per group its contributors and their mean; a group that may not be told has neither.</returns>
    public static IReadOnlyList<ContributedFigure> Of(
        IReadOnlyDictionary<string, double> contributions, IReadOnlyList<IReadOnlySet<string>> groups, IReadOnlyList<IReadOnlySet<string>> told)
    {
        var (figures, kept) = (new List<ContributedFigure>(), told.ToList());
        foreach (var group in groups)
        {
            var values = contributions.Where(pair => group.Contains(pair.Key)).Select(pair => pair.Value).ToArray();
            if (values.Length < FewestContributors || !CanBeTold([.. kept, group], contributions.Keys))
            {
                figures.Add(ContributedFigure.NotShown);
                continue;
            }

            kept.Add(group);
            figures.Add(new(values.Length, values.Average()));
        }

        return figures;
    }

    private static bool CanBeTold(IReadOnlyList<IReadOnlySet<string>> groups, IEnumerable<string> contributors) =>
        contributors
            .CountBy(code => string.Concat(groups.Select(group => group.Contains(code) ? '1' : '0')))
            .All(alike => alike.Value >= FewestContributors || !alike.Key.Contains('1', StringComparison.Ordinal));
}

/// <summary>What is told of a group.</summary>
/// <param name="Contributors">How many contributed; null where it is not shown.</param>
/// <param name="Mean">Their unweighted mean; null where it is not shown.</param>
public sealed record ContributedFigure(int? Contributors, double? Mean)
{
    /// <summary>Too few, or too few beside another group.</summary>
    public static ContributedFigure NotShown { get; } = new(null, null);
}
