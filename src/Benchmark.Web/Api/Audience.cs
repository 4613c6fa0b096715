using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Benchmark.Web.Security;

namespace Benchmark.Web.Api;

/// <summary>For whom an answer about a group is: for everybody, or for the reader who asks alone.</summary>
/// <param name="IsEverybody">A visitor who is not signed in would get the same answer now, so one answer may serve all.</param>
/// <param name="SavedAs">The definition with the versions that its saved groups stand for now; empty without saved groups.</param>
/// <param name="Reader">Who asks, where the answer is for him alone; else null.</param>
internal sealed record Audience(bool IsEverybody, string SavedAs, Editor? Reader)
{
    /// <summary>For everybody, without saved groups.</summary>
    public static readonly Audience Everybody = new(true, "", null);

    /// <summary>For whom the answer about a definition is: asked anew every time, because an owner may close a group at any moment.</summary>
    public static async Task<Audience> OfAsync(HttpContext context, SavedGroupStore groups, GroupExpression definition, CancellationToken cancellation)
    {
        var names = SavedDefinitions.NamedIn(definition);
        if (names.Count == 0)
        {
            return Everybody;
        }

        var open = await groups.VersionsOfAsync(names, reader: null, cancellation);
        return names.All(open.ContainsKey)
            ? new(true, SavedDefinitions.Pinned(definition, name => open[name].Number).ToString(), null)
            : new(false, "", SignedIn.Editor(context.User));
    }
}
