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
    /// <param name="insist">Give a verdict also where the group was made with figures of the indicator's own family.</param>
    /// <exception cref="RefusedException">The slab does not hold the period.</exception>
    public static Comparison Of(Catalogue catalogue, IndicatorSlab slab, Period period, Municipality own, PeerGroup group, bool insist = false)
    {
        var index = slab.IndexOf(period);
        if (index < 0)
        {
            throw new RefusedException(Refusals.PeriodNotHeld(slab.Indicator, period, catalogue));
        }

        var reader = new SlabReader(slab, index, catalogue.Register);
        var ownRow = slab.RowOf(own.Code);
        var ownFigure = reader.Figure(own.Code, ownRow);
        var indicator = slab.Indicator.AsToldOf([ownFigure]);
        var (figures, rows) = Others(slab, reader, own, group);
        var isOld = catalogue.IsOld(indicator.Code);

        var sorted = SortedValues(figures);
        var others = OthersSummary.Of(sorted, indicator);
        var position = Position.Of(ownFigure.Value, sorted);
        var builtOnFamily = FamilyRule.IsBuiltOn(group, indicator, catalogue);
        var (verdict, reason) = VerdictRule.Decide(indicator, isOld, builtOnFamily && !insist, ownFigure.Value, ownFigure.Interval, others);
        var certain = VerdictRule.IsCertain(indicator, verdict, ownFigure.Interval, slab.PhiKnown);
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
            Members = Members(figures, ownFigure, group),
            Others = figures.Length,
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
            DespiteFamily = builtOnFamily && verdict != Verdict.None,
            Favourable = VerdictRule.IsFavourable(verdict, indicator.Direction),
            Certain = certain,
            Remarkable = VerdictRule.IsRemarkable(indicator, verdict, certain, ownFigure.Value, reader.Interval998(ownRow), others),
            Rank = isOrdered && indicator.RankingAllowed ? RankInterval.Of(slab, index, ownRow, Array.FindAll(rows, row => row >= 0)) : null,
        };
    }

    /// <summary>Figures of the members without the own municipality, in the order of the group, with their rows in the slab (-1: none).</summary>
    private static (MemberFigure[] Figures, int[] Rows) Others(IndicatorSlab slab, SlabReader reader, Municipality own, PeerGroup group)
    {
        var (figures, rows) = (new MemberFigure[group.Members.Count], new int[group.Members.Count]);
        var next = 0;
        foreach (var code in group.Members)
        {
            if (code != own.Code)
            {
                rows[next] = slab.RowOf(code);
                figures[next] = reader.Figure(code, rows[next]);
                next++;
            }
        }

        return (figures[..next], rows[..next]);
    }

    private static double[] SortedValues(MemberFigure[] figures)
    {
        var values = new double[figures.Length];
        var next = 0;
        foreach (var figure in figures)
        {
            if (figure.HasValue)
            {
                values[next++] = figure.Value;
            }
        }

        Array.Sort(values, 0, next);
        return values[..next];
    }

    /// <summary>Others and own: own first in a likeness group, else in its place by code; those without a value last.</summary>
    private static MemberFigure[] Members(MemberFigure[] others, MemberFigure own, PeerGroup group)
    {
        var place = group.Neighbours is not null ? 0 : others.Count(other => string.CompareOrdinal(other.Code, own.Code) < 0);
        var members = new MemberFigure[others.Length + 1];
        var next = 0;
        foreach (var withValue in (ReadOnlySpan<bool>)[true, false])
        {
            for (var index = 0; index <= others.Length; index++)
            {
                if (index == place && own.HasValue == withValue)
                {
                    members[next++] = own;
                }

                if (index < others.Length && others[index].HasValue == withValue)
                {
                    members[next++] = others[index];
                }
            }
        }

        return members;
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
}
