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
        var delivery = await deliveries.GetAsync(id, cancellation);
        var catalogue = await comparisons.CatalogueAsync(null, cancellation);
        var periods = (await deliveries.PeriodsAsync(id, cancellation)).ToLookup(period => period.Indicator, StringComparer.Ordinal);
        return new OpenDelivery(delivery, catalogue, periods, deliveries, comparisons);
    }
}

/// <summary>
/// A delivery that is looked at, by one asker at a time. There may be a thousand indicators: it holds the values of the last one, and the slabs of what
/// the others are divided by, which are few and asked for again and again.
/// </summary>
internal sealed class OpenDelivery(
    Delivery delivery, Catalogue catalogue, ILookup<string, IndicatorPeriod> periods, DeliveryStore deliveries, ComparisonService comparisons)
{
    private readonly HashSet<string> _divisors =
        [GroupResolution.SizeIndicator, .. catalogue.Indicators.Select(indicator => indicator.Ratio?.Denominator).OfType<string>()];

    private readonly Dictionary<string, IndicatorSlab> _laidOut = new(StringComparer.Ordinal);
    private (string Code, IReadOnlyList<DeliveredValue> Values) _read = ("", []);

    /// <summary>Codes of the indicators that it speaks about, in order.</summary>
    public IReadOnlyList<string> Indicators { get; } = [.. periods.Select(group => group.Key).Order(StringComparer.Ordinal)];

    /// <summary>What it says of an indicator, and what that is judged against.</summary>
    public async Task<DeliveredIndicator> DeliveredAsync(string code, CancellationToken cancellation)
    {
        var inhabitants = catalogue.Find(GroupResolution.SizeIndicator) is null ? null : await ExpectedAsync(GroupResolution.SizeIndicator, cancellation);
        var values = await ValuesAsync(code, cancellation);
        var ratios = new List<IndicatorSlab>();
        foreach (var ratio in catalogue.RatiosOf(code))
        {
            ratios.Add(await ExpectedAsync(ratio.Code, cancellation));
        }

        return new DeliveredIndicator
        {
            Code = code,
            Indicator = catalogue.Find(code),
            Values = [.. values, .. await deliveries.TotalsAsync(delivery.Id, code, cancellation)],
            Periods = [.. periods[code]],
            Scope = delivery.Scope,
            Register = catalogue.Register,
            Before = await ReleasedAsync(code, cancellation),
            Inhabitants = inhabitants,
            Ratios = ratios,
        };
    }

    /// <summary>What readers are told with an indicator: itself and the ratios that are made of it, as far as they are compared.</summary>
    public IEnumerable<Indicator> ToldBy(string code) =>
        new[] { catalogue.Find(code) }.OfType<Indicator>().Concat(catalogue.RatiosOf(code)).Where(indicator => indicator.Comparable);

    /// <summary>Municipalities about which something else would be said of an indicator.</summary>
    public async Task<IReadOnlyList<WordChange>> WordChangesAsync(Indicator indicator, CancellationToken cancellation) =>
        await comparisons.WordChangesAsync(await ExpectedAsync(indicator.Code, cancellation), cancellation);

    private async Task<IndicatorSlab> ExpectedAsync(string code, CancellationToken cancellation)
    {
        if (_laidOut.TryGetValue(code, out var laidOut))
        {
            return laidOut;
        }

        var indicator = catalogue.Find(code)!;
        if (indicator.Ratio is { } ratio)
        {
            var (numerator, denominator) = (await ExpectedAsync(ratio.Numerator, cancellation), await ExpectedAsync(ratio.Denominator, cancellation));
            return SlabBuilder.Ratio(indicator, Catalogue.PeriodsOfRatio(code, numerator.Periods, denominator.Periods), numerator, denominator, catalogue.Register);
        }

        var before = await ReleasedAsync(code, cancellation);
        if (!periods.Contains(code))
        {
            return before!;
        }

        var slab = ExpectedSlab.Of(indicator, await ValuesAsync(code, cancellation), [.. periods[code]], delivery.Scope, before, catalogue.Register);
        if (_divisors.Contains(code))
        {
            _laidOut[code] = slab;
        }

        return slab;
    }

    private async Task<IReadOnlyList<DeliveredValue>> ValuesAsync(string code, CancellationToken cancellation)
    {
        if (_read.Code != code)
        {
            _read = (code, await deliveries.ValuesAsync(delivery.Id, code, cancellation));
        }

        return _read.Values;
    }

    private async Task<IndicatorSlab?> ReleasedAsync(string code, CancellationToken cancellation) =>
        catalogue.Find(code) is null ? null : await comparisons.SlabAsync(code, catalogue.Release.Number, cancellation);
}
