using Benchmark.Core.Disclosure;
using Benchmark.Core.Indicators;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Disclosure;

public sealed class ProtectionTests
{
    [Theory]
    [InlineData("bron", null)]
    [InlineData("geen", null)]
    [InlineData("drempel:5", 5)]
    [InlineData("drempel:1000", 1000)]
    public void What_is_written_is_read_and_written_again(string text, int? threshold)
    {
        var protection = Protection.Parse(text);
        Assert.Equal(threshold, protection.Threshold);
        Assert.Equal(text, protection.ToString());
        Assert.Equal(protection, Protection.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bron")]
    [InlineData("drempel")]
    [InlineData("drempel:")]
    [InlineData("drempel:1")]
    [InlineData("drempel:05")]
    [InlineData("drempel:-5")]
    [InlineData("drempel:1001")]
    [InlineData("drempel:5 ")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(Protection.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Protection.Parse(text));
    }

    [Theory]
    [InlineData(0, 100, null)]
    [InlineData(1, 100, HidingReason.SmallCount)]
    [InlineData(4.9, 100, HidingReason.SmallCount)]
    [InlineData(5, 100, null)]
    [InlineData(95, 100, null)]
    [InlineData(96, 100, HidingReason.SmallComplement)]
    [InlineData(100, 100, null)]
    [InlineData(0, 4, HidingReason.SmallPopulation)]
    [InlineData(4, 4, HidingReason.SmallPopulation)]
    [InlineData(2, 5, HidingReason.SmallCount)]
    [InlineData(0, 0, null)]
    [InlineData(3, double.NaN, HidingReason.SmallCount)]
    [InlineData(double.NaN, 3, HidingReason.SmallPopulation)]
    [InlineData(150, 100, null)]
    public void Fewer_than_five_persons_are_unsafe(double x, double n, HidingReason? reason) =>
        Assert.Equal(reason, new DisclosureRule(5, false).ReasonFor(x, n));

    [Theory]
    [InlineData(0, 100, HidingReason.EmptyOrFull)]
    [InlineData(100, 100, HidingReason.EmptyOrFull)]
    [InlineData(0, double.NaN, HidingReason.EmptyOrFull)]
    [InlineData(0, 0, null)]
    [InlineData(50, 100, null)]
    public void Nobody_and_everybody_are_unsafe_where_it_is_sensitive(double x, double n, HidingReason? reason) =>
        Assert.Equal(reason, new DisclosureRule(5, true).ReasonFor(x, n));

    [Fact]
    public void The_source_or_no_persons_need_no_rule_of_ours()
    {
        var indicator = TestRelease.Indicator("x");
        Assert.Null(DisclosureRule.Of(indicator));
        Assert.Null(DisclosureRule.Of(indicator with { Protection = Protection.NotNeeded }));
        Assert.Equal(new DisclosureRule(10, true), DisclosureRule.Of(indicator with { Protection = Protection.From(10), Sensitive = true }));
    }

    [Fact]
    public void Components_hang_together_through_what_may_be_hidden_and_not_through_what_everybody_knows()
    {
        var own = Protection.From(5);
        var inhabitants = Count("inwoners", Protection.BySource);
        Indicator[] indicators =
        [
            inhabitants, Count("a", own), Count("b", own), Count("c", own), Count("los", Protection.BySource),
            Rate("a_rate", "a", own), Rate("b_rate", "b", own), Rate("los_rate", "los", Protection.BySource),
        ];
        var apart = ProtectionComponent.Of(indicators, [], null);
        Assert.Equal([["a"], ["b"], ["c"]], apart.Select(component => component.Protected));
        Assert.Equal([["inwoners"], ["inwoners"], []], apart.Select(component => component.Context));
        var linked = ProtectionComponent.Of(indicators, [new("a_rate", LinkKind.Part, "b_rate", 1), new("c", LinkKind.Budget, "a", 1)], null);
        Assert.Equal([["a", "b"], ["c"]], linked.Select(component => component.Protected));
        Assert.Equal([["a"]], ProtectionComponent.Of(indicators, [], new HashSet<string> { "a_rate" }).Select(component => component.Protected));
        Assert.Equal([["a"], ["b"]], ProtectionComponent.Of(indicators, [], new HashSet<string> { "inwoners" }).Select(component => component.Protected));

        static Indicator Count(string code, Protection protection) => TestRelease.Indicator(code) with { Kind = IndicatorKind.Count, Protection = protection };
        static Indicator Rate(string code, string numerator, Protection protection) =>
            TestRelease.Indicator(code) with { Ratio = new(numerator, "inwoners", 1000), Protection = protection };
    }
}
