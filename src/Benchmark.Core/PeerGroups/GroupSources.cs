using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;

namespace Benchmark.Core.PeerGroups;

/// <summary>What a definition is read with: the release, its figures, and the saved groups that the definition names.</summary>
/// <param name="Catalogue">The release.</param>
/// <param name="Slabs">Slabs of <see cref="GroupResolution.Needs"/> by code; those of characteristics are not read where the likeness is kept.</param>
public sealed record GroupSources(Catalogue Catalogue, IReadOnlyDictionary<string, IndicatorSlab> Slabs)
{
    /// <summary>No saved groups.</summary>
    public static IReadOnlyDictionary<GroupExpression.Saved, GroupVersion> NoSavedGroups { get; } = new Dictionary<GroupExpression.Saved, GroupVersion>();

    /// <summary>Versions of the saved groups by the name under which an expression asks for them, with and without a number; also those that their definitions name.</summary>
    public IReadOnlyDictionary<GroupExpression.Saved, GroupVersion> Saved { get; init; } = NoSavedGroups;

    /// <summary>Gives a kept likeness of a basis; makes it when null.</summary>
    public Func<LikenessBasis, Likeness>? Kept { get; init; }

    /// <summary>The likeness of a basis, kept or made.</summary>
    public Likeness LikenessOf(LikenessBasis basis) => Kept?.Invoke(basis) ?? basis.Make(Slabs);
}
