using Benchmark.Core.Deliveries;

namespace Benchmark.Import.Deliveries;

/// <summary>What is read cannot be read any further. Whoever opened the delivery makes a finding of it; it leaves no reader.</summary>
internal sealed class UnreadableException(UnreadableCause cause, string value, params object[] facts) : Exception(cause.ToString())
{
    public UnreadableCause Cause => cause;

    /// <summary>What stands there.</summary>
    public string Value => value;

    /// <summary>Facts behind the cause.</summary>
    public IReadOnlyList<object> Facts => facts;

    public string Column { get; init; } = "";
}
