namespace Benchmark.Architecture.Tests;

/// <summary>Web, Cli → Reports, Import, Storage → Core; Import → Storage. Nothing points back.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Benchmark.Core"] = [],
        ["Benchmark.Storage"] = ["Benchmark.Core"],
        ["Benchmark.Import"] = ["Benchmark.Core", "Benchmark.Storage"],
        ["Benchmark.Reports"] = ["Benchmark.Core"],
        ["Benchmark.Web"] = ["Benchmark.Core", "Benchmark.Import", "Benchmark.Reports", "Benchmark.Storage"],
        ["Benchmark.Cli"] = ["Benchmark.Core", "Benchmark.Import", "Benchmark.Reports", "Benchmark.Storage"],
    };

    public static TheoryData<string> SourceProjects => [.. Repository.Projects.Where(project => project.InSource).Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void A_source_project_points_only_where_it_may(string name)
    {
        Assert.True(Allowed.TryGetValue(name, out var allowed), $"{name} is new: decide where its arrows may point and say so here.");
        var project = Repository.Projects.Single(project => project.Name == name);
        Assert.Empty(project.References.Except(allowed));
    }

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void A_source_project_has_a_test_project_of_its_name(string name) =>
        Assert.Contains(Repository.Projects, project => project.Name == name + ".Tests");

    [Fact]
    public void Core_needs_no_package_but_the_mathematics() =>
        Assert.Equal(["MathNet.Numerics"], Repository.Projects.Single(project => project.Name == "Benchmark.Core").Packages);

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "Benchmark.sln"));
        Assert.All(Repository.Projects, project => Assert.Contains($"\"{project.Name}\"", solution));
    }

    [Fact]
    public void Source_does_not_refer_to_tests() =>
        Assert.DoesNotContain(Repository.Projects.Where(project => project.InSource).SelectMany(project => project.References), name => name.EndsWith(".Tests", StringComparison.Ordinal) || name == "Benchmark.Testing");
}
