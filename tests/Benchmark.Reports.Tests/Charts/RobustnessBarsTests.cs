using System.Xml.Linq;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Charts;

namespace Benchmark.Reports.Tests.Charts;

public class RobustnessBarsTests
{
    [Fact]
    public void A_row_per_outcome_from_low_to_high_with_its_number_and_our_own_outcome_in_bold()
    {
        var svg = Draw(Verdict.Higher, (Verdict.Higher, 150), (Verdict.NoCertainDifference, 2), (Verdict.SlightlyHigher, 48));

        var texts = svg.Elements("text").ToArray();
        Assert.Equal(["Geen zeker verschil", "2", "Iets hoger", "48", "Hoger", "150"], texts.Select(text => text.Value));
        Assert.Equal(["Hoger", "150"], texts.Where(text => (string?)text.Attribute("font-weight") == "700").Select(text => text.Value));
        Assert.Equal(["1%", "24%", "75%"], svg.Elements("rect").Select(bar => (string?)bar.Attribute("width")));
        Assert.Equal("Uitkomst in 200 andere groepen: Geen zeker verschil 2, Iets hoger 48, Hoger 150", (string?)svg.Attribute("aria-label"));
    }

    [Fact]
    public void An_outcome_that_no_other_group_gives_is_shown_with_zero()
    {
        var svg = Draw(Verdict.Lower, (Verdict.AboutEqual, 200));

        Assert.Equal(["Lager", "0", "Ongeveer gelijk", "200"], svg.Elements("text").Select(text => text.Value));
    }

    private static XElement Draw(Verdict own, params (Verdict Verdict, int Count)[] counts) => XDocument.Parse(RobustnessBars.Svg(
        new ConclusionRobustness(own, [.. counts.SelectMany(pair => Enumerable.Repeat(new GroupVariant(20, 20, 1, pair.Verdict), pair.Count))]),
        Language.Dutch)).Root!.Elements().Single();
}
