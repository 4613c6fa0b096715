using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Statistics;
using Benchmark.Reports.Office.Sheets;
using static Benchmark.Reports.Office.Recalculation.StepList;

namespace Benchmark.Reports.Office.Recalculation;

/// <summary>"Berekening": position and verdict of methods §1 and §3 in the order in which they are made, with what they depend on first.</summary>
internal sealed class CalculationSheet
{
    private readonly ComparisonParts _parts;
    private readonly Language _language;
    private readonly StepList _steps;
    private readonly string _decimals;
    private readonly string _comparable;
    private readonly string _ordered;
    private readonly string _estimate;
    private readonly string _old;
    private readonly string _family;

    /// <summary>Starts with the constants, which the formulas of every member need.</summary>
    public CalculationSheet(ComparisonParts parts, Language language)
    {
        (_parts, _language, _steps) = (parts, language, new StepList(RecalculationTexts.CalculationSheet.In(language), language));
        var (comparison, indicator) = (parts.Comparison, parts.Comparison.Indicator);
        Multiplier = Outside(_steps.Constant(RecalculationTexts.Multiplier, indicator.Ratio?.Multiplier ?? 1, 0, RecalculationTexts.MultiplierHow));
        Level = Outside(_steps.Constant(RecalculationTexts.Level, Intervals.Usual, 3, RecalculationTexts.LevelHow));
        Z = Outside(_steps.Figure(RecalculationTexts.Z, $"_xlfn.NORM.S.INV((1+{Level})/2)", Intervals.Z(Intervals.Usual), 10, RecalculationTexts.ZHow));
        Phi = Outside(_steps.Constant(RecalculationTexts.Phi, parts.Phi, 6, RecalculationTexts.PhiHow));
        _decimals = _steps.Constant(RecalculationTexts.Decimals, indicator.Decimals, 0, RecalculationTexts.DecimalsHow);
        _comparable = _steps.Flag(RecalculationTexts.Comparable, VerdictRule.IsComparable(indicator), RecalculationTexts.ComparableHow);
        _ordered = _steps.Flag(RecalculationTexts.Ordered, indicator.Kind is not (IndicatorKind.Class or IndicatorKind.YesNo), RecalculationTexts.OrderedHow);
        _estimate = _steps.Flag(RecalculationTexts.Estimate, indicator.Certainty == Certainty.EstimateUnknownMargin, RecalculationTexts.EstimateHow);
        _old = _steps.Flag(RecalculationTexts.Old, comparison.IsOld, RecalculationTexts.OldHow);
        _family = _steps.Flag(RecalculationTexts.Family, comparison.Reason == NoVerdictReason.GroupBuiltOnFamily, RecalculationTexts.FamilyHow);
    }

    /// <summary>Cells of constants, as another sheet names them.</summary>
    public string Multiplier { get; }

    /// <summary>Confidence level.</summary>
    public string Level { get; }

    /// <summary>z of the level.</summary>
    public string Z { get; }

    /// <summary>φ.</summary>
    public string Phi { get; }

    /// <summary>The column that says whether a step agrees with ours.</summary>
    public string Checks => _steps.Checks;

