using Benchmark.Reports.Charts;
using CsCheck;

namespace Benchmark.Reports.Tests.Charts;

public class EndLabelsTests
{
    [Fact]
    public void Names_at_line_ends_never_touch_and_stay_inside()
    {
        var labels = Gen.Double[0, 100].Array[1, 4].Select(values => values.Select((value, i) => new EndLabel([.. Enumerable.Repeat("Nuenen, Gerwen en", 1 + (i % 3)), "45,1"], value, MarkRole.Middle)).ToArray());

        labels.Sample(wanted =>
        {
            var axis = new NumberAxis(0, 100, []);
            var placed = EndLabels.Place(wanted, 2025, axis, 300).Select(label => (Y: (300 * (1 - axis.Fraction(label.Y))) + label.Lower, Half: ((label.Lines.Count * EndLabel.LineHeight) + 3) / 2)).ToArray();

            Assert.All(placed, label => Assert.InRange(label.Y, label.Half - 1e-9, 300 - label.Half + 1e-9));
            Assert.All(placed.Zip(placed.Skip(1)), pair => Assert.True(pair.Second.Y - pair.First.Y >= pair.First.Half + pair.Second.Half - 1e-9));
        });
    }

    [Fact]
    public void A_name_with_room_stands_at_the_end_of_its_line()
    {
        var axis = new NumberAxis(0, 100, []);

        var placed = EndLabels.Place([new EndLabel(["Zwolle", "80"], 80, MarkRole.Own), new EndLabel(["midden", "20"], 20, MarkRole.Middle)], 2025, axis, 300);

        Assert.All(placed, label => Assert.Equal(0, label.Lower));
    }
}
