using Benchmark.Core.Comparisons;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Deliveries;

public sealed class DeliveryChangesTests
{
    private static readonly double[] Released = [10, 20, 30, 40, 50, 60, 70, 80, 90, 95, double.NaN, double.NaN];

    [Fact]
    public void Every_value_is_new_corrected_removed_or_unchanged()
    {
        // GM9002 corrected, GM9003 no longer known, GM9011 new, GM9012 known to neither.
        var delivered = DeliveryCase.Of(SampleWorld.Share, (2024, [10, 21, double.NaN, 40, 50, 60, 70, 80, 90, 95, 5, double.NaN])) with { Before = Slab() };
        var changes = IndicatorChanges.Of(delivered);
        Assert.Equal((1, 1, 1, 0, 8), (changes.New, changes.Corrected, changes.Removed, changes.MadeDefinitive, changes.Unchanged));
        // What is not delivered any more is removed too.
        Assert.Equal(2, IndicatorChanges.Of(delivered with { Values = [.. delivered.Values.Skip(1)] }).Removed);
        // A correction takes away what it names as unknown, and nothing that it does not name.
        Assert.Equal(1, IndicatorChanges.Of(delivered with { Values = [.. delivered.Values.Skip(1)], Scope = DeliveryScope.Correction }).Removed);
    }

    [Fact]
    public void Provisional_values_that_become_definitive_are_counted_corrected_or_not()
    {
        var delivered = DeliveryCase.Of(SampleWorld.Share, (2024, [11, .. Released[1..]])) with { Before = Slab(ObservationStatus.Provisional) };
        var changes = IndicatorChanges.Of(delivered);
        Assert.Equal((0, 1, 10, 0), (changes.New, changes.Corrected, changes.MadeDefinitive, changes.Unchanged));
    }

    [Fact]
    public void A_new_period_is_laid_beside_the_one_before_it()
    {
        var delivered = DeliveryCase.Of(SampleWorld.Share, (2025, [10, 20, 30, 80, .. Released[4..]])) with { Before = Slab() };
        var changes = IndicatorChanges.Of(delivered);
        Assert.Equal(10, changes.New);
        var movement = Assert.Single(changes.Movements);
        Assert.Equal(("GM9004", 2024, 2025, 40, 80), (movement.Municipality, movement.PeriodBefore.Year, movement.Period.Year, movement.Before, movement.After));
    }

    // R 4.2.2: log(2)/mad(log(c(10,20,30,40,50,60,70,80,90,95)))
    [Fact]
    public void The_size_of_a_movement_is_in_robust_deviations_of_the_logarithm()
    {
        var delivered = DeliveryCase.Of(SampleWorld.Share, (2024, [10, 20, 30, 80, .. Released[4..]])) with { Before = Slab() };
        Assert.Equal(1.0680481170761598, Assert.Single(IndicatorChanges.Of(delivered).Movements).Size, 1e-9);
    }

    [Fact]
    public void The_same_correction_in_another_unit_is_the_same_movement()
    {
        var thousands = SampleWorld.Share with { Code = "duizendtallen", Kind = IndicatorKind.Amount };
        double[] after = [10, 20, 30, 80, .. Released[4..]];
        var small = IndicatorChanges.Of(DeliveryCase.Of(SampleWorld.Share, (2024, after)) with { Before = Slab() });
        var large = IndicatorChanges.Of(
            DeliveryCase.Of(thousands, (2024, [.. after.Select(value => 1000 * value)])) with { Before = SampleWorld.Slab(thousands, (2024, [.. Released.Select(value => 1000 * value)])) });
        Assert.Equal(small.Movements[0].Size, large.Movements[0].Size, 1e-12);
        Assert.Equal(["aandeel_pct", "duizendtallen"], DeliveryChanges.Of([small, large]).Movements.Select(movement => movement.Indicator).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Below_nought_the_values_themselves_are_measured()
    {
        double[] before = [-10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 0, 1];
        double[] after = [-20, .. before[1..]];
        var delivered = DeliveryCase.Of(DeliveryCase.Count with { Range = ValueRange.Any }, (2024, after)) with { Before = SampleWorld.Slab(DeliveryCase.Count, (2024, before)) };
        // R 4.2.2: 10/mad(c(-10,20,30,40,50,60,70,80,90,95,0,1))
        Assert.Equal(0.2248302531588651, Assert.Single(IndicatorChanges.Of(delivered).Movements).Size, 1e-9);
    }

    [Fact]
    public void No_more_than_ten_movements_are_kept_largest_first()
    {
        double[] before = [.. Enumerable.Range(1, 12).Select(number => 10.0 * number)];
        double[] after = [.. before.Select((value, index) => value * (1 + (0.01 * (index + 1))))];
        var movements = IndicatorChanges.Of(DeliveryCase.Of(SampleWorld.Share with { Range = new(0, 500) }, (2024, after)) with { Before = SampleWorld.Slab(SampleWorld.Share, (2024, before)) }).Movements;
        Assert.Equal(Enumerable.Range(3, 10).Reverse().Select(SampleWorld.Code), movements.Select(movement => movement.Municipality));
    }

    [Fact]
    public void Words_change_when_the_verdict_or_its_reason_does()
    {
        double[] others = [.. Enumerable.Range(1, 20).Select(number => 2.0 * number)];
        var middle = new ComparisonCase(SampleWorld.Share, 21, others).Answer();
        var same = new ComparisonCase(SampleWorld.Share, 21.1, others).Answer();
        var higher = new ComparisonCase(SampleWorld.Share, 39, others).Answer();
        var gone = new ComparisonCase(SampleWorld.Share, double.NaN, others).Answer();
        Assert.Null(WordChange.Between(middle, same));
        Assert.Equal(new WordChange(middle, higher), WordChange.Between(middle, higher));
        Assert.Equal(NoVerdictReason.OwnValueAbsent, WordChange.Between(middle, gone)!.After.Reason);
        Assert.Throws<ArgumentException>(() => WordChange.Between(middle, new ComparisonCase(SampleWorld.Rate, 21, others).Answer()));
    }

    private static IndicatorSlab Slab(ObservationStatus status = ObservationStatus.Definitive)
    {
        var slab = SampleWorld.Slab(SampleWorld.Share, (2024, Released));
        return new(slab.Indicator, slab.Periods, slab.Codes, slab.Cells with { Status = [.. slab.Cells.Status.Select(held => held.HasValue() ? status : held)] }, 1, true);
    }
}
