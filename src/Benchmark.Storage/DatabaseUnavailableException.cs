namespace Benchmark.Storage;

/// <summary>The database is away, not migrated, or holds no release: 503, with what an administrator should do.</summary>
public sealed class DatabaseUnavailableException : Exception
{
    /// <summary>With what to do, and the cause.</summary>
    public DatabaseUnavailableException(string message, Exception? cause = null) : base(message, cause)
    {
    }
}
