using System.Globalization;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.Statistics;

namespace Benchmark.Testing.Deliveries;

/// <summary>
/// As many invented values as one likes, one after the other, the same for the same seed: counts that are log-normal by the size of the municipality,
/// drift from year to year, and are missing here and there.
/// </summary>
/// <param name="Seed">Any number.</param>
/// <param name="Indicators">How many indicators, <c>i0001</c> and on.</param>
/// <param name="Municipalities">Codes of the municipalities.</param>
/// <param name="Years">How many years, the last being <see cref="LastYear"/>.</param>
public sealed record ManyValues(int Seed, int Indicators, IReadOnlyList<string> Municipalities, int Years)
{
    /// <summary>The newest year.</summary>
    public const int LastYear = 2026;

    /// <summary>One in so many values is missing.</summary>
    public const int OneMissingIn = 50;

    /// <summary>1,000 indicators × 342 municipalities × 25 years: all that the site may ever hold, 8,550,000 values.</summary>
    public static ManyValues All(int seed) => new(seed, 1_000, TestRelease.Codes(342), 25);

    /// <summary>A million: 117 indicators × 342 municipalities × 25 years, 1,000,350 values.</summary>
    public static ManyValues Million(int seed) => new(seed, 117, TestRelease.Codes(342), 25);

    /// <summary>How many values, missing ones included.</summary>
    public int Count => Indicators * Municipalities.Count * Years;

    /// <summary>Code of an indicator.</summary>
    /// <param name="number">From 1.</param>
    public static string Code(int number) => string.Create(CultureInfo.InvariantCulture, $"i{number:D4}");

    /// <summary>The indicators, nothing special about any.</summary>
    public IReadOnlyList<Indicator> Definitions => [.. Enumerable.Range(1, Indicators).Select(number => TestRelease.Indicator(Code(number)) with { Kind = IndicatorKind.Count })];

    /// <summary>The periods of all indicators, on the division of a year.</summary>
    public IEnumerable<IndicatorPeriod> Periods(int division) =>
        from number in Enumerable.Range(1, Indicators)
        from period in EveryYear
        select new IndicatorPeriod(Code(number), period, division, false);

    /// <summary>The values by indicator, municipality and year. Only one is in memory at a time.</summary>
    /// <param name="file">What their places name as their file.</param>
    public IEnumerable<DeliveredValue> Values(string file = "values.csv")
    {
        var years = EveryYear;
        var sizes = Municipalities.Select(code => 10.3 + (0.9 * Normal(Stream("size", "", code)))).ToArray();
        var line = 1;
        for (var number = 1; number <= Indicators; number++)
        {
            var code = Code(number);
            // Between one in 2,000 inhabitants and one in two.
            var level = -7.6 + (6.9 * Stream("level", code, "").NextDouble());
            for (var row = 0; row < Municipalities.Count; row++)
            {
                var random = Stream("series", code, Municipalities[row]);
                var deviation = 0.3 * Normal(random);
                foreach (var period in years)
                {
                    deviation = (0.95 * deviation) + (0.05 * Normal(random));
                    var missing = random.Next(OneMissingIn) == 0;
                    yield return new(
                        code,
                        Municipalities[row],
                        period,
                        missing ? double.NaN : Math.Round(Math.Exp(level + sizes[row] + deviation)),
                        missing ? ObservationStatus.Missing : ObservationStatus.Definitive,
                        new(file, ++line, "value"))
                    {
                        Decimals = missing ? -1 : 0,
                    };
                }
            }
        }
    }

    /// <summary>Writes the values as CSV: <c>indicator,municipality,period,value</c>, an empty value where it is missing.</summary>
    public void WriteCsv(TextWriter writer)
    {
        writer.Write("indicator,municipality,period,value\n");
        foreach (var value in Values())
        {
            writer.Write(value.Indicator);
            writer.Write(',');
            writer.Write(value.Municipality);
            writer.Write(',');
            writer.Write(value.Period.ToString());
            writer.Write(',');
            if (value.Status.HasValue())
            {
                writer.Write(value.Value.ToString(CultureInfo.InvariantCulture));
            }

            writer.Write('\n');
        }
    }

    private Period[] EveryYear => [.. Enumerable.Range(LastYear - Years + 1, Years).Select(Period.OfYear)];

    private Xoshiro256 Stream(string purpose, string indicator, string municipality) =>
        new(Xoshiro256.SeedOf(purpose, indicator, Seed.ToString(CultureInfo.InvariantCulture), municipality));

    // Box and Muller (1958); the second of the pair is left unused.
    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
