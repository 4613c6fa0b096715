using Benchmark.Testing.Disclosure;
using Google.OrTools.LinearSolver;

namespace Benchmark.Import.Tests.Disclosure;

/// <summary>
/// Somebody who knows how the country is put together and has only what was published: every figure that there can be is an unknown, every
/// sum of which they know that it holds an equation, every published figure an equation of its own.
/// </summary>
internal sealed class Outsider : IDisposable
{
    private readonly Solver _solver = Solver.CreateSolver("GLOP");
    private readonly Dictionary<(string Indicator, string Area), Variable> _figures = [];

    public Outsider(ProtectionWorld world, IEnumerable<(string Indicator, string Area, double Value)> published)
    {
        // Its preprocessing calls infeasible what is only unbounded.
        _solver.SetSolverSpecificParametersAsString("use_preprocessing: false");
        string[] counted = [.. world.Indicators.Where(indicator => indicator.Ratio is null).Select(indicator => indicator.Code)];
        foreach (var indicator in counted)
        {
            foreach (var (area, members) in ProtectionWorld.Totals(world.Register))
            {
                var sum = _solver.MakeConstraint(0, 0, "");
                sum.SetCoefficient(Of(indicator, area), -1);
                foreach (var member in members)
                {
                    sum.SetCoefficient(Of(indicator, member), 1);
                }
            }
        }

        foreach (var area in _figures.Keys.Select(key => key.Area).Distinct().ToArray())
        {
            AtMost("n", area, ["x"], false);
            if (counted.Contains("y"))
            {
                AtMost("n", area, ["x", "y"], true);
            }

            AtMost("x", area, [.. counted.Where(code => code.StartsWith('p'))], world.PartsAreWhole);
        }

        foreach (var (indicator, area, value) in published)
        {
            _solver.MakeConstraint(value, value, "").SetCoefficient(Of(indicator, area), 1);
        }
    }

    /// <summary>The narrowest interval for a figure.</summary>
    public (double Least, double Most) Narrowest(string indicator, string area) => (End(indicator, area, false), End(indicator, area, true));

    public void Dispose() => _solver.Dispose();

    private double End(string indicator, string area, bool most)
    {
        var goal = _solver.Objective();
        goal.Clear();
        goal.SetCoefficient(Of(indicator, area), 1);
        goal.SetOptimizationDirection(most);
        return _solver.Solve() switch
        {
            Solver.ResultStatus.OPTIMAL => goal.Value(),
            Solver.ResultStatus.UNBOUNDED => most ? double.PositiveInfinity : double.NegativeInfinity,
            var other => throw new InvalidOperationException($"{indicator} of {area}: {other}"),
        };
    }

    private void AtMost(string whole, string area, string[] parts, bool all)
    {
        if (parts.Length == 0)
        {
            return;
        }

        var rest = _solver.MakeConstraint(0, all ? 0 : double.PositiveInfinity, "");
        rest.SetCoefficient(Of(whole, area), 1);
        foreach (var part in parts)
        {
            rest.SetCoefficient(Of(part, area), -1);
        }
    }

    private Variable Of(string indicator, string area) => _figures.TryGetValue((indicator, area), out var known)
        ? known
        : _figures[(indicator, area)] = _solver.MakeNumVar(0, double.PositiveInfinity, "");
}
