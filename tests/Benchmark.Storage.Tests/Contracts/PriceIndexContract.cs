using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Storage.Tests.Contracts;

/// <summary>A price index, with invented values, belongs to the release that brought it.</summary>
public abstract class PriceIndexContract
{
    private static readonly PriceIndex First = new(
    [
        new(Period.OfYear(2023), 100.0 / 3, ObservationStatus.Definitive, "Bureau Verzonnen, ‘tabel 1’ – €"),
        new(Period.OfYear(2024), 104.25, ObservationStatus.Provisional, "Bureau Verzonnen"),
    ]);

    private static readonly PriceIndex Second = new([First.Points[0], First.Points[1] with { Value = 104.5, Status = ObservationStatus.Definitive }, new(Period.OfYear(2025), 107, ObservationStatus.Estimated, "Bureau Verzonnen")]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<TestDatabase> MakeAsync();

    [Fact]
    public async Task Every_release_keeps_its_own_index_to_the_last_bit()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        var publisher = services.GetRequiredService<ReleasePublisher>();
        await publisher.PublishAsync(SmallRelease.Content with { Prices = First }, null, Cancellation);
        await publisher.PublishAsync(SmallRelease.Content with { Prices = Second }, null, Cancellation);
        await publisher.PublishAsync(SmallRelease.WithValue("GM0002", 99), null, Cancellation);

        var service = services.GetRequiredService<ComparisonService>();
        Assert.Equal(First.Points, (await service.CatalogueAsync(1, Cancellation)).Prices.Points);
        Assert.Equal(Second.Points, (await service.CatalogueAsync(2, Cancellation)).Prices.Points);
        Assert.Empty((await service.CatalogueAsync(3, Cancellation)).Prices.Points);
    }

    [Fact]
    public async Task A_development_of_money_is_told_in_prices_of_the_last_year()
    {
        await using var database = await MakeAsync();
        await using var services = await database.MigratedAsync(Cancellation);
        PriceIndex prices = new([.. Enumerable.Range(2019, 5).Select(year => new PriceIndexPoint(Period.OfYear(year), 80 + (5 * (year - 2019)), ObservationStatus.Definitive, "Bureau Verzonnen"))]);
        await services.GetRequiredService<ReleasePublisher>().PublishAsync(Money() with { Prices = prices }, null, Cancellation);
        var service = services.GetRequiredService<ComparisonService>();

        var comparison = await service.CompareAsync(new ComparisonRequest("geld", "GM0001", new GroupExpression.WholeCountry()), Cancellation);
        var reading = await service.ReadDevelopmentAsync(comparison, Cancellation);

        // 1,000 euro of 2019 is 1,250 in prices of 2023, when it was 1,400.
        Assert.Equal((Period.OfYear(2023), 1250.0, 1400.0), (reading.Real!.To, reading.Real.First, reading.Real.Last));
        Assert.Equal(12, reading.Real.Own, 1e-9);
    }

    // Five years of one amount on the division of 2023.
    private static ReleaseContent Money()
    {
        var indicator = TestRelease.Indicator("geld") with { Unit = new(new("euro per inwoner", "euro per inhabitant"), "€\u00A0", "", "€\u00A0", new("", ""), 0) };
        var codes = SmallRelease.Content.Register.Division(2023)!.Codes;
        return SmallRelease.Content with
        {
            Indicators = [.. SmallRelease.Content.Indicators, indicator],
            Periods = [.. SmallRelease.Content.Periods, .. Enumerable.Range(2019, 5).Select(year => TestRelease.Year("geld", year, division: 2023))],
            Observations =
            [
                .. SmallRelease.Content.Observations,
                .. from year in Enumerable.Range(2019, 5)
                   from code in codes
                   select new Observation("geld", code, Period.OfYear(year), 1000 + (100 * (year - 2019)), ObservationStatus.Definitive, double.NaN, double.NaN),
            ],
        };
    }
}

public sealed class PriceIndexOnSqlite : PriceIndexContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqliteAsync();
}

[Collection(Engines.OneServer)]
public sealed class PriceIndexOnSqlServer : PriceIndexContract
{
    protected override Task<TestDatabase> MakeAsync() => Engines.SqlServerAsync();
}
