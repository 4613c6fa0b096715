using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Web.Features.Groups;

/// <summary>A municipality that came into a group or left it between two divisions.</summary>
/// <param name="Code">The municipality.</param>
/// <param name="Joined">It came; else it left.</param>
/// <param name="Others">For one that appeared or disappeared through a merger: what it came from or went into; else empty.</param>
public sealed record MembershipChange(string Code, bool Joined, IReadOnlyList<string> Others)
{
    /// <summary>What changed between the members on two divisions, by name: those that left first.</summary>
    public static IReadOnlyList<MembershipChange> Between(PeerGroup before, PeerGroup after, MunicipalityRegister register)
    {
        var left = before.Members.Except(after.Members, StringComparer.Ordinal).Select(code => new MembershipChange(
            code, false, after.Division.Contains(code) ? [] : register.OnDivision(code, after.Division)));
        var joined = after.Members.Except(before.Members, StringComparer.Ordinal).Select(code => new MembershipChange(
            code, true, before.Division.Contains(code) ? [] : Sources(code, before.Division, after.Division, register)));
        return [.. ByName(left, register), .. ByName(joined, register)];
    }

    private static IEnumerable<MembershipChange> ByName(IEnumerable<MembershipChange> changes, MunicipalityRegister register) =>
        changes.OrderBy(change => register.NameOf(change.Code), StringComparer.CurrentCulture);

    private static IReadOnlyList<string> Sources(string code, Division before, Division after, MunicipalityRegister register) =>
        [.. before.Codes.Where(old => !after.Contains(old) && register.OnDivision(old, after).Contains(code))];
}
