namespace Benchmark.Testing;

/// <summary>Where the files of the sample release lie in the source tree.</summary>
public static class SampleFolder
{
    /// <summary>The folder <c>sql/sample</c>.</summary>
    public static string Path { get; } = Repository.Path("sql", "sample");
}
