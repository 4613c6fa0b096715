using Benchmark.Core.Comparisons;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components.Groups;
using Benchmark.Web.Localisation;

namespace Benchmark.Web.Features.Groups;

/// <summary>What the page of a saved group shows.</summary>
/// <param name="Catalogue">The release.</param>
/// <param name="Group">The group.</param>
/// <param name="Version">The version that is shown.</param>
/// <param name="Definition">Its definition in words.</param>
/// <param name="FrozenFrom">In words the rule that a frozen list was made from; empty for a group that follows the division.</param>
/// <param name="Division">The division that is shown.</param>
/// <param name="View">Its members; null where there are none that can be told.</param>
/// <param name="NoMembers">Why not.</param>
/// <param name="Changes">Who came and went since the year before; null where there is no such year.</param>
/// <param name="History">Every version, newest first.</param>
internal sealed record GroupAnswer(
    Catalogue Catalogue,
    SavedGroup Group,
    GroupVersion Version,
    string Definition,
    string FrozenFrom,
    Division Division,
    GroupView? View,
    Refusal? NoMembers,
    IReadOnlyList<MembershipChange>? Changes,
    IReadOnlyList<VersionEntry> History)
{
    // Of a long history the members are told of the newest versions, the texts of all.
    private const int MostResolved = 20;

    /// <exception cref="RefusedException">There is no such version or division.</exception>
    public static async Task<GroupAnswer> OfAsync(ComparisonService comparisons, Catalogue catalogue, SavedGroup group, ViewState state, Editor? reader, CancellationToken cancellation)
    {
        var version = state.GroupVersion is { } number
            ? group.Versions.FirstOrDefault(known => known.Number == number) ?? throw new RefusedException(SavedGroupRefusal.UnknownVersion(group.Slug, number))
            : group.Newest;
        var (own, release) = (state.Municipality, catalogue.Release.Number);
        var division = state.DivisionYear is { } year
            ? catalogue.Register.Division(year) ?? throw new RefusedException(Refusals.UnknownDivision(year, catalogue.Register))
            : catalogue.Register.Newest;

        // A municipality that was not there in that year cannot be the one that others are like, and need not be for any other group.
        string? OwnOn(int on) => own is not null && catalogue.Register.Division(on)?.Contains(own) == true ? own : null;

        var (members, refusal) = await MembersAsync(comparisons, version.Definition, OwnOn(division.Year), division.Year, release, reader, cancellation);
        var (before, _) = catalogue.Register.Division(division.Year - 1) is { } earlier
            ? await MembersAsync(comparisons, version.Definition, OwnOn(earlier.Year), earlier.Year, release, reader, cancellation)
            : (null, null);
        var history = await HistoryAsync(comparisons, group, OwnOn(catalogue.Register.Newest.Year), release, reader, cancellation);
        return new GroupAnswer(
            catalogue,
            group,
            version,
            Narrator.DefinitionOf(version.Definition, catalogue, municipality: own is null ? null : catalogue.Register.NameOf(own), language: SiteLanguage.Current),
            version.FrozenFrom is { } frozen
                ? Narrator.DefinitionOf(frozen.Definition, catalogue, municipality: frozen.Municipality is { } round ? catalogue.Register.NameOf(round) : null, language: SiteLanguage.Current)
                : "",
            division,
            members is null ? null : await GroupView.OfAsync(comparisons, catalogue, members, OwnOn(division.Year) is { } code ? catalogue.Register.Find(code) : null, cancellation),
            refusal,
            members is null || before is null ? null : MembershipChange.Between(before, members, catalogue.Register),
            history);
    }

    private static async Task<IReadOnlyList<VersionEntry>> HistoryAsync(ComparisonService comparisons, SavedGroup group, string? own, int release, Editor? reader, CancellationToken cancellation)
    {
        var members = new Dictionary<int, IReadOnlyList<string>>();
        foreach (var version in group.Versions.TakeLast(MostResolved))
        {
            members[version.Number] = (await MembersAsync(comparisons, version.Definition, own, null, release, reader, cancellation)).Group?.Members ?? [];
        }

        // A side of which nobody is known changes nobody.
        IReadOnlyList<string> Of(GroupVersion version, GroupVersion other) =>
            members.GetValueOrDefault(version.Number) is { } known && members.ContainsKey(other.Number) ? known : [];
        return
        [
            .. group.Versions
                .Select((version, index) => new VersionEntry(
                    version,
                    index == 0 ? null : GroupDifference.Of(group.Versions[index - 1], version, Of(group.Versions[index - 1], version), Of(version, group.Versions[index - 1]))))
                .Reverse(),
        ];
    }

    private static async Task<(PeerGroup? Group, Refusal? Refusal)> MembersAsync(
        ComparisonService comparisons, GroupExpression definition, string? own, int? year, int release, Editor? reader, CancellationToken cancellation)
    {
        try
        {
            return (await comparisons.GroupAsync(definition, own, year, release, reader, cancellation), null);
        }
        catch (RefusedException refused)
        {
            return (null, refused.Refusal);
        }
    }
}
