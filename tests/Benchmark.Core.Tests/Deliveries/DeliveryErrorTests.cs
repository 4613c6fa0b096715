using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Deliveries;

/// <summary>What refuses a delivery.</summary>
public sealed class DeliveryErrorTests
{
    private static readonly DeliveredIndicator Sound = DeliveryCase.Of(SampleWorld.Share, (2025, DeliveryCase.Ordinary()));

    private static readonly Indicator Turnout = SampleWorld.Share with { Code = "opkomst", Kind = IndicatorKind.Ratio, Ratio = new("stemmen", "kiezers", 100), Range = new(0, 200) };

    [Fact]
    public void A_delivery_in_order_has_no_findings() => Assert.Empty(DeliveryChecks.Of(Sound).Findings);

    [Fact]
    public void An_unknown_indicator_is_told_once()
    {
        var finding = Assert.Single(DeliveryChecks.Of(Sound with { Code = "aandel_pct", Indicator = null }).Findings);
        Assert.Equal((CheckRule.UnknownIndicator, "aandel_pct", 12), (finding.Rule, (string)finding.Facts[0], (int)finding.Facts[1]));
    }

    [Theory]
    [InlineData("GM7777")]
    [InlineData("Zwolle")]
    [InlineData("PV77")]
    public void An_unknown_code_is_an_error(string code) => Broken(CheckRule.UnknownMunicipality, value => value with { Municipality = code });

    [Fact]
    public void A_municipality_that_is_not_on_the_list_is_an_error_that_names_its_successor()
    {
        var register = new MunicipalityRegister(
            [.. DeliveryCase.Register.Municipalities, new Municipality("GM8000", "Weggestad", null, new DateOnly(2024, 1, 1))], DeliveryCase.Register.Provinces, DeliveryCase.Register.Divisions,
            [new Succession("GM8000", "GM9002", new DateOnly(2024, 1, 1), SuccessionKind.Abolition, 1, 1)]);
        var finding = Broken(CheckRule.AbolishedMunicipality, value => value with { Municipality = "GM8000" }, Sound with { Register = register });
        Assert.Equal("Weggestad (GM8000)", finding.Facts[0]);
        Assert.Equal(["Buurstad 2 (GM9002)"], (IReadOnlyList<string>)finding.Facts[2]);
    }

    [Theory]
    [InlineData(2010, false)]
    [InlineData(2005, true)]
    public void Before_the_first_list_the_dates_of_a_municipality_decide(int year, bool refused)
    {
        var register = new MunicipalityRegister(
            [.. DeliveryCase.Register.Municipalities, new Municipality("GM8000", "Weggestad", new DateOnly(2006, 1, 1), new DateOnly(2011, 1, 1))], [], DeliveryCase.Register.Divisions, []);
        var findings = DeliveryChecks.Of(new DeliveredIndicator
        {
            Code = SampleWorld.Share.Code,
            Indicator = SampleWorld.Share,
            Values = [DeliveryCase.Value(SampleWorld.Share, "GM8000", year, 40, 2)],
            Periods = [new(SampleWorld.Share.Code, Period.OfYear(year), year, false)],
            Register = register,
        });
        Assert.Equal(refused, findings.Findings.Any(finding => finding.Rule == CheckRule.AbolishedMunicipality));
        Assert.Contains(findings.Skipped, skipped => skipped is { Rule: CheckRule.MunicipalitiesMissing, Reason: SkipReason.NoDivision });
    }

    [Fact]
    public void A_second_line_of_the_same_key_is_an_error_that_names_the_first()
    {
        var finding = Broken(CheckRule.DuplicateKey, value => value with { Municipality = SampleWorld.Code(1) });
        Assert.Equal(2, finding.Facts[2]);
        Assert.Equal(4, finding.Place.Line);
    }

    [Fact]
    public void A_period_that_the_delivery_does_not_announce_is_an_error() => Broken(CheckRule.NotAPeriod, value => value with { Period = Period.OfYear(1999) });

    [Theory]
    [InlineData(double.NaN, ObservationStatus.Definitive)]
    [InlineData(double.PositiveInfinity, ObservationStatus.Definitive)]
    [InlineData(40, ObservationStatus.Suppressed)]
    public void A_value_must_fit_its_status(double number, ObservationStatus status) => Broken(CheckRule.ValueAndStatus, value => value with { Value = number, Status = status });

    [Theory]
    [InlineData(-0.1)]
    [InlineData(100.1)]
    public void A_share_lies_between_0_and_100(double number) => Broken(CheckRule.OutsideRange, value => value with { Value = number });

