namespace Benchmark.Testing;

/// <summary>The source tree in which the tests run.</summary>
public static class Repository
{
    /// <summary>Full path of the folder that holds Benchmark.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>Full path of a file or folder in it.</summary>
    public static string Path(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Benchmark.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Benchmark.sln was not found above the folder of the tests.");
    }
}
