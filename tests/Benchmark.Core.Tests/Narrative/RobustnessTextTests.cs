using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Narrative;

public sealed class RobustnessTextTests
{
    [Theory]
    [InlineData(186, "Bij 186 van 200 andere redelijke groepen was de uitkomst hetzelfde: de conclusie houdt stand.")]
    [InlineData(150, "Bij 150 van 200 andere redelijke groepen was de uitkomst hetzelfde: de conclusie houdt meestal stand.")]
    [InlineData(1, "Bij 1 van 200 andere redelijke groepen was de uitkomst hetzelfde: de conclusie hangt af van de gekozen groep.")]
    [InlineData(0, "Bij geen van 200 andere redelijke groepen was de uitkomst hetzelfde: de conclusie hangt af van de gekozen groep.")]
    public void The_sentence_counts_and_concludes(int same, string sentence) => Assert.Equal(sentence, Narrator.Robustness(Of(same)));

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void Every_sentence_obeys_the_rules_of_a_text(Language language)
    {
        Assert.All(Enumerable.Range(0, 201), same => Assert.Empty(NarrativeRules.Spelling(Narrator.Robustness(Of(same), language), language)));
        Assert.Empty(NarrativeRules.Spelling(Narrator.RobustnessHow(new ComparisonCase(SampleWorld.Share, 21, 10, 12, 14, 16, 18).Answer(), language), language));
        Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.Matches("^[A-Z][a-z ]+$", Narrator.Word(verdict, language)));
    }

    private static ConclusionRobustness Of(int same) =>
        new(Verdict.Higher, [.. Enumerable.Range(0, 200).Select(index => new GroupVariant(20, 20, 1, index < same ? Verdict.Higher : Verdict.SlightlyHigher))]);
}
