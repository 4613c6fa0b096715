using System.Net;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Settings;

/// <summary>Checks the settings when the app starts and tells everything that is wrong at once, so that nobody mends them one by one.</summary>
internal sealed class SiteOptionsValidator(IConfiguration configuration, IHostEnvironment environment) : IValidateOptions<SiteOptions>
{
    public ValidateOptionsResult Validate(string? name, SiteOptions options)
    {
        var problems = new List<string>();
        if (string.IsNullOrWhiteSpace(options.Name))
        {
            problems.Add("Site:Name is empty. Give the name of the site.");
        }

        if (!Uri.TryCreate(options.PublicUrl, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            problems.Add($"Site:PublicUrl is {(string.IsNullOrWhiteSpace(options.PublicUrl) ? "not set" : $"'{options.PublicUrl}'")}. Give the address under which readers know the site, such as https://vergelijk.example.nl.");
        }
        else if (address.AbsolutePath != "/" || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            problems.Add($"Site:PublicUrl is '{options.PublicUrl}'. Give it without a path: the site lives at the root of its host.");
        }

        foreach (var proxy in options.KnownProxies.Where(proxy => !IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _)))
        {
            problems.Add($"Site:KnownProxies has '{proxy}'. Give an address such as 10.0.0.4 or a network such as 10.0.0.0/24.");
        }

        if (string.IsNullOrWhiteSpace(options.KeysFolder))
        {
            problems.Add("Site:KeysFolder is empty. Give a folder that outlives a restart.");
        }

        // Without a list of hosts anybody can make the site answer under a name of theirs.
        if (!environment.IsDevelopment() && (configuration["AllowedHosts"] ?? "*").Split(';').Contains("*"))
        {
            problems.Add("AllowedHosts is '*'. Name the hosts that this site answers to, separated by semicolons.");
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
