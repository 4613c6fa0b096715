using Benchmark.Core.Comparisons;
using Benchmark.Core.Dossiers;
using CsCheck;

namespace Benchmark.Core.Tests.Dossiers;

public class DossierNotationTests
{
    private static readonly Gen<Dossier> Dossiers = Gen.Select(
        Gen.String[0, Dossier.LongestTitle].Where(IsWhole),
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 0, 40], Gen.String[0, 200].Where(IsWhole)).Array[0, 60],
        Gen.String[0, LetterFields.LongestField].Where(IsWhole).Array[5],
        (title, items, letter) => new Dossier(
            title,
            [.. items.Select((item, index) => new DossierItem($"/vergelijk/{item.Item1}?groep=vergelijkbaar:{index}&versie=1", item.Item2))],
            new(letter[0], letter[1], letter[2], letter[3], letter[4])));

    [Fact]
    public void What_is_written_is_read_back() => Dossiers.Sample(dossier => IsSame(dossier, DossierNotation.Read(DossierNotation.Write(dossier))));

    [Fact]
    public void Whatever_a_browser_holds_is_read_or_refused_with_a_sentence() => Gen.String.Sample(text =>
    {
        try
        {
            DossierNotation.Read(text);
        }
        catch (RefusedException refused)
        {
            Assert.NotEmpty(refused.Refusal.Sentence.Dutch);
        }
    });

    [Fact]
    public void An_empty_text_is_an_empty_dossier() => Assert.Same(Dossier.Empty, DossierNotation.Read(""));

    [Theory]
    [InlineData("https://elders.example/")]
    [InlineData("//elders.example/")]
    [InlineData("/\\elders.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/a\nb")]
    [InlineData("")]
    public void An_address_elsewhere_is_refused_and_says_which_item(string address)
    {
        var text = DossierNotation.Write(new Dossier("", [new("/a"), new(address)], LetterFields.Empty));

        Assert.Contains("Onderdeel 2", Assert.Throws<RefusedException>(() => DossierNotation.Read(text)).Refusal.Sentence.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void A_view_that_stands_in_it_twice_is_read_once()
    {
        var text = DossierNotation.Write(new Dossier("", [new("/a", "eerste"), new("/b"), new("/a", "tweede")], LetterFields.Empty));

        Assert.Equal([new("/a", "eerste"), new("/b")], DossierNotation.Read(text).Items);
    }

    [Fact]
    public void Half_a_sign_in_a_browser_costs_no_dossier() =>
        Assert.NotEmpty(Assert.Throws<RefusedException>(() => DossierNotation.Read("{\"titel\":\"\\ud83d\"}")).Refusal.Sentence.Dutch);

    [Fact]
    public void Too_many_items_are_refused_with_how_many_there_are()
    {
        var text = DossierNotation.Write(new Dossier("", [.. Enumerable.Range(0, 101).Select(i => new DossierItem($"/{i}"))], LetterFields.Empty));

        Assert.Contains("101", Assert.Throws<RefusedException>(() => DossierNotation.Read(text)).Refusal.Sentence.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_dossier_with_full_notes_can_be_read()
    {
        var full = new Dossier("", [.. Enumerable.Range(0, Dossier.MostItems).Select(i => new DossierItem($"/{i}/" + new string('a', 5000), new string('é', DossierItem.LongestNote)))], LetterFields.Empty);

        Assert.Equal(Dossier.MostItems, DossierNotation.Read(DossierNotation.Write(full)).Items.Count);
    }

    private static bool IsSame(Dossier one, Dossier other) => one.Title == other.Title && one.Letter == other.Letter && one.Items.SequenceEqual(other.Items);

    // Half a surrogate pair is no text: it cannot be written down.
    private static bool IsWhole(string text) => !text.Any(char.IsSurrogate);
}
