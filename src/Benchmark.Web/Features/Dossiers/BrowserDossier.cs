using System.Text;
using Microsoft.JSInterop;

namespace Benchmark.Web.Features.Dossiers;

/// <summary>The dossier in the reader's own browser, as text. Only in a circuit: nothing of it is on the server.</summary>
internal sealed class BrowserDossier(IJSRuntime browser) : IAsyncDisposable
{
    private IJSObjectReference? _module;
    private DotNetObjectReference<DossierPage>? _page;

    /// <summary>What is kept; empty when nothing is.</summary>
    public Task<string> ReadAsync(CancellationToken cancellation) => WholeAsync("read", cancellation);

    /// <summary>What a shared link brought along, packed; empty for any other address.</summary>
    public Task<string> SharedAsync(CancellationToken cancellation) => WholeAsync("shared", cancellation);

    /// <summary>Keeps it; false when the browser keeps nothing or is full.</summary>
    public async Task<bool> WriteAsync(string text, CancellationToken cancellation) =>
        await (await ModuleAsync(cancellation)).InvokeAsync<bool>("write", cancellation, text);

    /// <summary>Takes the shared dossier out of the address.</summary>
    public async Task DropSharedAsync(CancellationToken cancellation) => await (await ModuleAsync(cancellation)).InvokeVoidAsync("dropShared", cancellation);

    /// <summary>Tells the page when another window changes it.</summary>
    public async Task WatchAsync(DossierPage page, CancellationToken cancellation)
    {
        _page = DotNetObjectReference.Create(page);
        await (await ModuleAsync(cancellation)).InvokeVoidAsync("watch", cancellation, _page);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_module is not null)
            {
                await _module.InvokeVoidAsync("unwatch");
                await _module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone, and the module with it.
        }

        _page?.Dispose();
    }

    private async Task<string> WholeAsync(string part, CancellationToken cancellation)
    {
        var module = await ModuleAsync(cancellation);
        var text = new StringBuilder();
        // A browser may hold anything; nobody waits for more than a dossier can be.
        while (text.Length <= Core.Dossiers.DossierNotation.LongestText && await module.InvokeAsync<string>(part, cancellation, text.Length) is { Length: > 0 } next)
        {
            text.Append(next);
        }

        return text.ToString();
    }

    private async Task<IJSObjectReference> ModuleAsync(CancellationToken cancellation) =>
        _module ??= await browser.InvokeAsync<IJSObjectReference>("import", cancellation, "./dossier.js");
}
