namespace Benchmark.Core.Deliveries;

/// <summary>Something in a delivery that is wrong or strange.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Value">What stands there, as written.</param>
/// <param name="Rule">The rule it breaks.</param>
public sealed record Finding(Place Place, string Value, CheckRule Rule)
{
    /// <summary>The indicator it is about; empty when it is about none. One reason may cover a rule and an indicator.</summary>
    public string Indicator { get; init; } = "";

    /// <summary>What the sentence of the rule fills in, in its order: codes, numbers, periods.</summary>
    public IReadOnlyList<object> Facts { get; init; } = [];

    /// <summary>Whether it refuses the delivery or asks for a reason.</summary>
    public Severity Severity => Rule.SeverityOf();
}

/// <summary>What a finding does.</summary>
public enum Severity
{
    /// <summary>The delivery is refused as a whole (fout).</summary>
    Error,

    /// <summary>Somebody must give a reason before it can be published (waarschuwing).</summary>
    Warning,
}