    [Fact]
    public void The_range_of_the_indicator_holds_instead_of_that_of_shares()
    {
        var wide = Sound with { Indicator = SampleWorld.Share with { Range = new ValueRange(0, 200) } };
        Assert.DoesNotContain(DeliveryChecks.Of(wide.With(3, value => value with { Value = 120 })).Findings, finding => finding.Severity == Severity.Error);
        Broken(CheckRule.OutsideRange, value => value with { Value = 200.1 }, wide);
    }

    [Fact]
    public void The_part_may_not_be_more_than_the_whole() => Broken(CheckRule.PartExceedsWhole, value => value with { Value = 100, Numerator = 1001, Denominator = 1000, Decimals = 0 });

    [Fact]
    public void Parts_beyond_the_whole_pass_where_the_range_declares_it()
    {
        var declared = Sound with { Indicator = SampleWorld.Share with { Range = new ValueRange(0, 200) } };
        Assert.DoesNotContain(
            DeliveryChecks.Of(declared.With(3, value => value with { Value = 130, Numerator = 1300, Denominator = 1000 })).Findings, finding => finding.Severity == Severity.Error);
    }

    // 100·41/99 = 41.41…: 41.4 is right to half a tenth, 41.3 is not.
    [Theory]
    [InlineData(41.4, 1, false)]
    [InlineData(41.3, 1, true)]
    [InlineData(41, 0, false)]
    [InlineData(41.4141, 4, false)]
    [InlineData(41.4143, 4, true)]
    public void A_ratio_follows_from_its_parts_to_half_a_unit_of_its_last_decimal(double number, int decimals, bool wrong)
    {
        var delivered = Sound.With(3, value => value with { Value = number, Numerator = 41, Denominator = 99, Decimals = decimals });
        Assert.Equal(wrong, DeliveryChecks.Of(delivered).Findings.Any(finding => finding.Rule == CheckRule.RatioDoesNotFollow));
    }

    // 100·1/8 = 12.5 lies exactly half a unit from 12 and from 13: either rounding is right.
    [Theory]
    [InlineData(12)]
    [InlineData(13)]
    public void Half_a_unit_off_is_rounding(double number) => Assert.DoesNotContain(
        DeliveryChecks.Of(Sound.With(3, value => value with { Value = number, Numerator = 1, Denominator = 8, Decimals = 0 })).Findings, finding => finding.Severity == Severity.Error);

    [Theory]
    [InlineData(41, 42)]
    [InlineData(38, 39)]
    [InlineData(double.NaN, 42)]
    public void Bounds_enclose_the_value(double lower, double upper) => Broken(CheckRule.BoundsDoNotEnclose, value => value with { Value = 40, Lower = lower, Upper = upper });

    [Fact]
    public void A_ratio_that_is_made_of_a_delivered_figure_is_checked_at_that_figure()
    {
        var votes = DeliveryCase.Count with { Code = "stemmen" };
        double[] voters = [.. Enumerable.Repeat(1000.0, 12)];
        var delivered = DeliveryCase.Of(votes, (2025, [.. Enumerable.Repeat(800.0, 10), 1300, 2100]));
        var made = SlabBuilder.Ratio(
            Turnout,
            [new(Turnout.Code, Period.OfYear(2025), 2025, false)],
            SampleWorld.Slab(votes, (2025, [.. delivered.Values.Select(value => value.Value)])),
            SampleWorld.Slab(DeliveryCase.Count with { Code = "kiezers" }, (2025, voters)),
            DeliveryCase.Register);
        var errors = DeliveryChecks.Of(delivered with { Ratios = [made] }).Findings.Where(finding => finding.Severity == Severity.Error).ToArray();
        var finding = Assert.Single(errors);
        Assert.Equal((CheckRule.OutsideRange, 13, "stemmen", "opkomst"), (finding.Rule, finding.Place.Line, finding.Indicator, (string)finding.Facts[5]));
    }

    [Fact]
    public void Everything_that_is_wrong_is_found_at_once()
    {
        var delivered = Sound
            .With(1, value => value with { Municipality = "GM7777" })
            .With(2, value => value with { Value = 101 })
            .With(3, value => value with { Status = ObservationStatus.Missing });
        var rules = DeliveryChecks.Of(delivered).Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule);
        Assert.Equal([CheckRule.UnknownMunicipality, CheckRule.ValueAndStatus, CheckRule.OutsideRange], rules);
    }

    private static Finding Broken(CheckRule rule, Func<DeliveredValue, DeliveredValue> change, DeliveredIndicator? delivered = null)
    {
        var finding = Assert.Single(DeliveryChecks.Of((delivered ?? Sound).With(3, change)).Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal((rule, DeliveryCase.File, 4, SampleWorld.Share.Code), (finding.Rule, finding.Place.File, finding.Place.Line, finding.Indicator));
        return finding;
    }
}
