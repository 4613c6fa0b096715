using Benchmark.Core.Dossiers;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Web.Addresses;

namespace Benchmark.Web.Features.Dossiers;

/// <summary>For what a dossier is begun; its words stand in the language files under Dossier.Template.</summary>
internal enum DossierTemplate
{
    /// <summary>kadernota: how the key figures developed, to decide what is to come</summary>
    SpringNote,

    /// <summary>jaarstukken: how the municipality stands beside others, to account for a year</summary>
    AnnualReport,

    /// <summary>begroting: what the law asks for, both of finance, and where the municipality stands per task</summary>
    Budget,
}

/// <summary>Ready-made beginnings of a dossier: the newest key figures of the release at hand, each pinned to its period.</summary>
internal static class DossierTemplates
{
    /// <summary>The views that a template begins with: for a budget the legal table, then Overzicht, then per task its first key figures.</summary>
    /// <param name="template">The template.</param>
    /// <param name="state">Whose dossier: municipality and group.</param>
    /// <param name="catalogue">The release.</param>
    public static IReadOnlyList<DossierItem> Items(DossierTemplate template, ViewState state, Catalogue catalogue)
    {
        var pinned = state with { Release = catalogue.Release.Number, Language = null };
        return
        [
            .. template == DossierTemplate.Budget ? [new((pinned.On(SitePage.LegalTable) with { Group = GroupExpression.Default }).ToString())] : Array.Empty<DossierItem>(),
            new(pinned.On(SitePage.Overview).ToString()),
            .. from task in SocietalTasks.All
               from indicator in FirstOf(task, HowMany(template, task), catalogue)
               from view in Views(template, task, indicator, catalogue)
               select new DossierItem((pinned.On(SitePage.Compare, indicator.Code) with { View = view, Period = catalogue.PeriodsOf(indicator.Code)[^1].Period }).ToString()),
        ];
    }

    private static int HowMany(DossierTemplate template, SocietalTask task) => template == DossierTemplate.Budget && task == SocietalTask.Finance ? 3 : 1;

    private static ComparisonView[] Views(DossierTemplate template, SocietalTask task, Indicator indicator, Catalogue catalogue) => template switch
    {
        DossierTemplate.SpringNote => [ComparisonView.Development],
        DossierTemplate.Budget when task == SocietalTask.Finance =>
        [
            ComparisonView.SideBySide,
            ComparisonView.Development,
            .. catalogue.PairOf(indicator.Code, LinkKind.Budget) is not null ? (ComparisonView[])[ComparisonView.Budget] : [],
        ],
        _ => [ComparisonView.SideBySide],
    };

    // What nobody may be judged by, or what is old, is no beginning.
    private static IEnumerable<Indicator> FirstOf(SocietalTask task, int count, Catalogue catalogue) => catalogue.Indicators
        .Where(indicator => indicator.KeyFigure is not null && indicator.Comparable && !indicator.Sensitive && indicator.Tasks.Contains(task))
        .Where(indicator => catalogue.PeriodsOf(indicator.Code).Count > 0 && !catalogue.IsOld(indicator.Code))
        .OrderBy(indicator => indicator.KeyFigure)
        .ThenBy(indicator => indicator.Code, StringComparer.Ordinal)
        .Take(count);
}
