using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Dossiers;

namespace Benchmark.Reports.Office.Word;

/// <summary>
/// What views are called where it is told of which of them something holds: as short as tells a view from those of which other things hold.
/// The same figure of two municipalities, periods, groups or releases has the same subject.
/// </summary>
internal static class ViewNames
{
    /// <summary>A name per view; two views share one only when the same limits hold for both.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<ToldView> views, Language language)
    {
        string[][] names = [.. views.Select(view => Longer(view, language))];
        return [.. views.Select((view, index) => names[index]
            .Where((name, length) => views.Index().All(other => names[other.Index][length] != name || other.Item.Limits.SequenceEqual(view.Limits)))
            .FirstOrDefault(names[index][^1]))];
    }

    // Each tells more than the one before.
    private static string[] Longer(ToldView view, Language language)
    {
        var whose = $"{view.Title} ({view.Municipality})";
        return
        [
            view.Subject,
            $"{view.Subject} ({view.Municipality})",
            whose,
            $"{whose}, {view.GroupName}",
            $"{whose}, {view.GroupName}, {(view.Release is { } release ? FigureText.Date(release.Date, language) : "")}",
        ];
    }
}
