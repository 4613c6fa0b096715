using Benchmark.Core.Disclosure;
using Google.OrTools.LinearSolver;

namespace Benchmark.Import.Disclosure;

/// <summary>Linear programming by GLOP of Google OR-Tools, within a time that all questions share.</summary>
/// <param name="time">The clock.</param>
/// <param name="budget">So long may all questions together take; after that nothing is found any more.</param>
public sealed class GlopSolver(TimeProvider time, TimeSpan budget)
{
    private readonly long _start = time.GetTimestamp();

    /// <summary>Enough for a release of small tables.</summary>
    public static TimeSpan UsualBudget { get; } = TimeSpan.FromMinutes(10);

    /// <summary>Finds the least value; see <see cref="LeastValue"/>.</summary>
    public LinearSolution Solve(LinearProblem problem, IReadOnlyList<double> objective, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var left = budget - time.GetElapsedTime(_start);
        if (left <= TimeSpan.Zero)
        {
            return new(LinearOutcome.NotFound, double.NaN, []);
        }

        using var solver = Solver.CreateSolver("GLOP") ?? throw new InvalidOperationException("Google OR-Tools has no GLOP on this machine.");
        // Its preprocessing calls a problem infeasible that is only unbounded.
        solver.SetSolverSpecificParametersAsString("use_preprocessing: false");
        solver.SetTimeLimit((long)Math.Ceiling(left.TotalMilliseconds));
        using var goal = solver.Objective();
        var variables = new Variable[objective.Count];
        for (var variable = 0; variable < variables.Length; variable++)
        {
            variables[variable] = solver.MakeNumVar(problem.Lower[variable], problem.Upper[variable], "");
            goal.SetCoefficient(variables[variable], objective[variable]);
        }

        foreach (var row in problem.Rows)
        {
            using var constraint = solver.MakeConstraint(row.Lower, row.Upper, "");
            foreach (var (variable, coefficient) in row.Terms)
            {
                constraint.SetCoefficient(variables[variable], coefficient);
            }
        }

        goal.SetMinimization();
        return solver.Solve() switch
        {
            Solver.ResultStatus.OPTIMAL => new(LinearOutcome.Found, goal.Value(), [.. variables.Select(variable => variable.SolutionValue())]),
            Solver.ResultStatus.UNBOUNDED => new(LinearOutcome.Unbounded, double.NegativeInfinity, []),
            Solver.ResultStatus.INFEASIBLE => new(LinearOutcome.Contradictory, double.NaN, []),
            _ => new(LinearOutcome.NotFound, double.NaN, []),
        };
    }
}
