using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Deliveries;

/// <summary>What asks for a reason.</summary>
public sealed class DeliveryWarningTests
{
    private static readonly double[] Inhabitants = [.. Enumerable.Range(1, 12).Select(number => 10_000.0 * number)];

    // Of all of them the same number per inhabitant, with a little spread.
    private static readonly double[] Counts = [.. Inhabitants.Select((people, index) => Math.Round(people * (0.010 + (0.0002 * index))))];

    [Fact]
    public void A_value_far_from_the_others_is_asked_about()
    {
        var finding = Assert.Single(Warnings(DeliveryCase.Of(SampleWorld.Share, (2025, [.. DeliveryCase.Ordinary()[..11], 99]))));
        Assert.Equal((CheckRule.Outlier, 13), (finding.Rule, finding.Place.Line));
        Assert.True((double)finding.Facts[3] > 6);
    }

    [Fact]
    public void A_count_is_judged_per_inhabitant()
    {
        var counts = Counts.ToArray();
        var delivered = DeliveryCase.Of(DeliveryCase.Count, (2025, counts)) with { Inhabitants = DeliveryCase.Inhabitants(Inhabitants) };
        Assert.Empty(Warnings(delivered));
        // What a town of 120,000 counts is far too much for one of 10,000.
        counts[0] = counts[11];
        Assert.Equal(2, Assert.Single(Warnings(DeliveryCase.Of(DeliveryCase.Count, (2025, counts)) with { Inhabitants = DeliveryCase.Inhabitants(Inhabitants) })).Place.Line);
    }

    [Theory]
    [InlineData(SkipReason.NoSpread)]
    [InlineData(SkipReason.TooFewFigures)]
    [InlineData(SkipReason.NoInhabitants)]
    public void A_rule_that_cannot_be_applied_says_so(SkipReason reason)
    {
        var delivered = reason switch
        {
            SkipReason.NoSpread => DeliveryCase.Of(SampleWorld.Share, (2025, [.. Enumerable.Repeat(5.0, 11), 90])),
            SkipReason.TooFewFigures => DeliveryCase.Of(SampleWorld.Share, (2025, [1, 2, 3, 90, .. Enumerable.Repeat(double.NaN, 8)])),
            _ => DeliveryCase.Of(DeliveryCase.Count, (2025, Counts)),
        };
        var outcome = DeliveryChecks.Of(delivered);
        Assert.DoesNotContain(outcome.Findings, finding => finding.Rule == CheckRule.Outlier);
        Assert.Contains(new SkippedCheck(CheckRule.Outlier, delivered.Code, Period.OfYear(2025), reason), outcome.Skipped);
    }

    [Theory]
    [InlineData(IndicatorKind.Class)]
    [InlineData(IndicatorKind.YesNo)]
    [InlineData(IndicatorKind.Score)]
    public void Classes_yes_no_and_scores_have_no_distances(IndicatorKind kind) => Assert.Empty(
        Warnings(DeliveryCase.Of(SampleWorld.Share with { Kind = kind, Range = new(0, 100) }, (2025, [.. DeliveryCase.Ordinary()[..11], 99]))));

    [Fact]
    public void A_change_unlike_that_of_the_others_is_asked_about()
    {
        var after = DeliveryCase.Ordinary(42);
        after[4] *= 1.3;
        var finding = Assert.Single(Warnings(After(DeliveryCase.Ordinary(), after)));
        Assert.Equal((CheckRule.StrangeChange, 6), (finding.Rule, finding.Place.Line));
        Assert.Equal(5, (double)finding.Facts[4], 0.5);
    }

    [Fact]
    public void A_change_that_all_share_is_not_strange() => Assert.Empty(Warnings(After(DeliveryCase.Ordinary(20), DeliveryCase.Ordinary(40))));

    // 9 to 12 cases is a third more and nothing at all.
    [Fact]
    public void Changes_of_fewer_than_ten_counted_say_nothing()
    {
        double[] before = [9, .. Counts[1..]];
        double[] after = [12, .. Counts[1..]];
        var inhabitants = DeliveryCase.Inhabitants(Inhabitants);
        Assert.DoesNotContain(Warnings(After(before, after, DeliveryCase.Count) with { Inhabitants = inhabitants }), finding => finding.Rule == CheckRule.StrangeChange);
        before[0] = 10;
        after[0] = 14;
        Assert.Contains(Warnings(After(before, after, DeliveryCase.Count) with { Inhabitants = inhabitants }), finding => finding.Rule == CheckRule.StrangeChange);
    }

