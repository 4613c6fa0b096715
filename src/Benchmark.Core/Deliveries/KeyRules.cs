using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.Deliveries;

/// <summary>Errors in what a value is about: its municipality, its period, or the same key twice.</summary>
internal static class KeyRules
{
    public static IEnumerable<Finding> Check(DeliveredIndicator delivered)
    {
        var periods = delivered.Periods.ToDictionary(period => period.Period);
        var seen = new Dictionary<(string, Period), Place>();
        foreach (var value in delivered.Values)
        {
            if (!periods.TryGetValue(value.Period, out var period))
            {
                yield return value.Breaks(CheckRule.NotAPeriod, value.Period);
            }
            else if (Municipality(value, period, delivered.Register) is { } wrong)
            {
                yield return wrong;
            }

            if (!seen.TryAdd((value.Municipality, value.Period), value.Place))
            {
                yield return value.Breaks(CheckRule.DuplicateKey, value.Named(delivered.Register), value.Period, seen[(value.Municipality, value.Period)].Line);
            }
        }
    }

    private static Finding? Municipality(DeliveredValue value, IndicatorPeriod period, MunicipalityRegister register)
    {
        if (SourceTotal.IsOne(value.Municipality))
        {
            return SourceTotal.IsKnown(value.Municipality, register) ? null : value.Breaks(CheckRule.UnknownMunicipality, value.Municipality);
        }

        if (register.Find(value.Municipality) is not { } municipality)
        {
            return value.Breaks(CheckRule.UnknownMunicipality, value.Municipality);
        }

        // Of years before the first list only the dates of the municipality itself tell whether it existed.
        var first = new DateOnly(period.DivisionYear, 1, 1);
        var listed = register.Division(period.DivisionYear)?.Contains(value.Municipality)
            ?? (!(municipality.ValidFrom > first) && !(municipality.ValidTo <= first));
        return listed
            ? null
            : value.Breaks(CheckRule.AbolishedMunicipality, value.Named(register), period.DivisionYear, Successors(value.Municipality, period.DivisionYear, register));
    }

    private static IReadOnlyList<string> Successors(string code, int year, MunicipalityRegister register) =>
        register.Division(year) is { } division ? [.. register.OnDivision(code, division).Select(successor => $"{register.NameOf(successor)} ({successor})")] : [];
}
