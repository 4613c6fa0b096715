using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Benchmark.Core.Deliveries;
using Benchmark.Import.Deliveries;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Benchmark.Import.CbsOdata;

/// <summary>Asks an OData service for pages, and follows them as far as they stay with the same service.</summary>
internal sealed class ODataClient(Func<HttpClient> http, ReadingLimits limits)
{
    /// <summary>One object, such as the properties of a table; null where the service knows no such address.</summary>
    /// <exception cref="UnreadableException">There is no answer, or a strange one.</exception>
    public async Task<JsonDocument?> ObjectAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            using var client = http();
            using var response = await client.GetAsync(address, cancellation);
            if (response.StatusCode == HttpStatusCode.NotFound)
            {
                return null;
            }

            if (!response.IsSuccessStatusCode)
            {
                throw new UnreadableException(UnreadableCause.NoAnswer, address.AbsoluteUri, (int)response.StatusCode);
            }

            await using var body = await response.Content.ReadAsStreamAsync(cancellation);
            return await JsonDocument.ParseAsync(body, default, cancellation);
        }
        catch (HttpRequestException tooLarge) when (tooLarge.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            throw new UnreadableException(UnreadableCause.TooManyBytes, address.AbsoluteUri, limits.PageBytes);
        }
        catch (Exception away) when (away is HttpRequestException or TimeoutRejectedException or BrokenCircuitException or IOException)
        {
            throw new UnreadableException(UnreadableCause.NoAnswer, address.AbsoluteUri, away.Message);
        }
        catch (JsonException)
        {
            throw new UnreadableException(UnreadableCause.StrangeAnswer, address.AbsoluteUri);
        }
    }

    /// <summary>All rows of an entity, page by page; none where the service knows no such address. A row is valid until the next.</summary>
    /// <param name="first">Where the first page is.</param>
    /// <param name="cutAt">Number of rows at which the service may stop without saying that there are more; null where it always says.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="UnreadableException">There is no answer, a strange one, or one that is cut short, leads elsewhere, in a circle or on for ever.</exception>
    public async IAsyncEnumerable<JsonElement> RowsAsync(Uri first, int? cutAt, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (seen, starts) = (new HashSet<string>(StringComparer.Ordinal) { first.AbsoluteUri }, new HashSet<string>(StringComparer.Ordinal));
        for (var address = first; address is not null;)
        {
            var answer = await ObjectAsync(address, cancellation);
            if (answer is null)
            {
                yield break;
            }

            using var page = PageOf(answer, address);
            // Another address with the same rows is a circle too.
            if (page.Count > 0 && page.Next is not null && !starts.Add(page.Rows.First().GetRawText()))
            {
                throw new UnreadableException(UnreadableCause.NextPageAgain, address.AbsoluteUri);
            }

            if (page.Next is null && page.Count >= cutAt)
            {
                throw new UnreadableException(UnreadableCause.CutShort, address.AbsoluteUri, page.Count);
            }

            foreach (var row in page.Rows)
            {
                yield return row;
            }

            address = page.Next;
            if (address is not null)
            {
                RefuseUnlessNext(first, address, seen);
            }
        }
    }

    private static ODataPage PageOf(JsonDocument answer, Uri address)
    {
        try
        {
            return ODataPage.Of(answer, address);
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    // Whoever writes an answer may not choose what this server asks next, nor keep it busy for ever.
    private void RefuseUnlessNext(Uri first, Uri next, HashSet<string> seen)
    {
        if (next.Scheme != first.Scheme || next.Authority != first.Authority || next.UserInfo.Length > 0)
        {
            throw new UnreadableException(UnreadableCause.NextPageElsewhere, next.AbsoluteUri);
        }

        if (!seen.Add(next.AbsoluteUri))
        {
            throw new UnreadableException(UnreadableCause.NextPageAgain, next.AbsoluteUri);
        }

        if (seen.Count > limits.Pages)
        {
            throw new UnreadableException(UnreadableCause.TooManyRows, next.AbsoluteUri, limits.Pages);
        }
    }
}
