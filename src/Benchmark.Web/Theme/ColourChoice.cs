namespace Benchmark.Web.Theme;

/// <summary>Light, dark, or as the system has it (null). Kept in a cookie, so that the first HTML already has the right colours.</summary>
internal static class ColourChoice
{
    /// <summary>Written by <c>wwwroot/app.js</c>.</summary>
    public const string Cookie = "kleuren";

    public static string? Of(HttpContext context) => context.Request.Cookies[Cookie] switch
    {
        "licht" => "light",
        "donker" => "dark",
        _ => null,
    };
}
