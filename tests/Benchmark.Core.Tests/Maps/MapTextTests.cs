using Benchmark.Core.Indicators;
using Benchmark.Core.Maps;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Releases;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Maps;

public sealed class MapTextTests
{
    private static readonly double[] Ten = [21, 10, 12, 14, 16, 18, 20, 22, 24, 26];

    [Fact]
    public void The_map_is_told_with_our_class_who_shares_it_and_how_sure_that_is()
    {
        var (map, register) = MapOf(SampleWorld.Share, Ten);
        Assert.Equal(
            "De kaart heeft 5 klassen, van laag naar hoog. Het cijfer is bekend van 10 van de 10 gemeenten. Eigenstad valt met 21,0% in klasse 4 van 5: 20,4% tot 22,4%. "
            + "In die klasse ligt één andere gemeente. Uit de groep geldt dat voor 1 van de 9 gemeenten. Er is geen marge door toeval. Wel kunnen gemeenten verschillend registreren.",
            Narrator.Tell(map, register).ToString());
    }

    [Fact]
    public void Classes_are_named_by_their_bounds_and_a_class_of_one_figure_by_that()
    {
        var (map, _) = MapOf(SampleWorld.Share, Ten);
        Assert.Equal(["lager dan 13,6%", "13,6% tot 17,2%", "17,2% tot 20,4%", "20,4% tot 22,4%", "22,4% of hoger"], Enumerable.Range(0, 5).Select(index => Narrator.ClassName(map, index)));
        Assert.Equal("geen cijfer", Narrator.ClassName(map, -1));

        var (few, _) = MapOf(SampleWorld.Share with { Kind = IndicatorKind.YesNo }, [1, 0, 0, 1]);
        Assert.Equal(["nee", "ja"], Enumerable.Range(0, 2).Select(index => Narrator.ClassName(few, index)));
    }

    [Fact]
    public void A_bound_that_a_reader_gave_more_exactly_keeps_its_decimals()
    {
        Assert.True(ClassChoice.TryReadBounds("12,25;20", out var choice, out _));
        var (map, _) = MapOf(SampleWorld.Share, Ten, choice);
        Assert.Equal("12,25% tot 20,0%", Narrator.ClassName(map, 1));
    }

    [Fact]
    public void Who_has_no_figure_is_named_with_the_reason()
    {
        var (map, register) = MapOf(SampleWorld.Share, [double.NaN, 10, 12, double.NaN, 16], suppressed: 4);
        Assert.Equal("Geen cijfer: Eigenstad (niet geleverd); Buurstad 4 (niet getoond: te weinig mensen).", Narrator.WithoutFigure(map));
        Assert.Contains("Van Eigenstad is er geen cijfer. Op de kaart is Eigenstad gearceerd.", Narrator.Tell(map, register).ToString(), StringComparison.Ordinal);
        Assert.Null(Narrator.WithoutFigure(MapOf(SampleWorld.Share, Ten).Map));
    }

    [Fact]
    public void Where_high_and_low_classes_lie_is_not_told_of_a_sensitive_figure()
    {
        double[] values = [.. Enumerable.Range(1, 40).Select(value => (double)value)];
        string Told(Indicator indicator) => MapOf(indicator, values) is var (map, register) ? Narrator.Tell(map, register).ToString() : "";
        Assert.Contains("In de hoogste klasse: 8 gemeenten, waarvan 8 in Verzinland. In de laagste klasse: 8 gemeenten, waarvan 8 in Verzinland.", Told(SampleWorld.Share), StringComparison.Ordinal);
        Assert.DoesNotContain("Verzinland", Told(SampleWorld.Share with { Sensitive = true }), StringComparison.Ordinal);
        Assert.DoesNotContain("Verzinland", Told(SampleWorld.Share with { Certainty = Certainty.EstimateUnknownMargin }), StringComparison.Ordinal);
        Assert.Contains("hoe groot gemeenten zijn", Told(SampleWorld.Share with { Kind = IndicatorKind.Count, Comparable = false }), StringComparison.Ordinal);
    }

    private static (ComparisonMap Map, MunicipalityRegister Register) MapOf(Indicator indicator, double[] values, ClassChoice? choice = null, int suppressed = 0)
    {
        var register = SampleWorld.Register(values.Length - 1, 2025);
        var statuses = SampleWorld.Statuses(values);
        if (suppressed > 0)
        {
            statuses[suppressed - 1] = ObservationStatus.Suppressed;
        }

        var plain = SampleWorld.Slab(indicator, (2025, values));
        var slab = new IndicatorSlab(indicator, plain.Periods, plain.Codes, new SlabCells(values, statuses), 1, true);
        var comparison = ComparisonAnswer.Of(SampleWorld.Catalogue(register, slab), slab, Period.OfYear(2025), SampleWorld.Own, SampleWorld.Group(register.Newest, values.Length - 1));
        return (ComparisonMap.Of(comparison, slab, register, choice ?? ClassChoice.Default), register);
    }
}
