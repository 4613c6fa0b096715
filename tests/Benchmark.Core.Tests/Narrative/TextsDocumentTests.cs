using System.Text;
using System.Text.RegularExpressions;
using Benchmark.Core.Narrative;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Narrative;

/// <summary>docs/texts.md is written from the templates: set BENCHMARK_WRITE_DOCS=1 and run this test to renew it.</summary>
public sealed partial class TextsDocumentTests
{
    [Fact]
    public void Docs_texts_md_lists_every_template()
    {
        var path = Repository.Path("docs", "texts.md");
        var expected = Document();
        if (Environment.GetEnvironmentVariable("BENCHMARK_WRITE_DOCS") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == expected,
            "docs/texts.md no longer tells what the templates say. Renew it: BENCHMARK_WRITE_DOCS=1 dotnet run --project tests/Benchmark.Core.Tests");
    }

    [Fact]
    public void Every_template_has_both_languages_with_the_same_gaps_and_a_condition() => Assert.All(Template.All, template =>
    {
        Assert.False(string.IsNullOrWhiteSpace(template.Dutch) || string.IsNullOrWhiteSpace(template.English) || string.IsNullOrWhiteSpace(template.When), template.Key);
        Assert.Equal(Gaps(template.Dutch), Gaps(template.English));
    });

    [Fact]
    public void Every_template_has_a_key_of_its_own() => Assert.Equal(Template.All.Count, Template.All.Select(template => template.Key).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void No_template_uses_a_forbidden_word() =>
        Assert.Empty(Template.All.SelectMany(template => ForbiddenWords.In(template.Dutch).Concat(ForbiddenWords.In(template.English)), (template, word) => $"{template.Key}: {word}"));

    private static IEnumerable<string> Gaps(string text) => Gap().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static string Document()
    {
        var text = new StringBuilder(
            """
            # Texts

            Every template of the generated texts, with the condition that selects it. This file is written from `src/Benchmark.Core/Narrative/Texts`
            by a test; the first sentence of a comparison comes from the statement of its indicator (`sql/sample/indicators.csv`).

            `{gemeente}` is a gap that takes a value; `{zijn|waren}` is the verb in the present (the newest period of an indicator that is not folded
            away) and in the past; `**…**` is shown in bold ink. The sentence of a comparison is, in this order: the statement; the difference, or why
            there is none; what is special about the group; how sure it is.

            | key | Dutch | English | when |
            |---|---|---|---|

            """);
        foreach (var template in Template.All)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{template.Key}` | {Cell(template.Dutch)} | {Cell(template.English)} | {Cell(template.When)} |\n");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex(@"\{[^{}|]*\}")]
    private static partial Regex Gap();
}
