using Benchmark.Core.Indicators;

namespace Benchmark.Core.Deliveries;

/// <summary>All rules of methods §10 over what was delivered of one indicator. The whole is read: nothing stops at the first error.</summary>
public static class DeliveryChecks
{
    /// <summary>Judges the delivered values of one indicator.</summary>
    /// <param name="delivered">The values and what they are judged against.</param>
    /// <returns>
    /// Errors first, then warnings. The warnings look at the lines without errors. Classes, yes/no and scores have no distances or changes: their
    /// figures are checked for errors and completeness alone.
    /// </returns>
    public static CheckedIndicator Of(DeliveredIndicator delivered)
    {
        if (delivered.Indicator is not { } indicator)
        {
            return new(delivered.Values.Count == 0 ? [] : [delivered.Values[0].Breaks(CheckRule.UnknownIndicator, delivered.Code, delivered.Values.Count)], []);
        }

        List<Finding> findings = [.. KeyRules.Check(delivered), .. ValueRules.Check(delivered, indicator)];
        var skipped = new List<SkippedCheck>();
        var periods = SoundPeriod.Of(delivered, findings.Select(finding => finding.Place).ToHashSet());
        findings.AddRange(MadeRatioRule.Check(delivered, periods));
        foreach (var period in periods)
        {
            if (delivered.Scope == DeliveryScope.Whole)
            {
                CompletenessRules.Check(delivered, indicator, period, findings, skipped);
            }

            if (indicator.Kind is not (IndicatorKind.Class or IndicatorKind.YesNo or IndicatorKind.Score))
            {
                OutlierRule.Check(delivered, indicator, period, findings, skipped);
                PastRules.Check(delivered, indicator, period, periods, findings, skipped);
            }
        }

        return new([.. findings.OrderBy(finding => finding.Rule)], skipped);
    }
}