    [Fact]
    public void A_rounded_value_counts_in_its_last_decimal()
    {
        double[] before = [0.7, .. DeliveryCase.Ordinary()[1..]];
        double[] after = [0.9, .. DeliveryCase.Ordinary()[1..]];
        var distance = SampleWorld.Share with { Kind = IndicatorKind.Mean };
        Assert.DoesNotContain(Warnings(After(before, after, distance)), finding => finding.Rule == CheckRule.StrangeChange);
        Assert.Contains(
            Warnings(After(before, after, distance).With(1, value => value with { Decimals = 2 })), finding => finding.Rule == CheckRule.StrangeChange);
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.001)]
    [InlineData(100)]
    [InlineData(1000)]
    [InlineData(120)]
    public void A_factor_of_a_hundred_or_a_thousand_is_asked_about(double factor)
    {
        double[] after = [.. Counts];
        after[7] *= factor;
        var findings = Warnings(After(Counts, after, DeliveryCase.Count)).Where(finding => finding.Rule == CheckRule.FactorOfOwnPast);
        Assert.Equal(9, Assert.Single(findings).Place.Line);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(130)]
    [InlineData(78)]
    public void Other_factors_are_no_matter_of_units(double factor)
    {
        double[] after = [.. Counts];
        after[7] *= factor;
        Assert.DoesNotContain(Warnings(After(Counts, after, DeliveryCase.Count)), finding => finding.Rule == CheckRule.FactorOfOwnPast);
    }

    [Fact]
    public void Where_the_series_breaks_or_skips_a_year_changes_are_not_compared()
    {
        double[] after = [.. Counts];
        after[7] *= 3;
        var broken = After(Counts, after, DeliveryCase.Count) with { Periods = [new(DeliveryCase.Count.Code, Period.OfYear(2025), 2025, true)] };
        var skipping = DeliveryCase.Of(DeliveryCase.Count, (2025, after)) with { Before = SampleWorld.Slab(DeliveryCase.Count, (2023, Counts)) };
        Assert.All([broken, skipping], delivered =>
        {
            var outcome = DeliveryChecks.Of(delivered);
            Assert.DoesNotContain(outcome.Findings, finding => finding.Rule == CheckRule.StrangeChange);
            Assert.Contains(outcome.Skipped, skipped => skipped is { Rule: CheckRule.StrangeChange, Reason: SkipReason.NoPeriodBefore });
        });
    }

    [Fact]
    public void A_municipality_whose_border_moved_is_not_compared_with_its_past()
    {
        double[] after = [.. Counts];
        after[7] *= 3;
        var register = new MunicipalityRegister(
            DeliveryCase.Register.Municipalities, DeliveryCase.Register.Provinces, DeliveryCase.Register.Divisions,
            [new Succession("GM9009", "GM9008", new DateOnly(2025, 1, 1), SuccessionKind.BoundaryChange, 0.5, 0.5)]);
        Assert.DoesNotContain(Warnings(After(Counts, after, DeliveryCase.Count) with { Register = register }), finding => finding.Rule == CheckRule.StrangeChange);
    }

    [Fact]
    public void Years_of_one_delivery_are_compared_with_each_other()
    {
        double[] after = [.. Counts];
        after[7] *= 3;
        var delivered = DeliveryCase.Of(DeliveryCase.Count, (2024, Counts), (2025, after)) with { Before = SampleWorld.Slab(DeliveryCase.Count, (2024, after)) };
        Assert.Equal(21, Assert.Single(Warnings(delivered), finding => finding.Rule == CheckRule.StrangeChange).Place.Line);
    }

    [Fact]
    public void Municipalities_without_a_line_are_told_together()
    {
        var delivered = DeliveryCase.Of(SampleWorld.Share, (2025, DeliveryCase.Ordinary()));
        var finding = Assert.Single(Warnings(delivered with { Values = [.. delivered.Values.Skip(2)] }));
        Assert.Equal((CheckRule.MunicipalitiesMissing, "GM9001 GM9002", 0, 2, 12), (finding.Rule, finding.Value, finding.Place.Line, (int)finding.Facts[0], (int)finding.Facts[1]));
        Assert.Equal(DeliveryCase.File, finding.Place.File);
        Assert.Empty(Warnings(delivered.With(1, value => value with { Value = double.NaN, Status = ObservationStatus.Missing })));
    }

    [Theory]
    [InlineData("NL01", 1.004, false)]
    [InlineData("NL01", 1.006, true)]
    [InlineData("PV99", 0.994, true)]
    public void The_municipalities_add_up_to_the_total_of_the_source(string total, double factor, bool asked)
    {
        var delivered = DeliveryCase.Of(DeliveryCase.Count, (2025, Counts));
        var findings = Warnings(delivered with { Values = [.. delivered.Values, DeliveryCase.Value(DeliveryCase.Count, total, 2025, Counts.Sum() / factor, 14)] });
        Assert.Equal(asked, findings.Any(finding => finding.Rule == CheckRule.TotalDoesNotAddUp && finding.Place.Line == 14));
    }

    [Fact]
    public void Shares_are_not_added_up_and_their_totals_are_no_municipality()
    {
        var delivered = DeliveryCase.Of(SampleWorld.Share, (2025, DeliveryCase.Ordinary()));
        Assert.Empty(Warnings(delivered with { Values = [.. delivered.Values, DeliveryCase.Value(SampleWorld.Share, "NL01", 2025, 44, 14)] }));
    }

    private static DeliveredIndicator After(double[] before, double[] after, Indicator? indicator = null) =>
        DeliveryCase.Of(indicator ?? SampleWorld.Share, (2025, after)) with { Before = SampleWorld.Slab(indicator ?? SampleWorld.Share, (2024, before)) };

    private static IReadOnlyList<Finding> Warnings(DeliveredIndicator delivered)
    {
        var findings = DeliveryChecks.Of(delivered).Findings;
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
        return findings;
    }
}
