using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Narrative;

public sealed class DefinitionTextTests
{
    private static readonly Catalogue Catalogue = new(
        SampleWorld.Release,
        SampleWorld.Register(20, 2025),
        [SampleWorld.Share, SampleWorld.Money],
        [],
        [new(CharacteristicSet.Standard, [new("inwoners", Transform.Log, 1, "inwoners"), new("jong", Transform.None, 1, "leeftijd"), new("oud", Transform.None, 1, "leeftijd")])]);

    [Theory]
    [InlineData("nederland", "alle gemeenten van Nederland", "all municipalities of the Netherlands")]
    [InlineData("provincie:verzinland en inwoners:50000- en niet lijst:GM9002", "gemeenten in Verzinland met 50.000 inwoners of meer, zonder Buurstad 2", "municipalities in Verzinland with 50,000 inhabitants or more, without Buurstad 2")]
    [InlineData("niet (provincie:verzinland of lijst:GM9002,GM9003)", "alle gemeenten van Nederland, zonder gemeenten in Verzinland en zonder Buurstad 2 en Buurstad 3", "all municipalities of the Netherlands, without municipalities in Verzinland and without Buurstad 2 and Buurstad 3")]
    [InlineData("inwoners:-20000 of stedelijkheid:4-5", "gemeenten met minder dan 20.000 inwoners of weinig stedelijke tot niet stedelijke gemeenten", "municipalities with fewer than 20,000 inhabitants or hardly urbanised to not urbanised municipalities")]
    [InlineData("provincie:verzinland en niet lijst:GM9002,GM9003 of stedelijkheid:1", "gemeenten in Verzinland, zonder Buurstad 2 en Buurstad 3, of zeer sterk stedelijke gemeenten", "municipalities in Verzinland, without Buurstad 2 and Buurstad 3, or extremely urbanised municipalities")]
    [InlineData("provincie:verzinland en (stedelijkheid:1 of inwoners:1-9)", "gemeenten in Verzinland die ook horen bij (zeer sterk stedelijke gemeenten of gemeenten met 1 tot 9 inwoners)", "municipalities in Verzinland that also belong to (extremely urbanised municipalities or municipalities with 1 to 9 inhabitants)")]
    [InlineData("stedelijkheid:1 en cijfer:aandeel_pct:20..25.25", "gemeenten uit de klasse zeer sterk stedelijk met 20% tot 25,25% bij ‘Aandeel’", "municipalities of the class extremely urbanised with 20% to 25.25% for ‘Share’")]
    [InlineData("cijfer:lasten_per_inwoner:1000..", "gemeenten met €\u00a01.000 of meer bij ‘Aandeel’", "municipalities with €\u00a01,000 or more for ‘Share’")]
    [InlineData("cijfer:onbekend:..-1.5", "gemeenten met minder dan -1,5 bij ‘onbekend’", "municipalities with less than -1.5 for ‘onbekend’")]
    [InlineData("vergelijkbaar:20", "de 20 gemeenten die het meest lijken op Eigenstad in inwoners en leeftijd", "the 20 municipalities that are most like Eigenstad in inhabitants and age")]
    [InlineData("vergelijkbaar:20;aandeel_pct=2;standaardisatie=zscore", "de 20 gemeenten die het meest lijken op Eigenstad in Aandeel (op één schaal met gemiddelde en standaardafwijking)", "the 20 municipalities that are most like Eigenstad in Share (on one scale by mean and standard deviation)")]
    [InlineData("groep:grote@3 en niet groep:weg", "gemeenten die ook horen bij groep De grote (versie 3), zonder groep weg", "municipalities that also belong to group De grote (version 3), without group weg")]
    [InlineData("lijst:GM9002,GM9003,GM9004,GM9005,GM9006,GM9007", "een lijst van 6 gemeenten", "a list of 6 municipalities")]
    public void A_definition_is_told_in_plain_words(string text, string dutch, string english)
    {
        Assert.True(GroupExpressionParser.TryParse(text, out var expression, out _));
        Assert.Equal(dutch, Tell(expression, Language.Dutch));
        Assert.Equal(english, Tell(expression, Language.English));
        Assert.Empty(ForbiddenWords.In(dutch + english));
    }

    [Fact]
    public void Without_a_municipality_it_is_the_own_one() =>
        Assert.Equal("de 20 gemeenten die het meest lijken op de eigen gemeente in inwoners en leeftijd", Narrator.DefinitionOf(GroupExpression.Default, Catalogue));

    private static string Tell(GroupExpression expression, Language language) => Narrator.DefinitionOf(
        expression,
        Catalogue,
        new Dictionary<GroupExpression.Saved, GroupVersion>
        {
            [new("grote", 3)] = new(3, new("De grote", "", ""), new GroupExpression.BySize(100000, null), null, null, new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), ""),
        },
        "Eigenstad",
        language);
}
