using Benchmark.Core.SavedGroups;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Security;

/// <summary>
/// Signing in while the site is developed: one chooses a function, and a cookie holds it. Outside Development no scheme is registered at all: no
/// cookie is read, also not one that another site signed with the same keys, and every visitor is anonymous. Signing in for everybody takes this place.
/// </summary>
internal static class LocalSignIn
{
    public const string Cookie = "aangemeld";

    private const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    private static readonly TimeSpan WorkingDay = TimeSpan.FromHours(10);

    public static void AddLocalSignIn(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<LocalPersons>, LocalPersonsValidator>();
        builder.Services.AddOptions<LocalPersons>().BindConfiguration(LocalPersons.Section).ValidateOnStart();
        // Pages know the reader through a cascading value, also in a circuit.
        builder.Services.AddCascadingAuthenticationState();
        if (builder.Environment.IsDevelopment())
        {
            builder.Services.AddAuthentication(Scheme).AddCookie(Scheme, options =>
            {
                options.Cookie.Name = Cookie;
                options.Cookie.HttpOnly = true;
                options.Cookie.IsEssential = true;
                // Another site can lead a reader here, and cannot send a form in his name.
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.ExpireTimeSpan = WorkingDay;
            });
        }
        else
        {
            builder.Services.AddAuthentication();
        }
    }

    /// <summary>Reads who is signed in, and keeps what such a reader is shown out of every cache: it may hold what others may not see.</summary>
    public static IApplicationBuilder UseSignedIn(this IApplicationBuilder app) => app.UseAuthentication().Use((context, next) =>
    {
        if (SignedIn.Editor(context.User) is not null && !context.Request.Path.StartsWithSegments(Api.BenchmarkApi.Root, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.OnStarting(() =>
            {
                // Files are the same for everybody and say so themselves; the API decides per answer.
                if (context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
                {
                    context.Response.Headers.CacheControl = "private, no-store";
                }

                return Task.CompletedTask;
            });
        }

        return next(context);
    });

    public static Task SignInAsync(HttpContext context, Editor editor) => context.SignInAsync(Scheme, SignedIn.Principal(editor, Scheme));

    public static Task SignOutAsync(HttpContext context) => context.SignOutAsync(Scheme);
}
