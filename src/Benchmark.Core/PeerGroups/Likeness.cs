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

    // Indices of the characteristics that did not drop out, with their weights: the columns of the table.
    private readonly int[] _counting;
    private readonly double[] _weights;
    private readonly DistanceTable _table;
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
        _table = new([.. _counting.Select(index => columns[index]!)], division.Codes.Count);
        _wordBounds = new(BoundsOfWords);
    }

    /// <summary>Bytes held, for a cache that is limited in size.</summary>
    public long Bytes => _table.Bytes + (100L * _characteristics.Count) + 1024;

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
        for (var column = 0; column < _table.Columns; column++)
        {
            if (double.IsNaN(_table[row, column]))
            {
                missing.Add(_characteristics[_counting[column]]);
            }
            else
            {
                present += _weights[column];
            }
        }

        return present >= DistanceTable.LeastShared(_weights) ? [] : missing;
    }

    /// <summary>
    /// The k nearest others of a municipality, nearest first; distances that are equal to 12 significant digits in order of code. Fewer when
    /// not enough are comparable. d² = Σ w(uᵢ − uⱼ)² / Σ w over the characteristics both have.
    /// </summary>
    /// <exception cref="ArgumentException">The municipality is not on the division.</exception>
    public IReadOnlyList<Neighbour> Nearest(string own, int count)
    {
        var self = Row(own);
        var (distances, rows) = (new double[_table.Rows], new int[_table.Rows]);
        var neighbours = new Neighbour[Nearest(self, count, _weights, distances, rows)];
        for (var index = 0; index < neighbours.Length; index++)
        {
            neighbours[index] = new(_division.Codes[rows[index]], distances[index], WordsOf(distances[index]), Contributions(self, rows[index]));
        }

        return neighbours;
    }

    /// <summary>Weights of the characteristics that did not drop out, in their order: what <see cref="NearestBy"/> varies.</summary>
    internal IReadOnlyList<double> Weights => _weights;

    /// <summary>As <see cref="Nearest(string, int)"/> with other weights, without distances: rows of the division.</summary>
    /// <param name="own">The own municipality.</param>
    /// <param name="count">How many.</param>
    /// <param name="weights">A weight of 0 or more per characteristic of <see cref="Weights"/>, at least one above 0.</param>
    /// <param name="room">Room for distances and rows of the whole division, so that many questions need no memory of their own.</param>
    /// <exception cref="ArgumentException">The municipality is not on the division.</exception>
    internal ReadOnlySpan<int> NearestBy(string own, int count, ReadOnlySpan<double> weights, (double[] Distances, int[] Rows) room) =>
        room.Rows.AsSpan(0, Nearest(Row(own), count, weights, room.Distances, room.Rows));

    // Distances and rows of the nearest, in order, at the start of the room given; how many there are.
    private int Nearest(int self, int count, ReadOnlySpan<double> weights, double[] distances, int[] rows)
    {
        _table.Distances(self, weights, 0, distances);
        var found = 0;
        for (var row = 0; row < _table.Rows; row++)
        {
            if (row != self && !double.IsNaN(distances[row]))
            {
                (distances[found], rows[found]) = (distances[row], row);
                found++;
            }
        }

        Array.Sort(distances, rows, 0, found);
        OrderTiesByCode(distances.AsSpan(0, found), rows, count);
        return Math.Min(Math.Max(count, 0), found);
    }

    private LikenessWords WordsOf(double distance) =>
        distance <= WordBounds.Strong ? LikenessWords.Strong : distance <= WordBounds.Comparable ? LikenessWords.Comparable : LikenessWords.Limited;

    private int Row(string code) =>
        _division.RowOf(code) is >= 0 and var row ? row : throw new ArgumentException($"'{code}' is not on the division of {_division.Year}.", nameof(code));

    private double[] Contributions(int own, int other)
    {
        var (shares, sum) = (new double[_characteristics.Count], 0.0);
        for (var column = 0; column < _table.Columns; column++)
        {
            var difference = _table[own, column] - _table[other, column];
            var term = difference * difference * _weights[column];
            shares[_counting[column]] = term;
            sum += double.IsNaN(term) ? 0 : term;
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

    private (double Strong, double Comparable) BoundsOfWords() =>
        _table.QuantilesOfPairs(_weights, 0.05, 0.25) is [var strong, var comparable] ? (strong, comparable) : default;
}
