using Benchmark.Core.Municipalities;
using Benchmark.Core.Statistics;

namespace Benchmark.Core.PeerGroups;

/// <summary>
/// Transformed, standardised characteristics of all municipalities of a division, and the distances between them (methods §4).
/// Immutable; making one costs more than asking it, so keep it as long as its release, division and characteristics are asked for.
/// </summary>
public sealed class Likeness
{
    /// <summary>A pair that shares less of the weight is not comparable; a municipality that has less of it gets no group.</summary>
    public const double LeastSharedWeight = 0.7;

    private readonly Division _division;
    private readonly IReadOnlyList<Characteristic> _characteristics;

    // u·√w, NaN where missing, one row of counting characteristics per municipality: d² is then a plain sum of squares over the shared weight.
    private readonly double[] _scaled;

    // Indices of the characteristics that did not drop out, with their weights.
    private readonly int[] _counting;
    private readonly double[] _weights;
    private readonly double _weight;
    private readonly Lazy<(double Strong, double Comparable)> _wordBounds;

    /// <summary>Standardises the characteristics of a division.</summary>
    /// <param name="division">The division; its codes give the rows.</param>
    /// <param name="characteristics">The characteristics, each with a weight above 0.</param>
    /// <param name="values">Per characteristic one untransformed value per row of the division, NaN where missing.</param>
    /// <param name="standardisation">How they are put on one scale.</param>
    /// <exception cref="ArgumentException">Another number of characteristics or rows than values, or a weight that is not above 0.</exception>
    public Likeness(Division division, IReadOnlyList<Characteristic> characteristics, IReadOnlyList<double[]> values, Standardisation standardisation)
    {
        if (values.Count != characteristics.Count || values.Any(column => column.Length != division.Codes.Count))
        {
            throw new ArgumentException("There must be one value per characteristic and municipality of the division.", nameof(values));
        }

        if (characteristics.Any(characteristic => !(characteristic.Weight > 0 && double.IsFinite(characteristic.Weight))))
        {
            throw new ArgumentException("Every weight must be above 0.", nameof(characteristics));
        }

        _division = division;
        _characteristics = characteristics;
        var columns = characteristics.Select((characteristic, index) => Scale.Standardise(values[index], characteristic.Transform, standardisation)).ToArray();
        DroppedOut = Array.ConvertAll(columns, column => column is null);
        _counting = [.. Enumerable.Range(0, columns.Length).Where(index => columns[index] is not null)];
        _weights = Array.ConvertAll(_counting, index => characteristics[index].Weight);
        _weight = _weights.Sum();
        _scaled = new double[division.Codes.Count * _counting.Length];
        for (var place = 0; place < _counting.Length; place++)
        {
            var (column, root) = (columns[_counting[place]]!, Math.Sqrt(_weights[place]));
            for (var row = 0; row < column.Length; row++)
            {
                _scaled[(row * _counting.Length) + place] = column[row] * root;
            }
        }

        _wordBounds = new(BoundsOfWords);
    }

    /// <summary>Bytes held, for a cache that is limited in size.</summary>
    public long Bytes => (8L * _scaled.Length) + (100L * _characteristics.Count) + 1024;

    /// <summary>Whether each characteristic had no spread and dropped out; its weight then counts for nothing.</summary>
    public IReadOnlyList<bool> DroppedOut { get; }

    /// <summary>5th and 25th percentile (type 7) of the distances over all comparable pairs: the bounds of the words. NaN without pairs.</summary>
    public (double Strong, double Comparable) WordBounds => _wordBounds.Value;

    /// <summary>
    /// Characteristics that a municipality has no value of, where these carry more than 30% of the weight, so that it gets no group; else empty.
    /// </summary>
    /// <exception cref="ArgumentException">The municipality is not on the division.</exception>
    public IReadOnlyList<Characteristic> Lacking(string own)
    {
        var row = Row(own);
        var (present, missing) = (0.0, new List<Characteristic>());
        for (var place = 0; place < row.Length; place++)
        {
            if (double.IsNaN(row[place]))
            {
                missing.Add(_characteristics[_counting[place]]);
            }
            else
            {
                present += _weights[place];
            }
        }

        return SharesEnough(present) ? [] : missing;
    }

