namespace Benchmark.Core.Deliveries;

/// <summary>Why what a warning asks about is right after all. One reason covers everything that a rule found of an indicator in a delivery.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Text">The reason, as the steward wrote it; one without any text covers nothing.</param>
/// <param name="Who">The function of who gave it, no name: <c>gegevensbeheerder</c>.</param>
/// <param name="When">Moment at which it was given.</param>
public sealed record Reason(CheckRule Rule, string Indicator, string Text, string Who, DateTimeOffset When)
{
    /// <summary>Whether it covers a finding: a warning of the same rule and indicator. No reason covers an error.</summary>
    public bool Covers(Finding finding) => Covers(finding.Rule, finding.Indicator);

    internal bool Covers(CheckRule rule, string indicator) =>
        rule.SeverityOf() == Severity.Warning && (Rule, Indicator) == (rule, indicator) && !string.IsNullOrWhiteSpace(Text);
}
