namespace Benchmark.Web.Components;

/// <summary>
/// Until a page or a part of it is left. What is under way then stops, and finds so whenever it asks: a source of cancellation that is disposed
/// may no longer be asked, and the fault that it would throw instead would be told on the next page.
/// </summary>
internal sealed class UntilLeft : IDisposable
{
    private readonly CancellationTokenSource _left = new();

    /// <summary>Nothing was left yet.</summary>
    public UntilLeft() => Token = _left.Token;

    /// <summary>Cancelled when it is left.</summary>
    public CancellationToken Token { get; }

    public void Dispose()
    {
        _left.Cancel();
        _left.Dispose();
    }
}
