using Benchmark.Core.Comparisons;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Disclosure;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Storage;

namespace Benchmark.Import.Disclosure;

/// <summary>Finds what may not be shown when a draft is published: in what it brings, and in what earlier releases hold beside it.</summary>
internal sealed class ProtectionOfDraft(DeliveryStore deliveries, ComparisonService comparisons, ProtectionStore protections, TimeProvider time)
{
    /// <summary>Protects every period that the draft speaks about, one group of indicators that hang together at a time.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="RefusedException">Only corrections were brought of a protected figure: its other small numbers are known to nobody any more.</exception>
    public async Task<DraftProtection> FindAsync(int draft, CancellationToken cancellation)
    {
        var catalogue = await comparisons.CatalogueAsync(null, cancellation);
        var brought = new List<Brought>();
        foreach (var delivery in (await deliveries.OfDraftAsync(draft, cancellation)).Where(delivery => delivery.State != DeliveryState.Discarded))
        {
            brought.AddRange((await deliveries.PeriodsAsync(delivery.Id, cancellation)).GroupBy(period => period.Indicator, StringComparer.Ordinal)
                .Select(group => new Brought(delivery, group.Key, [.. group])));
        }

        var (hidden, report) = (new List<HiddenPlace>(), ProtectionReport.Empty);
        var solver = new GlopSolver(time, GlopSolver.UsualBudget);
        foreach (var component in ProtectionComponent.Of(catalogue.Indicators, catalogue.Links, brought.Select(one => one.Indicator).ToHashSet(StringComparer.Ordinal)))
        {
            RefuseCorrections(component, brought);
            var figures = await FiguresAsync(component, brought, catalogue, cancellation);
            var found = FigureProtection.Protect(
                [.. figures.Select(one => one.Figures)], catalogue.Indicators, catalogue.Links, catalogue.Register, solver.Solve, ProtectionLimits.Usual, cancellation);
            hidden.AddRange(Places(figures, found.Report, catalogue));
            report = report.With(found.Report);
        }

        return new DraftProtection(hidden, report);
    }

    private static void RefuseCorrections(ProtectionComponent component, IEnumerable<Brought> brought)
    {
        if (brought.FirstOrDefault(one => one.Delivery.Scope == DeliveryScope.Correction && component.Protected.Contains(one.Indicator)) is { } correction)
        {
            throw new RefusedException(new Refusal(RefusalKind.Invalid, "concept", new(
                $"Aanlevering {correction.Delivery.Id} verbetert een deel van '{correction.Indicator}'. Kleine aantallen daarvan zijn niet bewaard. Lever het cijfer voor die jaren in zijn geheel aan.",
                $"Delivery {correction.Delivery.Id} corrects a part of '{correction.Indicator}'. Its small numbers were not kept. Deliver the figure of those years as a whole.")));
        }
    }

    // What is brought as it was brought; what else is known of the same periods as it is released.
    private async Task<IReadOnlyList<SourcedFigures>> FiguresAsync(
        ProtectionComponent component, IReadOnlyCollection<Brought> brought, Catalogue catalogue, CancellationToken cancellation)
    {
        string[] codes = [.. component.Protected, .. component.Context];
        var periods = brought.Where(one => codes.Contains(one.Indicator)).SelectMany(one => one.Periods).Select(period => period.Period).ToHashSet();
        var all = new List<SourcedFigures>();
        foreach (var indicator in codes.Select(code => catalogue.Find(code)!))
        {
            var shown = await protections.EverShownAsync(indicator.Code, cancellation);
            var here = brought.Where(one => one.Indicator == indicator.Code).ToArray();
            foreach (var one in here)
            {
                var values = await deliveries.ValuesAsync(one.Delivery.Id, indicator.Code, cancellation);
                var totals = await deliveries.TotalsAsync(one.Delivery.Id, indicator.Code, cancellation);
                all.Add(new(one.Delivery.Id, new IndicatorFigures(indicator, one.Periods, [.. values.Concat(totals).Select(value => Raw(value, shown))])));
            }

            var slab = await comparisons.SlabAsync(indicator.Code, catalogue.Release.Number, cancellation);
            var rest = slab.Periods.Where(period => periods.Contains(period.Period) && !here.Any(one => one.Periods.Any(known => known.Period == period.Period))).ToArray();
            all.Add(new(null, new IndicatorFigures(indicator, rest, [.. rest.SelectMany(period => Released(slab, period.Period))]) { Undelivered = true }));
        }

        return [.. all.Where(one => one.Figures.Periods.Count > 0)];
    }

    private static RawFigure Raw(DeliveredValue value, ILookup<(string, Period), double> shown) => new(value.Municipality, value.Period, value.Value, value.Status)
    {
        Lower = value.Lower,
        Upper = value.Upper,
        Numerator = value.Numerator,
        Denominator = value.Denominator,
        Before = shown[(value.Municipality, value.Period)] is var earlier && earlier.Contains(value.Value) ? ShownBefore.This : earlier.Any() ? ShownBefore.Another : ShownBefore.Nothing,
    };

    private static IEnumerable<RawFigure> Released(IndicatorSlab slab, Period period)
    {
        for (var row = 0; row < slab.Codes.Count; row++)
        {
            var cell = slab.Cell(slab.IndexOf(period), row);
            yield return new RawFigure(slab.Codes[row], period, slab.Cells.Value[cell], slab.Cells.Status[cell])
            {
                Before = double.IsNaN(slab.Cells.Value[cell]) ? ShownBefore.Nothing : ShownBefore.This,
            };
        }
    }

    // Totals of the source are never published, so that only figures of municipalities have a place.
    private static IEnumerable<HiddenPlace> Places(IReadOnlyList<SourcedFigures> figures, ProtectionReport report, Catalogue catalogue) =>
        from cell in report.Cells
        where catalogue.Register.Find(cell.Area) is not null
        let source = figures.First(one => one.Figures.Indicator.Code == cell.Indicator && one.Figures.Periods.Any(period => period.Period == cell.Period))
        select new HiddenPlace(source.Delivery, cell.Indicator, cell.Area, cell.Period);

    private sealed record Brought(Delivery Delivery, string Indicator, IReadOnlyList<IndicatorPeriod> Periods);

    private sealed record SourcedFigures(int? Delivery, IndicatorFigures Figures);
}
