using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Web.Localisation;
using Benchmark.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Features.Groups;

/// <summary>A version of a saved group beside the one before it.</summary>
/// <param name="Version">The version.</param>
/// <param name="Difference">What changed since the version before; null for the first.</param>
internal sealed record VersionEntry(GroupVersion Version, GroupDifference? Difference)
{
    private const int MostNamed = 6;

    /// <summary>What changed, a sentence each.</summary>
    public IEnumerable<string> Tell(IStringLocalizer<Texts> texts, Catalogue catalogue)
    {
        if (Difference is not { } difference)
        {
            yield return texts["Version.First"];
            yield break;
        }

        if (difference.Name is { } name)
        {
            yield return texts["Version.Name", name.From, name.To];
        }

        if (difference.Why is not null)
        {
            yield return texts["Version.Why"];
        }

        if (difference.Question is { } question)
        {
            yield return question.To.Length == 0 ? texts["Version.NoQuestion"] : texts["Version.Question", question.To];
        }

        if (difference.Definition is { } definition)
        {
            yield return texts["Version.Definition", Words(definition.From, catalogue), Words(definition.To, catalogue)];
        }

        if (difference.FrozenFrom is { } frozen)
        {
            yield return texts[frozen.To is null ? "Version.Thawed" : "Version.Frozen"];
        }

        foreach (var (one, many, codes) in new[] { ("Version.Added", "Version.AddedMany", difference.Came), ("Version.Removed", "Version.RemovedMany", difference.Went) })
        {
            string[] names = [.. codes.Select(catalogue.Register.NameOf).Order(StringComparer.CurrentCulture)];
            if (names.Length > 0)
            {
                yield return names.Length <= MostNamed
                    ? texts[one, string.Join(", ", names)]
                    : texts[many, string.Join(", ", names.Take(MostNamed)), names.Length - MostNamed];
            }
        }
    }

    private static string Words(GroupExpression definition, Catalogue catalogue) => Narrator.DefinitionOf(definition, catalogue, language: SiteLanguage.Current);
}
