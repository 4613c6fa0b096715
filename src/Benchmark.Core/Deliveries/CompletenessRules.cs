using Benchmark.Core.Indicators;

namespace Benchmark.Core.Deliveries;

/// <summary>Whether all municipalities are there, and add up to what the source itself says.</summary>
internal static class CompletenessRules
{
    private const double Tolerance = 0.005;

    public static void Check(DeliveredIndicator delivered, Indicator indicator, SoundPeriod period, List<Finding> findings, List<SkippedCheck> skipped)
    {
        if (period.Division is not { } division)
        {
            skipped.Add(new(CheckRule.MunicipalitiesMissing, delivered.Code, period.Period.Period, SkipReason.NoDivision));
            return;
        }

        // A line without a figure is there: the source says that it has none, and why.
        var missing = division.Codes.Where(code => !period.Rows.ContainsKey(code)).ToArray();
        if (missing.Length > 0)
        {
            IReadOnlyList<string> names = [.. missing.Select(code => $"{delivered.Register.NameOf(code)} ({code})")];
            var place = period.Rows.Count > 0 ? period.Rows.Values.MinBy(row => row.Place.Line).Place : default;
            findings.Add(new Finding(new Place(place.File ?? "", 0, ""), string.Join(' ', missing), CheckRule.MunicipalitiesMissing)
            {
                Indicator = delivered.Code,
                Facts = [missing.Length, division.Codes.Count, period.Period.Period, names],
            });
        }

        foreach (var total in period.Totals)
        {
            findings.AddRange(Total(indicator, period, total, [.. SourceTotal.Members(total.Municipality, division)]));
        }
    }

    // What cannot be added (shares, means) is compared by x, where it is delivered.
    private static IEnumerable<Finding> Total(Indicator indicator, SoundPeriod period, DeliveredValue total, string[] members)
    {
        double Part(DeliveredValue row) => indicator.Kind is IndicatorKind.Count or IndicatorKind.Amount ? row.Value : row.Numerator;

        var parts = members.Select(code => period.Rows.TryGetValue(code, out var row) ? Part(row) : double.NaN).Where(double.IsFinite).ToArray();
        var (stated, sum) = (Part(total), parts.Sum());
        if (parts.Length > 0 && double.IsFinite(stated) && Math.Abs(sum - stated) > Tolerance * Math.Abs(stated))
        {
            yield return total.Breaks(CheckRule.TotalDoesNotAddUp, total.Municipality, period.Period.Period, sum, stated, members.Length - parts.Length, members.Length);
        }
    }
}
