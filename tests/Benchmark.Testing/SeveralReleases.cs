using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Testing;

/// <summary>
/// More releases after the sample, published through drafts as a steward does. Release 2 has a new year of house prices of everybody, and for Zwolle
/// more crimes, another share on benefits (sensitive), another estimate of health and no value of homes; release 3 was a mistake and is taken
/// back by release 4, which has the figures of release 2.
/// </summary>
public static class SeveralReleases
{
    public const string Municipality = "GM0193";
    public const string Reason = "De bron had een fout.";
    public const double MoreCrimes = 1000;

    private static readonly Editor Steward = new("steward", "gegevensbeheerder", null);

    /// <summary>Publishes release 2.</summary>
    public static async Task<Release> SecondAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var service = services.GetRequiredService<ComparisonService>();
        var prices = await service.SlabAsync("koopprijs_gemiddeld", null, cancellation);
        var last = prices.Periods.Count - 1;
        var next = Period.OfYear(prices.Periods[last].Period.Year + 1);
        var codes = (await service.CatalogueAsync(null, cancellation)).Register.Newest.Codes;
        return await PublishAsync(
            services,
            "Verkoopprijzen van een nieuw jaar en verbeteringen.",
            [
                .. codes.Where(code => prices.RowOf(code) >= 0).Select(code => (Code: code, Value: prices.Cells.Value[prices.Cell(last, prices.RowOf(code))]))
                    .Where(known => !double.IsNaN(known.Value))
                    .Select(known => new DeliveredValue("koopprijs_gemiddeld", known.Code, next, known.Value + 10_000, ObservationStatus.Provisional, new Place("prijzen.csv", 1, ""))),
                await ChangedAsync(service, "misdrijven_totaal", value => value + MoreCrimes, cancellation),
                await ChangedAsync(service, "bijstand_per_1000", value => value + 3, cancellation),
                await ChangedAsync(service, "ervaren_gezondheid_goed_pct", value => value - 2, cancellation),
                await ChangedAsync(service, "woz_waarde", _ => double.NaN, cancellation),
            ],
            cancellation);
    }

    /// <summary>Publishes release 3 and takes it back with release 4.</summary>
    public static async Task<Release> MistakeAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var service = services.GetRequiredService<ComparisonService>();
        var mistake = await PublishAsync(services, "Nieuwe cijfers over inkomen.", [await ChangedAsync(service, "inkomen_per_inwoner", value => value * 10, cancellation)], cancellation);
        return await services.GetRequiredService<ReleaseWithdrawal>().WithdrawAsync(mistake.Number, Reason, Steward, cancellation);
    }

    private static async Task<DeliveredValue> ChangedAsync(ComparisonService service, string indicator, Func<double, double> change, CancellationToken cancellation)
    {
        var slab = await service.SlabAsync(indicator, null, cancellation);
        var value = change(slab.Cells.Value[slab.Cell(slab.Periods.Count - 1, slab.RowOf(Municipality))]);
        return new DeliveredValue(
            indicator, Municipality, slab.Newest!.Period, value, double.IsNaN(value) ? ObservationStatus.Missing : ObservationStatus.Definitive, new Place("cijfers.csv", 1, ""));
    }

    private static async Task<Release> PublishAsync(IServiceProvider services, string note, DeliveredValue[] values, CancellationToken cancellation)
    {
        var draft = await services.GetRequiredService<DraftStore>().MakeAsync(note, null, Steward, cancellation);
        var received = await services.GetRequiredService<DeliveryReception>().ReceiveAsync(
            new NewDelivery(draft, "cbs", "cijfers.csv", DeliveryScope.Correction), values.ToAsyncEnumerable(), Steward, null, cancellation);
        await services.GetRequiredService<DeliveryStore>().JudgeAsync(received.Id, [], 0, DeliveryState.Ready, Steward, cancellation);
        return await services.GetRequiredService<DraftPublisher>().PublishAsync(draft, Steward, _ => Task.FromResult(DraftProtection.None), null, cancellation);
    }
}
