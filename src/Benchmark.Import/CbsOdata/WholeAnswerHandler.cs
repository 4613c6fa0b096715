namespace Benchmark.Import.CbsOdata;

/// <summary>
/// Reads an answer to its last byte before it counts as one. So an answer that breaks off in the middle is an attempt that failed, which is made again as
/// a whole: nothing of a page is used before all of it is there, and nothing comes twice.
/// </summary>
internal sealed class WholeAnswerHandler(int mostBytes) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(mostBytes, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
