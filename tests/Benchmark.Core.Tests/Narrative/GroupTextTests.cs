using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Narrative;

public sealed class GroupTextTests
{
    private static readonly Core.Municipalities.MunicipalityRegister Register = SampleWorld.Register(20, 2025);
    private static readonly string[] Twenty = [.. Enumerable.Range(2, 20).Select(SampleWorld.Code)];

    private static readonly CharacteristicUse[] Characteristics =
    [
        Use("inwoners", 2025, "inwoners"), Use("adressen", 2025, "adressendichtheid"), Use("km2", 2024, "oppervlakte"), Use("oud", 2025, "leeftijd"), Use("jong", 2025, "leeftijd"),
    ];

    private static readonly PeerGroup Alike = new(
        GroupExpression.Default, GroupExpression.Default, Register.Newest, Twenty, Characteristics, [.. Twenty.Select(code => new Neighbour(code, 1, LikenessWords.Limited, []))], false);

    public static TheoryData<GroupExpression, string, string> Names { get; } = new()
    {
        { GroupExpression.Default, "20 vergelijkbare gemeenten", "20 comparable municipalities" },
        { new GroupExpression.MostAlike(20, CharacteristicSet.WithIncome, []), "20 vergelijkbare gemeenten, ook in inkomen", "20 comparable municipalities, also in income" },
        { new GroupExpression.MostAlike(20, CharacteristicSet.Standard, [Characteristics[0].Characteristic]), "20 vergelijkbare gemeenten (eigen kenmerken)", "20 comparable municipalities (own characteristics)" },
        { new GroupExpression.WholeCountry(), "alle gemeenten van Nederland", "all municipalities of the Netherlands" },
        { new GroupExpression.InProvince("verzinland"), "gemeenten in Verzinland", "municipalities in Verzinland" },
        { new GroupExpression.BySize(100000, 250000), "gemeenten met 100.000 tot 250.000 inwoners", "municipalities with 100,000 to 250,000 inhabitants" },
        { new GroupExpression.BySize(100000, null), "gemeenten met 100.000 inwoners of meer", "municipalities with 100,000 inhabitants or more" },
        { new GroupExpression.BySize(1, null), "gemeenten met 1 inwoner of meer", "municipalities with 1 inhabitant or more" },
        { new GroupExpression.BySize(null, 25000), "gemeenten met minder dan 25.000 inwoners", "municipalities with fewer than 25,000 inhabitants" },
        { new GroupExpression.ByUrbanity(2, 2), "sterk stedelijke gemeenten", "strongly urbanised municipalities" },
        { new GroupExpression.ByUrbanity(1, 3), "zeer sterk stedelijke tot matig stedelijke gemeenten", "extremely urbanised to moderately urbanised municipalities" },
        { new GroupExpression.ByHand(CodeList.Create(Twenty)), "20 zelf gekozen gemeenten", "20 municipalities chosen by hand" },
        { new GroupExpression.ByHand(["GM9002"]), "Buurstad 2 (zelf gekozen)", "Buurstad 2 (chosen by hand)" },
        { new GroupExpression.InRegion("ggd", "ijsselland"), "gemeenten in de regio ijsselland", "municipalities in the region ijsselland" },
        { new GroupExpression.Saved("100000-plus", 3), "groep 100000-plus", "group 100000-plus" },
    };

    [Theory]
    [InlineData("cijfer:inwoners:1..", "gemeenten gekozen op inwoners", "municipalities chosen by inhabitants", "gemeenten gekozen op inwoners")]
    [InlineData("nederland en niet lijst:GM9002", "eigen groep (20 gemeenten)", "own group (20 municipalities)", "eigen groep")]
    [InlineData("lijst:GM9002 of provincie:verzinland", "eigen groep (20 gemeenten)", "own group (20 municipalities)", "eigen groep")]
    public void New_forms_have_a_name_that_fits_a_button(string text, string dutch, string english, string before)
    {
        Assert.True(GroupExpressionParser.TryParse(text, out var expression, out _));
        var group = Alike with { Expression = expression, Applied = expression, Neighbours = null };
        Assert.Equal((dutch, english), (Narrator.GroupName(group, Register), Narrator.GroupName(group, Register, Language.English)));
        Assert.Equal(before, Narrator.GroupName(expression, Register));
    }

