namespace Benchmark.Core.Disclosure;

/// <summary>How large a table of hidden figures may be to be audited by linear programming; larger ones are judged sum by sum, and the report says so.</summary>
/// <param name="Cells">So many hidden figures that hang together, at most.</param>
/// <param name="Sums">So many sums over them, at most.</param>
public sealed record ProtectionLimits(int Cells, int Sums)
{
    /// <summary>Enough for every municipality of a country with some parts.</summary>
    public static ProtectionLimits Usual { get; } = new(2_000, 4_000);
}
