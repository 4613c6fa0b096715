using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Core.Tests.Deliveries;

public sealed class FindingTextTests
{
    private static readonly Period Year = Period.OfYear(2025);
    private static readonly Place Field = new("a.csv", 12, "waarde");

    /// <summary>Each rule with the facts that it fills in, and what its Dutch sentence must say.</summary>
    public static TheoryData<CheckRule, object[], string> Rules => new()
    {
        { CheckRule.Unreadable, ["een aanhalingsteken blijft open"], "een aanhalingsteken blijft open" },
        { CheckRule.MissingColumn, ["GemeenteCode"], "'GemeenteCode'" },
        { CheckRule.ShapeChanged, [new Bilingual("de eenheid is anders", "the unit differs")], "de eenheid is anders" },
        { CheckRule.NotANumber, [], "'1.234'" },
        { CheckRule.NotAPeriod, [], "'1.234'" },
        { CheckRule.UnknownStatus, [], "'1.234' is geen status" },
        { CheckRule.UnknownIndicator, ["onbekend_pct", 342], "'onbekend_pct'" },
        { CheckRule.UnknownMunicipality, ["GM7777"], "'GM7777'" },
        { CheckRule.AbolishedMunicipality, ["Weesp (GM0457)", 2023, (IReadOnlyList<string>)["Amsterdam (GM0363)"]], "van 2023. Lever de cijfers aan voor Amsterdam (GM0363)" },
        { CheckRule.DuplicateKey, ["Zwolle (GM0193)", Year, 7], "op regel 7" },
        { CheckRule.ValueAndStatus, ["Zwolle (GM0193)", Year, ObservationStatus.Suppressed], "Zwolle (GM0193) over 2025" },
        { CheckRule.OutsideRange, ["Zwolle (GM0193)", Year, 101.5, 0.0, 100.0], "Mogelijk is 0 tot en met 100." },
        { CheckRule.PartExceedsWhole, ["Zwolle (GM0193)", Year, 1001.0, 1000.0], "deel (1.001) groter dan het geheel (1.000)" },
        { CheckRule.RatioDoesNotFollow, ["Zwolle (GM0193)", Year, 41.3, 41.41414, 41.0, 99.0], "41 gedeeld door 99 geeft 41,4141" },
        { CheckRule.BoundsDoNotEnclose, ["Zwolle (GM0193)", Year, 40.0, 41.0, double.NaN], "grenzen 41 en –" },
        { CheckRule.Outlier, ["Zwolle (GM0193)", Year, 3.256, 8.04], "3,26 keer het midden, op 8 keer" },
        { CheckRule.StrangeChange, ["Zwolle (GM0193)", Year, Period.OfYear(2024), 51.26, 2.0, 100.0, 151.26], "van 100 in 2024 naar 151,26 in 2025: een verandering van 51,3%" },
        { CheckRule.FactorOfOwnPast, ["Zwolle (GM0193)", Year, Period.OfYear(2024), 1000.0, true, 1.0, 1000.0], "ongeveer 1.000 keer zo groot" },
        { CheckRule.MunicipalitiesMissing, [12, 342, Year, (IReadOnlyList<string>)[.. Enumerable.Range(1, 12).Select(number => $"Stad {number}")]], "Stad 10 en 2 andere" },
        { CheckRule.TotalDoesNotAddUp, ["NL01", Year, 990.0, 1000.0, 3, 342], "tellen over 2025 op tot 990, waar de bron zelf voor NL01 1.000 geeft" },
    };

    [Fact]
    public void Every_rule_has_a_sentence_here() => Assert.Equal(Enum.GetValues<CheckRule>().Order(), Rules.Select(row => row.Data.Item1).Order());

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_finding_says_what_is_wrong_where_and_what_to_do(CheckRule rule, object[] facts, string expected)
    {
        var finding = new Finding(Field, "1.234", rule) { Indicator = "x", Facts = facts };
        var dutch = FindingText.Of(finding, Language.Dutch);
        Assert.StartsWith("Regel 12, kolom 'waarde': ", dutch, StringComparison.Ordinal);
        Assert.Contains(expected, dutch, StringComparison.Ordinal);
        Assert.EndsWith(".", dutch, StringComparison.Ordinal);
        Assert.StartsWith("Line 12, column 'waarde': ", FindingText.Of(finding, Language.English), StringComparison.Ordinal);
        Assert.Empty(ForbiddenWords.In(dutch));
    }

