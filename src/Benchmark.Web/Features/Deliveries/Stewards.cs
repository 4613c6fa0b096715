using System.Security.Claims;
using Benchmark.Core.SavedGroups;
using Benchmark.Web.Security;

namespace Benchmark.Web.Features.Deliveries;

/// <summary>Who may bring in, publish and take back figures: whoever is signed in as somebody of the association.</summary>
internal static class Stewards
{
    /// <summary>The steward behind a request or a circuit; null for everybody else.</summary>
    public static Editor? Of(ClaimsPrincipal user) => SignedIn.Editor(user) is { Municipality: null } editor ? editor : null;
}