    /// <summary>
    /// The k nearest others of a municipality, nearest first; distances that are equal to 12 significant digits in order of code. Fewer when
    /// not enough are comparable. d² = Σ w(uᵢ − uⱼ)² / Σ w over the characteristics both have.
    /// </summary>
    /// <exception cref="ArgumentException">The municipality is not on the division.</exception>
    public IReadOnlyList<Neighbour> Nearest(string own, int count)
    {
        var ownRow = Row(own);
        var (rows, distances) = NearestRows(own, count);
        var neighbours = new Neighbour[rows.Length];
        for (var index = 0; index < neighbours.Length; index++)
        {
            neighbours[index] = new(_division.Codes[rows[index]], distances[index], WordsOf(distances[index]), Contributions(ownRow, Row(rows[index])));
        }

        return neighbours;
    }

    /// <summary>The codes of <see cref="Nearest"/> alone, for which no pair but those of the own municipality is measured.</summary>
    /// <exception cref="ArgumentException">The municipality is not on the division.</exception>
    public IReadOnlyList<string> NearestCodes(string own, int count) => Array.ConvertAll(NearestRows(own, count).Rows, row => _division.Codes[row]);

    private (int[] Rows, double[] Distances) NearestRows(string own, int count)
    {
        var ownRow = Row(own);
        var self = _division.RowOf(own);
        var (distances, rows, found) = (new double[_division.Codes.Count], new int[_division.Codes.Count], 0);
        for (var row = 0; row < rows.Length; row++)
        {
            var distance = row == self ? double.NaN : Distance(ownRow, Row(row));
            if (!double.IsNaN(distance))
            {
                (distances[found], rows[found]) = (distance, row);
                found++;
            }
        }

        Array.Sort(distances, rows, 0, found);
        OrderTiesByCode(distances.AsSpan(0, found), rows, count);
        var kept = Math.Min(Math.Max(count, 0), found);
        return (rows[..kept], distances[..kept]);
    }

    private LikenessWords WordsOf(double distance) =>
        distance <= WordBounds.Strong ? LikenessWords.Strong : distance <= WordBounds.Comparable ? LikenessWords.Comparable : LikenessWords.Limited;

    private ReadOnlySpan<double> Row(string code) =>
        _division.RowOf(code) is >= 0 and var row ? Row(row) : throw new ArgumentException($"'{code}' is not on the division of {_division.Year}.", nameof(code));

    private ReadOnlySpan<double> Row(int row) => _scaled.AsSpan(row * _counting.Length, _counting.Length);

    // NaN when the two share too little.
    private double Distance(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var (sum, shared, all) = (0.0, 0.0, true);
        for (var place = 0; place < a.Length; place++)
        {
            var difference = a[place] - b[place];
            if (double.IsNaN(difference))
            {
                all = false;
                continue;
            }

            sum += difference * difference;
            shared += _weights[place];
        }

        return a.Length > 0 && (all || SharesEnough(shared)) ? Math.Sqrt(sum / shared) : double.NaN;
    }

    private bool SharesEnough(double weight) => weight >= LeastSharedWeight * _weight || Equality.Same(weight, LeastSharedWeight * _weight);

    private double[] Contributions(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var (shares, sum) = (new double[_characteristics.Count], 0.0);
        for (var place = 0; place < a.Length; place++)
        {
            var difference = a[place] - b[place];
            shares[_counting[place]] = difference * difference;
            sum += double.IsNaN(difference) ? 0 : difference * difference;
        }

        for (var index = 0; sum > 0 && index < shares.Length; index++)
        {
            shares[index] /= sum;
        }

        return shares;
    }

    // Rows are in order of code. A run of equal distances may reach past the last one asked for.
    private static void OrderTiesByCode(ReadOnlySpan<double> distances, int[] rows, int count)
    {
        for (var start = 0; start < distances.Length && start < count;)
        {
            var end = start + 1;
            while (end < distances.Length && Equality.Same(distances[end - 1], distances[end]))
            {
                end++;
            }

            if (end - start > 1)
            {
                Array.Sort(rows, start, end - start);
            }

            start = end;
        }
    }

    private (double Strong, double Comparable) BoundsOfWords()
    {
        var count = _division.Codes.Count;
        var (distances, found) = (new double[count * (count - 1) / 2], 0);
        for (var row = 0; row < count; row++)
        {
            for (var other = row + 1; other < count; other++)
            {
                var distance = Distance(Row(row), Row(other));
                if (!double.IsNaN(distance))
                {
                    distances[found++] = distance;
                }
            }
        }

        var sorted = distances.AsSpan(0, found);
        sorted.Sort();
        return (Quantiles.Type7(sorted, 0.05), Quantiles.Type7(sorted, 0.25));
    }
}
