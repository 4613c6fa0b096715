using Benchmark.Core.Comparisons;
using Benchmark.Core.Composition;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Core.Tests.Composition;

public sealed class DecompositionTests
{
    private static readonly Indicator Roads = SampleWorld.Money with { Code = "wegen", Name = new("Wegen", "Roads"), Money = "Bruto." };
    private static readonly Indicator Parks = SampleWorld.Money with { Code = "parken", Name = new("Parken", "Parks"), Money = "Bruto." };
    private static readonly Indicator Total = SampleWorld.Money with { Code = "samen", Name = new("Samen", "Together"), Money = "Bruto." };

    [Fact]
    public void A_difference_is_divided_over_parts_and_rest()
    {
        var decomposition = Of([1000, 700, 710, 720, 730, 740], [600, 300, 310, 320, 330, 340], [100, 100, 100, 100, 100, 100]);

        Assert.Equal(280, decomposition.Total.Difference);
        Assert.Equal(["wegen", "parken"], decomposition.Parts.Select(part => part.Comparison.Indicator.Code));
        Assert.Equal([280, 0], decomposition.Parts.Select(part => part.Portion.Difference));
        Assert.Equal(new Portion(300, 300, 0), decomposition.Rest);
        Assert.Equal(0, decomposition.Unadded);
    }

    [Fact]
    public void Parts_that_are_the_whole_leave_no_rest()
    {
        var decomposition = Of([400, 200, 200, 200, 200, 200], [300, 100, 100, 100, 100, 100], [100, 100, 100, 100, 100, 100]);

        Assert.Null(decomposition.Rest);
        Assert.Equal(200, decomposition.Parts.Sum(part => part.Portion.Difference));
    }

    [Fact]
    public void What_the_middles_do_not_add_up_to_is_told()
    {
        // Each of the others is in the middle of another part: the middles are 20 and 20, together 40, and the middle of the whole is 60.
        var decomposition = Of([100, 60, 60, 60, 60, 60], [50, 10, 20, 20, 50, 40], [50, 50, 40, 40, 10, 20]);

        Assert.Equal(40, decomposition.Total.Difference);
        Assert.Equal([30, 10], decomposition.Parts.Select(part => part.Portion.Difference));
        Assert.Equal(0, decomposition.Unadded);

        var apart = Of([100, 60, 60, 60, 60, 60], [50, 60, 60, 0, 0, 30], [50, 0, 0, 60, 60, 30]);
        Assert.Equal(40, apart.Parts.Sum(part => part.Portion.Difference) + (apart.Rest?.Difference ?? 0) + apart.Unadded);

        var skewed = Of([100, 60, 60, 60, 60, 60], [50, 60, 60, 60, 0, 0], [50, 0, 0, 0, 60, 60]);
        Assert.Equal([50, -10], skewed.Parts.Select(part => part.Portion.Difference));
        Assert.Equal(0, skewed.Unadded);
    }

