using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Web.Localisation;
using Benchmark.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Features.Groups;

/// <summary>A version of a saved group beside the one before it.</summary>
/// <param name="Version">The version.</param>
/// <param name="Before">The version before it; null for the first.</param>
/// <param name="Members">Its members on today's division; null where it has none that can be told.</param>
/// <param name="MembersBefore">Those of the version before.</param>
public sealed record VersionEntry(GroupVersion Version, GroupVersion? Before, IReadOnlyList<string>? Members, IReadOnlyList<string>? MembersBefore)
{
    private const int MostNamed = 6;

    /// <summary>What changed, a sentence each.</summary>
    public IEnumerable<string> Differences(IStringLocalizer<Texts> texts, Catalogue catalogue)
    {
        if (Before is null)
        {
            yield return texts["Version.First"];
            yield break;
        }

        if (Version.Text.Name != Before.Text.Name)
        {
            yield return texts["Version.Name", Before.Text.Name, Version.Text.Name];
        }

        if (Version.Text.Why != Before.Text.Why)
        {
            yield return texts["Version.Why"];
        }

        if (Version.Text.Question != Before.Text.Question)
        {
            yield return Version.Text.Question.Length == 0 ? texts["Version.NoQuestion"] : texts["Version.Question", Version.Text.Question];
        }

        if (!Version.Definition.Equals(Before.Definition))
        {
            yield return texts["Version.Definition", Narrator.DefinitionOf(Before.Definition, catalogue, language: SiteLanguage.Current), Narrator.DefinitionOf(Version.Definition, catalogue, language: SiteLanguage.Current)];
        }

        if ((Version.FrozenFrom is null) != (Before.FrozenFrom is null))
        {
            yield return texts[Version.FrozenFrom is null ? "Version.Thawed" : "Version.Frozen"];
        }

        if (Members is not null && MembersBefore is not null)
        {
            foreach (var sentence in Moved(texts, catalogue))
            {
                yield return sentence;
            }
        }
    }

    private IEnumerable<string> Moved(IStringLocalizer<Texts> texts, Catalogue catalogue)
    {
        foreach (var (key, codes) in new[] { ("Version.Added", Members!.Except(MembersBefore!)), ("Version.Removed", MembersBefore!.Except(Members!)) })
        {
            string[] names = [.. codes.Select(catalogue.Register.NameOf).Order(StringComparer.CurrentCulture)];
            if (names.Length > 0)
            {
                yield return names.Length <= MostNamed
                    ? texts[key, string.Join(", ", names)]
                    : texts[key + ".Many", string.Join(", ", names.Take(MostNamed)), names.Length - MostNamed];
            }
        }
    }
}
