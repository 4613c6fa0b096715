using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Core.Tests.Narrative;

public sealed class NarrativeRulesTests
{
    private static readonly MunicipalityRegister Register = SampleWorld.Register(30, 2025);
    private static readonly double[] Eight = [10, 12, 14, 16, 18, 20, 22, 24];

    private static readonly Gen<Indicator> Indicators = Gen.Select(
        Gen.OneOf(SampleWorld.Share, SampleWorld.Rate, SampleWorld.Money),
        Gen.Enum<IndicatorKind>(),
        Gen.Enum<Uncertainty>(),
        Gen.Enum<Certainty>(),
        Gen.Enum<Direction>(),
        Gen.OneOf<string?>(null, "VNG"),
        Gen.Bool,
        Gen.Int[0, 3])
        .Select((basis, kind, uncertainty, certainty, direction, by, sensitive, decimals) => basis with
        {
            Kind = kind,
            Comparable = kind is not (IndicatorKind.Count or IndicatorKind.Amount or IndicatorKind.Class or IndicatorKind.YesNo),
            Uncertainty = uncertainty,
            Certainty = certainty,
            Direction = new DirectionDecision(direction, by, null, null),
            Sensitive = sensitive,
            Unit = basis.Unit with { Decimals = decimals },
        });

    private static readonly Gen<double> Figure = Gen.Frequency((9, Gen.Double[0, 3000]), (4, Gen.Int[0, 20].Select(value => (double)value)), (2, Gen.Double[-50, 50]), (1, Gen.Const(double.NaN)));

    private static readonly Gen<ComparisonCase> Cases = Gen.Select(
        Indicators, Figure, Figure.Array[0, 25], Gen.Double[0, 400], Gen.Bool, Gen.Int[2020, 2026], Gen.Bool, Gen.Enum<ObservationStatus>())
        .Select((indicator, own, others, width, phiKnown, year, hasNewer, status) => new ComparisonCase(indicator, indicator.Kind == IndicatorKind.YesNo && own is not double.NaN ? Convert.ToDouble(own > 15) : own, others)
        {
            Interval = indicator.Uncertainty == Uncertainty.None || width > 300 ? null : (own - width, own + width),
            PhiKnown = phiKnown,
            Year = year,
            HasNewer = hasNewer,
            Status = status.HasValue() == !double.IsNaN(own) ? status : null,
            FewAlike = width > 200,
            // A likeness group has 5 members or more.
            AlikeInIndicator = width is > 40 and < 80 && others.Length >= 5,
            Name = width > 100 ? "'s-Verzonnenbosch" : "Eigenstad",
        });

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void Every_text_of_every_comparison_obeys_the_rules(Language language) =>
        Cases.Sample(comparison => Assert.Equal("", string.Join('\n', NarrativeRules.Problems(comparison.Answer(), Register, language))), iter: 5000);

    [Fact]
    public void The_rules_find_a_statement_that_breaks_them()
    {
        (string Statement, string Problem)[] broken =
        [
            ("In {gemeente} {is|was} in {periode} nog **{waarde}** van hout.", "uses 'nog'"),
            ("In {gemeente} {is|was} in {periode} in 1 gemeenten **{waarde}** van hout.", "counts one in the plural"),
            ("In {gemeente} {is|was} in {periode}  **{waarde}** van hout.", "has a double space"),
            ("In {gemeente} {is|was} in {periode} **{waarde}** van hout", "does not end with one full stop"),
            ("in {gemeente} {is|was} in {periode} **{waarde}** van hout.", "begins without a capital"),
            ("In {gemeente} {is|was} in {periode} **{waarde}** van hout .", "has a space before a sign"),
            ("In {gemeente} {is|was} in {periode} {waarde} van hout.", "does not show the own figure in bold"),
            ("In {gemeente} {is|was} nu **{waarde}** van hout.", "no year"),
            ("In {gemeente} {is|was} in {periode} **99,9%** van hout.", "does not show the own figure in bold"),
        ];
        Assert.All(broken, pair =>
        {
            var indicator = SampleWorld.Share with { Certainty = Certainty.EstimateUnknownMargin, Statement = new Bilingual(pair.Statement, "") };
            var problems = NarrativeRules.Problems(new ComparisonCase(indicator, 21, Eight).Answer(), Register, Language.Dutch);
            var spelling = NarrativeRules.Spelling(pair.Statement, Language.Dutch);
            Assert.Contains(problems.Concat(spelling), problem => problem.Contains(pair.Problem, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void The_rules_find_a_comparison_that_does_not_fit_its_texts()
    {
        var answer = new ComparisonCase(SampleWorld.Share, 21, Eight).Answer();
        (Comparison Doctored, string Problem)[] broken =
        [
            (answer with { Median = 25 }, "tells the wrong side"),
            (answer with { Lower = 3 }, "lie on the other side"),
            (answer with { OthersWithValue = 20 }, "covers other numbers"),
            (answer with { Favourable = true }, "in stead of ◆"),
            (answer with { Remarkable = true, Indicator = answer.Indicator with { Sensitive = true } }, "is remarkable where it may not be"),
            (answer with { Indicator = answer.Indicator with { Unit = answer.Indicator.Unit with { DifferenceSuffix = new Bilingual("", "") } } }, "without percentage points"),
            (answer with { Median = 21.04 }, "subtracts wrongly"),
        ];
        Assert.Empty(NarrativeRules.Problems(answer, Register, Language.Dutch));
        Assert.All(broken, pair => Assert.Contains(
            NarrativeRules.Problems(pair.Doctored, Register, Language.Dutch), problem => problem.Contains(pair.Problem, StringComparison.Ordinal)));
    }
}
