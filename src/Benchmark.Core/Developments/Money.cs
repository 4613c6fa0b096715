using Benchmark.Core.Indicators;

namespace Benchmark.Core.Developments;

/// <summary>Amounts of euro rise with prices alone: what is told of their development says whether that is in it.</summary>
public static class Money
{
    /// <summary>Whether the values of an indicator are amounts of euro; a share of an amount is none.</summary>
    public static bool IsEuro(Indicator indicator) => indicator.Unit.Prefix.Contains('€', StringComparison.Ordinal);
}
