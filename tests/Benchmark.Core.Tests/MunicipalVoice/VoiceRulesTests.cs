using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.MunicipalVoice;
using Benchmark.Core.SavedGroups;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Core.Tests.MunicipalVoice;

public sealed class VoiceRulesTests
{
    private static readonly MunicipalityTarget Sound = new("GM0193", "aandeel_pct", 0, 45, 2030, "Programmabegroting 2026", "https://example.org/", "afdeling Wonen", default);

    private static readonly Indicator Bounded = SampleWorld.Share with { Range = new ValueRange(0, 100) };

    [Fact]
    public void Who_works_for_the_municipality_speaks_for_it()
    {
        Assert.True(VoiceRules.MayWrite(new Editor("1", "beleidsmedewerker", "GM0193"), "GM0193"));
        Assert.False(VoiceRules.MayWrite(new Editor("2", "beleidsmedewerker", "GM0202"), "GM0193"));
        Assert.False(VoiceRules.MayWrite(new Editor("3", "analist", null), "GM0193"));
        Assert.False(VoiceRules.MayWrite(null, "GM0193"));
    }

    [Fact]
    public void A_note_is_one_paragraph_of_at_most_400_characters()
    {
        Assert.Equal("Een twee.", VoiceRules.Note("  Een\r\n\ttwee.\u0000 "));
        Assert.Equal(400, VoiceRules.Note(new string('x', 400)).Length);
        Assert.Equal("toelichting", Refused(() => VoiceRules.Note(new string('x', 401))).Parameter);
    }

    // Whatever is pasted, a drawing, a document and a sheet can hold it.
    [Fact]
    public void What_is_kept_can_stand_in_every_document() => Gen.String.Sample(text =>
    {
        var kept = VoiceRules.OneParagraph(text);
        Assert.Equal(kept, VoiceRules.OneParagraph(kept));
        System.Xml.XmlConvert.VerifyXmlChars(kept);
        Assert.DoesNotContain(kept, char.IsControl);
    });

    [Theory]
    [InlineData("")]
    [InlineData("jan@example.nl")]
    public void A_function_is_a_word_and_no_address(string function) => Assert.Equal("functie", Refused(() => VoiceRules.Function(function)).Parameter);

    [Fact]
    public void A_target_lies_within_the_range_of_its_indicator_and_names_its_document()
    {
        Assert.Equal(Sound, VoiceRules.Target(Sound, Bounded, 2026));
        Assert.Equal("Deze streefwaarde kan niet. Mogelijk is 0,0% tot en met 100,0%.", Refused(() => VoiceRules.Target(Sound with { Value = 100.1 }, Bounded, 2026)).Sentence.Dutch);
        Assert.Equal("Vul bij de streefwaarde een getal in, bijvoorbeeld 45,5.", Refused(() => VoiceRules.Target(Sound with { Value = double.NaN }, Bounded, 2026)).Sentence.Dutch);
        Assert.Equal("streefwaarde", Refused(() => VoiceRules.Target(Sound, Bounded with { Kind = IndicatorKind.YesNo }, 2026)).Parameter);
        Assert.Equal("jaar", Refused(() => VoiceRules.Target(Sound with { Year = 2024 }, Bounded, 2026)).Parameter);
        Assert.Equal("bron", Refused(() => VoiceRules.Target(Sound with { Source = " " }, Bounded, 2026)).Parameter);
        Assert.Equal("link", Refused(() => VoiceRules.Target(Sound with { Link = "http://example.org/" }, Bounded, 2026)).Parameter);
        Assert.Equal("link", Refused(() => VoiceRules.Target(Sound with { Link = "https://naam:geheim@example.org/" }, Bounded, 2026)).Parameter);
    }

    [Fact]
    public void Beside_a_period_stands_its_own_note_and_else_the_one_for_all_periods()
    {
        MunicipalityNote Note(string text, int? year, int number) => new("GM0193", "x", year is { } of ? Period.OfYear(of) : null, number, text, "f", default);
        var written = new WrittenOfFigure([Note("alle", null, 1), Note("2024", 2024, 1), Note("", 2025, 2)], []);

        Assert.Equal("2024", written.At(Period.OfYear(2024)).Note!.Text);
        Assert.Equal("alle", written.At(Period.OfYear(2025)).Note!.Text);
        Assert.Same(SaidOfFigure.Nothing, new WrittenOfFigure([], []).At(Period.OfYear(2025)));
    }

    private static Refusal Refused(Action act) => Assert.Throws<RefusedException>(act).Refusal;
}
