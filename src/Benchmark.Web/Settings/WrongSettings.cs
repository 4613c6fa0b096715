using Microsoft.Extensions.Options;

namespace Benchmark.Web.Settings;

/// <summary>Checks every setting that is checked at the start, of the site and of what it is made of.</summary>
internal static class WrongSettings
{
    /// <summary>Everything that is wrong, one sentence each; empty when the site can start.</summary>
    public static IReadOnlyList<string> In(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (OptionsValidationException wrong)
        {
            return [.. wrong.Failures];
        }
        catch (AggregateException several) when (several.InnerExceptions.All(inner => inner is OptionsValidationException))
        {
            return [.. several.InnerExceptions.Cast<OptionsValidationException>().SelectMany(wrong => wrong.Failures)];
        }
    }
}
