using System.Security.Cryptography;
using System.Text;
using Benchmark.Core.Indicators;
using Benchmark.Testing;
using Benchmark.Testing.Deliveries;

namespace Benchmark.Core.Tests.Deliveries;

/// <summary>The values that loading and checking are tried with.</summary>
public sealed class ManyValuesTests
{
    private static readonly ManyValues Few = new(1, 4, TestRelease.Codes(342), 25);

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        Assert.Equal(Hash(Few), Hash(Few));
        Assert.NotEqual(Hash(Few), Hash(Few with { Seed = 2 }));
    }

    [Fact]
    public void They_are_as_many_as_they_say()
    {
        Assert.Equal(8_550_000, ManyValues.All(1).Count);
        Assert.Equal(1_000_350, ManyValues.Million(1).Count);
        Assert.Equal(Few.Count, Few.Values().Count());
        Assert.Equal(Few.Count, Few.Values().Select(value => (value.Indicator, value.Municipality, value.Period)).Distinct().Count());
    }

    [Fact]
    public void One_in_fifty_is_missing_and_the_others_are_counts()
    {
        var values = Few.Values().ToList();
        Assert.InRange(values.Count(value => value.Status == ObservationStatus.Missing), Few.Count / 60, Few.Count / 42);
        Assert.All(values, value => Assert.Equal(value.Status.HasValue(), value.Value >= 0 && value.Value == Math.Round(value.Value)));
    }

    [Fact]
    public void A_municipality_stays_like_itself_and_larger_ones_have_more()
    {
        var values = Few.Values().Where(value => value is { Indicator: "i0001", Value: > 20 }).ToList();
        var steps = values.Zip(values.Skip(1)).Where(pair => pair.First.Municipality == pair.Second.Municipality).Select(pair => Math.Abs(Math.Log(pair.Second.Value / pair.First.Value))).Order().ToList();
        Assert.InRange(steps[steps.Count / 2], 0.01, 0.1);
        // Of the indicator with the most, of which rounding to whole numbers spoils nothing.
        var logs = Few.Values()
            .Where(value => value.Period.Year == ManyValues.LastYear && value.Status.HasValue())
            .GroupBy(value => value.Indicator)
            .MaxBy(group => group.Sum(value => value.Value))!
            .Select(value => Math.Log(Math.Max(1, value.Value))).ToList();
        Assert.InRange(Math.Sqrt(logs.Average(log => Math.Pow(log - logs.Average(), 2))), 0.7, 1.2);
    }

    [Fact]
    public void Each_line_of_the_file_is_the_place_of_its_value()
    {
        using var writer = new StringWriter();
        var three = new ManyValues(1, 1, TestRelease.Codes(3), 1);
        three.WriteCsv(writer);
        var lines = writer.ToString().Split('\n');
        Assert.All(three.Values(), value => Assert.StartsWith($"{value.Indicator},{value.Municipality},{value.Period},", lines[value.Place.Line - 1], StringComparison.Ordinal));
    }

    private static string Hash(ManyValues values)
    {
        using var writer = new StringWriter();
        values.WriteCsv(writer);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(writer.ToString())));
    }
}
