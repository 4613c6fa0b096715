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

    // Doubles of every size that is read, to the last bit.
    private static readonly Gen<double> Bound = Gen.OneOf(
        Gen.Int[-1000, 1000].Select(value => (double)value),
        Gen.Select(Gen.Double[1, 10], Gen.Int[-9, 14], Gen.Bool).Select((digits, power, minus) => (minus ? -digits : digits) * Math.Pow(10, power)));

    private static readonly Gen<GroupExpression> Single = Gen.OneOf<GroupExpression>(
        Gen.Const<GroupExpression>(new GroupExpression.WholeCountry()),
        Slug.Select(GroupExpression (slug) => new GroupExpression.InProvince(slug)),
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 1_000_000]).Select(GroupExpression (from, more) => new GroupExpression.BySize(from, from + more)),
        Gen.Int[0, 1_000_000].Select(GroupExpression (from) => new GroupExpression.BySize(from, null)),
        Gen.Int[1, 1_000_000].Select(GroupExpression (to) => new GroupExpression.BySize(null, to)),
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 5]).Select(GroupExpression (a, b) => new GroupExpression.ByUrbanity(Math.Min(a, b), Math.Max(a, b))),
        Code.Array[1, GroupExpressionParser.MostCodes].Select(GroupExpression (codes) => new GroupExpression.ByHand(CodeList.Create(codes))),
        Gen.Select(Gen.Int[5, 100], Characteristic.Array[0, GroupExpressionParser.MostCharacteristics], Gen.Enum<Standardisation>()).Select(GroupExpression (count, own, scale) =>
            new GroupExpression.MostAlike(count, CharacteristicSet.Standard, CharacteristicList.Create([.. own.DistinctBy(c => c.Key)]), scale)),
        Gen.Select(Gen.Int[5, 100], Gen.Enum<Standardisation>()).Select(GroupExpression (count, scale) => new GroupExpression.MostAlike(count, CharacteristicSet.WithIncome, [], scale)),
        Gen.Select(Word, Bound, Bound).Where((_, a, b) => a != b).Select(GroupExpression (code, a, b) => new GroupExpression.InRange(code, Math.Min(a, b), Math.Max(a, b))),
        Gen.Select(Word, Bound, Gen.Bool).Select(GroupExpression (code, bound, upper) => upper ? new GroupExpression.InRange(code, null, bound) : new GroupExpression.InRange(code, bound, null)),
        Gen.Select(Slug, Slug).Select(GroupExpression (type, region) => new GroupExpression.InRegion(type, region)),
        Gen.Select(Slug, Gen.Int[0, 99]).Select(GroupExpression (slug, version) => new GroupExpression.Saved(slug, version == 0 ? null : version)));

    // Nested in any way; made simple by the same rules as what is read.
    private static readonly Gen<GroupExpression> Expressions = Gen.Recursive<GroupExpression>((depth, inner) => depth >= 4
        ? Single
        : Gen.Frequency(
            (3, Single),
            (1, inner.Array[1, 3].Select(parts => GroupExpression.AllOf(parts))),
            (1, inner.Array[1, 3].Select(parts => GroupExpression.AnyOf(parts))),
            (1, inner.Select(GroupExpression.Not))));

    private static readonly string[] Pieces =
        [" en ", " of ", "niet ", "(", ")", "cijfer:a:", "..", "standaardisatie=", "zscore", "nederland", "provincie:", "regio:", "inwoners:", "stedelijkheid:", "vergelijkbaar:", "vergelijkbaar-inkomen:", "lijst:", "groep:", ":", ";", "=", ",", "-", "@", ".log", "GM0193", "20", "0.5", "PV", " ", "é", "\ud83d", "\0"];

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
    [InlineData("cijfer:WOZ_waarde:300..400.50", "cijfer:woz_waarde:300..400.5")]
    [InlineData("cijfer:groei:-0.0000001..", "cijfer:groei:-0.0000001..")]
    [InlineData("cijfer:groei:..1000000000000000", "cijfer:groei:..1000000000000000")]
    [InlineData("cijfer:groei:-0..5.", "cijfer:groei:0..5")]
    [InlineData("cijfer:groei:-2.5...5", "cijfer:groei:-2.5..0.5")]
    [InlineData("vergelijkbaar:20;standaardisatie=ZScore;inwoners.log=1", "vergelijkbaar:20;inwoners.log=1;standaardisatie=zscore")]
    [InlineData("vergelijkbaar:20;standaardisatie=robuust", "vergelijkbaar:20")]
    [InlineData("vergelijkbaar-inkomen:20;standaardisatie=minmax", "vergelijkbaar-inkomen:20;standaardisatie=minmax")]
    [InlineData("vergelijkbaar:20;a=0;b=2", "vergelijkbaar:20;b=2")]
    [InlineData("provincie:Overijssel EN inwoners:50000- en NIET lijst:GM0193", "provincie:overijssel en inwoners:50000- en niet lijst:GM0193")]
    [InlineData("nederland of provincie:zeeland en stedelijkheid:1", "nederland of provincie:zeeland en stedelijkheid:1-1")]
    [InlineData("(nederland of provincie:zeeland)en stedelijkheid:1", "(nederland of provincie:zeeland) en stedelijkheid:1-1")]
    [InlineData("(provincie:zeeland en (stedelijkheid:1 en inwoners:5-))", "provincie:zeeland en stedelijkheid:1-1 en inwoners:5-")]
    [InlineData("groep:a of (groep:b of groep:a)", "groep:a of groep:b")]
    [InlineData("niet niet groep:a", "groep:a")]
    [InlineData("niet(niet(niet groep:a))", "niet groep:a")]
    [InlineData("niet (groep:a of groep:b) en groep:c", "niet (groep:a of groep:b) en groep:c")]
    [InlineData("groep:a en ((groep:a))", "groep:a")]
    [InlineData("provincie:noord holland of provincie:zuid  holland", "provincie:noord-holland of provincie:zuid-holland")]
    [InlineData("\tgroep:a\u00a0en\ngroep:b ", "groep:a en groep:b")]
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
    [InlineData("vergelijkbaar-inkomen:20;a=1", "plaats 26 van de groep staat 'a=1'")]
    [InlineData("lijst:", "GM0193")]
    [InlineData("lijst:GM0193,GM20", "plaats 14")]
    [InlineData("regio:ggd", "'ggd'")]
    [InlineData("groep:naam@0", "'0'")]
    [InlineData("cijfer:woz_waarde", "plaats 8")]
    [InlineData("cijfer:woz_waarde:300-400", "plaats 8")]
    [InlineData("cijfer:woz_waarde:..", "plaats 19 van de groep staat '..'")]
    [InlineData("cijfer:woz_waarde:4..3", "'4..3'")]
    [InlineData("cijfer:woz_waarde:1,5..", "'1,5'")]
    [InlineData("cijfer:woz_waarde:1e5..", "'1e5'")]
    [InlineData("cijfer:woz_waarde:+1..", "'+1'")]
    [InlineData("cijfer:woz_waarde:--1..", "'--1'")]
    [InlineData("cijfer:woz_waarde:..10000000000000000", "'10000000000000000'")]
    [InlineData("vergelijkbaar:20;a=0;b=0", "plaats 18")]
    [InlineData("vergelijkbaar:20;standaardisatie=rang", "'rang'")]
    [InlineData("vergelijkbaar:20;standaardisatie=zscore;standaardisatie=minmax", "'standaardisatie' staat twee keer")]
    [InlineData("vergelijkbaar:20;a=1;b=1;c=1;d=1;e=1;f=1;g=1;h=1;i=1;j=1;k=1;l=1;m=1", "13 kenmerken")]
    [InlineData("nederland en", "plaats 13 van de groep ontbreekt")]
    [InlineData("en nederland", "plaats 1 van de groep staat 'en'")]
    [InlineData("nederland en onzin", "plaats 14 van de groep staat 'onzin'")]
    [InlineData("nederland en inwoners:x", "plaats 23 van de groep staat 'x'")]
    [InlineData("nederland niet groep:a", "plaats 11 van de groep staat 'niet'")]
    [InlineData("(nederland en groep:a", "een haakje sluiten")]
    [InlineData("nederland)", "plaats 10 van de groep staat ')'")]
    [InlineData("()", "plaats 2 van de groep staat ')'")]
    [InlineData("niet", "plaats 5 van de groep ontbreekt")]
    [InlineData("((((((((( nederland )))))))))", "plaats 9 van de groep staan te veel haakjes")]
    [InlineData("niet niet niet niet niet niet niet niet niet nederland", "te veel haakjes")]
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
        Assert.False(GroupExpressionParser.TryParse(string.Join(" of ", Enumerable.Range(1, 31).Select(number => $"groep:g{number}")), out _, out problem));
        Assert.Contains("31 groepen", problem.Dutch, StringComparison.Ordinal);
        Assert.True(GroupExpressionParser.TryParse(string.Join(" of ", Enumerable.Range(1, 30).Select(number => $"groep:g{number}")), out _, out _));
    }

    [Fact]
    public void Every_expression_is_read_back_as_it_was_printed() => Expressions
        .Where(expression => expression.ToString().Length <= GroupExpressionParser.MaxLength && Leaves(expression) <= GroupExpressionParser.MostParts)
        .Sample(
            expression =>
            {
                Assert.True(GroupExpressionParser.TryParse(expression.ToString(), out var read, out var problem), problem?.Dutch);
                Assert.Equal(expression, read);
                Assert.Equal(expression.ToString(), read.ToString());
            },
            iter: 10_000);

    [Fact]
    public void Any_text_is_read_or_explained() => Gen.OneOf(Gen.String, Gen.OneOf(Pieces).Array[0, 14].Select(string.Concat)).Sample(
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

    private static int Leaves(GroupExpression expression) => expression switch
    {
        GroupExpression.InAll all => all.Parts.Sum(Leaves),
        GroupExpression.InAny any => any.Parts.Sum(Leaves),
        GroupExpression.NotIn not => Leaves(not.Part),
        _ => 1,
    };
}
