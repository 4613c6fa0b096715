using System.Globalization;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.SavedGroups;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Storage.Tests.Deliveries;

/// <summary>A release of a few figures, and a draft of a million ready to be published.</summary>
internal static class BigDraft
{
    public const int Indicators = 120;
    public const int Values = Indicators * Municipalities * Years;

    private const int Municipalities = 342;
    private const int Years = 25;
    private const int FirstYear = 2001;

    public static Editor Steward { get; } = new("steward", "gegevensbeheerder", null);

    /// <summary>Makes both on a migrated database.</summary>
    /// <returns>The draft.</returns>
    public static async Task<int> MakeAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await services.GetRequiredService<ReleasePublisher>().PublishAsync(Small(), null, cancellation);
        var draft = await services.GetRequiredService<DraftStore>().MakeAsync("Een miljoen cijfers.", null, Steward, cancellation);
        var delivery = await services.GetRequiredService<DeliveryReception>().ReceiveAsync(
            new NewDelivery(draft, "groot", "groot.csv", DeliveryScope.Whole) { ExpectedValues = Values }, Delivered().ToAsyncEnumerable(), Steward, null, cancellation);
        await services.GetRequiredService<DeliveryStore>().JudgeAsync(delivery.Id, [], 0, DeliveryState.Ready, Steward, cancellation);
        return draft;
    }

    /// <summary>The value that the draft has for a place in it.</summary>
    public static double Value(int indicator, int municipality, int year) => (indicator * 1_000_000) + (municipality * 1_000) + year;

    public static string Code(int indicator) => string.Create(CultureInfo.InvariantCulture, $"cijfer_{indicator:D3}");

    // One indicator has figures already, so that some end and some begin.
    private static ReleaseContent Small()
    {
        var codes = TestRelease.Codes(Municipalities);
        var years = Enumerable.Range(FirstYear, Years).ToArray();
        var register = TestRelease.Register([.. years.Select(year => TestRelease.Division(year, codes))]);
        return SmallRelease.Content with
        {
            Register = register,
            Indicators = [.. Enumerable.Range(0, Indicators).Select(number => TestRelease.Indicator(Code(number)))],
            Periods = [.. years.Select(year => TestRelease.Year(Code(0), year))],
            CharacteristicSets = [],
            Links = [],
            Algorithms = [],
            Observations = [.. codes.Select((code, row) => new Observation(Code(0), code, Period.OfYear(FirstYear), row, ObservationStatus.Definitive, double.NaN, double.NaN))],
        };
    }

    private static IEnumerable<DeliveredValue> Delivered()
    {
        var (codes, line) = (TestRelease.Codes(Municipalities), 1);
        for (var indicator = 0; indicator < Indicators; indicator++)
        {
            var name = Code(indicator);
            for (var row = 0; row < codes.Length; row++)
            {
                for (var year = FirstYear; year < FirstYear + Years; year++)
                {
                    yield return new(name, codes[row], Period.OfYear(year), Value(indicator, row, year), ObservationStatus.Definitive, new Place("groot.csv", ++line, "waarde"));
                }
            }
        }
    }
}
