namespace Benchmark.Core.Disclosure;

/// <summary>The values that a reader must hold possible for a hidden figure, from everything that is published.</summary>
/// <param name="Least">Least value, in persons.</param>
/// <param name="Most">Greatest value; +∞ where nothing bounds it.</param>
public readonly record struct DerivableInterval(double Least, double Most)
{
    // What a solver finds is exact to about a millionth of the largest figure.
    private const double Exactness = 1e-6;

    /// <summary>Nothing is known but that there are no fewer than none.</summary>
    public static DerivableInterval Unknown { get; } = new(0, double.PositiveInfinity);

    /// <summary>Whether it is at least as wide, on both sides, as another.</summary>
    public bool Covers(DerivableInterval other) => ReachesDown(other) && ReachesUp(other);

    internal bool ReachesDown(DerivableInterval other) => Least <= other.Least || Least <= other.Least + (Exactness * (1 + Math.Abs(other.Least)));

    internal bool ReachesUp(DerivableInterval other) => Most >= other.Most || Most >= other.Most - (Exactness * (1 + Math.Abs(other.Most)));

    internal DerivableInterval With(double value) => double.IsNaN(value) ? this : new(Math.Min(Least, value), Math.Max(Most, value));
}
