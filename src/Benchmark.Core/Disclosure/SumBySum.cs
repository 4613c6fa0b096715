namespace Benchmark.Core.Disclosure;

/// <summary>
/// What follows for every variable from one row at a time, again and again until nothing changes: never narrower than what all rows together
/// say, and cheap. Told of tables that are too large for linear programming.
/// </summary>
internal static class SumBySum
{
    private const int MostRounds = 20;

    /// <summary>Bounds per variable.</summary>
    public static DerivableInterval[] Bounds(LinearProblem problem)
    {
        var bounds = problem.Lower.Zip(problem.Upper, (least, most) => new DerivableInterval(least, most)).ToArray();
        for (var (round, changed) = (0, true); changed && round < MostRounds; round++)
        {
            changed = false;
            foreach (var row in problem.Rows)
            {
                changed |= Tighten(row, bounds);
            }
        }

        return bounds;
    }

    private static bool Tighten(LinearRow row, DerivableInterval[] bounds)
    {
        var (least, most, changed) = (new Total(), new Total(), false);
        foreach (var (variable, coefficient) in row.Terms)
        {
            var (low, high) = Ends(bounds[variable], coefficient);
            least.Add(low);
            most.Add(high);
        }

        foreach (var (variable, coefficient) in row.Terms)
        {
            var old = bounds[variable];
            var (low, high) = Ends(old, coefficient);
            // coefficient · variable lies between what the row leaves for it when all others are as large, or as small, as they can be.
            var (from, to) = (row.Lower - most.Without(high), row.Upper - least.Without(low));
            var (min, max) = coefficient > 0 ? (from / coefficient, to / coefficient) : (to / coefficient, from / coefficient);
            var found = new DerivableInterval(Math.Max(old.Least, min), Math.Min(old.Most, max));
            if (found.Least > old.Least + 1e-9 || found.Most < old.Most - 1e-9)
            {
                bounds[variable] = found;
                changed = true;
                var (newLow, newHigh) = Ends(found, coefficient);
                least.Replace(low, newLow);
                most.Replace(high, newHigh);
            }
        }

        return changed;
    }

    private static (double Low, double High) Ends(DerivableInterval bounds, double coefficient) => coefficient > 0
        ? (coefficient * bounds.Least, coefficient * bounds.Most)
        : (coefficient * bounds.Most, coefficient * bounds.Least);

    // A sum in which infinities are counted apart, so that one can be taken out again; those of a sum have all the same sign.
    private struct Total
    {
        private double _finite;
        private int _infinite;
        private double _sign;

        public void Add(double value)
        {
            if (double.IsInfinity(value))
            {
                (_infinite, _sign) = (_infinite + 1, value);
            }
            else
            {
                _finite += value;
            }
        }

        public readonly double Without(double value) => (double.IsInfinity(value) ? _infinite - 1 : _infinite) > 0
            ? _sign
            : double.IsInfinity(value) ? _finite : _finite - value;

        public void Replace(double old, double value)
        {
            if (double.IsInfinity(old))
            {
                _infinite--;
            }
            else
            {
                _finite -= old;
            }

            Add(value);
        }
    }
}
