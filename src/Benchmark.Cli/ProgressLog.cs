using Microsoft.Extensions.Logging;

namespace Benchmark.Cli;

/// <summary>Writes what the application logs as plain lines on the error stream: that is the progress of a command.</summary>
internal sealed class ProgressLog(TextWriter error) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            error.WriteLine(formatter(state, exception));
        }
    }

    public void Dispose()
    {
    }
}
