using Benchmark.Core.Comparisons;
using Benchmark.Core.Practices;
using Benchmark.Core.SavedGroups;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Practices;

public sealed class PracticeRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly PracticeText Sound = new("Titel", "Wat.", [SampleWorld.Share.Code], SampleWorld.OwnCode, "Tijd.", "https://example.org/", "", Today);

    [Theory]
    [InlineData("data@example.nl", true)]
    [InlineData("team-data2@gemeente.example.nl", true)]
    [InlineData("j.jansen@example.nl", false)]
    [InlineData("jan_jansen@example.nl", false)]
    [InlineData("Jan Jansen <data@example.nl>", false)]
    [InlineData("data@localhost", false)]
    [InlineData("data", false)]
    public void A_mailbox_of_a_function_has_no_point_or_low_line_before_the_at(string mailbox, bool isFunction) => Assert.Equal(isFunction, PracticeRules.IsFunctionMailbox(mailbox));

    [Fact]
    public void Only_somebody_of_no_municipality_keeps_practices()
    {
        Assert.True(PracticeRules.MayKeep(new Editor("1", "analist", null)));
        Assert.False(PracticeRules.MayKeep(new Editor("2", "beleidsmedewerker", "GM0193")));
        Assert.False(PracticeRules.MayKeep(null));
    }

    [Fact]
    public void A_sound_practice_is_kept_without_white_space_round_its_texts_and_each_figure_once() =>
        Assert.Equal(Sound, Checked(Sound with { Title = "  Titel\t", What = "Wat.\r\n", Indicators = [" " + SampleWorld.Share.Code.ToUpperInvariant(), SampleWorld.Share.Code, ""] }));

    [Theory]
    [InlineData("titel")]
    [InlineData("wat")]
    [InlineData("nodig")]
    [InlineData("link")]
    [InlineData("postbus")]
    [InlineData("datum")]
    [InlineData("indicatoren")]
    [InlineData("gemeente")]
    public void What_cannot_be_kept_is_refused_at_its_field(string field)
    {
        var text = field switch
        {
            "titel" => Sound with { Title = new string('x', 121) },
            "wat" => Sound with { What = "\n" },
            "nodig" => Sound with { Needs = new string('x', 1001) },
            "link" => Sound with { Link = "javascript:alert(1)" },
            "postbus" => Sound with { Mailbox = "jan.jansen@example.nl" },
            "datum" => Sound with { Date = Today.AddDays(1) },
            "indicatoren" => Sound with { Indicators = [] },
            _ => Sound with { Municipality = "GM0000" },
        };

        Assert.Equal((RefusalKind.Invalid, field), Assert.Throws<RefusedException>(() => Checked(text)).Refusal is var refusal ? (refusal.Kind, refusal.Parameter) : default);
    }

    private static PracticeText Checked(PracticeText text)
    {
        var slab = SampleWorld.Slab(SampleWorld.Share, (2025, [1, 2]));
        return PracticeRules.Checked(text, SampleWorld.Catalogue(SampleWorld.Register(1), slab), Today);
    }
}
