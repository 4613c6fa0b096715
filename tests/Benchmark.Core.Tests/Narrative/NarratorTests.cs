using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Narrative;

public sealed class NarratorTests
{
    private static readonly double[] Eight = [10, 12, 14, 16, 18, 20, 22, 24];
    private static readonly Indicator WithMargin = SampleWorld.Share with { Uncertainty = Uncertainty.PublishedBounds, Certainty = Certainty.WithMargin };

    [Fact]
    public void A_difference_subtracts_what_is_shown_and_ends_in_how_sure_it_is()
    {
        double[] others = [40, 41, 42, 43, 44.1, 45, 46, 47, 48];
        Assert.Equal(
            "In Zwolle zijn in 2025 55,5 voorvallen per 1.000 inwoners geteld. Dat zijn er 11,4 meer dan in het midden van de groep (44,1). Dit verschil is groter dan toeval.",
            Tell(new ComparisonCase(SampleWorld.Rate, 55.52, others) { Name = "Zwolle", Interval = (53.4, 57.8) }));
        Assert.Equal(
            "In Zwolle, 55.5 events per 1,000 inhabitants are counted in 2025. That is 11.4 more than in the middle of the group (44.1). This difference is larger than chance.",
            Tell(new ComparisonCase(SampleWorld.Rate, 55.52, others) { Name = "Zwolle", Interval = (53.4, 57.8) }, Language.English));
    }

    [Fact]
    public void The_figure_and_the_difference_are_bold_and_nothing_else()
    {
        var sentence = Narrator.Tell(new ComparisonCase(SampleWorld.Share, 21, Eight).Answer());
        Assert.Equal(["21,0% van de woningen", "4,0\u00a0procentpunt meer"], sentence.Runs.Where(run => run.Strong).Select(run => run.Text));
    }

    [Fact]
    public void Shares_differ_in_percentage_points() => Assert.Equal(
        "In Eigenstad is in 2025 5,8% van de woningen van hout. Dat is 11,2\u00A0procentpunt minder dan het midden van de groep (17,0%). Dit is een volledige telling: er is geen marge door toeval.",
        Tell(new ComparisonCase(SampleWorld.Share, 5.8, Eight)));

    [Fact]
    public void Money_differs_in_money() => Assert.Equal(
        "Eigenstad gaf in 2025 €\u00A02.902 per inwoner uit aan voorzieningen. Dat is €\u00A0748 meer dan het midden van de groep (€\u00A02.154). Dit is een volledige telling: er is geen marge door toeval.",
        Tell(new ComparisonCase(SampleWorld.Money, 2902.4, 2000, 2100, 2150, 2152, 2154.3, 2160, 2200, 2300, 2400)));

