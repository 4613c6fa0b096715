namespace Benchmark.Core.Narrative;

/// <summary>The answer to "Houdt de conclusie stand?".</summary>
internal static class RobustnessTexts
{
    public static readonly Template Holds = new(
        "robust.holds",
        "Bij {aantal} van {van} andere redelijke groepen was de uitkomst hetzelfde: de conclusie houdt stand.",
        "In {aantal} of {van} other reasonable groups the outcome was the same: the conclusion holds.",
        "At least 90% of the variants of a likeness group give the same verdict.");

    public static readonly Template Mostly = new(
        "robust.mostly",
        "Bij {aantal} van {van} andere redelijke groepen was de uitkomst hetzelfde: de conclusie houdt meestal stand.",
        "In {aantal} of {van} other reasonable groups the outcome was the same: the conclusion mostly holds.",
        "At least 70% and less than 90%.");

    public static readonly Template Depends = new(
        "robust.depends",
        "Bij {aantal} van {van} andere redelijke groepen was de uitkomst hetzelfde: de conclusie hangt af van de gekozen groep.",
        "In {aantal} of {van} other reasonable groups the outcome was the same: the conclusion depends on the chosen group.",
        "Less than 70%, and at least one.");

    public static readonly Template DependsNone = new(
        "robust.depends-none",
        "Bij geen van {van} andere redelijke groepen was de uitkomst hetzelfde: de conclusie hangt af van de gekozen groep.",
        "In none of {van} other reasonable groups the outcome was the same: the conclusion depends on the chosen group.",
        "No variant gives the same verdict.");

    public static readonly Template How = new(
        "robust.how",
        "Elke groep heeft 10 tot en met 40 gemeenten die op {gemeente} lijken. Per groep telden soms kenmerken niet mee en wogen de kenmerken anders.",
        "Each group has 10 to 40 municipalities that are like {gemeente}. From group to group some characteristics did not count, and weights differed.",
        "Always, under the picture.");
}
