using Microsoft.JSInterop;

namespace Benchmark.Web.Components.Groups;

/// <summary>A script that keeps something in the reader's own browser, fetched when it is first asked for. Only in a circuit.</summary>
internal sealed class BrowserModule(IJSRuntime browser, string path) : IAsyncDisposable
{
    private IJSObjectReference? _module;

    public async Task<T> AskAsync<T>(string function, CancellationToken cancellation, params object?[] arguments)
    {
        _module ??= await browser.InvokeAsync<IJSObjectReference>("import", cancellation, path);
        return await _module.InvokeAsync<T>(function, cancellation, arguments);
    }

    public async ValueTask DisposeAsync()
    {
        if (_module is not null)
        {
            try
            {
                await _module.DisposeAsync();
            }
            catch (JSDisconnectedException)
            {
                // The browser has gone, and the module with it.
            }
        }
    }
}
