using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Core.Tests.Comparisons;

public sealed class VerdictProperties
{
    private static readonly Indicator WithMargin = SampleWorld.Share with { Uncertainty = Uncertainty.PublishedBounds, Certainty = Certainty.WithMargin };

    // Figures with one decimal: ties and equal quartiles occur often.
    private static readonly Gen<double> Figure = Gen.Int[0, 400].Select(tenths => tenths / 10.0);

    private static readonly Gen<ComparisonCase> Cases = Gen.Select(
        Figure, Figure.Array[0, 30], Gen.Bool, Gen.Double[0, 10],
        (own, others, margin, width) => margin
            ? new ComparisonCase(WithMargin, own, others) { Interval = (own - width, own + width), Interval998 = (own - (1.6 * width), own + (1.6 * width)) }
            : new ComparisonCase(SampleWorld.Share, own, others));

    // Every kind of margin, known or not, and figures far from a group of fifteen and more.
    private static readonly Gen<ComparisonCase> FarCases = Gen.Select(
        Gen.Int[0, 2000].Select(tenths => tenths / 10.0), Figure.Array[10, 30], Gen.Enum<Uncertainty>(), Gen.Enum<Certainty>(), Gen.Bool, Gen.Bool, Gen.Bool, Gen.Double[0, 60])
        .Select((own, others, uncertainty, certainty, sensitive, phiKnown, intervalKnown, width) =>
            new ComparisonCase(SampleWorld.Share with { Uncertainty = uncertainty, Certainty = certainty, Sensitive = sensitive }, own, others)
            {
                PhiKnown = phiKnown,
                Interval = intervalKnown && uncertainty != Uncertainty.None ? (own - width, own + width) : null,
                Interval998 = intervalKnown && uncertainty != Uncertainty.None ? (own - (1.6 * width), own + (1.6 * width)) : null,
            });

    [Fact]
    public void What_is_remarkable_is_a_certain_difference()
    {
        var remarkable = 0;
        FarCases.Sample(comparison =>
        {
            var answer = comparison.Answer();
            if (answer.Remarkable)
            {
                Interlocked.Increment(ref remarkable);
                Assert.True(answer.Certain != false && answer.Verdict is Verdict.Higher or Verdict.SlightlyHigher or Verdict.SlightlyLower or Verdict.Lower);
                Assert.True(comparison.Indicator.Uncertainty == Uncertainty.None || (comparison.PhiKnown && comparison.Interval998 is not null));
                Assert.False(comparison.Indicator.Sensitive);
            }
        }, iter: 5000);
        Assert.True(remarkable > 50, $"Only {remarkable} cases were remarkable: the cases no longer test anything.");
    }

    [Fact]
    public void The_first_condition_that_holds_decides() => Cases.Sample(comparison =>
    {
        var answer = comparison.Answer();
        var others = comparison.Others.Order().ToArray();
        var (own, median) = (comparison.Own, answer.Median);
        var expected =
            others.Length < 5 ? Verdict.None
            : Math.Round(own - median, 9) is var difference && (Shown(own) == Shown(median) || Math.Abs(difference) < Math.Round(answer.RelevantDifference, 9)) ? Verdict.AboutEqual
            : comparison.Interval is var (lower, upper) && Math.Round(lower, 9) <= median && median <= Math.Round(upper, 9) ? Verdict.NoCertainDifference
            : others.Length >= 8 && Math.Round(answer.Q1, 9) <= own && own <= Math.Round(answer.Q3, 9) ? (difference > 0 ? Verdict.SlightlyHigher : Verdict.SlightlyLower)
            : difference > 0 ? Verdict.Higher : Verdict.Lower;
        Assert.Equal(expected, answer.Verdict);
    });

    [Fact]
    public void The_order_of_the_others_changes_nothing() => Gen.Select(Cases, Gen.Int).Sample((comparison, seed) =>
    {
        var shuffled = comparison.Others.ToArray();
        new Random(seed).Shuffle(shuffled);
        var (one, other) = (comparison.Answer(), (comparison with { Others = shuffled }).Answer());
        Assert.Equal(Told(one), Told(other));
    });

    [Fact]
    public void Own_as_a_member_changes_nothing() => Cases.Sample(comparison =>
        Assert.Equal(Told(comparison.Answer()), Told((comparison with { OwnIsMember = true }).Answer())));

    [Theory]
    [InlineData(1, 10)]
    [InlineData(3, 1000)]
    public void Another_unit_changes_no_verdict(int decimalsFewer, int factor) => Cases.Sample(comparison =>
    {
        var unit = comparison.Indicator.Unit;
        var scaled = comparison with
        {
            Indicator = comparison.Indicator with { Unit = unit with { Decimals = 4 - decimalsFewer } },
            Own = comparison.Own * factor,
            Others = [.. comparison.Others.Select(value => value * factor)],
            Interval = Times(comparison.Interval, factor),
            Interval998 = Times(comparison.Interval998, factor),
        };
        var (fine, coarse) = ((comparison with { Indicator = comparison.Indicator with { Unit = unit with { Decimals = 4 } } }).Answer(), scaled.Answer());
        Assert.Equal((fine.Verdict, fine.Lower, fine.Higher, fine.Remarkable, fine.Percentile), (coarse.Verdict, coarse.Lower, coarse.Higher, coarse.Remarkable, coarse.Percentile));
    });

    [Fact]
    public void Mirroring_the_figures_mirrors_the_verdict() => Cases.Sample(comparison =>
    {
        var mirrored = comparison with
        {
            Own = -comparison.Own,
            Others = [.. comparison.Others.Select(value => -value)],
            Interval = Mirror(comparison.Interval),
            Interval998 = Mirror(comparison.Interval998),
        };
        var (one, other) = (comparison.Answer(), mirrored.Answer());
        Assert.Equal(one.Verdict switch
        {
            Verdict.Lower => Verdict.Higher,
            Verdict.SlightlyLower => Verdict.SlightlyHigher,
            Verdict.SlightlyHigher => Verdict.SlightlyLower,
            Verdict.Higher => Verdict.Lower,
            var verdict => verdict,
        }, other.Verdict);
        Assert.Equal((one.Lower, one.Higher, one.Remarkable), (other.Higher, other.Lower, other.Remarkable));
        Assert.Equal(100, one.Percentile + other.Percentile, 9);
    });

    [Fact]
    public void A_narrower_margin_never_makes_a_difference_less_certain() => Gen.Select(Cases, Gen.Double[0, 1]).Sample((comparison, share) =>
    {
        if (comparison.Interval is var (lower, upper))
        {
            var own = comparison.Own;
            var narrow = comparison with { Interval = (own - (share * (own - lower)), own + (share * (upper - own))), Interval998 = null };
            Assert.False(comparison.Answer().Verdict.Differs() && !narrow.Answer().Verdict.Differs());
        }
    });

    private static decimal Shown(double value) => Math.Round((decimal)value, 1, MidpointRounding.AwayFromZero);

    private static (double, double)? Times((double Lower, double Upper)? interval, double factor) => interval is var (lower, upper) ? (lower * factor, upper * factor) : null;

    private static (double, double)? Mirror((double Lower, double Upper)? interval) => interval is var (lower, upper) ? (-upper, -lower) : null;

    private static object Told(Comparison answer) =>
        (answer.Median, answer.Q1, answer.Q3, answer.Percentile, answer.Lower, answer.Higher, answer.Verdict, answer.Reason, answer.Remarkable, answer.Others, answer.OthersWithValue);
}
