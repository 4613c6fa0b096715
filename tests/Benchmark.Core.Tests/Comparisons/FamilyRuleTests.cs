using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Comparisons;

/// <summary>Which figures a group does not judge, told before anybody asks for them.</summary>
public class FamilyRuleTests
{
    private static readonly double[] Values = [21, 11, 12, 13, 14, 15, 16, 17, 18];

    private static readonly Indicator Chosen = SampleWorld.Share with { Code = "ouderen", Family = "leeftijd", Name = new Bilingual("Ouderen", "Elderly") };

    private static readonly Indicator[] Indicators =
    [
        Chosen,
        SampleWorld.Money with { Code = "jongeren", Family = "leeftijd", Name = new Bilingual("Jongeren", "Young people") },
        SampleWorld.Share with { Code = "aantal_ouderen", Family = "leeftijd", Comparable = false },
        SampleWorld.Share with { Code = "geschat", Family = "leeftijd", Certainty = Certainty.EstimateUnknownMargin },
        SampleWorld.Share with { Code = "oud_cijfer", Family = "leeftijd" },
        SampleWorld.Share with { Code = "misdrijven", Family = "misdrijven" },
    ];

    private static readonly IndicatorSlab[] Slabs = [.. Indicators.Select(indicator => SampleWorld.Slab(indicator, (indicator.Code == "oud_cijfer" ? 2015 : 2025, Values)))];

    [Fact]
    public void The_figures_are_those_that_get_no_verdict_for_this_reason()
    {
        var register = SampleWorld.Register(8, 2015, 2025);
        var catalogue = SampleWorld.Catalogue(register, Slabs);
        var group = SampleWorld.AlikeIn(Chosen, SampleWorld.Group(register.Newest, 8));

        var refused = Slabs.Where(slab => ComparisonAnswer.Of(catalogue, slab, slab.Newest!.Period, SampleWorld.Own, group).Reason == NoVerdictReason.GroupBuiltOnFamily);

        Assert.Equal(["jongeren", "ouderen"], refused.Select(slab => slab.Indicator.Code).Order(StringComparer.Ordinal));
        Assert.Equal(["jongeren", "ouderen"], FamilyRule.NotJudgedBy(group, catalogue).Select(indicator => indicator.Code));
        Assert.Empty(FamilyRule.NotJudgedBy(SampleWorld.Group(register.Newest, 8), catalogue));
    }

    [Theory]
    [InlineData(1, "Met deze groep geven we geen oordeel over: Cijfer 1. Dat cijfer,")]
    [InlineData(2, "over: Cijfer 1 en Cijfer 2. Die cijfers,")]
    [InlineData(6, "over: Cijfer 1, Cijfer 2, Cijfer 3, Cijfer 4, Cijfer 5 en Cijfer 6. Die cijfers,")]
    [InlineData(7, "over: Cijfer 1, Cijfer 2, Cijfer 3, Cijfer 4, Cijfer 5 en 2 andere cijfers. Die cijfers,")]
    public void They_are_named_and_of_many_the_rest_is_counted(int count, string told)
    {
        var figures = Enumerable.Range(1, count).Select(number => SampleWorld.Share with { Name = new Bilingual($"Cijfer {number}", $"Figure {number}") }).ToList();

        Assert.Contains(told, Narrator.NotJudged(figures), StringComparison.Ordinal);
        Assert.Empty(NarrativeRules.Spelling(Narrator.NotJudged(figures), Language.Dutch));
        Assert.Empty(NarrativeRules.Spelling(Narrator.NotJudged(figures, Language.English), Language.English));
    }
}
