using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;

namespace Benchmark.Core.InformationIndex;

/// <summary>Whether an index may be shown (methods §7): at least three themes with three indicators each, decided with names and date.</summary>
public static class IndexAdmission
{
    /// <summary>Fewest themes.</summary>
    public const int LeastThemes = 3;

    /// <summary>Fewest indicators of a theme that counts.</summary>
    public const int LeastPerTheme = 3;

    /// <summary>What stands in the way; empty where the index may be shown.</summary>
    /// <param name="definition">The index; null while there is none.</param>
    public static IReadOnlyList<IndexObstacle> Obstacles(IndexDefinition? definition)
    {
        if (definition is null)
        {
            return [IndexObstacle.NoDefinition];
        }

        var obstacles = new List<IndexObstacle>();
        if (string.IsNullOrWhiteSpace(definition.DecidedBy) || definition.DecidedOn is null)
        {
            obstacles.Add(IndexObstacle.NotDecided);
        }

        if (definition.Themes.Count(theme => theme.Weight > 0 && theme.Parts.Count(Enters) >= LeastPerTheme) < LeastThemes)
        {
            obstacles.Add(IndexObstacle.TooFewThemes);
        }

        return obstacles;
    }

    /// <summary>Whether an indicator enters: a score, yes/no or ratio with a decided direction, goalposts on that side, a weight, from self-scan or register.</summary>
    public static bool Enters(IndexPart part) =>
        part is { Weight: > 0, Origin: IndexOrigin.SelfScan or IndexOrigin.Register, Goalposts: { } goalposts }
        && part.Indicator.Kind is IndicatorKind.Score or IndicatorKind.YesNo or IndicatorKind.Ratio
        && VerdictRule.DecidedDirection(part.Indicator.Direction) switch
        {
            Direction.Higher => goalposts.To > goalposts.From,
            Direction.Lower => goalposts.To < goalposts.From,
            _ => false,
        };
}

/// <summary>What stands in the way of showing an index.</summary>
public enum IndexObstacle
{
    /// <summary>There is no index: nobody chose indicators, goalposts and weights.</summary>
    NoDefinition,

    /// <summary>Goalposts and weights were not decided by somebody named, on a day.</summary>
    NotDecided,

    /// <summary>Fewer than three themes have three indicators from the self-scan or a register with goalposts and a weight.</summary>
    TooFewThemes,
}
