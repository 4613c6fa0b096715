using System.Globalization;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Import.Sample;
using Benchmark.Storage;
using Benchmark.Testing;

namespace Benchmark.Import.Tests.Sample;

/// <summary>The checks on what really was published: every period of every stored indicator, judged as a delivery against the periods before it.</summary>
public sealed class SampleHistoryTests(ITestOutputHelper output)
{
    [Fact]
    public void The_history_asks_for_fewer_than_a_hundred_reasons_and_none_is_refused()
    {
        var release = SampleReader.Read(SampleFolder.Path).Release;
        var findings = new List<Core.Deliveries.Finding>();
        foreach (var indicator in release.Indicators.Where(indicator => indicator.Ratio is null))
        {
            var periods = PeriodsOf(release, indicator.Code);
            var inhabitants = Slab(release, GroupResolution.SizeIndicator, PeriodsOf(release, GroupResolution.SizeIndicator));
            for (var count = 1; count <= periods.Length; count++)
            {
                findings.AddRange(DeliveryChecks.Of(Delivery(release, indicator, periods[..count], inhabitants)).Findings);
            }
        }

        var verdict = DeliveryVerdict.Of(findings, []);
        foreach (var rule in verdict.Needed.GroupBy(needed => needed.Rule))
        {
            output.WriteLine($"{rule.Key}: {rule.Count()} reasons for {rule.Sum(needed => needed.Findings)} findings, in {string.Join(", ", rule.OrderByDescending(needed => needed.Findings).Select(needed => $"{needed.Indicator} {needed.Findings}"))}");
        }

        output.WriteLine($"{verdict.Needed.Count} reasons, {verdict.Warnings} findings");
        Assert.Equal(0, verdict.Errors);
        Assert.InRange(verdict.Needed.Count, 1, 99);
    }

    [Fact]
    public void Turnout_above_100_passes_on_three_islands_with_its_declared_range_and_not_without()
    {
        var release = SampleReader.Read(SampleFolder.Path).Release;
        var turnout = release.Indicators.Single(indicator => indicator.Code == "tk_opkomst_pct");
        Assert.Equal(new ValueRange(0, 200), turnout.Range);
        Assert.DoesNotContain(Votes(release, turnout), finding => finding.Severity == Severity.Error);
        var refused = Votes(release, turnout with { Range = new ValueRange(0, 100) }).Where(finding => finding.Rule == CheckRule.OutsideRange);
        Assert.Equal(3, refused.Count());
    }

    [Fact]
    public void Population_carried_to_the_2026_division_keeps_its_totals()
    {
        var release = SampleReader.Read(SampleFolder.Path).Release;
        var published = Slab(release, GroupResolution.SizeIndicator, PeriodsOf(release, GroupResolution.SizeIndicator))!;
        var division = release.Register.Division(2026)!;
        var carried = RecalculatedSlab.Of(published, division, release.Register);
        Assert.Equal(division.Codes, carried.Codes);
        for (var period = 0; period < published.Periods.Count; period++)
        {
            var before = published.Cells.Value[published.Cell(period, 0)..published.Cell(period + 1, 0)].Where(double.IsFinite).Sum();
            var after = carried.Cells.Value[carried.Cell(period, 0)..carried.Cell(period + 1, 0)];
            Assert.DoesNotContain(after, double.IsNaN);
            Assert.Equal(before, after.Sum(), 1e-12 * before);
            output.WriteLine($"{published.Periods[period].Period}: {before:F0} before, {after.Sum():F3} after, {carried.Cells.Recalculated![carried.Cell(period, 0)..carried.Cell(period + 1, 0)].Count(recalculated => recalculated)} recalculated");
        }
    }

    private static IReadOnlyList<Core.Deliveries.Finding> Votes(ReleaseContent release, Indicator turnout)
    {
        var votes = release.Indicators.Single(indicator => indicator.Code == turnout.Ratio!.Numerator);
        var periods = PeriodsOf(release, votes.Code);
        var made = SlabBuilder.Ratio(
            turnout,
            [.. periods.Select(period => period with { Indicator = turnout.Code })],
            Slab(release, votes.Code, periods)!,
            Slab(release, turnout.Ratio!.Denominator, PeriodsOf(release, turnout.Ratio.Denominator))!,
            release.Register);
        return DeliveryChecks.Of(Delivery(release, votes, periods, null) with { Ratios = [made] }).Findings;
    }

    // The last of the periods is what is delivered; those before it are released.
    private static DeliveredIndicator Delivery(ReleaseContent release, Indicator indicator, IndicatorPeriod[] periods, IndicatorSlab? inhabitants) => new()
    {
        Code = indicator.Code,
        Indicator = indicator,
        Values =
        [
            .. release.Observations
                .Where(observation => observation.Indicator == indicator.Code && observation.Period == periods[^1].Period)
                .Select((observation, index) => new DeliveredValue(
                    observation.Indicator, observation.Municipality, observation.Period, observation.Value, observation.Status, new Place(indicator.Code + ".csv", index + 2, "value"))
                {
                    Lower = observation.Lower,
                    Upper = observation.Upper,
                    Decimals = Decimals(observation.Value),
                }),
        ],
        Periods = [periods[^1]],
        Register = release.Register,
        Before = Slab(release, indicator.Code, periods[..^1]),
        Inhabitants = inhabitants,
    };

    private static IndicatorSlab? Slab(ReleaseContent release, string code, IndicatorPeriod[] periods)
    {
        if (periods.Length == 0)
        {
            return null;
        }

        var builder = new SlabBuilder(release.Indicators.Single(indicator => indicator.Code == code), periods, release.Register);
        var held = periods.Select(period => period.Period).ToHashSet();
        foreach (var observation in release.Observations.Where(observation => observation.Indicator == code && held.Contains(observation.Period)))
        {
            builder.Set(observation.Municipality, observation.Period, observation.Value, observation.Status, observation.Lower, observation.Upper);
        }

        return builder.Build();
    }

    private static IndicatorPeriod[] PeriodsOf(ReleaseContent release, string code) => [.. release.Periods.Where(period => period.Indicator == code).OrderBy(period => period.Period)];

    private static int Decimals(double value) => value.ToString("R", CultureInfo.InvariantCulture) is var text && text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? text.Length - point - 1 : 0;
}
