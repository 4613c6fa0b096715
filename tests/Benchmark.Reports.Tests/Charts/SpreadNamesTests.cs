using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Charts;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Reports.Tests.Charts;

public sealed class SpreadNamesTests
{
    private static readonly string[] Names = ["Ede", "Alphen aan den Rijn", "'s-Hertogenbosch", "Oude IJsselstreek", "Gulpen-Wittem", "Urk"];

    [Fact]
    public void No_name_stands_over_another_or_over_a_line_on_any_screen() =>
        Gen.Select(Gen.Int[0, 1000].Select(tenths => tenths / 10.0).Array[2, SpreadChart.MostNames], Gen.Int[320, 1400]).Sample((values, width) =>
        {
            var spec = SpreadChart.Of(CrimeFigures.Of([.. values.Select((value, index) => ($"GM{index:D4}", Names[index % Names.Length], value))], GroupExpression.Default), names: true, Language.Dutch);
            var plot = width - spec.Margins.Left - spec.Margins.Right;
            var names = spec.Marks.OfType<Label>().Where(label => label.AmongMarks).Select(label =>
                (Left: (spec.X.Fraction(label.X) * plot) + label.Right, Right: (spec.X.Fraction(label.X) * plot) + label.Right + TextWidth.Of(label.Lines[0], 13, label.Strong), Y: spec.Down(label.Y))).ToArray();
            Assert.Equal(values.Length, names.Length);
            Assert.All(names, name => Assert.InRange(name.Right, 0, width - spec.Margins.Left));
            Assert.All(names, name => Assert.InRange(name.Y, 0, spec.PlotHeight));
            for (var one = 0; one < names.Length; one++)
            {
                for (var other = one + 1; other < names.Length; other++)
                {
                    var apart = names[one].Right <= names[other].Left || names[other].Right <= names[one].Left || Math.Abs(names[one].Y - names[other].Y) >= 15;
                    Assert.True(apart, $"{names[one]} {names[other]} on {width}");
                }
            }

            foreach (var line in spec.Marks.OfType<Line>())
            {
                var (x, low, high) = (spec.X.Fraction(line.Places[0].X) * plot, Math.Min(spec.Down(line.Places[0].Y), spec.Down(line.Places[1].Y)), Math.Max(spec.Down(line.Places[0].Y), spec.Down(line.Places[1].Y)));
                Assert.DoesNotContain(names, name => name.Left < x - 0.01 && x < name.Right && low < name.Y - 1 && name.Y + 1 < high);
            }
        }, iter: 300);

    [Fact]
    public void Every_dot_has_its_name_and_ours_stands_out()
    {
        var comparison = CrimeFigures.Zwolle();
        var spec = SpreadChart.Of(comparison, names: true, Language.Dutch);
        var names = spec.Marks.OfType<Label>().ToArray();
        Assert.Equal(comparison.Members.Where(member => member.HasValue).Select(member => member.Name).Order(StringComparer.Ordinal), names.Select(label => label.Lines[0]).Order(StringComparer.Ordinal));
        Assert.Equal("Zwolle", Assert.Single(names, label => label.Strong).Lines[0]);
        Assert.Contains("De cijfers lopen van", string.Join(' ', spec.Footnotes), StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_country_is_never_named()
    {
        Assert.False(SpreadChart.FitsNames(CrimeFigures.Country()));
        Assert.DoesNotContain(SpreadChart.Of(CrimeFigures.Country(), names: true, Language.Dutch).Marks.OfType<Label>(), label => label.AmongMarks);
    }
}
