namespace Benchmark.Web.Api;

/// <summary>Links in answers come from the setting <c>Site:PublicUrl</c>, never from the request, which anybody can forge.</summary>
internal static class Links
{
    /// <summary>The public address of a path; the path alone while no public address is set.</summary>
    public static string Public(HttpContext context, PathString path) =>
        context.RequestServices.GetRequiredService<IConfiguration>()["Site:PublicUrl"]?.TrimEnd('/') + path.ToUriComponent();
}