    [Fact]
    public void A_saved_group_is_told_by_its_definition_and_its_name()
    {
        var saved = new GroupExpression.Saved("grote", null);
        var group = Alike with { Expression = saved, Applied = saved, Rule = new GroupExpression.BySize(100000, null), SavedAs = new("grote", 3, "De grote"), Characteristics = [], Neighbours = null };
        Assert.Equal("groep De grote", Narrator.GroupName(group, Register));
        Assert.Equal(
            "Dit zijn de 20 gemeenten met 100.000 inwoners of meer (gemeentelijke indeling 2025). De groep is bewaard met de naam De grote (versie 3). U kunt zelf andere gemeenten kiezen.",
            Why(group));
    }

    [Theory]
    [InlineData(false, "Deze groep heeft 20 gemeenten (gemeentelijke indeling 2025).")]
    [InlineData(true, "Deze groep heeft Eigenstad en 20 andere gemeenten (gemeentelijke indeling 2025).")]
    public void A_combination_is_told_by_its_size(bool own, string expected)
    {
        var expression = GroupExpression.Not(new GroupExpression.ByHand(["GM9999"]));
        var group = Alike with { Expression = expression, Applied = expression, Members = own ? [SampleWorld.OwnCode, .. Twenty] : Twenty, Characteristics = [], Neighbours = null };
        Assert.StartsWith(expected, Why(group), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_for_members_that_are_gone_is_told()
    {
        var expression = new GroupExpression.ByHand(CodeList.Create(Twenty));
        var group = Alike with
        {
            Expression = expression, Applied = expression, Characteristics = [], Neighbours = null,
            Departed = [new("GM0001", ["GM9002", "GM9003"]), new("GM0002", ["GM9004"]), new("GM0003", []), new("GM0004", []), new("GM0005", [])],
        };
        Assert.Equal(
            "Deze 20 gemeenten zijn zelf gekozen. GM0001 staat niet in de gemeentelijke indeling 2025; in plaats daarvan tellen Buurstad 2 en Buurstad 3 mee. GM0002 staat niet in de gemeentelijke indeling 2025; in plaats daarvan telt Buurstad 4 mee. GM0003 staat niet in de gemeentelijke indeling 2025 en telt niet mee. Ook 2 andere gemeenten van de lijst staan niet in de gemeentelijke indeling 2025. U kunt zelf andere gemeenten kiezen.",
            Why(group));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_form_of_group_has_a_name(GroupExpression expression, string dutch, string english)
    {
        var group = Alike with { Expression = expression, Applied = expression };
        Assert.Equal((dutch, english), (Narrator.GroupName(group, Register), Narrator.GroupName(group, Register, Language.English)));
        Assert.Equal((dutch, english), (Narrator.GroupName(expression, Register), Narrator.GroupName(expression, Register, Language.English)));
    }

    [Fact]
    public void A_likeness_group_names_each_characteristic_once_and_its_period()
    {
        Assert.Equal(
            "Deze 20 gemeenten lijken op Eigenstad in inwoners, adressendichtheid, oppervlakte en leeftijd. De kenmerken zijn uit 2025 (inwoners, adressendichtheid en leeftijd) en 2024 (oppervlakte). U kunt zelf andere gemeenten kiezen.",
            Why(Alike));
        Assert.Equal(
            "These 20 municipalities are like Eigenstad in inhabitants, address density, land area and age. The characteristics are from 2025 (inhabitants, address density and age) and 2024 (land area). You can choose other municipalities yourself.",
            Why(Alike, Language.English));
    }

    [Fact]
    public void One_period_of_all_characteristics_is_named_alone() =>
        Assert.Contains("De kenmerken zijn uit 2025. ", Why(Alike with { Characteristics = [.. Characteristics.Where(use => use.Period.Year == 2025)] }), StringComparison.Ordinal);

    [Fact]
    public void A_characteristic_without_spread_and_few_alike_are_told()
    {
        var why = Why(Alike with { Characteristics = [.. Characteristics[..2], Characteristics[2] with { DroppedOut = true }], FewAlike = true });
        Assert.Equal(
            "Deze 20 gemeenten lijken op Eigenstad in inwoners en adressendichtheid. Let op: Eigenstad heeft weinig echt vergelijkbare gemeenten. Oppervlakte: telde niet mee, want daarin verschillen gemeenten niet. De kenmerken zijn uit 2025. U kunt zelf andere gemeenten kiezen.",
            why);
    }

    [Fact]
    public void A_group_that_fell_back_says_why()
    {
        var group = Alike with { Applied = new GroupExpression.WholeCountry(), Characteristics = [], Neighbours = null };
        Assert.Equal(
            "Voor Eigenstad zijn minder dan 8 vergelijkbare gemeenten te vinden. Daarom vergelijken we met de 20 andere gemeenten van Nederland. U kunt zelf andere gemeenten kiezen.",
            Why(group));
    }

    [Theory]
    [InlineData("provincie:verzinland", "Dit zijn de 20 gemeenten in Verzinland (gemeentelijke indeling 2025). U kunt zelf andere gemeenten kiezen.")]
    [InlineData("stedelijkheid:5-5", "Dit zijn de 20 niet stedelijke gemeenten (gemeentelijke indeling 2025). U kunt zelf andere gemeenten kiezen.")]
    public void A_rule_says_what_it_is(string text, string expected)
    {
        Assert.True(GroupExpressionParser.TryParse(text, out var expression, out _));
        Assert.Equal(expected, Why(Alike with { Expression = expression, Applied = expression, Characteristics = [], Neighbours = null }));
    }

    [Theory]
    [InlineData("nederland", 20, "Dit zijn Eigenstad en de 20 andere gemeenten van Nederland (gemeentelijke indeling 2025).")]
    [InlineData("provincie:verzinland", 20, "Dit zijn Eigenstad en de 20 andere gemeenten in Verzinland (gemeentelijke indeling 2025).")]
    [InlineData("stedelijkheid:5-5", 2, "Dit zijn Eigenstad en de 2 andere niet stedelijke gemeenten (gemeentelijke indeling 2025).")]
    [InlineData("stedelijkheid:5-5", 1, "Naast Eigenstad heeft deze groep 1 gemeente: Buurstad 2 (gemeentelijke indeling 2025).")]
    [InlineData("stedelijkheid:5-5", 0, "Deze groep heeft geen andere gemeente dan Eigenstad (gemeentelijke indeling 2025).")]
    [InlineData("lijst:GM9001,GM9002,GM9003", 2, "Eigenstad en 2 andere gemeenten zijn zelf gekozen.")]
    [InlineData("lijst:GM9001,GM9002", 1, "Eigenstad en 1 andere gemeente zijn zelf gekozen.")]
    [InlineData("lijst:GM9001", 0, "Deze groep heeft geen andere gemeente dan Eigenstad (gemeentelijke indeling 2025).")]
    public void The_own_municipality_is_told_apart_from_the_others(string text, int others, string expected)
    {
        Assert.True(GroupExpressionParser.TryParse(text, out var expression, out _));
        Assert.StartsWith(
            expected + " ",
            Why(Alike with { Expression = expression, Applied = expression, Members = [SampleWorld.OwnCode, .. Twenty.Take(others)], Characteristics = [], Neighbours = null }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_could_not_be_made_says_so()
    {
        var group = Alike with
        {
            Expression = new GroupExpression.ByHand(["GM9002"]), Applied = new GroupExpression.WholeCountry(), Members = [SampleWorld.OwnCode, .. Twenty], Characteristics = [], Neighbours = null,
        };
        Assert.StartsWith("Deze groep is niet te maken op de gemeentelijke indeling 2025. Daarom vergelijken we met de 20 andere gemeenten van Nederland.", Why(group), StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_of_one_is_told_in_the_singular()
    {
        var byHand = new GroupExpression.ByHand(["GM9002"]);
        var province = new GroupExpression.InProvince("verzinland");
        var one = Alike with { Members = ["GM9002"], Characteristics = [], Neighbours = null };

        Assert.StartsWith("Deze gemeente is zelf gekozen.", Why(one with { Expression = byHand, Applied = byHand }), StringComparison.Ordinal);
        Assert.StartsWith("Deze groep heeft 1 gemeente: Buurstad 2 (gemeentelijke indeling 2025).", Why(one with { Expression = province, Applied = province }), StringComparison.Ordinal);
    }

    private static string Why(PeerGroup group, Language language = Language.Dutch) =>
        Narrator.WhyThisGroup(group, new ComparisonCase(SampleWorld.Share, 1, 2, 3).Answer().Municipality, Register, language);

    private static CharacteristicUse Use(string indicator, int year, string label) => new(new Characteristic(indicator, Transform.None, 1, label), Period.OfYear(year), false);
}
