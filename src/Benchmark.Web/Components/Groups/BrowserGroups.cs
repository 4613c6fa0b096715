using Microsoft.JSInterop;

namespace Benchmark.Web.Components.Groups;

/// <summary>The groups that a reader keeps in the own browser. Only in a circuit: nothing of it is on the server.</summary>
internal sealed class BrowserGroups(IJSRuntime browser) : IAsyncDisposable
{
    /// <summary>Longest name that is kept.</summary>
    public const int LongestName = 80;

    private const int Most = 50;

    private readonly BrowserModule _module = new(browser, "./groepen.js");

    /// <summary>All of them, newest first.</summary>
    public async Task<IReadOnlyList<BrowserGroup>> ListAsync(CancellationToken cancellation)
    {
        var groups = new List<BrowserGroup>();
        while (groups.Count < Most && await _module.AskAsync<BrowserGroup[]>("list", cancellation, groups.Count) is { Length: > 0 } next)
        {
            groups.AddRange(next);
        }

        return groups;
    }

    /// <summary>Keeps a group under its name; false when the browser keeps nothing or is full.</summary>
    public Task<bool> SaveAsync(BrowserGroup group, CancellationToken cancellation) => _module.AskAsync<bool>("save", cancellation, group);

    /// <summary>Forgets a group.</summary>
    public Task RemoveAsync(string name, CancellationToken cancellation) => _module.AskAsync<bool>("remove", cancellation, name);

    public ValueTask DisposeAsync() => _module.DisposeAsync();
}

/// <summary>A group in a browser: whatever a browser holds may have been changed there, so its definition is read as a stranger's.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Definition">The definition as in an address.</param>
/// <param name="Municipality">The municipality that was chosen when it was kept; empty for none.</param>
internal sealed record BrowserGroup(string Name, string Definition, string Municipality);
