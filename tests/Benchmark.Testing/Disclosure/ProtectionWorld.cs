using Benchmark.Core.Disclosure;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Statistics;

namespace Benchmark.Testing.Disclosure;

/// <summary>
/// An invented country with counts of persons: <c>x</c> of <c>n</c> as the rate <c>r</c>, sometimes with the others <c>y</c> = n − x, sometimes with
/// parts <c>p1</c>, <c>p2</c> … of x, and with totals of provinces, of a region and of the country, as a seed has it.
/// </summary>
public sealed record ProtectionWorld(
    MunicipalityRegister Register, IReadOnlyList<Indicator> Indicators, IReadOnlyList<IndicatorLink> Links, IReadOnlyList<IndicatorFigures> Figures)
{
    /// <summary>The only period.</summary>
    public static Period Period { get; } = Period.OfYear(2024);

    /// <summary>t.</summary>
    public required int Threshold { get; init; }

    /// <summary>Whether x = 0 and x = n are unsafe.</summary>
    public required bool Sensitive { get; init; }

    /// <summary>Whether the parts of x are all of x.</summary>
    public required bool PartsAreWhole { get; init; }

    /// <summary>The world of a seed.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="least">Least number of persons counted, and not counted, in any municipality: 0 gives many unsafe ones, a large one none.</param>
    public static ProtectionWorld Of(int seed, int least = 0)
    {
        var random = new Xoshiro256(Xoshiro256.SeedOf("protection", "world", "", seed.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var codes = TestRelease.Codes(3 + random.Next(10));
        var provinces = 1 + random.Next(3);
        var register = RegisterOf(codes, provinces, 1 + random.Next(codes.Length));
        var (threshold, sensitive, ownWhole, others, parts) = (new[] { 3, 5, 5, 10 }[random.Next(4)], random.Next(3) == 0, random.Next(3) == 0, random.Next(2) == 0, random.Next(4));
        parts = parts == 1 ? 0 : parts;
        var partsAreWhole = random.Next(2) == 0;
        var counts = new Dictionary<string, double[]>(StringComparer.Ordinal) { ["x"] = new double[codes.Length], ["n"] = new double[codes.Length] };
        for (var row = 0; row < codes.Length; row++)
        {
            var (x, y) = (least + Few(random), least + (random.Next(4) == 0 ? Few(random) : random.Next(400)));
            (counts["x"][row], counts["n"][row]) = (x, x + y);
            if (others)
            {
                Row("y")[row] = y;
            }

            var left = x;
            for (var part = 1; part <= parts; part++)
            {
                var own = part == parts && partsAreWhole ? left : least > 0 ? Math.Min(left, least / parts) : random.Next(left + 1);
                Row($"p{part}")[row] = own;
                left -= own;
            }
        }

        var indicators = counts.Keys.Select(code => Count(code, code != "n" || ownWhole)).Append(TestRelease.Indicator("r", multiplier: 100)).ToList();
        var links = new List<IndicatorLink>();
        if (others)
        {
            links.AddRange([new("n", LinkKind.Part, "x", 1), new("n", LinkKind.Part, "y", 2)]);
        }

        links.AddRange(Enumerable.Range(1, parts).Select(part => new IndicatorLink("x", LinkKind.Part, $"p{part}", part)));
        return new(register, indicators, links, [.. counts.Select(pair => With(pair.Key, pair.Value))])
        {
            Threshold = threshold,
            Sensitive = sensitive,
            PartsAreWhole = partsAreWhole,
        };

        double[] Row(string code) => counts.TryGetValue(code, out var row) ? row : counts[code] = new double[codes.Length];

        Indicator Count(string code, bool own) => TestRelease.Indicator(code) with
        {
            Kind = IndicatorKind.Count,
            Sensitive = sensitive,
            Protection = own ? Protection.From(threshold) : Protection.BySource,
        };

        IndicatorFigures With(string code, double[] values)
        {
            var figures = codes.Select((area, row) => Figure(area, values[row])).ToList();
            foreach (var (area, members) in Totals(register).Where(_ => random.Next(3) > 0))
            {
                figures.Add(Figure(area, members.Sum(member => values[Array.IndexOf(codes, member)])));
            }

            return new(indicators.First(indicator => indicator.Code == code), [TestRelease.Year(code, 2024)], figures);
        }
    }

    /// <summary>Protects the figures of this world, or others in it.</summary>
    public ProtectedFigures Protect(LeastValue solve, IReadOnlyList<IndicatorFigures>? figures = null) =>
        FigureProtection.Protect(figures ?? Figures, Indicators, Links, Register, solve, ProtectionLimits.Usual, CancellationToken.None);

    /// <summary>Every total that there can be, with its municipalities.</summary>
    public static IReadOnlyList<(string Area, IReadOnlyList<string> Members)> Totals(MunicipalityRegister register) =>
    [
        ("NL01", register.Newest.Codes),
        .. register.Provinces.Select(province => (province.Code, (IReadOnlyList<string>)[.. register.Newest.Codes.Where(code => register.Newest.ProvinceOf(code) == province.Code)])),
        .. register.Regions.Regions.Select(region => (region.Code, register.Regions.MembersOf(region, register.Newest))),
    ];

    private static RawFigure Figure(string area, double value) => new(area, Period, value, ObservationStatus.Definitive);

    private static int Few(Random random) => random.Next(3) == 0 ? random.Next(5) : random.Next(40);

    private static MunicipalityRegister RegisterOf(string[] codes, int provinces, int inRegion)
    {
        var division = new Division(2024, codes.Select((code, row) => KeyValuePair.Create(code, (string?)$"PV2{row % provinces}")));
        return new(
            [.. codes.Select(code => new Municipality(code, code, null, null))],
            [.. Enumerable.Range(0, Math.Min(provinces, codes.Length)).Select(number => new Province($"PV2{number}", $"Provincie {number}"))],
            [division],
            [])
        {
            Regions = new(
                [new RegionType("kring", "de", new("kring", "circle"))],
                [new Region("kring", "KR01", "Kring", "Verzonnen", new DateOnly(2024, 1, 1))],
                [.. codes[..inRegion].Select(code => new RegionMember("kring", "KR01", code, 2024, null))]),
        };
    }
}
