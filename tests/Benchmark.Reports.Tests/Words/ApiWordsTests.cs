using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Statistics;
using Benchmark.Reports.Words;

namespace Benchmark.Reports.Tests.Words;

public class ApiWordsTests
{
    [Fact]
    public void Statuses_are_told_in_the_published_words() => Assert.Equal(
        ["definitief", "voorlopig", "naderVoorlopig", "geschat", "statusOnbekend", "ontbreekt", "onbekend", "afgeschermd", "nietVanToepassing", "ontbreekt"],
        Enum.GetValues<ObservationStatus>().Select(ApiWords.Of));

    [Fact]
    public void Verdicts_are_told_in_the_published_words() => Assert.Equal(
        ["geenOordeel", "ongeveerGelijk", "geenZekerVerschil", "lager", "ietsLager", "ietsHoger", "hoger"],
        Enum.GetValues<Verdict>().Select(ApiWords.Of));

    [Fact]
    public void Reasons_are_told_in_the_published_words()
    {
        Assert.Equal(
            [null, "ontbreekt", "nietVergelijkbaar", "schattingMargeOnbekend", "teOud", "kenmerkVanGroep", "teWeinigGemeenten"],
            Enum.GetValues<NoVerdictReason>().Select(reason => ApiWords.Of(reason, ObservationStatus.Missing)));
        Assert.Equal("andereGrenzen", ApiWords.Of(NoVerdictReason.OwnValueAbsent, ObservationStatus.BoundariesDiffer));
        Assert.Equal("afgeschermd", ApiWords.Of(NoVerdictReason.OwnValueAbsent, ObservationStatus.Suppressed));
        Assert.Equal("teOud", ApiWords.Of(NoVerdictReason.TooOld, ObservationStatus.BoundariesDiffer));
    }

    [Fact]
    public void Kinds_are_told_in_the_published_words() => Assert.Equal(
        ["aandeel", "cijfer", "verhouding", "gemiddelde", "mediaan", "aantal", "bedrag", "score", "klasse", "jaNee"],
        Enum.GetValues<IndicatorKind>().Select(ApiWords.Of));

    [Fact]
    public void Methods_certainties_and_uncertainties_are_told_in_the_published_words()
    {
        Assert.Equal(["wilson", "byar-phi", "exact-phi", "normaal", "gepubliceerd"], Enum.GetValues<IntervalMethod>().Select(ApiWords.Of));
        Assert.Equal(["telling", "marge", "onbekend", "eigenOpgave"], Enum.GetValues<Certainty>().Select(ApiWords.Of));
        Assert.Equal(["geen", "binomiaal", "gebeurtenissen", "standaardfout", "gepubliceerd"], Enum.GetValues<Uncertainty>().Select(ApiWords.Of));
    }
}
