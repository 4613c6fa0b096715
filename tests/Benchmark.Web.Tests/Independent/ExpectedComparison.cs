using System.Globalization;

namespace Benchmark.Web.Tests.Independent;

/// <summary>What the answer to one question must be; NaN where no figure can be given.</summary>
internal sealed record ExpectedComparison(
    ExpectedFigure Own,
    IReadOnlyList<(string Code, ExpectedFigure Figure)> Members,
    int GroupSize,
    int OthersWithValue,
    double Median,
    double Q1,
    double Q3,
    double Pooled,
    double Percentile,
    int Lower,
    int Higher,
    string Verdict,
    string? Reason,
    bool? Favourable,
    bool? Certain)
{
    public static ExpectedComparison Of(SampleFiles files, ExpectedFigures figures, ExpectedGroups groups, string indicator, string municipality, string group, string periodCode)
    {
        var row = files.Indicators[indicator];
        var period = figures.PeriodsOf(indicator).Single(held => held.Period == periodCode);
        var codes = groups.Members(group, municipality, period);
        var own = figures.Of(indicator, municipality, periodCode);
        var others = codes.Where(code => code != municipality).Select(code => figures.Of(indicator, code, periodCode)).Where(figure => figure.HasValue).ToList();
        var values = others.ConvertAll(figure => figure.Value);
        var comparable = row["comparable"] == "true";

        var median = values.Count >= 5 ? PlainStatistics.Quantile(values, 0.5) : double.NaN;
        var (q1, q3) = values.Count >= 5 ? (PlainStatistics.Quantile(values, 0.25), PlainStatistics.Quantile(values, 0.75)) : (double.NaN, double.NaN);
        var lower = values.Count(value => value < own.Value && !PlainStatistics.Same(value, own.Value));
        var higher = values.Count(value => value > own.Value && !PlainStatistics.Same(value, own.Value));
        var equal = own.HasValue ? values.Count - lower - higher + 1 : 0;
        var withBoth = others.Where(figure => !double.IsNaN(figure.Numerator)).ToList();
        var reason = ReasonOf(files, figures, groups, row, own, values.Count, group, codes, municipality);
        var verdict = reason is null ? VerdictOf(row, own, values, median, q1, q3) : "geenOordeel";

        return new(
            own,
            InOrder(figures, indicator, municipality, periodCode, codes, byLikeness: group.StartsWith("vergelijkbaar", StringComparison.Ordinal) && !codes.Contains(municipality)),
            codes.Count,
            values.Count,
            median,
            comparable && values.Count >= 8 ? q1 : double.NaN,
            comparable && values.Count >= 8 ? q3 : double.NaN,
            withBoth.Count > 0 ? figures.Multiplier(indicator) * withBoth.Sum(figure => figure.Numerator) / withBoth.Sum(figure => figure.Denominator) : double.NaN,
            own.HasValue && row["kind"] is not ("class" or "yesNo") ? 100.0 * (lower + (0.5 * equal)) / (values.Count + 1) : double.NaN,
            lower,
            higher,
            verdict,
            reason,
            Judged(verdict) && row["direction"] != "none" && row["direction_by"].Length > 0 ? (own.Value > median) == (row["direction"] == "higher") : null,
            verdict == "geenOordeel" ? null : verdict != "geenZekerVerschil" && MarginIsKnown(figures, row, own));
    }

    /// <summary>
    /// Methods §2–3: without a margin by chance there is nothing to know; else the own bounds must be there, and for events the widening for
    /// clustering too.
    /// </summary>
    private static bool MarginIsKnown(ExpectedFigures figures, Dictionary<string, string> row, ExpectedFigure own)
    {
        var hasMargin = row["uncertainty"] is not ("" or "none") || row["certainty"] == "withMargin";
        var hasBounds = !double.IsNaN(own.Low) && !double.IsNaN(own.High);
        return !hasMargin || (hasBounds && (row["uncertainty"] != "events" || !double.IsNaN(figures.Phi(row["code"]))));
    }

    /// <summary>Rows 1–3 of methods §3: why there is no verdict, null when there is one.</summary>
    private static string? ReasonOf(
        SampleFiles files, ExpectedFigures figures, ExpectedGroups groups, Dictionary<string, string> row, ExpectedFigure own, int others, string group, List<string> codes, string municipality)
    {
        var newest = int.Parse(figures.PeriodsOf(row["code"])[^1].Period.AsSpan(0, 4), CultureInfo.InvariantCulture);
        return !own.HasValue ? (own.OtherBoundaries ? "andereGrenzen" : own.Status)
            : row["comparable"] != "true" ? "nietVergelijkbaar"
            : row["certainty"] == "estimateUnknownMargin" ? "schattingMargeOnbekend"
            : newest < files.ReleaseYear - 3 ? "teOud"
            : !FellBack(group, codes, municipality) && groups.FamiliesOf(group).Contains(row["family"]) ? "kenmerkVanGroep"
            : others < 5 ? "teWeinigGemeenten"
            : null;
    }

    /// <summary>A likeness group never holds the own municipality: where it does, the whole country stands in.</summary>
    private static bool FellBack(string group, List<string> codes, string municipality) => group.StartsWith("vergelijkbaar", StringComparison.Ordinal) && codes.Contains(municipality);

    /// <summary>Rows 4–8 of methods §3.</summary>
    private static string VerdictOf(Dictionary<string, string> row, ExpectedFigure own, List<double> values, double median, double q1, double q3)
    {
        var decimals = int.Parse(row["decimals"], CultureInfo.InvariantCulture);
        var spread = (q3 - q1) / 1.349;
        var relevant = 0.2 * (spread == 0 ? 0.5 * Math.Pow(10, -decimals) : spread);
        if (PlainStatistics.Shown(own.Value, decimals) == PlainStatistics.Shown(median, decimals) || Math.Abs(own.Value - median) < relevant)
        {
            return "ongeveerGelijk";
        }

        if (own.Low <= median && median <= own.High)
        {
            return "geenZekerVerschil";
        }

        var side = own.Value > median ? "hoger" : "lager";
        var within = values.Count >= 8 && (own.Value > q1 || PlainStatistics.Same(own.Value, q1)) && (own.Value < q3 || PlainStatistics.Same(own.Value, q3));
        return within ? (side == "hoger" ? "ietsHoger" : "ietsLager") : side;
    }

    /// <summary>Members and own, own once: most alike first (nobody is more alike than own), else by code; without a value last.</summary>
    private static IReadOnlyList<(string Code, ExpectedFigure Figure)> InOrder(ExpectedFigures figures, string indicator, string municipality, string period, List<string> codes, bool byLikeness)
    {
        IEnumerable<string> ordered = byLikeness ? codes.Prepend(municipality) : codes.Append(municipality).Distinct().Order(StringComparer.Ordinal);
        return [.. ordered.Select(code => (Code: code, Figure: figures.Of(indicator, code, period))).OrderBy(member => member.Figure.HasValue ? 0 : 1)];
    }

    private static bool Judged(string verdict) => verdict is "hoger" or "ietsHoger" or "ietsLager" or "lager";
}
