using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Benchmark.EndToEnd.Tests.Site;

/// <summary>One reader with a browser of his own (cookies, size, colours), whose page is watched: errors in the console, answers that fail, requests to another host, refusals by the security policy.</summary>
public sealed class Visit : IAsyncDisposable
{
    private const string WatchPolicy = "document.addEventListener('securitypolicyviolation', e => console.error(`Refused by ${e.violatedDirective}: ${e.blockedURI}`));";

    private readonly IBrowserContext _context;
    private readonly Uri _site;
    private readonly ConcurrentQueue<string> _troubles = [];

    private Visit(IBrowserContext context, IPage page, Uri site) => (_context, Page, _site) = (context, page, site);

    public IPage Page { get; }

    public IBrowserContext Context => _context;

    /// <summary>What went wrong since the visit began, or since it was last asked.</summary>
    public IReadOnlyList<string> Troubles()
    {
        var troubles = _troubles.ToArray();
        _troubles.Clear();
        return troubles;
    }

    public static async Task<Visit> StartAsync(TestBrowser browser, string address, int width = 1280, int height = 900, ColorScheme colours = ColorScheme.Light, bool script = true, bool touch = false)
    {
        var context = await browser.Chromium.NewContextAsync(new()
        {
            BaseURL = address,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = colours,
            JavaScriptEnabled = script,
            HasTouch = touch,
            Locale = "nl-NL",
        });
        await context.AddInitScriptAsync(WatchPolicy);
        var visit = new Visit(context, await context.NewPageAsync(), new Uri(address));
        visit.Watch(script);
        return visit;
    }

    /// <summary>Opens an address, checks its status, and waits until the page reacts to clicks; pages of plain HTML do so when they are loaded.</summary>
    public async Task OpenAsync(string address, int status = 200)
    {
        var answer = await Page.GotoAsync(address);
        Assert.Equal(status, answer!.Status);
        // Asked of the HTML as it was sent: the script takes the marker out long before the circuit carries the page.
        if ((await answer.TextAsync()).Contains("\"type\":\"server\"", StringComparison.Ordinal))
        {
            await ReadyAsync();
        }
    }

    /// <summary>Waits until a circuit carries the page and its pictures are drawn; one that is folded away is not drawn before it is unfolded.</summary>
    public Task ReadyAsync() => Page.WaitForFunctionAsync("""
        () => document.querySelector('main[data-interactive]')
          && [...document.querySelectorAll('.picture')].every(e => e.closest('details:not([open])') || e.querySelector('.scatterlayer .points path'))
        """);

    /// <summary>
    /// Waits until the page has an address and its HTML is there to the end. The address is asked for again and again: waiting for the event of a
    /// navigation misses one that happens just before.
    /// </summary>
    /// <param name="address">The address; <c>**</c> stands for anything.</param>
    public async Task ArrivesAsync(string address)
    {
        var pattern = new Regex($"^{Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal)}$");
        await Assertions.Expect(Page).ToHaveURLAsync(pattern, new() { Timeout = 30_000 });
        await Page.Locator("footer.site").WaitForAsync();
    }

    /// <summary>Waits until a text is in sight; where it does not come, says what stood there instead.</summary>
    public async Task ShowsAsync(string text)
    {
        try
        {
            await Page.GetByText(text).WaitForAsync();
        }
        catch (TimeoutException)
        {
            Assert.Fail($"'{text}' did not come into sight at {Page.Url}. There stood: {await Page.Locator("main").InnerTextAsync()}");
        }
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Watch(bool script)
    {
        Page.Console += (_, message) =>
        {
            // The browser reports the page's own 404 or 400 as an error too; OpenAsync checks that status.
            if (message.Type == "error" && !(message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal) && message.Location.StartsWith(Page.Url, StringComparison.Ordinal)))
            {
                _troubles.Enqueue($"console: {message.Text} ({message.Location})");
            }
        };
        Page.PageError += (_, error) => _troubles.Enqueue("script: " + error);
        Page.RequestFailed += (_, request) =>
        {
            // A browser without JavaScript gives up the scripts that the page names beforehand.
            if (script || request.ResourceType != "script")
            {
                _troubles.Enqueue($"failed: {request.Url} {request.Failure}");
            }
        };
        Page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Request.IsNavigationRequest)
            {
                _troubles.Enqueue($"{response.Status}: {response.Url}");
            }
        };
        Page.Request += (_, request) => CheckHost(request.Url);
        Page.WebSocket += (_, socket) => CheckHost(socket.Url);
    }

    private void CheckHost(string url)
    {
        var asked = new Uri(url);
        if (asked.Scheme is not ("data" or "blob" or "about") && (asked.Host != _site.Host || asked.Port != _site.Port))
        {
            _troubles.Enqueue("another host: " + url);
        }
    }
}