    [Fact]
    public void One_counted_thing_is_told_in_the_singular()
    {
        var whole = SampleWorld.Rate with { Unit = SampleWorld.Rate.Unit with { Decimals = 0 }, Uncertainty = Uncertainty.None, Certainty = Certainty.FullCount };
        Assert.Contains("Dat is er 1 meer dan in het midden van de groep (17).", Tell(new ComparisonCase(whole, 18, 17, 17, 17, 17, 17, 17, 17, 17)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_period_is_told_in_the_past()
    {
        Assert.Equal(
            "In Eigenstad was in 2024 21,0% van de woningen van hout. Dat was 4,0\u00A0procentpunt meer dan het midden van de groep (17,0%). Dit verschil was groter dan toeval.",
            Tell(new ComparisonCase(WithMargin, 21, Eight) { Year = 2024, HasNewer = true, Interval = (19, 23) }));
        Assert.EndsWith("zaten lager.", Narrator.Verdict(new ComparisonCase(SampleWorld.Share, 21, Eight) { Year = 2024, HasNewer = true }.Answer()).Rest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(17.0, 15.0, 19.0, "In Eigenstad is in 2025 17,0% van de woningen van hout. Eigenstad zit ongeveer even hoog als het midden van de groep. Met de marge door toeval ligt het cijfer van Eigenstad tussen 15,0% en 19,0%.")]
    [InlineData(21.0, 15.0, 27.0, "In Eigenstad is in 2025 21,0% van de woningen van hout. Eigenstad verschilt niet zeker van het midden van de groep. Het verschil kan toeval zijn.")]
    public void Ready_texts_without_a_difference(double own, double lower, double upper, string expected) =>
        Assert.Equal(expected, Tell(new ComparisonCase(WithMargin, own, Eight) { Interval = (lower, upper) }));

    [Theory]
    [InlineData(ObservationStatus.Missing, "De bron heeft het niet geleverd.")]
    [InlineData(ObservationStatus.Unknown, "Volgens de bron is het onbekend.")]
    [InlineData(ObservationStatus.Suppressed, "Het wordt niet getoond, omdat het over te weinig mensen gaat.")]
    [InlineData(ObservationStatus.NotApplicable, "Het is hier niet van toepassing.")]
    [InlineData(ObservationStatus.BoundariesDiffer, "De grenzen van de gemeente zijn veranderd. De cijfers waaruit we het berekenen, passen daardoor niet bij elkaar.")]
    public void An_absent_value_says_why_and_that_it_is_no_zero(ObservationStatus status, string why)
    {
        var answer = new ComparisonCase(SampleWorld.Share, double.NaN, Eight) { Name = "Zwolle", Year = 2024, Status = status }.Answer();
        Assert.Equal($"Van Zwolle is er geen cijfer over 2024. {why} Dat is iets anders dan nul.", Narrator.Tell(answer).ToString());
        Assert.Equal(new VerdictWords("◇", "Geen oordeel.", why), Narrator.Verdict(answer));
    }

    [Fact]
    public void An_old_figure_is_dated_in_bold_without_a_verdict()
    {
        var answer = new ComparisonCase(SampleWorld.Share, 21, Eight) { Year = 2021 }.Answer();
        Assert.Equal(
            "In Eigenstad was in 2021 21,0% van de woningen van hout. Let op: dit cijfer is uit 2021. Daarom geven we geen oordeel. Dit is een volledige telling: er is geen marge door toeval.",
            Narrator.Tell(answer).ToString());
        Assert.Equal("2021", Narrator.Tell(answer).Runs.Last(run => run.Strong).Text);
        Assert.Equal("Geen oordeel. Dit cijfer is uit 2021.", Narrator.Verdict(answer).Text);
    }

    [Fact]
    public void An_old_estimate_is_dated_too() => Assert.Contains(
        "Let op: dit cijfer is uit 2021. Hoe groot de marge van dit cijfer is, weten we niet.",
        Tell(new ComparisonCase(SampleWorld.Share with { Certainty = Certainty.EstimateUnknownMargin }, 21, Eight) { Year = 2021 }),
        StringComparison.Ordinal);

    [Fact]
    public void An_estimate_gets_no_verdict()
    {
        var answer = new ComparisonCase(SampleWorld.Share with { Certainty = Certainty.EstimateUnknownMargin }, 21, Eight).Answer();
        Assert.EndsWith("hout. Hoe groot de marge van dit cijfer is, weten we niet. Kleine verschillen zeggen dus niets.", Narrator.Tell(answer).ToString(), StringComparison.Ordinal);
        Assert.Equal(new VerdictWords("◇", "Geen oordeel.", "De marge is onbekend."), Narrator.Verdict(answer));
    }

    [Fact]
    public void A_characteristic_is_not_judged_by_the_group_it_chose()
    {
        var answer = new ComparisonCase(SampleWorld.Share, 21, Eight) { AlikeInIndicator = true }.Answer();
        Assert.Equal(
            "In Eigenstad is in 2025 21,0% van de woningen van hout. Dit kenmerk, of iets wat erop lijkt, telt mee bij het kiezen van de groep. Daarom geven we geen oordeel. Dit is een volledige telling: er is geen marge door toeval.",
            Narrator.Tell(answer).ToString());
        Assert.Equal(new VerdictWords("◇", "Geen oordeel.", "Dit kenmerk, of iets wat erop lijkt, telt mee bij het kiezen van de groep."), Narrator.Verdict(answer));
    }

    [Fact]
    public void A_margin_that_is_not_fully_known_makes_no_difference_certain() => Assert.EndsWith(
        "Hoe groot de marge door toeval is, konden we niet helemaal bepalen. Het verschil kan dus toeval zijn.",
        Tell(new ComparisonCase(WithMargin, 21, Eight) { Interval = (19, 23), PhiKnown = false }),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(new double[0], "Van geen andere gemeente in de groep is dit cijfer bekend. Daarom vergelijken we het niet.")]
    [InlineData(new[] { 5.0 }, "Van 1 andere gemeente in de groep is dit cijfer bekend. Dat is te weinig om te vergelijken.")]
    [InlineData(new[] { 5.0, 6, 7, 8 }, "Van 4 andere gemeenten in de groep is dit cijfer bekend. Dat is te weinig om te vergelijken.")]
    [InlineData(new[] { 5.0, 6, 7, 8, 9, 9.5 }, "De groep is klein: van 6 andere gemeenten is dit cijfer bekend.")]
    public void A_small_group_is_told(double[] others, string expected) =>
        Assert.Contains(expected, Tell(new ComparisonCase(SampleWorld.Share, 21, others)), StringComparison.Ordinal);

    [Fact]
    public void Few_really_comparable_municipalities_are_told_beside_every_verdict() => Assert.Contains(
        "Eigenstad heeft weinig echt vergelijkbare gemeenten.", Tell(new ComparisonCase(SampleWorld.Share, 21, Eight) { FewAlike = true }), StringComparison.Ordinal);

    [Theory]
    [InlineData(IndicatorKind.Count, "Een aantal zegt ook iets over de grootte van de gemeente.")]
    [InlineData(IndicatorKind.Amount, "Een bedrag zegt ook iets over de grootte van de gemeente.")]
    [InlineData(IndicatorKind.Class, "Dit is een klasse en geen gemeten hoeveelheid.")]
    [InlineData(IndicatorKind.YesNo, "5 van de 8 andere gemeenten in de groep hebben dit.")]
    [InlineData(IndicatorKind.Mean, "Tussen gemeenten is dit cijfer niet te vergelijken.")]
    public void What_cannot_be_compared_says_why(IndicatorKind kind, string expected)
    {
        var answer = new ComparisonCase(SampleWorld.Share with { Kind = kind, Comparable = false }, 1, 0, 1, 1, 0, 1, 1, 0, 1).Answer();
        Assert.Contains(expected, Narrator.Tell(answer).ToString(), StringComparison.Ordinal);
        Assert.Equal("Geen oordeel. " + expected, Narrator.Verdict(answer).Text);
    }

    [Fact]
    public void Yes_or_no_is_told_as_a_word()
    {
        var yesNo = SampleWorld.Share with { Kind = IndicatorKind.YesNo, Comparable = false, Statement = new Bilingual("Heeft {gemeente} in {periode} een plan: **{waarde}**.", "") };
        Assert.StartsWith("Heeft Eigenstad in 2025 een plan: nee.", Tell(new ComparisonCase(yesNo, 0, 1, 1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { 1.0, 1, 0 }, "2 van de 3 andere gemeenten in de groep hebben dit.")]
    [InlineData(new[] { 1.0, 0, 0 }, "1 van de 3 andere gemeenten in de groep heeft dit.")]
    [InlineData(new[] { 0.0, 0 }, "0 van de 2 andere gemeenten in de groep hebben dit.")]
    [InlineData(new[] { 1, double.NaN }, "Van 1 andere gemeente in de groep is het antwoord bekend. Die heeft dit.")]
    [InlineData(new[] { 0, double.NaN }, "Van 1 andere gemeente in de groep is het antwoord bekend. Die heeft dit niet.")]
    public void Who_has_it_is_told_in_the_right_number(double[] others, string expected)
    {
        var yesNo = SampleWorld.Share with { Kind = IndicatorKind.YesNo, Comparable = false };
        Assert.Equal("Geen oordeel. " + expected, Narrator.Verdict(new ComparisonCase(yesNo, 1, others).Answer()).Text);
    }

    [Theory]
    [InlineData(21, Direction.None, "◆", "Hoger. 6 van de 8 gemeenten zitten lager.")]
    [InlineData(12.5, Direction.None, "◆", "Lager. 6 van de 8 gemeenten zitten hoger.")]
    [InlineData(19, Direction.None, "◆", "Iets hoger. 5 van de 8 gemeenten zitten lager.")]
    [InlineData(15, Direction.None, "◆", "Iets lager. 5 van de 8 gemeenten zitten hoger.")]
    [InlineData(21, Direction.Higher, "▲", "Gunstiger. 6 van de 8 gemeenten zitten lager.")]
    [InlineData(21, Direction.Lower, "▼", "Minder gunstig. 6 van de 8 gemeenten zitten lager.")]
    [InlineData(19, Direction.Higher, "▲", "Iets gunstiger. 5 van de 8 gemeenten zitten lager.")]
    [InlineData(15, Direction.Higher, "▼", "Iets minder gunstig. 5 van de 8 gemeenten zitten hoger.")]
    [InlineData(17, Direction.Higher, "●", "Ongeveer gelijk aan het midden van de groep.")]
    public void A_row_has_a_symbol_a_word_and_a_position(double own, Direction direction, string symbol, string text)
    {
        var decided = SampleWorld.Share with { Direction = new DirectionDecision(direction, direction == Direction.None ? null : "VNG", null, null) };
        var row = Narrator.Verdict(new ComparisonCase(decided, own, Eight).Answer());
        Assert.Equal((symbol, text), (row.Symbol, row.Text));
    }

    [Fact]
    public void No_certain_difference_is_a_dot() => Assert.Equal(
        new VerdictWords("●", "Geen zeker verschil", "met het midden van de groep."),
        Narrator.Verdict(new ComparisonCase(WithMargin, 21, Eight) { Interval = (15, 27) }.Answer()));

    [Fact]
    public void Coverage_counts_the_others() => Assert.Equal(
        "cijfer bekend van 8 van de 10 gemeenten", Narrator.Coverage(new ComparisonCase(SampleWorld.Share, 21, [.. Eight, double.NaN, double.NaN]).Answer()));

    private static string Tell(ComparisonCase comparison, Language language = Language.Dutch) => Narrator.Tell(comparison.Answer(), language).ToString();
}
