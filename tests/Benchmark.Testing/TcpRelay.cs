using System.Net;
using System.Net.Sockets;

namespace Benchmark.Testing;

/// <summary>Passes bytes on to a server, until it is told to be away: then it refuses and drops every connection.</summary>
public sealed class TcpRelay : IDisposable
{
    private readonly string _host;
    private readonly int _port;
    private readonly List<TcpClient> _open = [];
    private TcpListener _listener;

    /// <summary>Starts to pass on.</summary>
    public TcpRelay(string host, int port)
    {
        (_host, _port) = (host, port);
        _listener = new TcpListener(IPAddress.Loopback, 0);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = AcceptAsync(_listener);
    }

    /// <summary>Port on the loopback address.</summary>
    public int Port { get; }

    /// <summary>Drops every connection and refuses new ones.</summary>
    public void GoAway()
    {
        _listener.Stop();
        lock (_open)
        {
            _open.ForEach(client => client.Dispose());
            _open.Clear();
        }
    }

    /// <summary>Passes on again, on the same port.</summary>
    public void ComeBack()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Start();
        _ = AcceptAsync(_listener);
    }

    /// <inheritdoc/>
    public void Dispose() => GoAway();

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                _ = PassOnAsync(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Told to go away.
        }
    }

    private async Task PassOnAsync(TcpClient near)
    {
        var far = new TcpClient { NoDelay = true };
        near.NoDelay = true;
        lock (_open)
        {
            _open.AddRange([near, far]);
        }

        try
        {
            await far.ConnectAsync(_host, _port);
            await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream()), far.GetStream().CopyToAsync(near.GetStream()));
        }
        catch (Exception broken) when (broken is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // One side is gone; the other follows below.
        }
        finally
        {
            near.Dispose();
            far.Dispose();
        }
    }
}
