using Benchmark.Import;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Api;
using Benchmark.Web.Availability;
using Benchmark.Web.Components;
using Benchmark.Web.Features.Deliveries;
using Benchmark.Web.Localisation;
using Benchmark.Web.Security;
using Benchmark.Web.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using MudBlazor;
using MudBlazor.Services;

// The one place where the site is put together; read it from top to bottom.
var builder = WebApplication.CreateBuilder(args);

// Settings: what is wrong with them is told at once, before the host starts.
builder.Services.AddSingleton<IValidateOptions<SiteOptions>, SiteOptionsValidator>();
builder.Services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section).ValidateOnStart();

builder.Services.AddSingleton<IValidateOptions<LetterOptions>, LetterOptionsValidator>();
builder.Services.AddOptions<LetterOptions>().BindConfiguration(LetterOptions.Section).ValidateOnStart();

// Figures: the services of Storage; the database itself is prepared when the app starts.
builder.Services.AddBenchmarkStorage(builder.Configuration, builder.Environment.ContentRootPath);
builder.Services.AddBenchmarkImport();
builder.Services.AddBenchmarkFirstStart();

// Deliveries: read and published in the background, for stewards.
builder.Services.AddBenchmarkDeliveries(builder.Configuration);
builder.Services.AddStewardWork();

// The same figures for machines.
builder.Services.AddBenchmarkApi(builder.Configuration);

// Pages: interactive on the server, made as complete HTML first.
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddMudServices();

// Who is signed in: nobody outside Development, until there is a way for everybody.
builder.AddLocalSignIn();

// Languages: the texts stand in Resources.
builder.Services.AddLocalization();
builder.Services.AddTransient<MudLocalizer, BenchmarkMudLocalizer>();
builder.Services.Configure<RequestLocalizationOptions>(SiteLanguage.Configure);

// Keys that sign forms and the state of circuits: they outlive a restart, and nodes share them.
builder.Services.AddDataProtection()
    .SetApplicationName("Benchmark")
    .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(
        builder.Environment.ContentRootPath, builder.Configuration["Site:KeysFolder"] ?? SiteOptions.DefaultKeysFolder)));

// Limits: nothing that a reader sends is large; an address that takes more says so itself.
builder.WebHost.ConfigureKestrel(options =>
{
    options.AddServerHeader = false;
    options.Limits.MaxRequestBodySize = 64 * 1024;
});
builder.Services.AddRateLimiter(ReportLimit.Configure);

// Compression also over https: pages hold no secret that an attacker could guess byte by byte; the tokens in them are encrypted anew for every answer.
builder.Services.AddResponseCompression(options =>
{
    options.EnableForHttps = true;
    options.Providers.Add<BrotliCompressionProvider>();
    options.Providers.Add<GzipCompressionProvider>();
    options.MimeTypes = ["text/html", "text/css", "text/csv", "text/javascript", "text/plain", "application/json", "application/problem+json", "application/atom+xml", "image/svg+xml"];
});
builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = System.IO.Compression.CompressionLevel.Optimal);

var app = builder.Build();
if (WrongSettings.In(app.Services) is { Count: > 0 } wrong)
{
    // Told to whoever starts the site, without a stack trace: it is a setting that must be mended, not the program.
    await Console.Error.WriteLineAsync($"The site does not start. Mend these settings:{string.Concat(wrong.Select(problem => $"{Environment.NewLine}- {problem}"))}");
    return 1;
}

var site = app.Services.GetRequiredService<IOptions<SiteOptions>>().Value;

// From the outside in: who is asking, what browsers must refuse, and what to say when something fails.
app.UseTrustedProxies(site);
app.UseSecurityHeaders();
app.UseResponseCompression();
if (!app.Environment.IsDevelopment())
{
    app.UseExceptionHandler("/fout", createScopeForErrors: true);
    app.UseHsts();
}

if (site.RedirectToHttps)
{
    app.UseHttpsRedirection();
}

app.UseHeadLikeGet();

// The language first: every answer from here on is in it.
app.UseRequestLocalization();
app.UseLanguageCookie();
app.UseMiddleware<DatabaseAway>();
app.UseCanonicalAddresses();

// Routing only now: it must see what the lines above made of the request.
app.UseRouting();
app.UseSignedIn();
app.UseRateLimiter();
app.UseAntiforgery();

app.MapStaticAssets();
app.MapBenchmarkApi();
app.MapDeliveries();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();

await app.RunAsync();
return 0;
