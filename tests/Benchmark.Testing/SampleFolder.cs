namespace Benchmark.Testing;

/// <summary>Where the files of the sample release lie in the source tree.</summary>
public static class SampleFolder
{
    /// <summary>The folder <c>sql/sample</c>.</summary>
    public static string Path { get; } = Repository.Path("sql", "sample");

    /// <summary>A copy that a test may change; the caller deletes it.</summary>
    public static DirectoryInfo Copy()
    {
        var copy = Directory.CreateTempSubdirectory("benchmark-sample-");
        foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(copy.FullName, System.IO.Path.GetRelativePath(Path, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }
}
