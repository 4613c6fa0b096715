using System.Diagnostics;
using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.Office.PowerPoint;
using Benchmark.Reports.Office.Word;
using Benchmark.Testing;

namespace Benchmark.Performance.Office;

/// <summary>A letter of 20 items with native charts in under 1.5 seconds and 3 MB, the first of a process included; slides of the same beside it.</summary>
internal static class LetterReport
{
    private const int Items = 20;
    private const int Rounds = 5;
    private static readonly TimeSpan GoalTime = TimeSpan.FromSeconds(1.5);
    private const double GoalMegabytes = 3;
    private static readonly DateOnly Day = new(2026, 11, 24);

    /// <returns>0 when the goal is met, else 1.</returns>
    public static async Task<int> RunAsync()
    {
        Comparison[] comparisons = [CrimeFigures.Zwolle(), CrimeFigures.LongNames(), CrimeFigures.Country(), CrimeFigures.Zwolle()];
        ToldView[] views = [.. Enumerable.Range(0, Items).Select(item => Told(comparisons[item % 4], item % 4 == 3 ? ShownPicture.Development : ShownPicture.SideBySide))];

        var letter = await MeasureAsync(stream => CouncilLetter.WriteAsync(LetterHeader.Default("Meting", Language.Dutch), views, Day, Language.Dutch, null, stream, CancellationToken.None));
        var slides = await MeasureAsync(stream => Slides.WriteAsync("Meting", "", views, Day, Language.Dutch, stream, CancellationToken.None));
        Print("letter", letter);
        Print("slides", slides);
        var met = letter.First < GoalTime && letter.Megabytes < GoalMegabytes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"goal of a letter: {GoalTime.TotalSeconds:F1} s and {GoalMegabytes:F0} MB: {(met ? "met" : "MISSED")}"));
        return met ? 0 : 1;
    }

    private static ToldView Told(Comparison comparison, ShownPicture shown)
    {
        var register = new MunicipalityRegister(
            [.. comparison.Members.Select(member => new Municipality(member.Code, member.Name, null, null))],
            [new Province("PV23", "Overijssel")],
            [new Division(2025, comparison.Members.Select(member => KeyValuePair.Create(member.Code, (string?)"PV23")))],
            []);
        return ToldViews.Tell(new KeptView.Compared(comparison, CrimeFigures.ZwolleRead(), shown, MemberOrder.Likeness, register, null, "https://cijfers.example.nl", ""), Language.Dutch);
    }

    private static void Print(string name, (TimeSpan First, TimeSpan Next, double Megabytes) measured) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-16} {Items} items in {measured.First.TotalSeconds:F2} s the first time, {measured.Next.TotalSeconds:F2} s after that, file {measured.Megabytes:F2} MB"));

    private static async Task<(TimeSpan First, TimeSpan Next, double Megabytes)> MeasureAsync(Func<Stream, Task> write)
    {
        var times = new List<TimeSpan>();
        long length = 0;
        for (var round = 0; round <= Rounds; round++)
        {
            using var memory = new MemoryStream();
            var watch = Stopwatch.StartNew();
            await write(memory);
            times.Add(watch.Elapsed);
            length = memory.Length;
        }

        return (times[0], times.Skip(1).Order().ElementAt(Rounds / 2), length / 1e6);
    }
}
