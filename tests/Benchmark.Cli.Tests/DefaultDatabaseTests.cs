namespace Benchmark.Cli.Tests;

public sealed class DefaultDatabaseTests
{
    [Fact]
    public void In_the_source_tree_it_is_that_of_the_web_application() =>
        Assert.EndsWith(Path.Combine("src", "Benchmark.Web"), StorageChoice.FolderFrom(AppContext.BaseDirectory), StringComparison.Ordinal);

    [Fact]
    public void Elsewhere_it_is_that_of_the_folder_itself() =>
        Assert.Equal(Path.GetTempPath(), StorageChoice.FolderFrom(Path.GetTempPath()));
}
