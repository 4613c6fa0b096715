using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Comparisons;

public sealed class RefusalTests
{
    private static readonly MunicipalityRegister Register = new(
        [
            new("GM9001", "Eigenstad", null, null),
            new("GM9002", "Oudedorp", null, new DateOnly(2024, 1, 1)),
            new("GM9003", "Nieuwstad", new DateOnly(2024, 1, 1), null),
            new("GM9004", "Buurdorp", null, null),
            new("GM9005", "Zwijgdorp", null, null),
        ],
        [],
        [Division(2022, "GM9001", "GM9002", "GM9004"), Division(2023, "GM9001", "GM9002"), Division(2024, "GM9001", "GM9003", "GM9004"), Division(2025, "GM9001", "GM9003", "GM9004")],
        [
            new("GM9002", "GM9004", new DateOnly(2024, 1, 1), SuccessionKind.Abolition, 0.1, 0.1),
            new("GM9002", "GM9003", new DateOnly(2024, 1, 1), SuccessionKind.Abolition, 0.9, 0.9),
        ]);

    private static readonly Catalogue Catalogue = SampleWorld.Catalogue(
        Register,
        SampleWorld.Slab(SampleWorld.Share, (2019, [1]), (2020, [1]), (2021, [1]), (2023, [1])),
        SampleWorld.Slab(SampleWorld.Rate, (2023, [1])),
        SampleWorld.Slab(SampleWorld.Money with { Code = "huizen" }, (2023, [1])),
        SampleWorld.Slab(SampleWorld.Money with { Code = "bomen" }, (2023, [1])));

    [Fact]
    public void Unknown_indicator_suggests_the_nearest_codes()
    {
        var refusal = Refusals.UnknownIndicator("aandeel_pc", Catalogue);

        Assert.Equal((RefusalKind.NotFound, "indicator"), (refusal.Kind, refusal.Parameter));
        Assert.StartsWith("Er is geen cijfer met de code 'aandeel_pc'. Lijken erop: aandeel_pct, ", refusal.Sentence.Dutch, StringComparison.Ordinal);
        Assert.Contains("Lijken erop: voorvallen_per_1000, ", Refusals.UnknownIndicator("voorvallen", Catalogue).Sentence.Dutch, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GM9009", "Er is geen gemeente met de code 'GM9009'. Een code bestaat uit GM en vier cijfers, zoals GM0193.")]
    [InlineData("Nieuwstadt", "Er is geen gemeente met de code 'Nieuwstadt'. Bedoelt u Nieuwstad (GM9003)?")]
    public void Unknown_municipality_suggests_what_the_search_finds(string code, string expected) =>
        Assert.Equal(expected, Refusals.UnknownMunicipality(code, Register).Sentence.Dutch);

    [Theory]
    [InlineData("GM9002", 2025, "Oudedorp (GM9002) bestond tot 1 januari 2024 en is opgegaan in Nieuwstad (GM9003) en Buurdorp (GM9004). Kies een opvolger of een periode van voor die datum.")]
    [InlineData("GM9003", 2023, "Nieuwstad (GM9003) bestaat sinds 1 januari 2024. Kies een latere periode.")]
    [InlineData("GM9004", 2023, "Buurdorp (GM9004) staat niet op de gemeentelijke indeling van 2023. De jaren waarin deze gemeente er wel op staat: 2022, 2024 en 2025.")]
    [InlineData("GM9005", 2023, "Zwijgdorp (GM9005) staat niet op de gemeentelijke indeling van 2023. Kies een andere gemeente.")]
    public void A_code_of_other_years_is_refused_with_its_years_and_successors(string code, int year, string expected)
    {
        var refusal = Refusals.NotOnDivision(Register.Find(code)!, Register.Division(year)!, Register);
        Assert.Equal((RefusalKind.NotFound, "gemeente", expected), (refusal.Kind, refusal.Parameter, refusal.Sentence.Dutch));
    }

    [Theory]
    [InlineData("GM9003", "Aandeel is er niet voor Nieuwstad (GM9003): de perioden die er zijn, gaan over jaren waarin deze gemeente niet bestond. Kies een ander cijfer.")]
    [InlineData("GM9002", "Aandeel is er niet voor Oudedorp (GM9002): de perioden die er zijn, gaan over jaren waarin deze gemeente niet bestond. De gemeente bestond tot 1 januari 2024 en is opgegaan in Nieuwstad (GM9003) en Buurdorp (GM9004). Kies een opvolger of een ander cijfer.")]
    public void Without_any_period_on_whose_division_the_code_is_no_other_period_is_advised(string code, string expected)
    {
        var refusal = Refusals.NeverHeld(SampleWorld.Share, Register.Find(code)!, Register);
        Assert.Equal((RefusalKind.NotFound, "gemeente", expected), (refusal.Kind, refusal.Parameter, refusal.Sentence.Dutch));
    }

    [Fact]
    public void A_period_not_held_says_which_are()
    {
        var refusal = Refusals.PeriodNotHeld(SampleWorld.Share, Period.Parse("2022KW02", CultureInfo.InvariantCulture), Catalogue);

        Assert.Equal((RefusalKind.Invalid, "periode"), (refusal.Kind, refusal.Parameter));
        Assert.Equal("Aandeel is er niet over het 2e kwartaal van 2022. De perioden die er zijn: 2019 tot en met 2021 en 2023.", refusal.Sentence.Dutch);
        Assert.Equal("Share is not available for the second quarter of 2022. The periods available: 2019 to 2021 and 2023.", refusal.Sentence.English);
    }

    [Fact]
    public void An_unreadable_period_is_echoed_short_and_clean()
    {
        var sentence = Refusals.UnreadablePeriod("\u0007" + new string('x', 500)).Sentence.Dutch;

        Assert.StartsWith($"De periode '{new string('x', 60)}…' is niet te lezen.", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_release_says_which_there_are()
    {
        var refusal = Refusals.UnknownRelease("9", [SampleWorld.Release with { Number = 2 }, SampleWorld.Release]);
        Assert.Equal((RefusalKind.NotFound, "Versie '9' bestaat niet. De versies die er zijn: 1 en 2."), (refusal.Kind, refusal.Sentence.Dutch));
    }

    [Fact]
    public void What_looks_like_a_gap_in_what_was_typed_stays_text() =>
        Assert.StartsWith("De periode '{versie}' is niet te lezen.", Refusals.UnreadablePeriod("{versie}").Sentence.Dutch, StringComparison.Ordinal);

    private static Division Division(int year, params string[] codes) => new(year, codes.Select(code => KeyValuePair.Create(code, (string?)null)));
}
