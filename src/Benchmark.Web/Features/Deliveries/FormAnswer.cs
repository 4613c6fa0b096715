using Benchmark.Core.Comparisons;
using Benchmark.Storage;
using Benchmark.Web.Availability;
using Benchmark.Web.Localisation;
using Benchmark.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Features.Deliveries;

/// <summary>What became of a form that a steward sent: nothing is wrong, or a sentence that says what is, under the status that belongs to it.</summary>
internal static class FormAnswer
{
    /// <summary>Does what was asked; null when it is done.</summary>
    public static async Task<string?> TryAsync(HttpContext context, IStringLocalizer<Texts> texts, Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (RefusedException refused)
        {
            return Refuse(context, refused.Refusal.Sentence.In(SiteLanguage.Current));
        }
        catch (DatabaseUnavailableException)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = DatabaseAway.RetryAfterSeconds;
            return texts["Steward.Away"];
        }
    }

    /// <summary>Answers 400 with a sentence.</summary>
    public static string Refuse(HttpContext context, string sentence)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return sentence;
    }
}
