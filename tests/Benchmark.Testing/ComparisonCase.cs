using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;

namespace Benchmark.Testing;

/// <summary>One comparison in the invented country: the own value against those of the others, with what decides the words.</summary>
public sealed record ComparisonCase(Indicator Indicator, double Own, params double[] Others)
{
    /// <summary>Own 95% interval.</summary>
    public (double Lower, double Upper)? Interval { get; init; }

    /// <summary>Own 99.8% interval; the 95% one when it is not given.</summary>
    public (double Lower, double Upper)? Interval998 { get; init; }

    /// <summary>Status of the own value; missing when the value is NaN and nothing else is given.</summary>
    public ObservationStatus? Status { get; init; }

    /// <summary>Whether φ could be known.</summary>
    public bool PhiKnown { get; init; } = true;

    /// <summary>Year of the figures.</summary>
    public int Year { get; init; } = 2025;

    /// <summary>Whether the release also holds the year after it.</summary>
    public bool HasNewer { get; init; }

    /// <summary>Whether the own municipality is itself a member of the group.</summary>
    public bool OwnIsMember { get; init; }

    /// <summary>Whether the group has few municipalities that are really alike.</summary>
    public bool FewAlike { get; init; }

    /// <summary>Whether the group is one of likeness in the indicator itself.</summary>
    public bool AlikeInIndicator { get; init; }

    /// <summary>Name of the own municipality.</summary>
    public string Name { get; init; } = SampleWorld.Own.Name;

    /// <summary>The answer.</summary>
    public Comparison Answer()
    {
        var width = Others.Length + 1;
        double[] values = [Own, .. Others];
        var statuses = SampleWorld.Statuses(values);
        statuses[0] = Status ?? statuses[0];
        int[] years = HasNewer ? [Year, Year + 1] : [Year];
        var periods = years.Select(year => new IndicatorPeriod(Indicator.Code, Period.OfYear(year), year, false)).ToList();
        var cells = new SlabCells(
            Repeat(values, years.Length),
            Repeat(statuses, years.Length),
            Lower: Bounds(Interval?.Lower, width, years.Length),
            Upper: Bounds(Interval?.Upper, width, years.Length),
            Lower998: Bounds((Interval998 ?? Interval)?.Lower, width, years.Length),
            Upper998: Bounds((Interval998 ?? Interval)?.Upper, width, years.Length));
        var slab = new IndicatorSlab(Indicator, periods, [.. Enumerable.Range(1, width).Select(SampleWorld.Code)], cells, 1, PhiKnown);
        var register = SampleWorld.Register(Others.Length, years);
        var group = SampleWorld.GroupOf(register.Newest, [.. Enumerable.Range(OwnIsMember ? 1 : 2, Others.Length + (OwnIsMember ? 1 : 0)).Select(SampleWorld.Code)]);
        return ComparisonAnswer.Of(
            SampleWorld.Catalogue(register, slab),
            slab,
            Period.OfYear(Year),
            SampleWorld.Own with { Name = Name },
            (AlikeInIndicator ? SampleWorld.AlikeIn(Indicator, group) : group) with { FewAlike = FewAlike });
    }

    private static T[] Repeat<T>(T[] values, int times) => [.. Enumerable.Range(0, times).SelectMany(_ => values)];

    private static double[]? Bounds(double? bound, int width, int times)
    {
        if (bound is not { } own)
        {
            return null;
        }

        var bounds = new double[width];
        Array.Fill(bounds, double.NaN);
        bounds[0] = own;
        return Repeat(bounds, times);
    }
}
