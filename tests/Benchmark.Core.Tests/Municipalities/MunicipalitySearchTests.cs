using Benchmark.Core.Municipalities;

namespace Benchmark.Core.Tests.Municipalities;

public sealed class MunicipalitySearchTests
{
    private static readonly MunicipalityRegister Register = new(
        [
            new("GM0193", "Zwolle", null, null),
            new("GM0518", "'s-Gravenhage", null, null),
            new("GM0796", "'s-Hertogenbosch", null, null),
            new("GM1900", "Súdwest-Fryslân", null, null),
            new("GM0788", "Haaren", null, new DateOnly(2021, 1, 1)),
            new("GM0757", "Boxtel", null, null),
            new("GM0824", "Oisterwijk", null, null),
            new("GM0855", "Tilburg", null, null),
            new("GM0865", "Vught", null, null),
            new("GM0363", "Amsterdam", null, null),
            new("GM0362", "Amstelveen", null, null),
            new("GM0437", "Ouder-Amstel", null, null),
            new("GM0370", "Beemster", null, new DateOnly(2022, 1, 1)),
            new("GM0439", "Purmerend", null, null),
        ],
        [],
        [new Division(2026, [])],
        [
            new("GM0788", "GM0865", new DateOnly(2021, 1, 1), SuccessionKind.Abolition, 0.17, double.NaN),
            new("GM0788", "GM0757", new DateOnly(2021, 1, 1), SuccessionKind.Abolition, 0.15, double.NaN),
            new("GM0788", "GM0824", new DateOnly(2021, 1, 1), SuccessionKind.Abolition, 0.4, double.NaN),
            new("GM0788", "GM0855", new DateOnly(2021, 1, 1), SuccessionKind.Abolition, 0.28, double.NaN),
            new("GM0370", "GM0439", new DateOnly(2022, 1, 1), SuccessionKind.Abolition, 1, double.NaN),
        ]);

    [Theory]
    [InlineData("zwolle", "Zwolle")]
    [InlineData(" GM0193 ", "Zwolle")]
    [InlineData("gm0193", "Zwolle")]
    [InlineData("sudwest", "Súdwest-Fryslân")]
    [InlineData("fryslan", "Súdwest-Fryslân")]
    [InlineData("s gravenhage", "'s-Gravenhage")]
    [InlineData("den haag", "'s-Gravenhage")]
    [InlineData("Den Bosch", "'s-Hertogenbosch")]
    [InlineData("Zwole", "Zwolle")]
    [InlineData("Zwlole", "Zwolle")]
    [InlineData("Amsterdm", "Amsterdam")]
    [InlineData("Hertogenbosh", "'s-Hertogenbosch")]
    [InlineData("burg", "Tilburg")]
    public void The_first_hit_is_what_was_meant(string text, string expected) =>
        Assert.Equal(expected, MunicipalitySearch.Find(Register, text)[0].Municipality.Name);

    [Fact]
    public void A_former_name_says_where_it_went_largest_part_first()
    {
        var hit = Assert.Single(MunicipalitySearch.Find(Register, "Haaren"));
        Assert.Equal(["Oisterwijk", "Tilburg", "Vught", "Boxtel"], hit.Successors.Select(municipality => municipality.Name));
    }

    [Fact]
    public void The_start_of_a_name_comes_before_the_start_of_a_word_in_it() =>
        Assert.Equal(["Amstelveen", "Amsterdam", "Ouder-Amstel"], MunicipalitySearch.Find(Register, "amst").Select(hit => hit.Municipality.Name));

    [Fact]
    public void No_more_hits_than_asked() => Assert.Single(MunicipalitySearch.Find(Register, "amst", 1));

    [Theory]
    [InlineData("")]
    [InlineData("  '-")]
    [InlineData("qqqq")]
    [InlineData("zwx")]
    public void What_names_nothing_finds_nothing(string text) => Assert.Empty(MunicipalitySearch.Find(Register, text));

    [Theory]
    [InlineData("'s-Gravenhage", "s-gravenhage")]
    [InlineData("Fryslân", "fryslan")]
    [InlineData("Zuid-Holland", "zuid-holland")]
    [InlineData("Nuenen, Gerwen en Nederwetten", "nuenen-gerwen-en-nederwetten")]
    [InlineData("Bergen (NH.)", "bergen-nh")]
    public void A_slug_has_no_signs_but_hyphens(string name, string expected) => Assert.Equal(expected, Slug.Of(name));
}
