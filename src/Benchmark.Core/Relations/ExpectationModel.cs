using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.Relations;

/// <summary>
/// Explains an indicator of all municipalities of a division by characteristics: ridge regression, λ by 10-fold cross-validation, intervals
/// by what out-of-fold expectations deviated in each third of size (methods §5). Immutable; serves every municipality.
/// </summary>
public sealed class ExpectationModel
{
    /// <summary>Least cross-validated share of the differences that is worth an expectation.</summary>
    public const double LeastExplained = 0.20;

    /// <summary>Fewest municipalities with everything known.</summary>
    public const int LeastKnown = 60;

    /// <summary>A characteristic that goes together with the figure more than this is refused.</summary>
    public const double MostAlike = 0.9;

    private const int Thirds = 3;

    private readonly Indicator _indicator;
    private readonly Period _period;
    private readonly Division _division;
    private readonly double[] _figures;
    private readonly CharacteristicUse[] _used;
    private readonly CharacteristicUse[] _refused;

    // Rows of the division with everything known; per place among them what follows.
    private readonly int[] _rows;
    private readonly ExpectationScale? _scale;
    private readonly IReadOnlyList<double> _expected = [];
    private readonly int[] _third = [];
    private readonly int[] _folds = [];

    /// <summary>Fits the model.</summary>
    /// <param name="slab">Figures of the indicator.</param>
    /// <param name="period">A period that the slab holds.</param>
    /// <param name="basis">The characteristics on the division of that period; weights and standardisation play no part.</param>
    /// <param name="slabs">Slabs of the basis' needs and of <see cref="GroupResolution.SizeIndicator"/>, by code.</param>
    /// <param name="catalogue">The release.</param>
    public ExpectationModel(IndicatorSlab slab, Period period, LikenessBasis basis, IReadOnlyDictionary<string, IndicatorSlab> slabs, Catalogue catalogue)
    {
        (_indicator, _period, _division) = (slab.Indicator, period, basis.Division);
        _figures = NearestPeriod.Values(slab, period, _division);
        double[] Of(string code, Period from, Transform transform) =>
            Array.ConvertAll(NearestPeriod.Values(slabs[code], from, _division), value => transform == Transform.None ? value : value > 0 ? Math.Log(value) : double.NaN);

        var columns = basis.Parts.Select(part => Of(part.Characteristic.Indicator, part.Period, part.Characteristic.Transform)).ToArray();
        var uses = basis.Parts.Select(part => new CharacteristicUse(part.Characteristic, part.Period, false)).ToArray();
        var tooAlike = Array.ConvertAll(columns, column => Math.Abs(Correlation.Spearman(column, _figures)) > MostAlike);
        _refused = [.. uses.Where((_, index) => tooAlike[index])];
        _used = [.. uses.Where((_, index) => !tooAlike[index])];
        columns = [.. columns.Where((_, index) => !tooAlike[index])];

        var size = Of(GroupResolution.SizeIndicator, NearestPeriod.Of(GroupResolution.SizeIndicator, _division, period, catalogue), Transform.None);
        _rows = [.. Enumerable.Range(0, _figures.Length).Where(row => !double.IsNaN(_figures[row]) && !double.IsNaN(size[row]) && columns.All(column => !double.IsNaN(column[row])))];
        if (!VerdictRule.IsComparable(_indicator) || columns.Length == 0 || _rows.Length < LeastKnown)
        {
            return;
        }

        var reader = new SlabReader(slab, slab.IndexOf(period), catalogue.Register);
        var counts = Array.ConvertAll(_rows, row => reader.Counts(slab.RowOf(_division.Codes[row])));
        var known = Array.ConvertAll(_rows, row => _figures[row]);
        _scale = ExpectationScale.Of(_indicator, known, Array.ConvertAll(counts, count => count.X), Array.ConvertAll(counts, count => count.N));
        _folds = Array.ConvertAll(_rows, row => CrossValidation.FoldOf(_division.Codes[row]));
        _expected = CrossValidation.Of([.. columns.Select(column => Array.ConvertAll(_rows, row => column[row]))], _scale.Values, _folds).OutOfFold;
        _third = ThirdsOf(Array.ConvertAll(_rows, row => size[row]));
        Explained = ShareExplained(known, [.. _expected.Select(_scale.Back)]);
    }

