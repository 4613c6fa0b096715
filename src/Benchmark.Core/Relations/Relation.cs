using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.MunicipalVoice;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Relations;

/// <summary>Samenhang: two indicators against each other over all municipalities, with the own municipality and its group. Holds no text.</summary>
public sealed record Relation
{
    /// <summary>The release.</summary>
    public required Release Release { get; init; }

    /// <summary>The own municipality.</summary>
    public required Municipality Municipality { get; init; }

    /// <summary>The group, resolved on the division and period of the first figure.</summary>
    public required PeerGroup Group { get; init; }

    /// <summary>The figure that is asked about; upwards in the picture.</summary>
    public required RelatedFigure First { get; init; }

    /// <summary>The figure that it is laid beside; to the right in the picture.</summary>
    public required RelatedFigure Second { get; init; }

    /// <summary>
    /// Municipalities on the divisions of both figures: own first, then the members in the order of the group, then everybody else by code.
    /// Of each either figure may be missing.
    /// </summary>
    public required IReadOnlyList<RelationPoint> Points { get; init; }

    /// <summary>Over all municipalities with both figures.</summary>
    public required Coherence All { get; init; }

    /// <summary>Over the members and the own municipality.</summary>
    public required Coherence WithinGroup { get; init; }

    /// <summary>Why the two are partly the same, or that they are not.</summary>
    public required RelationOverlap Overlap { get; init; }

    /// <summary>The own municipality.</summary>
    public RelationPoint Own => Points[0];
}

/// <summary>One of the two figures.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Period">Its period, with its division.</param>
/// <param name="IsNewest">Whether this is the newest period.</param>
/// <param name="IsOld">Whether the newest period lies more than three years before the release's year.</param>
public sealed record RelatedFigure(Indicator Indicator, IndicatorPeriod Period, bool IsNewest, bool IsOld)
{
    /// <summary>What the own municipality says of its figure.</summary>
    public SaidOfFigure Said { get; init; } = SaidOfFigure.Nothing;
}

/// <summary>One municipality.</summary>
/// <param name="Role">Own, member of the group, or neither.</param>
/// <param name="First">Its first figure.</param>
/// <param name="Second">Its second figure.</param>
public sealed record RelationPoint(RelationRole Role, MemberFigure First, MemberFigure Second)
{
    /// <summary>Its code.</summary>
    public string Code => First.Code;

    /// <summary>Its name.</summary>
    public string Name => First.Name;

    /// <summary>Whether both figures are known.</summary>
    public bool HasBoth => First.HasValue && Second.HasValue;
}

/// <summary>Whose a point is.</summary>
public enum RelationRole
{
    /// <summary>The own municipality.</summary>
    Own,

    /// <summary>A member of the group.</summary>
    Group,

    /// <summary>Everybody else.</summary>
    Rest,
}

/// <summary>How far two figures go together.</summary>
/// <param name="Count">Municipalities with both.</param>
/// <param name="Spearman">By the order of municipalities, −1 to 1; NaN with fewer than 10 or without variation.</param>
/// <param name="Pearson">By the figures themselves; NaN likewise.</param>
public sealed record Coherence(int Count, double Spearman, double Pearson)
{
    /// <summary>With fewer municipalities chance alone makes strong coherence.</summary>
    public const int LeastCount = 10;

    /// <summary>The word for Spearman's coefficient; null without one.</summary>
    public CoherenceStrength? Strength => double.IsNaN(Spearman) ? null : Math.Abs(Spearman) switch
    {
        < 0.2 => CoherenceStrength.None,
        < 0.4 => CoherenceStrength.Weak,
        < 0.6 => CoherenceStrength.Moderate,
        _ => CoherenceStrength.Strong,
    };
}

/// <summary>Words for |ρ| after Evans (1996, Straightforward Statistics for the Behavioral Sciences), his five steps drawn together to four.</summary>
public enum CoherenceStrength
{
    /// <summary>vrijwel geen: below 0.2.</summary>
    None,

    /// <summary>zwak: from 0.2.</summary>
    Weak,

    /// <summary>matig: from 0.4.</summary>
    Moderate,

    /// <summary>sterk: from 0.6.</summary>
    Strong,
}

/// <summary>Why two figures must go together whatever happens in municipalities.</summary>
public enum RelationOverlap
{
    /// <summary>They do not overlap.</summary>
    None,

    /// <summary>Both measure the same underlying thing.</summary>
    SameFamily,

    /// <summary>One is a part of the other, or both are made of the same part.</summary>
    SharedPart,
}
