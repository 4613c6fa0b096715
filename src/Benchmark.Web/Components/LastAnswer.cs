using Benchmark.Core.Comparisons;
using Benchmark.Web.Addresses;

namespace Benchmark.Web.Components;

/// <summary>
/// What a page shows of the view in its address. A view is asked once; whoever went on in the meantime sees the answer to the last view,
/// whichever answer comes last; whoever leaves stops the asking. The page owns it and disposes it.
/// </summary>
/// <typeparam name="T">All that the page shows of one view.</typeparam>
internal sealed class LastAnswer<T> : IDisposable where T : class
{
    private readonly UntilLeft _gone = new();
    private ViewState? _asked;
    private int _questions;

    /// <summary>Null until there is one, and where the question was refused.</summary>
    public T? Answer { get; private set; }

    /// <summary>Why there is no answer.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Cancelled when the page is left; whoever asks for it after that still finds so.</summary>
    public CancellationToken Gone => _gone.Token;

    /// <summary>Asks when the page comes to show another view.</summary>
    public Task AskAsync(ViewState view, Func<ViewState, CancellationToken, Task<T>> ask) => view == _asked ? Task.CompletedTask : AskAgainAsync(view, ask);

    /// <summary>Asks also when the view is the same: what it shows was changed.</summary>
    public async Task AskAgainAsync(ViewState view, Func<ViewState, CancellationToken, Task<T>> ask)
    {
        _asked = view;
        var question = ++_questions;
        T? answer = null;
        Refusal? refusal = null;
        try
        {
            answer = await ask(view, Gone);
        }
        catch (RefusedException refused)
        {
            refusal = refused.Refusal;
        }

        if (question == _questions)
        {
            (Answer, Refusal) = (answer, refusal);
        }
    }

    public void Dispose() => _gone.Dispose();
}
