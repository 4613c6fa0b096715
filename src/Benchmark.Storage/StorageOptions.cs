namespace Benchmark.Storage;

/// <summary>Which engine holds the figures.</summary>
public enum StorageEngine
{
    /// <summary>The embedded default.</summary>
    Sqlite,

    /// <summary>Production.</summary>
    SqlServer,
}

/// <summary>
/// <c>Storage:Engine</c> (<c>SqlServer</c> or <c>Sqlite</c>) with <c>ConnectionStrings:Benchmark</c>: both, or neither for
/// <c>data/benchmark.db</c> under the content root; with it <c>ConnectionStrings:BenchmarkReplica</c> where figures are read from a copy that may
/// lag behind; <c>Storage:SlabCacheMegabytes</c> bounds the figures kept in memory.
/// </summary>
public sealed class StorageOptions
{
    /// <summary>Figures kept in memory when nothing is configured.</summary>
    public const int DefaultSlabCacheMegabytes = 256;

    /// <summary>The engine.</summary>
    public StorageEngine Engine { get; internal set; }

    /// <summary>Where the database is.</summary>
    public string ConnectionString { get; internal set; } = "";

    /// <summary>Where figures are read; null for the same place.</summary>
    public string? ReplicaConnectionString { get; internal set; }

    /// <summary>Most memory that slabs may take.</summary>
    public int SlabCacheMegabytes { get; internal set; } = DefaultSlabCacheMegabytes;

    /// <summary>Everything that is wrong with the settings, one sentence each.</summary>
    internal List<string> Problems { get; } = [];
}
