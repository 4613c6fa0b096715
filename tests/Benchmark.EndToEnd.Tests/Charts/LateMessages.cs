using System.Text;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Charts;

/// <summary>What the site tells a page over its connection, held up from the first message with a certain word on, until it is let go.</summary>
internal sealed class LateMessages
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _held = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<(IWebSocketRoute Page, byte[] Message)> _waiting = [];
    private bool _released;

    /// <summary>Done when the first message is held up.</summary>
    public Task Held => _held.Task;

    /// <summary>Before the page is opened.</summary>
    public static async Task<LateMessages> FromAsync(IPage page, string word)
    {
        var late = new LateMessages();
        var bytes = Encoding.UTF8.GetBytes(word);
        await page.RouteWebSocketAsync("**/*", route => route.ConnectToServer().OnMessage(frame => late.Pass(route, frame, bytes)));
        return late;
    }

    /// <summary>Sends what was held up, in its order, and holds up nothing any more.</summary>
    public void Release()
    {
        lock (_lock)
        {
            _released = true;
            _waiting.ForEach(pair => pair.Page.Send(pair.Message));
            _waiting.Clear();
        }
    }

    private void Pass(IWebSocketRoute page, IWebSocketFrame frame, byte[] word)
    {
        lock (_lock)
        {
            if (frame.Binary is not { } message)
            {
                page.Send(frame.Text!);
            }
            else if (!_released && (_waiting.Count > 0 || message.AsSpan().IndexOf(word) >= 0))
            {
                _waiting.Add((page, message));
                _held.TrySetResult();
            }
            else
            {
                page.Send(message);
            }
        }
    }
}
