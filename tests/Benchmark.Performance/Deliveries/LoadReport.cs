using System.Diagnostics;
using System.Globalization;
using Benchmark.Core.Deliveries;
using Benchmark.Import.Deliveries;
using Benchmark.Storage;
using Benchmark.Testing;
using Benchmark.Testing.Deliveries;

namespace Benchmark.Performance.Deliveries;

/// <summary>
/// Loads a CSV into staging, and staging into a release, beside what the shell of SQLite takes for its own import of the same file into a table with a
/// key: in turns, medians. Then corrects a thousand among all that the site may ever hold, and reads there past every memory.
/// </summary>
internal static class LoadReport
{
    private const int Rows = 5_000_000;
    private const int Rounds = 3;
    private const double GoalStaging = 1.5;
    private const double GoalPublishing = 2;
    private const double GoalMegabytes = 200;

    private static readonly int PerIndicator = TestRelease.Codes(342).Length * 25;

    /// <param name="arguments">How many rows; five million without it, and of fewer also the correction is among so many.</param>
    /// <returns>0 when the goals are met, else 1.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var rows = arguments is [var asked] ? int.Parse(asked, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : Rows;
        var values = ManyValues.All(1) with { Indicators = Math.Max(1, (rows + PerIndicator - 1) / PerIndicator) };
        var folder = Directory.CreateTempSubdirectory("benchmark-load-csv-");
        try
        {
            var csv = Csv(values, Path.Combine(folder.FullName, "values.csv"));
            Print($"{values.Count:N0} rows, {new FileInfo(csv).Length / 1e6:F0} MB of CSV");
            var isMet = await SideBySideAsync(values, csv, folder.FullName);
            isMet &= await CorrectionReport.RunAsync(rows < Rows ? values : ManyValues.All(1), folder.FullName);
            return isMet ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    public static bool PrintGoal(string what, double measured, double goal, string unit)
    {
        Print($"{what}: {measured:F2}{unit}, goal at most {goal:F1}{unit}: {(measured <= goal ? "met" : "MISSED")}");
        return measured <= goal;
    }

    private static async Task<bool> SideBySideAsync(ManyValues values, string csv, string folder)
    {
        var (shell, staging, publishing, megabytes) = (new List<double>(), new List<double>(), new List<double>(), 0.0);
        // What is compiled and loaded once is no part of the rows.
        var few = values with { Indicators = 5 };
        await OursAsync(few, Csv(few, Path.Combine(folder, "few.csv")));
        for (var round = 1; round <= Rounds; round++)
        {
            shell.Add(await ShellAsync(csv, Path.Combine(folder, "shell.db")));
            var (staged, published) = await OursAsync(values, csv);
            staging.Add(staged.Seconds);
            publishing.Add(published.Seconds);
            megabytes = Math.Max(megabytes, Math.Max(staged.Megabytes, published.Megabytes));
            Print($"round {round}: shell {shell[^1]:F2} s; into staging {staged.Seconds:F2} s, {staged.Megabytes:F0} MB more; staging to published {published.Seconds:F2} s, {published.Megabytes:F0} MB more");
        }

        Print($"medians: shell {Median(shell):F2} s, into staging {Median(staging):F2} s, staging to published {Median(publishing):F2} s");
        return PrintGoal("into staging beside the shell", Median(staging) / Median(shell), GoalStaging, "×")
            & PrintGoal("staging to published beside the shell", Median(publishing) / Median(shell), GoalPublishing, "×")
            & PrintGoal("memory", megabytes, GoalMegabytes, " MB");
    }

    private static async Task<(Measured Staged, Measured Published)> OursAsync(ManyValues values, string csv)
    {
        await using var database = await LoadedDatabase.MakeAsync(values);
        var draft = await database.Of<DraftStore>().MakeAsync("Meting.", null, LoadedDatabase.Steward, CancellationToken.None);
        var staged = await MeasureAsync(() => StageAsync(database, draft, csv, values.Count));
        var published = await MeasureAsync(() =>
            database.Of<DraftPublisher>().PublishAsync(draft, LoadedDatabase.Steward, _ => Task.FromResult(DraftProtection.None), null, CancellationToken.None));
        return (staged, published);
    }

    private static string Csv(ManyValues values, string path)
    {
        using var writer = new StreamWriter(path);
        values.WriteCsv(writer);
        return path;
    }

    private static async Task<double> ShellAsync(string csv, string path)
    {
        File.Delete(path);
        var clock = Stopwatch.StartNew();
        await Shell.RunAsync(
            "sqlite3",
            path,
            "CREATE TABLE imported (indicator TEXT, municipality TEXT, period TEXT, value REAL, PRIMARY KEY (indicator, municipality, period)) WITHOUT ROWID",
            $".import --csv --skip 1 {csv} imported");
        var seconds = clock.Elapsed.TotalSeconds;
        File.Delete(path);
        return seconds;
    }

    private static async Task StageAsync(LoadedDatabase database, int draft, string csv, int expected)
    {
        await using var reading = await database.Of<DeliveryReader>().ReadAsync(LoadedDatabase.Mapping, DeliveryFile.At(csv), null, CancellationToken.None);
        var delivery = new NewDelivery(draft, LoadedDatabase.Source, "values.csv", DeliveryScope.Whole) { ExpectedValues = expected };
        var received = await database.Of<DeliveryReception>().ReceiveAsync(delivery, reading.Values, LoadedDatabase.Steward, null, CancellationToken.None);
        if (received.Values != expected || reading.Findings.Count + received.Findings.Count > 0)
        {
            throw new InvalidOperationException($"{received.Values} of {expected} values were stored, with {reading.Findings.Count + received.Findings.Count} findings.");
        }

        await database.Of<DeliveryStore>().JudgeAsync(received.Id, [], 0, DeliveryState.Ready, LoadedDatabase.Steward, CancellationToken.None);
    }

    private static async Task<Measured> MeasureAsync(Func<Task> work)
    {
        var memory = PeakMemory.Start();
        var clock = Stopwatch.StartNew();
        await work();
        return new(clock.Elapsed.TotalSeconds, memory.Megabytes);
    }

    public static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    private readonly record struct Measured(double Seconds, double Megabytes);
}