    /// <summary>The sheet; asked for once.</summary>
    public Sheet Make(DeliveredSheet delivered, MemberSheet members)
    {
        var (comparison, figureDecimals) = (_parts.Comparison, _parts.Comparison.Indicator.Decimals + 4);
        string Figure(Bilingual name, string expression, double ours, Bilingual how) => _steps.Figure(name, expression, ours, figureDecimals, how);

        var own = Figure(RecalculationTexts.OwnValue, members.OwnValue, comparison.Own.Value, RecalculationTexts.OwnValueHow);
        var (low, high) = members.HasInterval
            ? (Figure(RecalculationTexts.OwnLower, members.OwnLower, comparison.Own.Interval?.Lower ?? double.NaN, RecalculationTexts.OwnBoundHow),
                Figure(RecalculationTexts.OwnUpper, members.OwnUpper, comparison.Own.Interval?.Upper ?? double.NaN, RecalculationTexts.OwnBoundHow))
            : (null, null);
        var others = members.Others;
        var count = _steps.Figure(RecalculationTexts.Count, $"COUNT({others})", comparison.OthersWithValue, 0, RecalculationTexts.CountHow);
        var median = Figure(RecalculationTexts.Median, $"IF({count}<5,\"\",MEDIAN({others}))", comparison.Median, RecalculationTexts.MedianHow);
        var quarter = _steps.Between(RecalculationTexts.Quarter, $"IF({count}<5,\"\",_xlfn.QUARTILE.INC({others},1))", QuartileOf(0.25), figureDecimals, RecalculationTexts.QuarterHow);
        var threeQuarters = _steps.Between(RecalculationTexts.ThreeQuarters, $"IF({count}<5,\"\",_xlfn.QUARTILE.INC({others},3))", QuartileOf(0.75), figureDecimals, RecalculationTexts.QuarterHow);
        var isGiven = $"AND({count}>=8,{_comparable}={Yes})";
        var q1 = Figure(RecalculationTexts.Q1, $"IF({isGiven},{quarter},\"\")", comparison.Q1, RecalculationTexts.QuartileHow);
        var q3 = Figure(RecalculationTexts.Q3, $"IF({isGiven},{threeQuarters},\"\")", comparison.Q3, RecalculationTexts.QuartileHow);
        var spread = Figure(
            RecalculationTexts.Spread,
            $"IF({count}<5,\"\",IF({Twelve(quarter)}={Twelve(threeQuarters)},0.5*10^-{_decimals},({threeQuarters}-{quarter})/1.349))",
            comparison.Spread,
            RecalculationTexts.SpreadHow);
        var delta = Figure(RecalculationTexts.Delta, Expressions.WhereThere(spread, $"0.2*{spread}"), comparison.RelevantDifference, RecalculationTexts.DeltaHow);
        if (comparison.Indicator.Ratio is not null)
        {
            Figure(
                RecalculationTexts.Pooled,
                Expressions.Pooled(delivered.All("own"), RecalculationTexts.No.In(_language), delivered.All("x"), delivered.All("n"), Multiplier),
                comparison.Pooled,
                RecalculationTexts.PooledHow);
        }

        var lower = _steps.Figure(RecalculationTexts.LowerCount, Expressions.CountThat(members.OthersTwelve, "<", Twelve(own)), comparison.Lower, 0, RecalculationTexts.LowerCountHow);
        var higher = _steps.Figure(RecalculationTexts.HigherCount, Expressions.CountThat(members.OthersTwelve, ">", Twelve(own)), comparison.Higher, 0, RecalculationTexts.HigherCountHow);
        _steps.Figure(
            RecalculationTexts.Percentile,
            $"IF(AND(ISNUMBER({own}),{_ordered}={Yes}),100*({lower}+0.5*({count}-{lower}-{higher}+1))/({count}+1),\"\")",
            comparison.Percentile,
            2,
            RecalculationTexts.PercentileHow);
        if (comparison.Rank is { } rank)
        {
            _steps.Figure(RecalculationTexts.Rank, $"{higher}+1", rank.Position, 0, RecalculationTexts.RankHow);
        }

        var both = $"AND(ISNUMBER({own}),ISNUMBER({median}))";
        var difference = Between(RecalculationTexts.Difference, $"IF({both},ABS({own}-{median}),\"\")", Math.Abs(comparison.Own.Value - comparison.Median), RecalculationTexts.DifferenceHow);
        var shown = Between(
            RecalculationTexts.Shown,
            $"IF({both},ROUND(ROUND({own},{_decimals})-ROUND({median},{_decimals}),{_decimals}),\"\")",
            FigureText.ShownDifference(comparison.Own.Value, comparison.Median, comparison.Indicator),
            RecalculationTexts.ShownHow);
        var reason = _steps.Words(RecalculationTexts.Reason, Reason(own, count), RecalculationTexts.WordOf(comparison.Reason).In(_language), RecalculationTexts.ReasonHow);
        _steps.Words(RecalculationTexts.Verdict, VerdictOf(), Narrator.Word(comparison.Verdict, _language), RecalculationTexts.VerdictHow);
        return _steps.Make();

        string Between(Bilingual name, string expression, double value, Bilingual how) => _steps.Between(name, expression, value, figureDecimals, how);

        // The ordered rule of methods §3; figures are compared to 12 digits.
        string VerdictOf()
        {
            var within = $"AND({count}>=8,{Twelve(own)}>={Twelve(q1)},{Twelve(own)}<={Twelve(q3)})";
            var differs = $"IF({within},IF({own}>{median},{Word(Verdict.SlightlyHigher)},{Word(Verdict.SlightlyLower)}),IF({own}>{median},{Word(Verdict.Higher)},{Word(Verdict.Lower)}))";
            var certain = low is null || high is null
                ? differs
                : $"IF(AND(ISNUMBER({low}),ISNUMBER({high}),{Twelve(low)}<={Twelve(median)},{Twelve(median)}<={Twelve(high)}),{Word(Verdict.NoCertainDifference)},{differs})";
            return $"IF({reason}<>\"\",{Word(Verdict.None)},IF(OR({shown}=0,{Twelve(difference)}<{Twelve(delta)}),{Word(Verdict.AboutEqual)},{certain}))";
        }
    }

    private string Yes => Expressions.Quoted(RecalculationTexts.Yes.In(_language));

    private string Reason(string own, string count)
    {
        string Why(NoVerdictReason reason) => Expressions.Quoted(RecalculationTexts.WordOf(reason).In(_language));
        return $"IF(NOT(ISNUMBER({own})),{Why(NoVerdictReason.OwnValueAbsent)},IF({_comparable}<>{Yes},{Why(NoVerdictReason.NotComparable)},"
            + $"IF({_estimate}={Yes},{Why(NoVerdictReason.EstimateUnknownMargin)},IF({_old}={Yes},{Why(NoVerdictReason.TooOld)},"
            + $"IF({_family}={Yes},{Why(NoVerdictReason.GroupBuiltOnFamily)},IF({count}<5,{Why(NoVerdictReason.TooFewOthers)},\"\"))))))";
    }

    private string Word(Verdict verdict) => Expressions.Quoted(Narrator.Word(verdict, _language));

    private double QuartileOf(double p)
    {
        var own = _parts.Comparison.Municipality.Code;
        double[] values = [.. _parts.Comparison.Members.Where(member => member.HasValue && member.Code != own).Select(member => member.Value).Order()];
        return values.Length < Spread.LeastForMedian ? double.NaN : Quantiles.Type7(values, p);
    }

    private string Outside(string address) => $"{SheetNames.Quoted(RecalculationTexts.CalculationSheet.In(_language))}!{address}";
}
