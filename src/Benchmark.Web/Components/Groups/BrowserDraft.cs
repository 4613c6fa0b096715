using System.Security.Cryptography;
using System.Text;
using Benchmark.Core.SavedGroups;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Benchmark.Web.Components.Groups;

/// <summary>
/// What somebody typed to save a group and did not save, kept in the own browser: the browser writes it down itself, also while it has no
/// connection. Only in a circuit: nothing of it is on the server.
/// </summary>
internal sealed class BrowserDraft(IJSRuntime browser, Editor editor, string? slug) : IAsyncDisposable
{
    private readonly BrowserModule _module = new(browser, "./concept.js");

    // Who shares a browser finds the own words only; the id itself is nobody's business.
    private readonly string _key = $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(editor.Id)))[..16]}/{slug}";

    /// <summary>What was typed before; null when there is nothing.</summary>
    public Task<TypedText?> FindAsync(CancellationToken cancellation) => _module.AskAsync<TypedText?>("find", cancellation, _key);

    /// <summary>From now on keeps what is typed.</summary>
    /// <param name="fields">Round the fields that have <c>data-draft</c>: name, why or question.</param>
    /// <param name="version">Version of the group that the typing began from; 0 for a new group.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public Task KeepAsync(ElementReference fields, int version, CancellationToken cancellation) =>
        _module.AskAsync<object?>("keep", cancellation, fields, _key, version);

    /// <summary>Forgets it, and keeps no more.</summary>
    public Task ForgetAsync(ElementReference fields, CancellationToken cancellation) => _module.AskAsync<object?>("forget", cancellation, fields, _key);

    public ValueTask DisposeAsync() => _module.DisposeAsync();
}

/// <summary>What was typed; null for a field in which nothing was.</summary>
/// <param name="Version">Version of the group that the typing began from; 0 for a new group.</param>
internal sealed record TypedText(int Version, string? Name, string? Why, string? Question);