    /// <summary>Cross-validated R² on the original scale: 1 − Σ(y − ŷ)²/Σ(y − ȳ)²; NaN when nothing could be fitted.</summary>
    public double Explained { get; } = double.NaN;

    /// <summary>Bytes held, for a cache that is limited in size.</summary>
    public long Bytes => (8L * (_figures.Length + (4 * _rows.Length))) + (200L * (_used.Length + _refused.Length)) + 1024;

    /// <summary>The own figure beside what would be expected.</summary>
    public ExpectedValue Of(Municipality own)
    {
        var row = _division.RowOf(own.Code);
        var place = Array.BinarySearch(_rows, row);
        var answer = new ExpectedValue
        {
            Indicator = _indicator,
            Period = _period,
            Municipality = own,
            Own = row < 0 ? double.NaN : _figures[row],
            Outcome = WhyNot(place),
            Explained = Explained,
            Known = _rows.Length,
            Used = _used,
            Refused = _refused,
        };
        if (answer.Outcome != ExpectationOutcome.AsExpected)
        {
            return answer;
        }

        var (lower, upper) = IntervalOf(place);
        var value = _scale!.Values[place];
        return answer with
        {
            Expected = _scale.Back(_expected[place]),
            Lower = _scale.Back(lower),
            Upper = _scale.Back(upper),
            Outcome = value < lower ? ExpectationOutcome.Lower : value > upper ? ExpectationOutcome.Higher : ExpectationOutcome.AsExpected,
        };
    }

    /// <summary>Per third of size, smallest first: how many figures lie within the interval that the other folds give, of how many.</summary>
    public IReadOnlyList<(int Within, int Of)> Coverage() => [.. Enumerable.Range(0, _scale is null ? 0 : Thirds).Select(third =>
    {
        int[] places = [.. Enumerable.Range(0, _rows.Length).Where(place => _third[place] == third)];
        return (places.Count(place => IntervalOf(place) is var (lower, upper) && _scale!.Values[place] >= lower && _scale.Values[place] <= upper), places.Length);
    })];

    private ExpectationOutcome WhyNot(int place) =>
        !VerdictRule.IsComparable(_indicator) ? ExpectationOutcome.NotComparable
        : _used.Length == 0 ? ExpectationOutcome.NoCharacteristic
        : _scale is null ? ExpectationOutcome.TooFew
        : !(Explained >= LeastExplained) ? ExpectationOutcome.NotExplained
        : place < 0 ? ExpectationOutcome.OwnIncomplete
        : ExpectationOutcome.AsExpected;

    // On the scale of the model; neither the model nor the deviations know the own fold.
    private (double Lower, double Upper) IntervalOf(int place)
    {
        double[] deviations = [.. Enumerable.Range(0, _rows.Length).Where(other => _folds[other] != _folds[place] && _third[other] == _third[place]).Select(other => _scale!.Values[other] - _expected[other]).Order()];

        // Percentiles for a figure that is not among them: of such figures a share of k/(m + 1) lies below the k-th of m (type 6 of Hyndman and
        // Fan); the percentile of type 7, meant for the deviations at hand, would cover some 78%.
        double Percentile(double p) => Quantiles.Type7(deviations, Math.Clamp((((deviations.Length + 1) * p) - 1) / (deviations.Length - 1), 0, 1));
        return (_expected[place] + Percentile(0.1), _expected[place] + Percentile(0.9));
    }

    // Of equal size the first code is the smaller one.
    private static int[] ThirdsOf(double[] size)
    {
        var thirds = new int[size.Length];
        var order = Enumerable.Range(0, size.Length).OrderBy(place => size[place]).ToArray();
        for (var rank = 0; rank < order.Length; rank++)
        {
            thirds[order[rank]] = Thirds * rank / order.Length;
        }

        return thirds;
    }

    private static double ShareExplained(double[] values, double[] expected)
    {
        var mean = values.Average();
        return 1 - (values.Zip(expected, (value, guess) => (value - guess) * (value - guess)).Sum() / values.Sum(value => (value - mean) * (value - mean)));
    }
}
