namespace Benchmark.Testing;

/// <summary>Where the files of the sample release lie in the source tree.</summary>
public static class SampleFolder
{
    /// <summary>The folder <c>sql/sample</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests do not run inside the source tree.</exception>
    public static string Path { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var sample = System.IO.Path.Combine(folder.FullName, "sql", "sample");
            if (Directory.Exists(sample))
            {
                return sample;
            }
        }

        throw new DirectoryNotFoundException("There is no sql/sample above " + AppContext.BaseDirectory);
    }
}
