using Benchmark.Core.Comparisons;
using Benchmark.Core.SavedGroups;

namespace Benchmark.Core.PeerGroups;

/// <summary>Looks into definitions: which saved groups they name, and what stands there.</summary>
public static class SavedDefinitions
{
    /// <summary>Most saved groups that lead from one to the next. Pinned versions cannot lead back; this guards what does not hold to that.</summary>
    public const int MostDepth = 8;

    /// <summary>The saved groups that an expression names itself, each once.</summary>
    public static IReadOnlyList<GroupExpression.Saved> NamedIn(GroupExpression expression) => [.. Leaves(expression).OfType<GroupExpression.Saved>().Distinct()];

    /// <summary>Every group that <c>en</c>, <c>of</c> and <c>niet</c> combine, in order.</summary>
    public static IEnumerable<GroupExpression> Leaves(GroupExpression expression) => expression switch
    {
        GroupExpression.InAll all => all.Parts.SelectMany(Leaves),
        GroupExpression.InAny any => any.Parts.SelectMany(Leaves),
        GroupExpression.NotIn not => Leaves(not.Part),
        _ => [expression],
    };

    /// <summary>The saved groups that a version names, in its definition and in the rule that a frozen list was made from.</summary>
    public static IReadOnlyList<GroupExpression.Saved> NamedIn(GroupVersion version) =>
        [.. NamedIn(version.Definition).Concat(version.FrozenFrom is { } frozen ? NamedIn(frozen.Definition) : []).Distinct()];

    /// <summary>The same expression with a version for every saved group that it names, so that no group can come to hold itself.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="version">The version that a name stands for; asked for pinned names too.</param>
    public static GroupExpression Pinned(GroupExpression expression, Func<GroupExpression.Saved, int> version) => expression switch
    {
        GroupExpression.Saved saved => saved with { Version = version(saved) },
        GroupExpression.InAll all => GroupExpression.AllOf([.. all.Parts.Select(part => Pinned(part, version))]),
        GroupExpression.InAny any => GroupExpression.AnyOf([.. any.Parts.Select(part => Pinned(part, version))]),
        GroupExpression.NotIn not => GroupExpression.Not(Pinned(not.Part, version)),
        _ => expression,
    };

    /// <summary>How many saved groups lead from one to the next: 0 for an expression that names none.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="saved">The versions that it leads to; a name that is not among them counts as one that names none.</param>
    public static int DepthOf(GroupExpression expression, IReadOnlyDictionary<GroupExpression.Saved, GroupVersion> saved) => NamedIn(expression)
        .Select(name => 1 + (saved.TryGetValue(name, out var version) ? DepthOf(version.Definition, saved) : 0))
        .DefaultIfEmpty()
        .Max();

    /// <summary>The versions of all saved groups that an expression leads to, each once.</summary>
    /// <exception cref="RefusedException">A saved group that is not among those handed in.</exception>
    internal static IEnumerable<GroupVersion> VersionsIn(GroupExpression expression, IReadOnlyDictionary<GroupExpression.Saved, GroupVersion> saved)
    {
        var (seen, waiting) = (new HashSet<GroupExpression.Saved>(), new Queue<GroupExpression>([expression]));
        while (waiting.TryDequeue(out var next))
        {
            foreach (var name in NamedIn(next).Where(seen.Add))
            {
                var version = VersionOf(name, saved);
                waiting.Enqueue(version.Definition);
                yield return version;
            }
        }
    }

    /// <summary>The leaves of an expression and of the saved groups that it leads to.</summary>
    /// <exception cref="RefusedException">A saved group that is not among those handed in.</exception>
    internal static IEnumerable<GroupExpression> AllLeaves(GroupExpression expression, IReadOnlyDictionary<GroupExpression.Saved, GroupVersion> saved) =>
        Leaves(expression).Concat(VersionsIn(expression, saved).SelectMany(version => Leaves(version.Definition)));

    /// <summary>The version that a name stands for.</summary>
    /// <exception cref="RefusedException">It is not among those handed in.</exception>
    internal static GroupVersion VersionOf(GroupExpression.Saved name, IReadOnlyDictionary<GroupExpression.Saved, GroupVersion> saved) =>
        saved.TryGetValue(name, out var version) ? version : throw new RefusedException(GroupRefusal.UnknownSavedGroup(name));

    /// <summary>The definition behind a saved group that the whole expression names, and behind the next, if it is one again.</summary>
    /// <exception cref="RefusedException">A saved group that is not among those handed in, or too many that lead from one to the next.</exception>
    internal static GroupExpression Behind(GroupExpression expression, IReadOnlyDictionary<GroupExpression.Saved, GroupVersion> saved)
    {
        for (var depth = 0; expression is GroupExpression.Saved name; depth++)
        {
            expression = depth < MostDepth ? VersionOf(name, saved).Definition : throw new RefusedException(GroupRefusal.SavedGroupsTooDeep(name));
        }

        return expression;
    }
}
