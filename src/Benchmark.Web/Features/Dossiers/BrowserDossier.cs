using System.Text;
using Benchmark.Web.Components.Groups;
using Microsoft.JSInterop;

namespace Benchmark.Web.Features.Dossiers;

/// <summary>The dossier in the reader's own browser, as text. Only in a circuit: nothing of it is on the server.</summary>
internal sealed class BrowserDossier(IJSRuntime browser) : IAsyncDisposable
{
    private readonly BrowserModule _module = new(browser, "./dossier.js");
    private DotNetObjectReference<DossierPage>? _page;

    /// <summary>What is kept; empty when nothing is.</summary>
    public Task<string> ReadAsync(CancellationToken cancellation) => WholeAsync("read", cancellation);

    /// <summary>What a shared link brought along, packed; empty for any other address.</summary>
    public Task<string> SharedAsync(CancellationToken cancellation) => WholeAsync("shared", cancellation);

    /// <summary>Keeps it, unless another window changed what was read or written here last.</summary>
    public async Task<Keeping> WriteAsync(string text, CancellationToken cancellation) => await _module.AskAsync<string>("write", cancellation, text) switch
    {
        "kept" => Keeping.Kept,
        "elsewhere" => Keeping.ChangedElsewhere,
        _ => Keeping.Failed,
    };

    /// <summary>Takes the shared dossier out of the address.</summary>
    public Task DropSharedAsync(CancellationToken cancellation) => _module.AskAsync<object?>("dropShared", cancellation);

    /// <summary>Takes the keyboard to an element, where it is there.</summary>
    public Task FocusAsync(string id, CancellationToken cancellation) => _module.AskAsync<object?>("focus", cancellation, id);

    /// <summary>Tells the page when another window changes it.</summary>
    public async Task WatchAsync(DossierPage page, CancellationToken cancellation)
    {
        _page = DotNetObjectReference.Create(page);
        await _module.AskAsync<object?>("watch", cancellation, _page);
    }

    public async ValueTask DisposeAsync()
    {
        if (_page is not null)
        {
            try
            {
                await _module.AskAsync<object?>("unwatch", CancellationToken.None);
            }
            catch (JSDisconnectedException)
            {
                // The browser has gone, and what it watched with it.
            }

            _page.Dispose();
        }

        await _module.DisposeAsync();
    }

    private async Task<string> WholeAsync(string part, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        // A browser may hold anything; nobody waits for more than a dossier can be.
        while (text.Length <= Core.Dossiers.DossierNotation.LongestText && await _module.AskAsync<string>(part, cancellation, text.Length) is { Length: > 0 } next)
        {
            text.Append(next);
        }

        return text.ToString();
    }
}

/// <summary>What came of keeping a dossier in the browser.</summary>
internal enum Keeping
{
    Kept,

    /// <summary>The browser keeps nothing, or is full.</summary>
    Failed,

    /// <summary>It was changed elsewhere and must be read again first.</summary>
    ChangedElsewhere,
}
