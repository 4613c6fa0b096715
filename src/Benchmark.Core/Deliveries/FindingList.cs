namespace Benchmark.Core.Deliveries;

/// <summary>
/// What was found in a delivery while it is read to its end: the first findings are kept, and the first of each rule and indicator, so that a reason is
/// asked for all of them; all are counted.
/// </summary>
/// <param name="most">How many are kept.</param>
public sealed class FindingList(int most = FindingList.Most)
{
    /// <summary>How many are kept unless said otherwise.</summary>
    public const int Most = 10_000;

    private readonly List<Finding> _kept = [];
    private readonly HashSet<(CheckRule, string)> _kinds = [];
    private readonly long[] _counts = new long[Enum.GetValues<CheckRule>().Length];

    /// <summary>The first findings, in the order in which they were found.</summary>
    public IReadOnlyList<Finding> Kept => _kept;

    /// <summary>How many there are, also those that are not kept.</summary>
    public long Count => _counts.Sum();

    /// <summary>Whether one of them refuses the delivery.</summary>
    public bool Refuses => Enum.GetValues<CheckRule>().Any(rule => rule.SeverityOf() == Severity.Error && CountOf(rule) > 0);

    /// <summary>How many break a rule.</summary>
    public long CountOf(CheckRule rule) => _counts[(int)rule];

    /// <summary>Adds a finding.</summary>
    public void Add(Finding finding)
    {
        _counts[(int)finding.Rule]++;
        if ((_kinds.Count < most && _kinds.Add((finding.Rule, finding.Indicator))) || _kept.Count < most)
        {
            _kept.Add(finding);
        }
    }
}
