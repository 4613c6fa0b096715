using System.Diagnostics;
using System.Globalization;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Import.Deliveries;
using Benchmark.Storage;
using Benchmark.Testing.Deliveries;

namespace Benchmark.Performance.Deliveries;

/// <summary>A thousand corrections among all values, as a steward brings them in: read, checked, protected and published; and a slab that nothing has in memory.</summary>
internal static class CorrectionReport
{
    private const int Corrected = 1_000;
    private const int Rounds = 5;
    private const double GoalSeconds = 2;
    private const double GoalMilliseconds = 25;

    public static async Task<bool> RunAsync(ManyValues values, string folder)
    {
        await using var database = await LoadedDatabase.MakeAsync(values);
        await FillAsync(database, values);
        var seconds = new List<double>();
        for (var round = 1; round <= Rounds; round++)
        {
            var csv = Path.Combine(folder, $"correction{round}.csv");
            await File.WriteAllLinesAsync(csv, Rows(values, round));
            var clock = Stopwatch.StartNew();
            await CorrectAsync(database, csv);
            seconds.Add(clock.Elapsed.TotalSeconds);
        }

        var milliseconds = await ColdAsync(database, values);
        LoadReport.Print($"corrections of {Corrected:N0}: {string.Join(", ", seconds.Select(one => one.ToString("F2", CultureInfo.InvariantCulture)))} s; cold slabs: {string.Join(", ", milliseconds.Select(one => one.ToString("F1", CultureInfo.InvariantCulture)))} ms");
        return LoadReport.PrintGoal($"a correction of {Corrected:N0} in {values.Count:N0}", LoadReport.Median(seconds), GoalSeconds, " s")
            & LoadReport.PrintGoal("a slab read cold there", LoadReport.Median(milliseconds), GoalMilliseconds, " ms");
    }

    private static async Task FillAsync(LoadedDatabase database, ManyValues values)
    {
        var clock = Stopwatch.StartNew();
        var draft = await database.Of<DraftStore>().MakeAsync("Alles.", null, LoadedDatabase.Steward, CancellationToken.None);
        var delivery = new NewDelivery(draft, LoadedDatabase.Source, "alles.csv", DeliveryScope.Whole) { ExpectedValues = values.Count };
        var received = await database.Of<DeliveryReception>().ReceiveAsync(delivery, values.Values().ToAsyncEnumerable(), LoadedDatabase.Steward, null, CancellationToken.None);
        await database.Of<DeliveryStore>().JudgeAsync(received.Id, [], 0, DeliveryState.Ready, LoadedDatabase.Steward, CancellationToken.None);
        await database.Of<DraftPublisher>().PublishAsync(draft, LoadedDatabase.Steward, _ => Task.FromResult(DraftProtection.None), null, CancellationToken.None);
        LoadReport.Print($"filled with {received.Values:N0} figures in {clock.Elapsed.TotalSeconds:F1} s, file of {new FileInfo(database.Path).Length / 1e6:F0} MB");
    }

    // The newest year of as many indicators as are needed, each round another amount higher.
    private static IEnumerable<string> Rows(ManyValues values, int round) => values.Values()
        .Where(value => value.Period.Year == ManyValues.LastYear && value.Status.HasValue())
        .Take(Corrected)
        .Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Indicator},{value.Municipality},{value.Period},{value.Value + round}"))
        .Prepend("indicator,municipality,period,value");

    private static async Task CorrectAsync(LoadedDatabase database, string csv)
    {
        var (desk, editor) = (database.Of<DeliveryDesk>(), LoadedDatabase.Steward);
        var draft = await database.Of<DraftStore>().MakeAsync("Verbetering.", null, editor, CancellationToken.None);
        var outcome = await desk.DeliverAsync(draft, LoadedDatabase.Source, DeliveryFile.At(csv), DeliveryScope.Correction, editor, null, CancellationToken.None);
        foreach (var needed in outcome.Verdict.Needed)
        {
            await database.Of<DeliveryStore>().GiveReasonAsync(outcome.Delivery, needed.Rule, needed.Indicator, "Uitgevonden cijfers.", editor, CancellationToken.None);
        }

        await desk.PublishAsync(draft, editor, null, CancellationToken.None);
    }

    // Each time another indicator, of the corrected ones first, with nothing in memory but who the municipalities are.
    private static async Task<IReadOnlyList<double>> ColdAsync(LoadedDatabase database, ManyValues values)
    {
        var milliseconds = new List<double>();
        for (var number = 1; number <= Math.Min(values.Indicators, 10); number++)
        {
            await database.ForgetAsync();
            var (id, releases) = await database.Of<ReleaseStore>().KnownAsync(CancellationToken.None);
            var stored = await database.Of<CatalogueStore>().OfAsync(id, releases[0], CancellationToken.None);
            var clock = Stopwatch.StartNew();
            var slabs = await database.Of<ObservationStore>().ReadAsync(stored, [stored.Catalogue.Find(ManyValues.Code(number))!], CancellationToken.None);
            milliseconds.Add(clock.Elapsed.TotalMilliseconds);
            if (slabs.Single().Value.Cells.Value.Length != values.Municipalities.Count * values.Years)
            {
                throw new InvalidOperationException("The slab is not whole.");
            }
        }

        return milliseconds;
    }
}
