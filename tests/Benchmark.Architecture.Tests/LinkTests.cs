using System.Text.RegularExpressions;

namespace Benchmark.Architecture.Tests;

/// <summary>Whoever follows a link or looks at a picture of the documentation finds it.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(Repository.Root, "README.md"))
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_local_link_and_picture_exists(string document)
    {
        var path = Path.Combine(Repository.Root, document);
        var missing = Targets(File.ReadAllText(path)).Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, target)));
        Assert.Empty(missing);
    }

    [Fact]
    public void Links_and_pictures_are_seen_and_addresses_elsewhere_are_not() =>
        Assert.Equal(
            ["docs/a.md", "b.png", "c.md"],
            Targets("[a](docs/a.md) and ![b](b.png \"title\"), [c](c.md#part), [d](https://example.org/d), [e](#here), [f](mailto:f@example.org)"));

    private static IEnumerable<string> Targets(string text) => Link().Matches(text)
        .Select(match => match.Groups["target"].Value.Split('#')[0])
        .Where(target => target.Length > 0 && !Scheme().IsMatch(target))
        .Select(Uri.UnescapeDataString);

    [GeneratedRegex(@"\]\((?<target>[^\s)]+)[^)]*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
