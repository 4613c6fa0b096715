using Benchmark.Core.Comparisons;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Storage;

namespace Benchmark.Import.Deliveries;

/// <summary>Lays what was delivered over what is released, one indicator at a time.</summary>
internal sealed class ExpectedFigures(DeliveryStore deliveries, ComparisonService comparisons)
{
    /// <summary>Opens a delivery.</summary>
    /// <exception cref="RefusedException">There is none with this number.</exception>
    public async Task<OpenDelivery> OpenAsync(int id, CancellationToken cancellation)
    {
        var delivery = await deliveries.FindAsync(id, cancellation)
            ?? throw new RefusedException(new Refusal(RefusalKind.NotFound, "aanlevering", new($"Er is geen aanlevering {id}.", $"There is no delivery {id}.")));
        var catalogue = await comparisons.CatalogueAsync(null, cancellation);
        var periods = (await deliveries.PeriodsAsync(id, cancellation)).ToLookup(period => period.Indicator, StringComparer.Ordinal);
        return new OpenDelivery(delivery, catalogue, periods, deliveries, comparisons);
    }
}

/// <summary>A delivery that is looked at. It holds one indicator at a time: there may be a thousand.</summary>
internal sealed class OpenDelivery(
    Delivery delivery, Catalogue catalogue, ILookup<string, IndicatorPeriod> periods, DeliveryStore deliveries, ComparisonService comparisons)
{
    /// <summary>Codes of the indicators that it speaks about, in order.</summary>
    public IReadOnlyList<string> Indicators { get; } = [.. periods.Select(group => group.Key).Order(StringComparer.Ordinal)];

    /// <summary>What it says of an indicator, and what that is judged against.</summary>
    public async Task<DeliveredIndicator> DeliveredAsync(string code, CancellationToken cancellation)
    {
        var values = await deliveries.ValuesAsync(delivery.Id, code, cancellation);
        return new DeliveredIndicator
        {
            Code = code,
            Indicator = catalogue.Find(code),
            Values = [.. values, .. await deliveries.TotalsAsync(delivery.Id, code, cancellation)],
            Periods = [.. periods[code]],
            Scope = delivery.Scope,
            Register = catalogue.Register,
            Before = await ReleasedAsync(code, cancellation),
            Inhabitants = catalogue.Find(GroupResolution.SizeIndicator) is null ? null : await ExpectedAsync(GroupResolution.SizeIndicator, cancellation),
            Ratios = [.. await Task.WhenAll(RatiosOf(code).Select(ratio => ExpectedAsync(ratio.Code, cancellation)))],
        };
    }

    /// <summary>Municipalities about which something else would be said, of the indicator itself and of the ratios that are made of it.</summary>
    public async Task<IReadOnlyList<WordChange>> WordChangesAsync(string code, CancellationToken cancellation)
    {
        var told = catalogue.Indicators.Where(indicator => indicator.Comparable && (indicator.Code == code || indicator.Ratio?.Numerator == code || indicator.Ratio?.Denominator == code));
        var changes = new List<WordChange>();
        foreach (var indicator in told)
        {
            changes.AddRange(await comparisons.WordChangesAsync(await ExpectedAsync(indicator.Code, cancellation), cancellation));
        }

        return changes;
    }

    private IEnumerable<Indicator> RatiosOf(string code) => catalogue.Indicators.Where(indicator => indicator.Ratio is { } ratio && (ratio.Numerator == code || ratio.Denominator == code));

    private async Task<IndicatorSlab> ExpectedAsync(string code, CancellationToken cancellation)
    {
        var indicator = catalogue.Find(code)!;
        if (indicator.Ratio is { } ratio)
        {
            var (numerator, denominator) = (await ExpectedAsync(ratio.Numerator, cancellation), await ExpectedAsync(ratio.Denominator, cancellation));
            return SlabBuilder.Ratio(indicator, Catalogue.PeriodsOfRatio(code, numerator.Periods, denominator.Periods), numerator, denominator, catalogue.Register);
        }

        var before = await ReleasedAsync(code, cancellation);
        return periods.Contains(code)
            ? ExpectedSlab.Of(indicator, await deliveries.ValuesAsync(delivery.Id, code, cancellation), [.. periods[code]], delivery.Scope, before, catalogue.Register)
            : before!;
    }

    private async Task<IndicatorSlab?> ReleasedAsync(string code, CancellationToken cancellation) =>
        catalogue.Find(code) is null ? null : await comparisons.SlabAsync(code, catalogue.Release.Number, cancellation);
}
