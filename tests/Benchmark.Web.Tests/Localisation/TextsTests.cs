using System.Text.RegularExpressions;
using System.Xml.Linq;
using Benchmark.Testing;

namespace Benchmark.Web.Tests.Localisation;

public partial class TextsTests
{
    private static readonly string[] Sources = [.. Directory
        .EnumerateFiles(Repository.Path("src", "Benchmark.Web"), "*.*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))];

    private static readonly Dictionary<string, string> Dutch = Read("Texts.resx");

    [Fact]
    public void Every_text_that_is_asked_for_exists()
    {
        var asked = Sources.SelectMany(file => Keys().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).Distinct().ToArray();

        Assert.True(asked.Length > 100, "The pattern finds no texts.");
        Assert.DoesNotContain(asked, key => !Dutch.ContainsKey(key));
    }

    [Fact]
    public void Every_text_is_asked_for()
    {
        var source = string.Concat(Sources.Select(File.ReadAllText));
        // Keys made of a fixed beginning and a value: T[$"Task.{slug}"].
        var beginnings = Beginnings().Matches(source).Select(match => match.Groups[1].Value).ToArray();

        Assert.DoesNotContain(Dutch.Keys, key => !source.Contains($"\"{key}\"", StringComparison.Ordinal) && !beginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal)));
    }

    [Fact]
    public void English_texts_are_translations_of_Dutch_ones_with_the_same_gaps()
    {
        Assert.All(Read("Texts.en.resx"), text => Assert.Equal(
            Gap().Matches(Dutch[text.Key]).Select(gap => gap.Value).Order(StringComparer.Ordinal),
            Gap().Matches(text.Value).Select(gap => gap.Value).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_text_has_an_English_one() => Assert.Equal(Dutch.Keys.Order(StringComparer.Ordinal), Read("Texts.en.resx").Keys.Order(StringComparer.Ordinal));

    // "Samenhang is nog geen oorzaak" warns; it belittles no figure.
    [Fact]
    public void Texts_do_not_judge_between_the_lines() =>
        Assert.All(Dutch.Where(text => text.Key != "Relation.Title"), text => Assert.Empty(Core.Narrative.ForbiddenWords.In(text.Value)));

    [Fact]
    public void No_component_holds_a_text()
    {
        var found = Sources
            .Where(file => file.EndsWith(".razor", StringComparison.Ordinal))
            .SelectMany(file => BetweenTags().Matches(Markup(File.ReadAllText(file))).Select(match => $"{Path.GetFileName(file)}: {match.Groups[1].Value.Trim()}"))
            .ToArray();

        Assert.Empty(found);
    }

    /// <summary>The markup of a component: without its code, comments and expressions.</summary>
    private static string Markup(string source)
    {
        var code = source.IndexOf("@code {", StringComparison.Ordinal);
        var markup = Comments().Replace(code < 0 ? source : source[..code], "");
        return StatementLines().Replace(markup, "");
    }

    private static Dictionary<string, string> Read(string file) => XDocument
        .Load(Repository.Path("src", "Benchmark.Web", "Resources", file)).Root!
        .Elements("data")
        .ToDictionary(data => (string)data.Attribute("name")!, data => (string)data.Element("value")!, StringComparer.Ordinal);

    [GeneratedRegex("""\b(?:T|[Tt]exts)\[(?:[^\]"$]*\? )?"([A-Za-z.\-]+)"[\],]""")]
    private static partial Regex Keys();

    [GeneratedRegex("""\$"([A-Z][A-Za-z]+\.[A-Za-z.]*)\{""")]
    private static partial Regex Beginnings();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Gap();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comments();

    /// <summary>Lines of C# inside markup, and everything from an @ to the end of its line.</summary>
    [GeneratedRegex(@"^\s*(?:@|var |if |else|foreach|\{|\}|//|&&|\|\|)[^<\n]*$|@[^<\n]*", RegexOptions.Multiline)]
    private static partial Regex StatementLines();

    [GeneratedRegex(@">\s*([^<>@{}()]*\p{L}{3,}[^<>@{}()]*?)\s*</")]
    private static partial Regex BetweenTags();
}
