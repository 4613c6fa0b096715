using Benchmark.Core.Comparisons;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Learning;

/// <summary>The newest periods of an indicator without a break between them, and who can be followed through them.</summary>
internal sealed class Stretch
{
    private readonly IndicatorSlab _slab;
    private readonly SlabReader[] _readers;
    private readonly IReadOnlySet<string> _touched;

    public Stretch(IndicatorSlab slab, MunicipalityRegister register)
    {
        _slab = slab;
        var first = Development.StretchStart(slab.Periods);
        Periods = [.. slab.Periods.Skip(first)];
        _readers = [.. Periods.Select((_, index) => new SlabReader(slab, first + index, register))];
        // A municipality whose boundaries changed is another one, also under the same code.
        _touched = Periods.Count == 0 ? new HashSet<string>() : register.TouchedBetween(Periods[0].DivisionYear, Periods[^1].DivisionYear);
    }

    public IReadOnlyList<IndicatorPeriod> Periods { get; }

    public IReadOnlyList<MemberFigure> FiguresOf(string code) => [.. _readers.Select(reader => reader.Figure(code, _slab.RowOf(code)))];

    /// <summary>Value of the newest period; NaN without one.</summary>
    public double LastValue(string code) => _readers[^1].Value(_slab.RowOf(code));

    /// <summary>A municipality through the stretch; null where a figure is missing, where a margin that belongs to one is, or where its boundaries changed.</summary>
    public Followed? Follow(string code)
    {
        if (Periods.Count < LearnersRule.LeastPeriods || _touched.Contains(code))
        {
            return null;
        }

        var figures = FiguresOf(code);
        MemberFigure[] ends = [figures[0], figures[1], figures[^2], figures[^1]];
        var known = figures.Count(figure => figure.HasValue) >= LearnersRule.LeastPeriods
            && Array.TrueForAll(ends, figure => figure.HasValue && (_slab.Cells.Lower is null || figure.Interval is not null));
        return known ? new Followed(figures) : null;
    }
}

/// <summary>A municipality with its first two and last two figures.</summary>
internal sealed record Followed(IReadOnlyList<MemberFigure> Figures)
{
    public double Start { get; } = (Figures[0].Value + Figures[1].Value) / 2;

    public double End { get; } = (Figures[^2].Value + Figures[^1].Value) / 2;

    public double Last => Figures[^1].Value;

    /// <summary>√(se_s² + se_e²), each the error of a mean of two figures; 0 without a margin by chance.</summary>
    public double StandardError => Math.Sqrt(((MemberFigure[])[Figures[0], Figures[1], Figures[^2], Figures[^1]]).Sum(Variance)) / 2;

    private static double Variance(MemberFigure figure) =>
        figure.Interval is { } interval ? Math.Pow(Intervals.StandardErrorOf(interval.Lower, interval.Upper), 2) : 0;
}
