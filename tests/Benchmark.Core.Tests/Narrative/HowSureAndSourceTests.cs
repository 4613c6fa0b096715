using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Narrative;

public sealed class HowSureAndSourceTests
{
    private static readonly double[] Eight = [10, 12, 14, 16, 18, 20, 22, 24];

    [Fact]
    public void A_margin_by_chance_is_told_with_its_bounds() => Assert.Equal(
        "Bij kleine aantallen schommelt een cijfer door toeval. Als we dit meerekenen, ligt het cijfer van Eigenstad tussen 53,4 en 57,8. Het cijfer is voorlopig en kan veranderen.",
        Narrator.HowSure(new ComparisonCase(SampleWorld.Rate, 55.5, Eight) { Interval = (53.4, 57.8), Status = ObservationStatus.Provisional }.Answer()));

    [Fact]
    public void Published_bounds_are_the_sources() => Assert.StartsWith(
        "De bron geeft een marge bij dit cijfer.",
        Narrator.HowSure(new ComparisonCase(SampleWorld.Share with { Uncertainty = Uncertainty.PublishedBounds, Certainty = Certainty.WithMargin }, 21, Eight) { Interval = (19, 23) }.Answer()),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(Certainty.FullCount, "Dit is een volledige telling. Er is geen marge door toeval. Wel kunnen gemeenten verschillend registreren.")]
    [InlineData(Certainty.OwnStatement, "Dit is een eigen opgave van de gemeente. Er is geen marge door toeval. Wel kunnen gemeenten de vraag verschillend opvatten.")]
    [InlineData(Certainty.EstimateUnknownMargin, "Hoe groot de marge van dit cijfer is, weten we niet. Kleine verschillen zeggen dus niets.")]
    [InlineData(Certainty.WithMargin, "Hoe groot de marge door toeval is, konden we niet helemaal bepalen.")]
    public void Every_kind_of_figure_has_its_answer(Certainty certainty, string expected) =>
        Assert.Equal(expected, Narrator.HowSure(new ComparisonCase(SampleWorld.Share with { Certainty = certainty }, 21, Eight).Answer()));

    [Fact]
    public void Unknown_clustering_is_said_beside_the_bounds() => Assert.EndsWith(
        "tussen 53,4 en 57,8. Hoe groot de marge door toeval is, konden we niet helemaal bepalen.",
        Narrator.HowSure(new ComparisonCase(SampleWorld.Rate, 55.5, Eight) { Interval = (53.4, 57.8), PhiKnown = false }.Answer()),
        StringComparison.Ordinal);

    [Fact]
    public void The_source_line_names_source_release_status_and_caveats()
    {
        var indicator = SampleWorld.Share with { Note = "Schuren tellen niet mee.", Money = "Bruto bedragen." };
        Assert.Equal(
            "Bron: Bureau Verzonnen, 1234NED. Cijfers van 24 november 2026 (versie 1). Status: voorlopig. Schuren tellen niet mee. Bruto bedragen.",
            Narrator.SourceLine(new ComparisonCase(indicator, 21, Eight) { Status = ObservationStatus.Provisional }.Answer()));
    }

    [Theory]
    [InlineData(ObservationStatus.Definitive, "Bron: Bureau Verzonnen. Cijfers van 24 november 2026 (versie 1).")]
    [InlineData(ObservationStatus.StatusUnknown, "Bron: Bureau Verzonnen. Cijfers van 24 november 2026 (versie 1). De bron vermeldt geen status.")]
    public void A_source_without_a_table_is_named_alone(ObservationStatus status, string expected) => Assert.Equal(
        expected,
        Narrator.SourceLine(new ComparisonCase(SampleWorld.Share with { Source = new Source("Bureau Verzonnen", "", "", null) }, 21, Eight) { Status = status }.Answer()));

    [Fact]
    public void The_citation_line_says_everything_needed_to_find_the_figure() => Assert.Equal(
        "Eigenstad, Aandeel, 2025: 21,0% van de woningen. Bron: Bureau Verzonnen, 1234NED. Licentie: CC BY 4.0. Cijfers van 24 november 2026 (versie 1). https://voorbeeld.nl/x",
        Narrator.Citation(new ComparisonCase(SampleWorld.Share, 21, Eight).Answer(), "https://voorbeeld.nl/x"));

    [Fact]
    public void The_citation_of_an_absent_figure_says_so() => Assert.StartsWith(
        "Eigenstad, Aandeel, 2025: geen cijfer. Bron:",
        Narrator.Citation(new ComparisonCase(SampleWorld.Share, double.NaN, Eight).Answer(), "https://voorbeeld.nl/x"),
        StringComparison.Ordinal);
}
