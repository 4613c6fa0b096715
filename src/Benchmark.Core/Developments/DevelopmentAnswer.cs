using System.Buffers;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Developments;

/// <summary>Makes a <see cref="Development"/>.</summary>
public static class DevelopmentAnswer
{
    /// <summary>Own, median and quartiles per period of the slab; the group's codes are followed through all periods.</summary>
    public static Development Of(Catalogue catalogue, IndicatorSlab slab, Municipality own, PeerGroup group)
    {
        var rows = new List<int>(group.Members.Count);
        foreach (var code in group.Members)
        {
            if (code != own.Code)
            {
                rows.Add(slab.RowOf(code));
            }
        }

        var ownRow = slab.RowOf(own.Code);
        var points = new DevelopmentPoint[slab.Periods.Count];
        var values = ArrayPool<double>.Shared.Rent(Math.Max(1, rows.Count));
        try
        {
            for (var index = 0; index < points.Length; index++)
            {
                var reader = new SlabReader(slab, index, catalogue.Register);
                var sorted = values.AsSpan(0, SortedValues(values, rows, reader));
                var others = OthersSummary.Of(sorted, slab.Indicator);
                points[index] = new DevelopmentPoint(slab.Periods[index], reader.Figure(own.Code, ownRow), others.Median, others.Q1, others.Q3, others.Count, rows.Count);
            }
        }
        finally
        {
            ArrayPool<double>.Shared.Return(values);
        }

        return new Development
        {
            Release = catalogue.Release,
            Indicator = slab.Indicator.AsToldOf(points.Select(point => point.Own)),
            Municipality = own,
            Group = group,
            Points = points,
            IsOld = catalogue.IsOld(slab.Indicator.Code),
            GroupBuiltOnFamily = FamilyRule.IsBuiltOn(group, slab.Indicator, catalogue),
        };
    }

    private static int SortedValues(double[] buffer, List<int> rows, SlabReader reader)
    {
        var count = 0;
        foreach (var row in rows)
        {
            if (reader.Value(row) is var value && !double.IsNaN(value))
            {
                buffer[count++] = value;
            }
        }

        buffer.AsSpan(0, count).Sort();
        return count;
    }
}
