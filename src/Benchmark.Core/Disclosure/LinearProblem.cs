namespace Benchmark.Core.Disclosure;

/// <summary>Values that satisfy linear inequalities. Variables are numbered from 0.</summary>
/// <param name="Lower">Least value per variable; −∞ for none.</param>
/// <param name="Upper">Greatest value per variable; +∞ for none.</param>
/// <param name="Rows">What must hold between them.</param>
public sealed record LinearProblem(IReadOnlyList<double> Lower, IReadOnlyList<double> Upper, IReadOnlyList<LinearRow> Rows);

/// <summary>Lower ≤ Σ coefficient · variable ≤ Upper.</summary>
/// <param name="Terms">Each variable of the row, once, with its coefficient.</param>
/// <param name="Lower">Least value of the sum; −∞ for none.</param>
/// <param name="Upper">Greatest value of the sum; +∞ for none.</param>
public sealed record LinearRow(IReadOnlyList<(int Variable, double Coefficient)> Terms, double Lower, double Upper);

/// <summary>What came of looking for a least value.</summary>
public enum LinearOutcome
{
    /// <summary>The least value was found.</summary>
    Found,

    /// <summary>There is no least value: the objective falls without end.</summary>
    Unbounded,

    /// <summary>Nothing satisfies all rows.</summary>
    Contradictory,

    /// <summary>It was not found within the limits of the solver.</summary>
    NotFound,
}

/// <summary>The least value of an objective, and the values of the variables there.</summary>
/// <param name="Outcome">Whether it was found.</param>
/// <param name="Objective">The least value; −∞ where unbounded, NaN where contradictory or not found.</param>
/// <param name="Values">Value per variable; empty unless found.</param>
public sealed record LinearSolution(LinearOutcome Outcome, double Objective, IReadOnlyList<double> Values);

/// <summary>Finds the least value of Σ objective · variable. Core has no solver of its own: who publishes brings one.</summary>
/// <param name="problem">What must hold.</param>
/// <param name="objective">Coefficient per variable.</param>
/// <param name="cancellation">Stops the search.</param>
public delegate LinearSolution LeastValue(LinearProblem problem, IReadOnlyList<double> objective, CancellationToken cancellation);
