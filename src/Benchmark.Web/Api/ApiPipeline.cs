namespace Benchmark.Web.Api;

/// <summary>What every request to the API passes before it reaches its address.</summary>
internal static class ApiPipeline
{
    public static void Use(IApplicationBuilder api)
    {
        api.Use((context, next) =>
        {
            // When the answer starts, so that errors carry it too.
            context.Response.OnStarting(() =>
            {
                context.Response.Headers["API-Version"] = BenchmarkApi.Version;
                // Here the parameter alone decides the language; the reader's cookie and browser do not.
                context.Response.Headers.ContentLanguage = context.Request.Query[QueryParameter.Language.Name] == "en" ? "en" : "nl";
                return Task.CompletedTask;
            });
            return next(context);
        });
        api.UseCors(policy => policy
            .AllowAnyOrigin()
            .AllowAnyHeader()
            .WithMethods(HttpMethods.Get, HttpMethods.Head)
            .WithExposedHeaders("API-Version", "Content-Disposition", "ETag", "Link", "Retry-After", "Total-Count")
            .SetPreflightMaxAge(TimeSpan.FromDays(1)));
        api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Problems.Unexpected });
        api.UseRateLimiter(api.ApplicationServices.GetRequiredService<RequestLimit>().Options());
    }
}
