using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Import.Sample;

namespace Benchmark.Import.Tests.Sample;

public sealed class PriceIndexTests
{
    private const string Header = "period,value,status,source";

    [Fact]
    public void A_sample_may_bring_a_price_index()
    {
        using var files = new SampleFiles().Write("price_index.csv", Header, "2023JJ00,100,definitief,Bureau Proef", "2024JJ00,103.5,voorlopig,Bureau Proef");

        Assert.Equal(
            [
                new PriceIndexPoint(Period.OfYear(2023), 100, ObservationStatus.Definitive, "Bureau Proef"),
                new PriceIndexPoint(Period.OfYear(2024), 103.5, ObservationStatus.Provisional, "Bureau Proef"),
            ],
            SampleReader.Read(files.Folder).Release.Prices.Points);
    }

    [Fact]
    public void A_sample_may_do_without()
    {
        using var files = new SampleFiles();
        Assert.Empty(SampleReader.Read(files.Folder).Release.Prices.Points);
        Assert.Empty(SampleReader.Read(SamplePublisher.Folder).Release.Prices.Points);
    }

    [Theory]
    [InlineData("2023JJ00,0,definitief,Bureau Proef", "value", "must be above 0")]
    [InlineData("2023JJ00,,definitief,Bureau Proef", "value", "must be filled in")]
    [InlineData("2023JJ00,100,ontbreekt,Bureau Proef", "status", "must be the status of a value")]
    [InlineData("2023JJ00,100,definitief,", "source", "must be filled in")]
    [InlineData("2024JJ00,100,definitief,Bureau Proef", "period", "occurs a second time")]
    public void A_wrong_row_is_refused(string row, string column, string rule)
    {
        using var files = new SampleFiles().Write("price_index.csv", Header, "2024JJ00,103.5,voorlopig,Bureau Proef", row);

        var finding = Assert.Single(Assert.Throws<RefusedSampleException>(() => SampleReader.Read(files.Folder)).Findings);

        Assert.Equal(("price_index.csv", 3, column, rule), (finding.File, finding.Line, finding.Column, finding.Rule));
    }
}
