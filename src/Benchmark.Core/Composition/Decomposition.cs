using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;

namespace Benchmark.Core.Composition;

/// <summary>
/// "Waar zit het verschil?": a figure that is a sum of others, and of each part how much the own municipality differs from the middle of the
/// group. Every amount is as it is shown, so that whoever adds up what is shown gets what is shown: the differences of the parts, of the rest
/// and <see cref="Unadded"/> are together the difference of the whole.
/// </summary>
/// <param name="Whole">The comparison of the whole.</param>
/// <param name="Parts">The parts that are known, the largest difference first.</param>
/// <param name="Unknown">Parts that own municipality or group does not have; they lie in the rest.</param>
/// <param name="Rest">What is not broken down; null where the parts are the whole.</param>
/// <param name="Unadded">
/// What is left because the middle of a sum is not the sum of the middles: the middle municipality of one part is another one than of the next.
/// </param>
public sealed record Decomposition(Comparison Whole, IReadOnlyList<DecomposedPart> Parts, IReadOnlyList<Indicator> Unknown, Portion? Rest, double Unadded)
{
    /// <summary>
    /// Own amount that is not broken down, where fewer than 5 others have every part: there is no middle to lay it beside, and no <see cref="Rest"/>;
    /// its difference lies in <see cref="Unadded"/>. Null otherwise.
    /// </summary>
    public double? RestWithoutMiddle { get; init; }

    /// <summary>Whether a last row is needed for what the parts and the rest do not tell.</summary>
    public bool LeavesOver => Unadded != 0 || RestWithoutMiddle is not (null or 0);

    /// <summary>The whole as it is shown.</summary>
    public Portion Total => new(Shown(Whole.Own.Value, Whole), Shown(Whole.Median, Whole), Whole.Indicator.Decimals);

    internal static double Shown(double value, Comparison of) => Narrative.FigureText.Round(value, of.Indicator.Decimals);
}

/// <summary>A part with the comparison that its own page shows.</summary>
public sealed record DecomposedPart(Comparison Comparison, Portion Portion);

/// <summary>Own amount and middle of the group, both as they are shown.</summary>
/// <param name="Own">Own amount.</param>
/// <param name="Middle">Middle of the others.</param>
/// <param name="Decimals">Shown decimals.</param>
public readonly record struct Portion(double Own, double Middle, int Decimals)
{
    /// <summary>Own minus the middle.</summary>
    public double Difference => Narrative.FigureText.Round(Own - Middle, Decimals);
}
