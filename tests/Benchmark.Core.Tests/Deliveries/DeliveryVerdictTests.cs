using Benchmark.Core.Deliveries;

namespace Benchmark.Core.Tests.Deliveries;

public sealed class DeliveryVerdictTests
{
    private static readonly Finding Error = Of(CheckRule.OutsideRange, "a");
    private static readonly Finding[] Warnings = [Of(CheckRule.StrangeChange, "b"), Of(CheckRule.Outlier, "a"), Of(CheckRule.Outlier, "a"), Of(CheckRule.Outlier, "b")];

    [Fact]
    public void Nothing_found_is_ready() => Assert.Equal((DeliveryState.Ready, 0, 0), Parts(DeliveryVerdict.Of([], [])));

    [Fact]
    public void One_error_refuses_and_the_reasons_that_will_be_needed_are_told()
    {
        var verdict = DeliveryVerdict.Of([Error, .. Warnings], []);
        Assert.Equal((DeliveryState.Refused, 1, 4), Parts(verdict));
        Assert.Equal(3, verdict.Needed.Count);
    }

    [Fact]
    public void A_reason_covers_all_of_one_rule_and_indicator()
    {
        var verdict = DeliveryVerdict.Of(Warnings, [Because(CheckRule.Outlier, "a")]);
        Assert.Equal((DeliveryState.NeedsReasons, 0, 4), Parts(verdict));
        Assert.Equal([new NeededReason(CheckRule.Outlier, "b", 1), new NeededReason(CheckRule.StrangeChange, "b", 1)], verdict.Needed);
    }

    [Fact]
    public void With_all_reasons_it_is_ready() => Assert.Equal(
        DeliveryState.Ready, DeliveryVerdict.Of(Warnings, [Because(CheckRule.Outlier, "a"), Because(CheckRule.Outlier, "b"), Because(CheckRule.StrangeChange, "b")]).State);

    [Fact]
    public void No_reason_covers_an_error() => Assert.Equal(DeliveryState.Refused, DeliveryVerdict.Of([Error], [Because(CheckRule.OutsideRange, "a")]).State);

    [Fact]
    public void A_reason_without_words_covers_nothing() =>
        Assert.Equal(3, DeliveryVerdict.Of(Warnings, [Because(CheckRule.Outlier, "a", " ")]).Needed.Count);

    private static (DeliveryState, int, int) Parts(DeliveryVerdict verdict) => (verdict.State, verdict.Errors, verdict.Warnings);

    private static Finding Of(CheckRule rule, string indicator) => new(new("a.csv", 2, "waarde"), "1", rule) { Indicator = indicator };

    private static Reason Because(CheckRule rule, string indicator, string text = "Zo levert de bron het.") =>
        new(rule, indicator, text, "gegevensbeheerder", new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
}
