using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.PeerGroups;

public sealed class CharacteristicNotationTests
{
    private static readonly Catalogue Catalogue = TestRelease.Catalogue(
        TestRelease.Register([TestRelease.Division(2024, "GM0001")]),
        [TestRelease.Indicator("inwoners"), TestRelease.Indicator("inkomen")],
        [],
        new CharacteristicSet(CharacteristicSet.Standard, [new Characteristic("inwoners", Transform.Log, 1, "hoeveel mensen")]));

    [Fact]
    public void Codes_weights_and_logarithms_are_read_in_the_order_given_with_the_words_of_the_release() => Assert.Equal(
        [new("inkomen", Transform.None, 0.5, Catalogue.Find("inkomen")!.Name.Dutch), new("inwoners", Transform.Log, 1, "hoeveel mensen")],
        CharacteristicNotation.Read("inkomen:0.5,inwoners.log", Catalogue));

    [Fact]
    public void What_is_printed_is_read_back()
    {
        var read = CharacteristicNotation.Read("inkomen.log:0.25,inkomen:2,inwoners", Catalogue);

        Assert.Equal(read, CharacteristicNotation.Read(string.Join(',', read), Catalogue));
    }

    [Theory]
    [InlineData("")]
    [InlineData("inwoners:")]
    [InlineData("inwoners:0")]
    [InlineData("inwoners:0.0009")]
    [InlineData("inwoners:1001")]
    [InlineData("inwoners:NaN")]
    [InlineData("inwoners:1:2")]
    [InlineData("inwoners:0,5")]
    [InlineData("inwoners,inwoners:2")]
    [InlineData("geluk")]
    [InlineData("inwoners.exp")]
    public void What_cannot_be_read_is_refused(string text)
    {
        var refusal = Assert.Throws<RefusedException>(() => CharacteristicNotation.Read(text, Catalogue)).Refusal;

        Assert.Equal((RefusalKind.Invalid, "kenmerken"), (refusal.Kind, refusal.Parameter));
        Assert.NotEqual(refusal.Sentence.In(Language.Dutch), refusal.Sentence.In(Language.English));
    }

    [Fact]
    public void More_than_twenty_are_refused_and_counted()
    {
        var text = string.Join(',', Enumerable.Repeat("inwoners", CharacteristicNotation.Most + 1));

        Assert.Contains("21", Assert.Throws<RefusedException>(() => CharacteristicNotation.Read(text, Catalogue)).Refusal.Sentence.In(Language.Dutch), StringComparison.Ordinal);
    }
}
