using Benchmark.Core.Narrative;
using Benchmark.Web.Localisation;
using Benchmark.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Features.Deliveries;

/// <summary>Work in words.</summary>
internal static class WorkText
{
    public static string Title(StewardWork work, IStringLocalizer<Texts> texts) =>
        work.Subject.Length > 0 ? texts["Work.Delivering", work.Subject, work.Draft] : texts["Work.Publishing", work.Draft];

    /// <summary>"12.000 waarden gelezen", "3 van 40 cijfers gecontroleerd"; empty where nothing was counted.</summary>
    public static string Count(WorkProgress progress, IStringLocalizer<Texts> texts) => (progress.Step, progress.Done, progress.All) switch
    {
        (_, 0, _) => "",
        (WorkStep.Reading, var done, _) => texts["Work.Read", Number(done)],
        (WorkStep.Checking, var done, { } all) => texts["Work.Checked", Number(done), Number(all)],
        (WorkStep.Publishing, var done, { } all) => texts["Work.Placed", Number(done), Number(all)],
        _ => "",
    };

    /// <summary>About how long it takes; empty below five seconds.</summary>
    public static string Left(TimeSpan? left, IStringLocalizer<Texts> texts) => left switch
    {
        null or { TotalSeconds: < 5 } => "",
        { TotalSeconds: < 90 } time => texts["Work.Seconds", Number(Math.Ceiling(time.TotalSeconds / 5) * 5)],
        { } time => texts["Work.Minutes", Number(Math.Ceiling(time.TotalMinutes))],
    };

    private static string Number(double number) => FigureText.Number(number, 0, SiteLanguage.Current);
}
