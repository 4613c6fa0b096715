using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Core.Tests.Developments;

public sealed class DevelopmentTextTests
{
    private static readonly IReadOnlyList<double[]> Five = [.. Enumerable.Repeat((double[])[100, 104, 108, 112, 116], 5)];

    [Fact]
    public void A_rise_is_told_with_its_years_its_slope_and_its_change() => Assert.Equal(
        "Dit cijfer stijgt in Eigenstad, van 2021 tot en met 2025. Dat is ongeveer 1,0\u00A0procentpunt per jaar. Dat is gunstig. "
        + "Van 2021 tot 2025 ging dit cijfer van 10,0% naar 14,0%: 4,0\u00A0procentpunt erbij.",
        Tell(new TrendCase(SampleWorld.Share with { Direction = new(Direction.Higher, "VNG", null, null) }, 10, 11, 12, 13, 14)));

    [Fact]
    public void With_few_years_it_is_told_what_can_be_shown() => Assert.StartsWith(
        "In Eigenstad is er geen duidelijke richting (met 5 jaren is alleen een bijna onafgebroken stijging of daling aan te tonen).",
        Tell(new TrendCase(SampleWorld.Share, 10, 12, 11, 13, 12)),
        StringComparison.Ordinal);

    [Fact]
    public void Money_is_told_beside_the_group_and_its_rise_is_called_nominal() => Assert.Equal(
        "Dit bedrag stijgt in Eigenstad sneller dan bij de andere gemeenten in de groep, van 2021 tot en met 2025. Van 2021 tot 2025 ging dit bedrag nominaal van €\u00A0100 naar €\u00A0146: "
        + "46% erbij. In het midden van de groep kwam er 16% bij (5 van de 5 gemeenten hebben beide cijfers).",
        Tell(new TrendCase(SampleWorld.Money, 100, 110, 121, 133, 146) { Others = Five }));

    [Fact]
    public void Money_that_falls_less_than_the_group_is_not_told_to_rise() => Assert.StartsWith(
        "In vergelijking met de andere gemeenten in de groep wordt dit bedrag in Eigenstad hoger, van 2021 tot en met 2025.",
        Tell(new TrendCase(SampleWorld.Money, 100, 99, 98, 97, 96) { Others = [.. Enumerable.Repeat((double[])[100, 95, 90, 85, 80], 5)] }),
        StringComparison.Ordinal);

    [Fact]
    public void Prices_are_taken_out_when_there_is_an_index() => Assert.Contains(
        "naar €\u00A0121: 21% erbij. In prijzen van 2025 ging het van €\u00A0110 naar €\u00A0121: 10% erbij.",
        Tell(new TrendCase(SampleWorld.Money, 100, 105, 110, 121) { Prices = ChangeTests.Index(2022, 2023, 2024, 2025) }),
        StringComparison.Ordinal);

    [Fact]
    public void Without_an_index_it_is_said_that_amounts_are_nominal()
    {
        var how = Narrator.HowWeKnow(new TrendCase(SampleWorld.Money, 100, 105, 110, 121).Read());
        Assert.Contains("De bedragen zijn nominaal: ze zijn niet gecorrigeerd voor prijzen die stijgen.", how);
        Assert.DoesNotContain(Narrator.HowWeKnow(new TrendCase(SampleWorld.Money, 100, 105, 110, 121) { Prices = ChangeTests.Index(2022, 2023, 2024, 2025) }.Read()), text => text.Contains("nominaal", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_what_is_sensitive_the_last_two_figures_are_told_and_no_direction() => Assert.Equal(
        "Dit cijfer kan een groep inwoners in een kwaad daglicht stellen. Daarom zeggen we niet of het stijgt of daalt. In 2024 was het cijfer 13,0%, in 2025 14,0%.",
        Tell(new TrendCase(SampleWorld.Share with { Sensitive = true }, 10, 11, 12, 13, 14)));

    [Fact]
    public void Every_text_of_every_development_obeys_the_rules() => Gen.Select(
        Gen.OneOf(SampleWorld.Share, SampleWorld.Rate, SampleWorld.Money),
        Gen.Enum<Certainty>(),
        Gen.Bool,
        Gen.OneOf<string?>(null, "VNG"),
        Gen.Int[1, 12],
        Gen.Int[0, 12],
        Gen.Double[-3, 6],
        Gen.Int[0, 10_000]).Sample(
        (basis, certainty, sensitive, by, years, others, slope, seed) =>
        {
            var random = new Random(seed);
            var last = random.Next(2021, 2027);
            double Value(int year) => random.Next(9) == 0 ? double.NaN : random.Next(12) == 0 ? 0 : Math.Max(0, 40 + (slope * year) + (random.NextDouble() * 8));
            double[] Series() => [.. Enumerable.Range(0, years).Select(year => Value(year))];
            var reading = new TrendCase(basis with { Certainty = certainty, Sensitive = sensitive, Direction = new(Direction.Lower, by, null, null) }, Series())
            {
                Others = [.. Enumerable.Range(0, others).Select(_ => Series())],
                LastYear = last,
                Breaks = random.Next(4) == 0 ? [last - random.Next(4)] : [],
                Prices = random.Next(3) == 0 ? ChangeTests.Index([.. Enumerable.Range(last - years + 1, years)]) : Benchmark.Core.Releases.PriceIndex.None,
            }.Read();
            Assert.Empty(DevelopmentRules.Problems(reading, Language.Dutch).Concat(DevelopmentRules.Problems(reading, Language.English)));
        },
        iter: 3000);

    [Fact]
    public void The_rules_find_what_does_not_fit()
    {
        var rising = new TrendCase(SampleWorld.Share, 10, 11, 12, 13, 14) { Others = Five }.Read();
        (DevelopmentReading Doctored, string Problem)[] broken =
        [
            (With(rising, SampleWorld.Share with { Sensitive = true }), "finds a direction of what is sensitive"),
            (With(rising, SampleWorld.Share with { Certainty = Certainty.EstimateUnknownMargin }), "tells a direction of what is sensitive"),
            (rising with { Development = rising.Development with { IsOld = true } }, "tells a direction of what is sensitive"),
            (rising with { Trend = rising.Trend with { Favourable = true } }, "judges without somebody who decided"),
            (rising with { Trend = rising.Trend with { Trend = Trend.Falling } }, "tells one direction and shows another"),
            (rising with { Change = rising.Change! with { Last = rising.Change.Last with { Value = 15 } } }, "does not end at the newest figure"),
            (rising with { Development = rising.Development with { Points = [.. rising.Development.Points.Skip(1)] } }, "tells a direction of fewer than 5 figures"),
        ];
        Assert.Empty(DevelopmentRules.Problems(rising, Language.Dutch));
        Assert.All(broken, pair => Assert.Contains(DevelopmentRules.Problems(pair.Doctored, Language.Dutch), problem => problem.Contains(pair.Problem, StringComparison.Ordinal)));
    }

    private static DevelopmentReading With(DevelopmentReading reading, Indicator indicator) => reading with { Development = reading.Development with { Indicator = indicator } };

    private static string Tell(TrendCase trend) => Narrator.Tell(trend.Read()).ToString();
}
