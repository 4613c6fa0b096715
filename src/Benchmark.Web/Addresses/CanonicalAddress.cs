using Microsoft.AspNetCore.WebUtilities;

namespace Benchmark.Web.Addresses;

/// <summary>
/// One view has one address: another spelling of it (lower-case code, default values, another order of parameters) is sent on with 308.
/// An address that cannot be read is left to its page, which explains what is wrong.
/// </summary>
internal static class CanonicalAddress
{
    public static IApplicationBuilder UseCanonicalAddresses(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method)
            || !ViewStateReader.TryRead(request.Path.Value ?? "/", request.QueryString.Value ?? "", out var state, out _)
            || state.Page == SitePage.None
            || IsCanonical(request, state))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = request.PathBase + state.ToString();
        return Task.CompletedTask;
    });

    private static bool IsCanonical(HttpRequest request, ViewState state)
    {
        var path = SitePages.Path(state.Page, state.Code);
        // Values are compared unescaped: how a browser escapes a colon is not worth another request.
        var given = QueryHelpers.ParseQuery(request.QueryString.Value).Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString()));
        return request.Path.Value == Uri.UnescapeDataString(path) && given.SequenceEqual(state.Query());
    }
}
