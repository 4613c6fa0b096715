using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Comparisons;

/// <summary>Makes a <see cref="Comparison"/>; methods §1–3.</summary>
public static class ComparisonAnswer
{
    /// <summary>Answers one question from figures at hand: pure and synchronous.</summary>
    /// <param name="catalogue">The release.</param>
    /// <param name="slab">Figures of the indicator.</param>
    /// <param name="period">A period the slab holds.</param>
    /// <param name="own">The own municipality.</param>
    /// <param name="group">The group, resolved on the period's division.</param>
    /// <exception cref="RefusedException">The slab does not hold the period.</exception>
    public static Comparison Of(Catalogue catalogue, IndicatorSlab slab, Period period, Municipality own, PeerGroup group)
    {
        var index = slab.IndexOf(period);
        if (index < 0)
        {
            throw new RefusedException(Refusals.PeriodNotHeld(slab.Indicator, period, catalogue));
        }

        var indicator = slab.Indicator;
        var reader = new SlabReader(slab, index, catalogue.Register);
        var ownRow = slab.RowOf(own.Code);
        var ownFigure = reader.Figure(own.Code);
        var members = Members(reader, ownFigure, group);
        var isOld = catalogue.IsOld(indicator.Code);

        var (sorted, rows) = Others(slab, members, ownFigure);
        var others = OthersSummary.Of(sorted, indicator);
        var position = Position.Of(ownFigure.Value, sorted);
        var (verdict, reason) = VerdictRule.Decide(indicator, isOld, ownFigure.Value, ownFigure.Interval, others);
        var isOrdered = indicator.Kind is not (IndicatorKind.Class or IndicatorKind.YesNo) && ownFigure.HasValue;
        return new Comparison
        {
            Release = catalogue.Release,
            Indicator = indicator,
            Period = slab.Periods[index],
            IsNewest = index == slab.Periods.Count - 1,
            IsOld = isOld,
            Municipality = own,
            Group = group,
            Own = ownFigure,
            Members = members,
            Others = members.Length - 1,
            OthersWithValue = others.Count,
            Median = others.Median,
            Q1 = others.Q1,
            Q3 = others.Q3,
            Pooled = PooledOf(slab, reader, rows),
            Percentile = isOrdered ? position.Percentile : double.NaN,
            FavourablePercentile = isOrdered ? position.FavourablePercentile(VerdictRule.DecidedDirection(indicator.Direction)) : double.NaN,
            Lower = position.Lower,
            Higher = position.Higher,
            Spread = others.Spread,
            RelevantDifference = others.RelevantDifference,
            Verdict = verdict,
            Reason = reason,
            Favourable = VerdictRule.IsFavourable(verdict, indicator.Direction),
            Certain = Certain(verdict, slab, ownFigure),
            Remarkable = VerdictRule.IsRemarkable(indicator, verdict, ownFigure.Value, reader.Interval998(ownRow), others),
            Rank = isOrdered && indicator.RankingAllowed ? RankInterval.Of(slab, index, ownRow, rows) : null,
        };
    }

    /// <summary>Members and own, own once: own first in a likeness group, else in its place by code; those without a value last.</summary>
    private static MemberFigure[] Members(SlabReader reader, MemberFigure own, PeerGroup group)
    {
        var figures = new List<MemberFigure>(group.Members.Count + 1);
        var place = 0;
        foreach (var code in group.Members)
        {
            if (code != own.Code)
            {
                figures.Add(reader.Figure(code));
                place += group.Neighbours is null && string.CompareOrdinal(code, own.Code) < 0 ? 1 : 0;
            }
        }

        figures.Insert(place, own);
        var members = new MemberFigure[figures.Count];
        var (next, nextWithout) = (0, figures.Count(figure => figure.HasValue));
        foreach (var figure in figures)
        {
            members[figure.HasValue ? next++ : nextWithout++] = figure;
        }

        return members;
    }

    /// <summary>Values of the others that have one, ascending, and the rows of all others that the slab knows.</summary>
    private static (double[] Sorted, int[] Rows) Others(IndicatorSlab slab, MemberFigure[] members, MemberFigure own)
    {
        var (values, rows) = (new List<double>(members.Length), new List<int>(members.Length));
        foreach (var member in members)
        {
            if (!ReferenceEquals(member, own) && slab.RowOf(member.Code) is >= 0 and var row)
            {
                rows.Add(row);
                if (member.HasValue)
                {
                    values.Add(member.Value);
                }
            }
        }

        values.Sort();
        return ([.. values], [.. rows]);
    }

    /// <summary>m·Σx/Σn over the others that have both.</summary>
    private static double PooledOf(IndicatorSlab slab, SlabReader reader, ReadOnlySpan<int> rows)
    {
        if (slab.Indicator.Ratio is not { } ratio)
        {
            return double.NaN;
        }

        var (x, n) = (new double[rows.Length], new double[rows.Length]);
        for (var index = 0; index < rows.Length; index++)
        {
            (x[index], n[index]) = reader.Counts(rows[index]);
        }

        return Pooled.Of(x, n, ratio.Multiplier);
    }

    /// <summary>Null without a verdict; false where the difference may be chance, or where the margin by chance is not fully known.</summary>
    private static bool? Certain(Verdict verdict, IndicatorSlab slab, MemberFigure own)
    {
        var hasMargin = slab.Indicator.Uncertainty != Uncertainty.None || slab.Indicator.Certainty == Certainty.WithMargin;
        var marginKnown = !hasMargin || (own.Interval is not null && slab.PhiKnown);
        return verdict == Verdict.None ? null : verdict != Verdict.NoCertainDifference && marginKnown;
    }
}
