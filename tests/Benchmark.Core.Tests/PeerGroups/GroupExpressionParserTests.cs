using Benchmark.Core.PeerGroups;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Core.Tests.PeerGroups;

public sealed class GroupExpressionParserTests
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789"], 1, 12];
    private static readonly Gen<string> Slug = Word.Array[1, 3].Select(words => string.Join('-', words));
    private static readonly Gen<string> Code = Gen.Int[0, 9999].Select(number => $"GM{number:D4}");

    private static readonly Gen<Characteristic> Characteristic = Gen.Select(Word, Gen.Bool, Gen.Double[GroupExpressionParser.LeastWeight, GroupExpressionParser.MostWeight])
        .Select((indicator, log, weight) => new Characteristic(indicator, log ? Transform.Log : Transform.None, weight, indicator));

    private static readonly Gen<GroupExpression> Expressions = Gen.OneOf<GroupExpression>(
        Gen.Const<GroupExpression>(new GroupExpression.WholeCountry()),
        Slug.Select(GroupExpression (slug) => new GroupExpression.InProvince(slug)),
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 1_000_000]).Select(GroupExpression (from, more) => new GroupExpression.BySize(from, from + more)),
        Gen.Int[0, 1_000_000].Select(GroupExpression (from) => new GroupExpression.BySize(from, null)),
        Gen.Int[1, 1_000_000].Select(GroupExpression (to) => new GroupExpression.BySize(null, to)),
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 5]).Select(GroupExpression (a, b) => new GroupExpression.ByUrbanity(Math.Min(a, b), Math.Max(a, b))),
        Code.Array[1, GroupExpressionParser.MostCodes].Select(GroupExpression (codes) => new GroupExpression.ByHand(CodeList.Create(codes))),
        Gen.Select(Gen.Int[5, 100], Characteristic.Array[0, 8]).Select(GroupExpression (count, own) =>
            new GroupExpression.MostAlike(count, CharacteristicSet.Standard, CharacteristicList.Create([.. own.DistinctBy(c => c.Key)]))),
        Gen.Int[5, 100].Select(GroupExpression (count) => new GroupExpression.MostAlike(count, CharacteristicSet.WithIncome, [])),
        Gen.Select(Slug, Slug).Select(GroupExpression (type, region) => new GroupExpression.InRegion(type, region)),
        Gen.Select(Slug, Gen.Int[0, 99]).Select(GroupExpression (slug, version) => new GroupExpression.Saved(slug, version == 0 ? null : version)));

    private static readonly string[] Pieces =
        ["nederland", "provincie:", "regio:", "inwoners:", "stedelijkheid:", "vergelijkbaar:", "vergelijkbaar-inkomen:", "lijst:", "groep:", ":", ";", "=", ",", "-", "@", ".log", "GM0193", "20", "0.5", "PV", " ", "é", "\ud83d", "\0"];

    [Theory]
    [InlineData("nederland", "nederland")]
    [InlineData(" Nederland ", "nederland")]
    [InlineData("provincie:overijssel", "provincie:overijssel")]
    [InlineData("provincie:PV23", "provincie:overijssel")]
    [InlineData("provincie:pv21", "provincie:fryslan")]
    [InlineData("provincie:Fryslân", "provincie:fryslan")]
    [InlineData("provincie:Noord Holland", "provincie:noord-holland")]
    [InlineData("regio:GGD:IJsselland", "regio:ggd:ijsselland")]
    [InlineData("inwoners:100000-250000", "inwoners:100000-250000")]
    [InlineData("inwoners:0100000-", "inwoners:100000-")]
    [InlineData("inwoners:-5000", "inwoners:-5000")]
    [InlineData("stedelijkheid:1-2", "stedelijkheid:1-2")]
    [InlineData("stedelijkheid:3", "stedelijkheid:3-3")]
    [InlineData("stedelijkheid:4-", "stedelijkheid:4-5")]
    [InlineData("vergelijkbaar:20", "vergelijkbaar:20")]
    [InlineData("vergelijkbaar:20;Inwoners.LOG=1.0;inkomen_per_inwoner=.5", "vergelijkbaar:20;inwoners.log=1;inkomen_per_inwoner=0.5")]
    [InlineData("vergelijkbaar-inkomen:15", "vergelijkbaar-inkomen:15")]
    [InlineData("lijst:gm0200,GM0193,GM0200", "lijst:GM0193,GM0200")]
    [InlineData("groep:100000-plus@3", "groep:100000-plus@3")]
    [InlineData("groep:100000-plus", "groep:100000-plus")]
    public void What_is_read_prints_in_its_canonical_form(string text, string canonical)
    {
        Assert.True(GroupExpressionParser.TryParse(text, out var expression, out _));
        Assert.Equal(canonical, expression.ToString());
    }

    [Theory]
    [InlineData("", "leeg")]
    [InlineData("onzin", "'onzin'")]
    [InlineData("nederland:", "'nederland:'")]
    [InlineData("provincie:", "plaats 11")]
    [InlineData("provincie:a:b", "'a:b'")]
    [InlineData("inwoners:-", "plaats 10")]
    [InlineData("inwoners:10", "plaats 10")]
    [InlineData("inwoners:10-10", "'10-10'")]
    [InlineData("inwoners:100.000-", "'100.000'")]
    [InlineData("inwoners:99999999999-", "'99999999999'")]
    [InlineData("stedelijkheid:0-2", "'0'")]
    [InlineData("stedelijkheid:3-2", "'3-2'")]
    [InlineData("vergelijkbaar", "'vergelijkbaar'")]
    [InlineData("vergelijkbaar:4", "van 5 tot en met 100")]
    [InlineData("vergelijkbaar:101", "van 5 tot en met 100")]
    [InlineData("vergelijkbaar:20;inwoners.log=0", "plaats 18")]
    [InlineData("vergelijkbaar:20;inwoners", "gewicht")]
    [InlineData("vergelijkbaar:20;.log=1", "gewicht")]
    [InlineData("vergelijkbaar:20;a=1;a=2", "twee keer")]
    [InlineData("vergelijkbaar-inkomen:20;a=1", "'20;a=1'")]
    [InlineData("lijst:", "GM0193")]
    [InlineData("lijst:GM0193,GM20", "plaats 14")]
    [InlineData("regio:ggd", "'ggd'")]
    [InlineData("groep:naam@0", "'0'")]
    public void What_cannot_be_read_is_told_with_where_and_what_is_possible(string text, string expected)
    {
        Assert.False(GroupExpressionParser.TryParse(text, out _, out var problem));
        Assert.Contains(expected, problem.Dutch, StringComparison.Ordinal);
        Assert.Contains("ogelijk", problem.Dutch, StringComparison.Ordinal);
        Assert.EndsWith(".", problem.Dutch, StringComparison.Ordinal);
        Assert.NotEqual(problem.Dutch, problem.English);
    }

    [Fact]
    public void Too_long_a_text_or_list_is_refused()
    {
        Assert.False(GroupExpressionParser.TryParse("groep:" + new string('a', GroupExpressionParser.MaxLength), out _, out var problem));
        Assert.Contains("4000 tekens", problem.Dutch, StringComparison.Ordinal);
        Assert.False(GroupExpressionParser.TryParse("lijst:" + string.Join(',', TestRelease.Codes(401)), out _, out problem));
        Assert.Contains("400 gemeenten", problem.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_expression_is_read_back_as_it_was_printed() => Expressions.Sample(expression =>
    {
        Assert.True(GroupExpressionParser.TryParse(expression.ToString(), out var read, out var problem), problem?.Dutch);
        Assert.Equal(expression, read);
        Assert.Equal(expression.ToString(), read.ToString());
    });

    [Fact]
    public void Any_text_is_read_or_explained() => Gen.OneOf(Gen.String, Gen.OneOf(Pieces).Array[0, 8].Select(string.Concat)).Sample(
        text =>
        {
            if (GroupExpressionParser.TryParse(text, out var expression, out var problem))
            {
                Assert.True(GroupExpressionParser.TryParse(expression.ToString(), out var again, out _));
                Assert.Equal(expression, again);
            }
            else
            {
                Assert.NotEmpty(problem.Dutch);
                Assert.NotEmpty(problem.English);
            }
        },
        iter: 20_000);
}
