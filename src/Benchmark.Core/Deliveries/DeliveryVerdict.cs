namespace Benchmark.Core.Deliveries;

/// <summary>What may be done with a delivery.</summary>
/// <param name="State">Refused, waiting for reasons, or ready.</param>
/// <param name="Errors">Number of errors.</param>
/// <param name="Warnings">Number of warnings, those with a reason included.</param>
/// <param name="Needed">What a reason must be given for, by indicator and rule; also told of a refused delivery, so that the supplier hears everything at once.</param>
public sealed record DeliveryVerdict(DeliveryState State, int Errors, int Warnings, IReadOnlyList<NeededReason> Needed)
{
    /// <summary>Judges all findings of a delivery at once; they are read one time and need not be held.</summary>
    /// <param name="findings">Everything that readers and checks found.</param>
    /// <param name="reasons">The reasons that were given.</param>
    public static DeliveryVerdict Of(IEnumerable<Finding> findings, IReadOnlyCollection<Reason> reasons)
    {
        var (errors, counts) = (0, new Dictionary<(string Indicator, CheckRule Rule), int>());
        foreach (var finding in findings)
        {
            if (finding.Severity == Severity.Error)
            {
                errors++;
                continue;
            }

            var key = (finding.Indicator, finding.Rule);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        NeededReason[] needed =
        [
            .. counts
                .Where(pair => !reasons.Any(reason => reason.Covers(pair.Key.Rule, pair.Key.Indicator)))
                .OrderBy(pair => pair.Key.Indicator, StringComparer.Ordinal)
                .ThenBy(pair => pair.Key.Rule)
                .Select(pair => new NeededReason(pair.Key.Rule, pair.Key.Indicator, pair.Value)),
        ];
        return new(errors > 0 ? DeliveryState.Refused : needed.Length > 0 ? DeliveryState.NeedsReasons : DeliveryState.Ready, errors, counts.Values.Sum(), needed);
    }
}

/// <summary>A rule and indicator for which a reason is asked.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Indicator">Code of the indicator; empty when it is about none.</param>
/// <param name="Findings">How many findings the reason will cover.</param>
public sealed record NeededReason(CheckRule Rule, string Indicator, int Findings);
