using System.Globalization;

namespace Benchmark.Web.Tests.Independent;

/// <summary>One expected figure; NaN without a value or without bounds.</summary>
internal sealed record ExpectedFigure(double Value, string Status, double Numerator, double Denominator, double Low, double High)
{
    /// <summary>Numerator and denominator lie on lists between which the municipality gave or took a part.</summary>
    public bool OtherBoundaries { get; init; }

    public static ExpectedFigure Without(string status) => new(double.NaN, status, double.NaN, double.NaN, double.NaN, double.NaN);

    public bool HasValue => !double.IsNaN(Value);
}

/// <summary>The figures of any indicator, stored or computed from two stored ones, straight from the files.</summary>
internal sealed class ExpectedFigures(SampleFiles files)
{
    // From final to unknown: a ratio is as sure as the less sure of its parts.
    private static readonly string[] FromSure = ["definitief", "voorlopig", "naderVoorlopig", "geschat", "statusOnbekend", "ontbreekt", "onbekend", "afgeschermd", "nietVanToepassing"];

    private readonly Dictionary<string, double> _phi = [];

    /// <summary>Periods with the division on which the figures were published, oldest first.</summary>
    public List<CsvPeriod> PeriodsOf(string indicator)
    {
        var row = files.Indicators[indicator];
        if (row["numerator"].Length == 0)
        {
            return files.Periods[indicator];
        }

        var denominators = files.Periods[row["denominator"]];
        return [.. files.Periods[row["numerator"]]
            .Where(period => denominators.Any(other => other.Period == period.Period))
            .Select(period => period with { Break = period.Break || denominators.Single(other => other.Period == period.Period).Break })];
    }

    /// <summary>The figure of a municipality in a period.</summary>
    public ExpectedFigure Of(string indicator, string municipality, string period)
    {
        var figure = WithoutMargin(indicator, municipality, period);
        if (!figure.HasValue || files.Indicators[indicator]["uncertainty"] != "events")
        {
            return figure;
        }

        var (low, high) = ExpectedMargins.Events(figure.Numerator, Phi(indicator));
        var perEvent = Multiplier(indicator) / figure.Denominator;
        return figure with { Low = low * perEvent, High = high * perEvent };
    }

    /// <summary>How much more than chance alone the events of an indicator swing from year to year (methods §2); NaN when no pair of years tells.</summary>
    public double Phi(string indicator)
    {
        lock (_phi)
        {
            if (!_phi.TryGetValue(indicator, out var phi))
            {
                phi = ExpectedMargins.Phi(YearPairs(indicator));
                _phi.Add(indicator, phi);
            }

            return phi;
        }
    }

    public double Multiplier(string indicator) =>
        files.Indicators[indicator]["multiplier"] is { Length: > 0 } multiplier ? double.Parse(multiplier, CultureInfo.InvariantCulture) : double.NaN;

    private ExpectedFigure WithoutMargin(string indicator, string municipality, string period)
    {
        var row = files.Indicators[indicator];
        if (row["numerator"].Length == 0)
        {
            return Stored(indicator, municipality, period);
        }

        var (x, n) = (Stored(row["numerator"], municipality, period), Stored(row["denominator"], municipality, period));
        if (Touched(row["numerator"], row["denominator"], period).Contains(municipality))
        {
            return ExpectedFigure.Without("ontbreekt") with { OtherBoundaries = true };
        }

        if (!x.HasValue || !n.HasValue)
        {
            return ExpectedFigure.Without(LessSure(x.Status, n.Status));
        }

        return n.Value <= 0
            ? ExpectedFigure.Without("nietVanToepassing")
            : new(Multiplier(indicator) * x.Value / n.Value, LessSure(x.Status, n.Status), x.Value, n.Value, double.NaN, double.NaN);
    }

    private ExpectedFigure Stored(string indicator, string municipality, string period)
    {
        if (files.Observations(indicator).TryGetValue((municipality, period), out var row))
        {
            return ExpectedFigure.Without(row.Status) with { Value = row.Value };
        }

        var division = files.Periods[indicator].Single(held => held.Period == period).Division;
        return ExpectedFigure.Without(files.Divisions[division].ContainsKey(municipality) ? "ontbreekt" : "nietVanToepassing");
    }

    /// <summary>Municipalities that gave or took a part between the lists of numerator and denominator: their ratio would mix two areas.</summary>
    private HashSet<string> Touched(string numerator, string denominator, string period)
    {
        var (a, b) = (Division(numerator), Division(denominator));
        var (after, upTo) = (new DateOnly(Math.Min(a, b), 1, 1), new DateOnly(Math.Max(a, b), 1, 1));
        return [.. files.Changes.Where(change => change.Date > after && change.Date <= upTo).SelectMany(change => new[] { change.Old, change.New })];

        int Division(string indicator) => files.Periods[indicator].Single(held => held.Period == period).Division;
    }

    private IEnumerable<List<(double X0, double N0, double X1, double N1)>> YearPairs(string indicator)
    {
        var periods = PeriodsOf(indicator);
        var consecutive = periods.Zip(periods.Skip(1)).Where(pair => !pair.Second.Break && Year(pair.Second) == Year(pair.First) + 1).TakeLast(3);
        foreach (var (first, second) in consecutive)
        {
            yield return [.. files.Names.Keys
                .Select(code => (First: WithoutMargin(indicator, code, first.Period), Second: WithoutMargin(indicator, code, second.Period)))
                .Where(both => both.First.Numerator >= 10 && both.Second.Numerator >= 10)
                .Select(both => (both.First.Numerator, both.First.Denominator, both.Second.Numerator, both.Second.Denominator))];
        }

        static int Year(CsvPeriod period) => int.Parse(period.Period.AsSpan(0, 4), CultureInfo.InvariantCulture);
    }

    private static string LessSure(string a, string b) => Array.IndexOf(FromSure, a) > Array.IndexOf(FromSure, b) ? a : b;
}
