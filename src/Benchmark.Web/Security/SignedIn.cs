using System.Security.Claims;
using Benchmark.Core.SavedGroups;

namespace Benchmark.Web.Security;

/// <summary>Who is signed in, as far as the site needs to know: an id, a function and a municipality; no name and no address.</summary>
internal static class SignedIn
{
    private const string Function = "functie";
    private const string Municipality = "gemeente";

    /// <summary>The reader behind a request or a circuit; null for a visitor who is not signed in.</summary>
    public static Editor? Editor(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true && user.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && user.FindFirstValue(Function) is { } function
            ? new Editor(id, function, user.FindFirstValue(Municipality))
            : null;

    /// <summary>The same as claims, signed in by a scheme.</summary>
    public static ClaimsPrincipal Principal(Editor editor, string scheme)
    {
        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, editor.Id), new(Function, editor.Function)], scheme);
        if (editor.Municipality is { } municipality)
        {
            identity.AddClaim(new(Municipality, municipality));
        }

        return new(identity);
    }
}
