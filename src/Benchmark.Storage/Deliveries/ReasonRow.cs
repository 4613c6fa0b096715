using Benchmark.Core.Deliveries;

namespace Benchmark.Storage;

/// <summary>A row of <c>delivery_reason</c>.</summary>
internal sealed record ReasonRow
{
    public CheckRule RuleNumber { get; init; }

    public string Indicator { get; init; } = "";

    public string Text { get; init; } = "";

    public string GivenBy { get; init; } = "";

    public DateTimeOffset GivenAt { get; init; }

    public Reason ToReason() => new(RuleNumber, Indicator, Text, GivenBy, GivenAt);
}
