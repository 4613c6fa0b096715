namespace Benchmark.Reports.Charts;

/// <summary>Sizes in pixels that every way of drawing shares.</summary>
public static class MarkSize
{
    /// <summary>Radius of our dot.</summary>
    public const double Own = 5.5;

    /// <summary>Radius of the ring round our dot, which tells it apart without colour.</summary>
    public const double Ring = 9;

    /// <summary>Width of that ring.</summary>
    public const double RingWidth = 1.6;

    /// <summary>Radius of a member's dot where each has a row or a period of its own.</summary>
    public const double Dot = 4.5;

    /// <summary>Radius where very many dots stand together.</summary>
    public const double Crowd = 3;

    /// <summary>From this number of dots on they are a crowd.</summary>
    public const int CrowdFrom = 100;

    /// <summary>Width of a margin by chance.</summary>
    public const double Interval = 2.4;

    /// <summary>Opacity of a margin by chance.</summary>
    public const double IntervalOpacity = 0.6;

    /// <summary>Opacity of the area where our line may go on.</summary>
    public const double OutlookOpacity = 0.14;

    /// <summary>Width of our line.</summary>
    public const double OwnLine = 3;

    /// <summary>Width of any other line.</summary>
    public const double OtherLine = 1.6;

    /// <summary>Radius of a dot among others.</summary>
    public static double RadiusOf(Dot dot, int dots) => dot.Role == MarkRole.Own ? Own : dots >= CrowdFrom ? Crowd : Dot;

    /// <summary>Whether our dot gets its ring: where it stands among others, not along its own line.</summary>
    public static bool HasRing(Dot dot, Points points) => dot.Role == MarkRole.Own && points.Dots.Any(other => other.Role != MarkRole.Own);

    /// <summary>Opacity of an area.</summary>
    public static double OpacityOf(Band band) => band.Role == MarkRole.Own ? OutlookOpacity : 1;

    /// <summary>Lengths of dash and gap in turn; empty for an unbroken line.</summary>
    public static IReadOnlyList<int> DashesOf(LineStyle style) => style switch
    {
        LineStyle.Dashed => [5, 3],
        LineStyle.DashDot => [12, 4, 2, 4],
        _ => [],
    };

    /// <summary>Width of a line.</summary>
    public static double WidthOf(MarkRole role) => role == MarkRole.Own ? OwnLine : OtherLine;
}
