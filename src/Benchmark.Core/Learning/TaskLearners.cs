using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Learning;

/// <summary>Who can be called about one task, and which of its figures lead to nobody.</summary>
/// <param name="Task">The task.</param>
/// <param name="Found">Figures with learners, by code.</param>
/// <param name="Without">Figures without, together per reason, in the order of the reasons.</param>
public sealed record TaskLearners(SocietalTask Task, IReadOnlyList<Learners> Found, IReadOnlyList<FiguresWithout> Without)
{
    /// <summary>The indicators of which the figures have to be looked at: the others have no learners whatever their figures are.</summary>
    public static IReadOnlyList<Indicator> ToLookAt(Catalogue catalogue) =>
        [.. Served(catalogue).Where(indicator => LearnersRule.Excluded(indicator, catalogue.IsOld(indicator.Code)) == NoLearners.None)];

    /// <summary>Per task, in page order; tasks without any figure are left out.</summary>
    /// <param name="catalogue">The release.</param>
    /// <param name="lookedAt">An answer for each of <see cref="ToLookAt"/>.</param>
    public static IReadOnlyList<TaskLearners> PerTask(Catalogue catalogue, IReadOnlyList<Learners> lookedAt)
    {
        var answers = lookedAt.ToDictionary(learners => learners.Indicator.Code, StringComparer.Ordinal);
        var served = Served(catalogue);
        return
        [
            .. SocietalTasks.All
                .Select(task => (Task: task, Indicators: served.Where(indicator => indicator.Tasks.Contains(task)).ToArray()))
                .Where(served => served.Indicators.Length > 0)
                .Select(served => new TaskLearners(
                    served.Task,
                    [.. served.Indicators.Select(indicator => answers.GetValueOrDefault(indicator.Code)).OfType<Learners>().Where(learners => learners.Found.Count > 0)],
                    [
                        .. served.Indicators
                            .GroupBy(indicator => answers.GetValueOrDefault(indicator.Code)?.Reason ?? LearnersRule.Excluded(indicator, catalogue.IsOld(indicator.Code)))
                            .Where(reason => reason.Key != NoLearners.None)
                            .OrderBy(reason => reason.Key)
                            .Select(reason => new FiguresWithout(reason.Key, [.. reason])),
                    ])),
        ];
    }

    private static Indicator[] Served(Catalogue catalogue) =>
        [.. catalogue.Indicators.Where(indicator => indicator.Tasks.Count > 0 && catalogue.PeriodsOf(indicator.Code).Count > 0)];
}

/// <summary>Figures that lead to nobody, for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Indicators">The figures, by code; at least one.</param>
public sealed record FiguresWithout(NoLearners Reason, IReadOnlyList<Indicator> Indicators);