    [Fact]
    public void Every_cause_of_what_cannot_be_read_says_what_to_do_before_and_after_it_was_stored()
    {
        foreach (var cause in Enum.GetValues<UnreadableCause>())
        {
            foreach (var language in new[] { Language.Dutch, Language.English })
            {
                var finding = new Finding(Field, "1.234", CheckRule.Unreadable) { Facts = [cause, 2000L] };
                var text = FindingText.Of(finding, language);
                Assert.Equal(text, FindingText.Of(finding with { Facts = [cause.ToString(), 2000.0] }, language));
                Assert.DoesNotContain(cause.ToString(), text, StringComparison.Ordinal);
                Assert.Empty(ForbiddenWords.In(text));
            }
        }

        Assert.EndsWith("hoogstens 2.000. Lever het in delen aan.", FindingText.Of(new Finding(Field, "", CheckRule.Unreadable) { Facts = [UnreadableCause.TooManyRows, 2000L] }, Language.Dutch), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "nieuw is 'column b'")]
    [InlineData(false, "weg is 'column b'")]
    public void What_changed_in_a_shape_is_new_or_gone(bool isNew, string expected)
    {
        var finding = new Finding(new("a.csv", 0, ""), "column b", CheckRule.ShapeChanged) { Facts = [isNew] };
        Assert.Contains(expected, FindingText.Of(finding, Language.Dutch), StringComparison.Ordinal);
        Assert.Equal(FindingText.Of(finding, Language.Dutch), FindingText.Of(finding with { Facts = [isNew.ToString()] }, Language.Dutch));
    }

    [Fact]
    public void The_file_as_a_whole_has_no_line_before_it() =>
        Assert.Equal("Het bestand is niet te lezen: leeg. Lever het opnieuw aan.", FindingText.Of(new Finding(new("a.csv", 0, ""), "", CheckRule.Unreadable) { Facts = ["leeg"] }, Language.Dutch));

    [Fact]
    public void A_finding_without_the_facts_of_its_sentence_is_refused() =>
        Assert.Throws<ArgumentException>(() => FindingText.Of(new Finding(Field, "3", CheckRule.Outlier), Language.Dutch));

    [Theory]
    [InlineData(CheckRule.Outlier, SkipReason.NoSpread, "Niet gecontroleerd over 2025: 'ver van de andere gemeenten'. De meeste waarden zijn gelijk.")]
    [InlineData(CheckRule.StrangeChange, SkipReason.NoPeriodBefore, "Niet gecontroleerd over 2025: 'vreemde verandering'. Er zijn geen waarden van de periode ervoor om mee te vergelijken.")]
    [InlineData(CheckRule.MunicipalitiesMissing, SkipReason.NoDivision, "Niet gecontroleerd over 2025: 'alle gemeenten aanwezig'. Van dat jaar is er geen lijst van gemeenten.")]
    public void What_was_not_checked_is_told(CheckRule rule, SkipReason reason, string expected) =>
        Assert.Equal(expected, FindingText.Of(new SkippedCheck(rule, "x", Year, reason), Language.Dutch));

    [Fact]
    public void Why_a_file_cannot_be_read_is_told_in_words_for_every_cause()
    {
        foreach (var cause in Enum.GetValues<UnreadableCause>())
        {
            var finding = new Finding(new("a.csv", 0, ""), "blad 2", CheckRule.Unreadable) { Facts = [cause, new Bilingual("Er is geen kolom.", "There is no column.")] };

            var (dutch, english) = (FindingText.Of(finding, Language.Dutch), FindingText.Of(finding, Language.English));
            Assert.DoesNotContain(cause.ToString(), dutch, StringComparison.Ordinal);
            Assert.DoesNotContain(cause.ToString(), english, StringComparison.Ordinal);
            Assert.All([dutch, english], told => Assert.EndsWith(cause == UnreadableCause.Mapping ? "blad 2" : ".", told, StringComparison.Ordinal));
        }
    }
}