    [Fact]
    public void A_part_without_the_own_figure_lies_in_the_rest_and_is_named()
    {
        var decomposition = Of([1000, 700, 710, 720, 730, 740], [600, 300, 310, 320, 330, 340], [double.NaN, 100, 100, 100, 100, 100]);

        Assert.Equal(["parken"], decomposition.Unknown.Select(part => part.Code));
        Assert.Equal(400, decomposition.Rest!.Value.Own);
        Assert.Contains(Narrator.Notes(decomposition), note => note.Contains("Parken", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rest_without_a_middle_is_told_as_that_and_not_as_middles_that_do_not_add_up()
    {
        // Every part has a middle, but of only four others every part is known.
        var decomposition = Of(
            [1000, 700, 710, 720, 730, 740, 750], [600, 300, 310, 320, 330, 340, double.NaN], [100, 100, 100, 100, 100, double.NaN, 100]);

        Assert.Equal((null, 300d, true), (decomposition.Rest, decomposition.RestWithoutMiddle, decomposition.LeavesOver));
        Assert.Equal(decomposition.Total.Difference, decomposition.Parts.Sum(part => part.Portion.Difference) + decomposition.Unadded);
        var notes = Narrator.Notes(decomposition);
        Assert.Contains("Van de €\u00A01.000 per inwoner is €\u00A0300 hier niet uitgesplitst.", notes);
        Assert.Contains(notes, note => note.StartsWith("Van minder dan 5 andere gemeenten in de groep is elk onderdeel bekend.", StringComparison.Ordinal));
        Assert.DoesNotContain(notes, note => note.Contains("een andere gemeente in het midden", StringComparison.Ordinal));

        var full = Of([1000, 700, 710, 720, 730, 740], [600, 300, 310, 320, 330, 340], [100, 100, 100, 100, 100, 100]);
        Assert.Null(full.RestWithoutMiddle);
    }

    [Fact]
    public void Without_the_own_total_or_a_middle_there_is_nothing_to_divide()
    {
        Assert.Null(TryOf([double.NaN, 700, 710, 720, 730, 740], [600, 300, 310, 320, 330, 340], [100, 100, 100, 100, 100, 100]));
        Assert.Null(TryOf([1000, 700, 710], [600, 300, 310], [100, 100, 100]));
    }

    [Fact]
    public void The_sentence_names_the_part_with_the_largest_difference_in_the_same_direction()
    {
        var decomposition = Of([1000, 700, 710, 720, 730, 740, 690, 680, 720], [600, 300, 310, 320, 330, 340, 290, 280, 320], [100, 100, 100, 100, 100, 100, 100, 100, 100]);

        Assert.Equal(
            "Het grootste verschil in dezelfde richting zit bij Wegen: €\u00A0285 meer dan het midden van de groep (€\u00A0315).",
            Narrator.Tell(decomposition).ToString());
    }

    [Fact]
    public void A_sensitive_part_never_leads()
    {
        var decomposition = Of(
            [1000, 700, 710, 720, 730, 740, 690, 680, 720], [600, 300, 310, 320, 330, 340, 290, 280, 320], [100, 100, 100, 100, 100, 100, 100, 100, 100], Roads with { Sensitive = true });

        Assert.Equal("", Narrator.Tell(decomposition).ToString());
    }

    [Fact]
    public void Shown_differences_always_add_up_to_the_shown_difference()
    {
        var amounts = Gen.Double[0, 500].Array[6, 30];
        Gen.Select(amounts, amounts, amounts).Sample((roads, parks, other) =>
        {
            var count = Math.Min(roads.Length, Math.Min(parks.Length, other.Length));
            double[] total = [.. Enumerable.Range(0, count).Select(i => roads[i] + parks[i] + other[i])];
            var decomposition = Of(total, roads[..count], parks[..count]);
            Assert.Equal(
                decomposition.Total.Difference,
                decomposition.Parts.Sum(part => part.Portion.Difference) + (decomposition.Rest?.Difference ?? 0) + decomposition.Unadded,
                1e-9);
            Assert.All(decomposition.Parts, part => Assert.Equal(FigureText.ShownDifference(part.Comparison.Own.Value, part.Comparison.Median, part.Comparison.Indicator), part.Portion.Difference));
        });
    }

    [Fact]
    public void Only_figures_that_are_written_and_divided_alike_can_be_linked()
    {
        Assert.True(IndicatorLink.Fits(Total, Roads));
        Assert.False(IndicatorLink.Fits(Total, Total));
        Assert.False(IndicatorLink.Fits(Total, SampleWorld.Share));
        Assert.False(IndicatorLink.Fits(Total with { Ratio = new("a", "inwoners", 1) }, Roads with { Ratio = new("b", "woningen", 1) }));
        Assert.False(IndicatorLink.Fits(Total with { Kind = IndicatorKind.Median }, Roads with { Kind = IndicatorKind.Median }));
    }

    private static Decomposition Of(double[] total, double[] roads, double[] parks, Indicator? first = null) => TryOf(total, roads, parks, first)!;

    private static Decomposition? TryOf(double[] total, double[] roads, double[] parks, Indicator? first = null) =>
        DecompositionAnswer.Of(Compare(Total, total), [Compare(first ?? Roads, roads), Compare(Parks, parks)], []);

    private static Comparison Compare(Indicator indicator, double[] values) => new ComparisonCase(indicator, values[0], values[1..]).Answer();
}
