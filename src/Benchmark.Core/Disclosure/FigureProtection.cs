using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.Disclosure;

/// <summary>Protects small numbers before anything is published (methods §9).</summary>
public static class FigureProtection
{
    /// <summary>
    /// Hides what is unsafe and whatever it could be computed with. What is hidden has the status
    /// <see cref="ObservationStatus.Suppressed"/> and no number; everything else stays as it is. With rates that are made from two indicators
    /// nothing has to be done: they have no value where x or n has none.
    /// </summary>
    /// <param name="figures">
    /// The figures of one <see cref="ProtectionComponent"/>, of those that are protected and of their context, delivered or not. Figures of areas that
    /// are not on the division of their period are only taken into account.
    /// </param>
    /// <param name="indicators">All indicators of the release: the ratios among them say what is divided by what.</param>
    /// <param name="links">All links of the release: the parts among them are sums.</param>
    /// <param name="register">Municipalities, provinces and regions of the release.</param>
    /// <param name="solve">Linear programming.</param>
    /// <param name="limits">How large a table may be.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">A period lies on a division that the register does not have, or a figure occurs twice.</exception>
    public static ProtectedFigures Protect(
        IReadOnlyList<IndicatorFigures> figures,
        IReadOnlyList<Indicator> indicators,
        IReadOnlyList<IndicatorLink> links,
        MunicipalityRegister register,
        LeastValue solve,
        ProtectionLimits limits,
        CancellationToken cancellation)
    {
        var rules = IndicatorRules.Of(indicators);
        var sums = IndicatorSum.Of(indicators, links);
        var (report, hidden) = (ProtectionReport.Empty, new HashSet<(string, string, Period)>());
        foreach (var period in figures.SelectMany(one => one.Periods).Select(one => one.Period).Distinct().Order())
        {
            cancellation.ThrowIfCancellationRequested();
            var found = new PeriodProtection(period, figures, rules, sums, register, solve, limits, cancellation).Protect();
            hidden.UnionWith(found.Cells.Select(cell => (cell.Indicator, cell.Area, cell.Period)));
            report = report.With(found);
        }

        return new(
            [.. figures.Where(one => rules.ContainsKey(one.Indicator.Code)).Select(one => one with
            {
                Figures = [.. one.Figures.Select(figure => hidden.Contains((one.Indicator.Code, figure.Area, figure.Period)) ? figure.Hidden() : figure)],
            })],
            report);
    }
}

/// <summary>What may be published, and what was done for it.</summary>
/// <param name="Figures">The figures of the protected indicators; those of their context stay as they are and are not in it.</param>
/// <param name="Report">What was hidden; figures whose report has not passed may not be published.</param>
public sealed record ProtectedFigures(IReadOnlyList<IndicatorFigures> Figures, ProtectionReport Report);
