using System.Globalization;
using Benchmark.Core.Statistics;
using MathNet.Numerics.Distributions;

namespace Benchmark.Core.InformationIndex;

/// <summary>
/// The index over all municipalities (methods §7; OECD/JRC 2008): scores between goalposts, a theme is the weighted mean of its indicators
/// with at least 60% of its weight known, the whole likewise of the themes. How much a place depends on the choices made is found by making
/// 1,000 other reasonable ones: weights from Dirichlet(K·w/Σw) on each of the two levels, one of three scales, one indicator left out.
/// </summary>
public sealed class IndexModel
{
    /// <summary>Other choices that are tried.</summary>
    public const int Draws = 1000;

    /// <summary>Least share of the weight that must be known.</summary>
    public const double LeastKnown = 0.6;

    private const double Tail = 0.05;
    private const string Purpose = "index";

    private readonly double[] _themeWeights;
    private readonly IReadOnlyList<IndexItem>[] _items;
    private readonly double[][][] _scaled;
    private readonly int _municipalities;
    private readonly int _version;
    private readonly double[][] _themes;
    private readonly double[] _overall;
    private double[][]? _drawn;

    /// <summary>Makes the index.</summary>
    /// <param name="definition">What it is made of; every part has goalposts.</param>
    /// <param name="values">Per theme and part, in their order, the values of the municipalities in one order; NaN where missing.</param>
    /// <exception cref="ArgumentException">A part without goalposts, or values that do not fit the definition.</exception>
    public IndexModel(IndexDefinition definition, IReadOnlyList<IReadOnlyList<double[]>> values)
    {
        var parts = definition.Themes.SelectMany(theme => theme.Parts).ToArray();
        var all = values.SelectMany(theme => theme).ToArray();
        if (!definition.Themes.Select(theme => theme.Parts.Count).SequenceEqual(values.Select(theme => theme.Count)) || all.Select(one => one.Length).Distinct().Count() > 1)
        {
            throw new ArgumentException("There must be one row of values for every part, all of the same municipalities.", nameof(values));
        }

        _version = definition.Version;
        _municipalities = all.Length == 0 ? 0 : all[0].Length;
        _themeWeights = [.. definition.Themes.Select(theme => theme.Weight)];
        _scaled = [.. parts.Zip(all, (part, one) => IndexScale.Of(one, part.Goalposts ?? throw new ArgumentException($"{part.Indicator.Code} has no goalposts.", nameof(definition))))];
        _items = new IReadOnlyList<IndexItem>[definition.Themes.Count];
        var first = 0;
        for (var theme = 0; theme < _items.Length; theme++)
        {
            _items[theme] = IndexItem.Of([.. definition.Themes[theme].Parts.Select(part => part.Weight)], values[theme], first);
            first += definition.Themes[theme].Parts.Count;
        }

        _themes = [.. Enumerable.Range(0, _municipalities).Select(row => ThemesOf(row, 0, -1, Weights))];
        _overall = [.. _themes.Select(scores => Mean(scores, _themeWeights))];
    }

    /// <summary>Scores of the themes of a municipality, 0–100, in their order; NaN where less than 60% of the weight is known.</summary>
    public IReadOnlyList<double> ThemeScores(int municipality) => _themes[municipality];

    /// <summary>The whole, 0–100; NaN where less than 60% of the weight of the themes is known.</summary>
    public double Overall(int municipality) => _overall[municipality];

    /// <summary>Number of things that count in a theme: duplicates count as one.</summary>
    public int ItemsIn(int theme) => _items[theme].Count;

    /// <summary>
    /// Where a municipality lies among those with an index: the percentile of its whole, and the 5th to 95th percentile of that over the other
    /// choices in which it has one, widened to contain it. Null where it has no index.
    /// </summary>
    public IndexPosition? PositionOf(int municipality)
    {
        if (double.IsNaN(_overall[municipality]))
        {
            return null;
        }

        _drawn ??= [.. Drawn()];
        double[] places = [.. _drawn.Select(overall => Place(overall, municipality)).Where(double.IsFinite).Order()];
        var place = Place(_overall, municipality);
        return places.Length == 0 ? null : new(place, Math.Min(place, Quantiles.Type7(places, Tail)), Math.Max(place, Quantiles.Type7(places, 1 - Tail)), _overall.Count(double.IsFinite));
    }

    private static double Place(double[] overall, int municipality) =>
        double.IsNaN(overall[municipality]) ? double.NaN : IndexScale.PercentileOf(overall[municipality], [.. overall.Where(double.IsFinite)]);

    private IEnumerable<double[]> Drawn()
    {
        var random = new Xoshiro256(Xoshiro256.SeedOf(Purpose, "", "", _version.ToString(CultureInfo.InvariantCulture)));
        for (var draw = 0; draw < Draws; draw++)
        {
            var scale = (int)(IndexScale.Count * random.NextDouble());
            var left = (int)(_scaled.Length * random.NextDouble());
            var themes = Dirichlet(_themeWeights, random);
            double[][] items = [.. _items.Select(theme => Dirichlet([.. theme.Select(item => item.Weight)], random))];
            yield return [.. Enumerable.Range(0, _municipalities).Select(row => Mean(ThemesOf(row, scale, left, theme => items[theme]), themes))];
        }
    }

    private double[] Weights(int theme) => [.. _items[theme].Select(item => item.Weight)];

    // Scores of the themes on a scale, with one indicator left out (-1: none): it then carries no weight, known or not.
    private double[] ThemesOf(int row, int scale, int left, Func<int, double[]> weights)
    {
        var scores = new double[_items.Length];
        for (var theme = 0; theme < scores.Length; theme++)
        {
            var (items, own) = (_items[theme], weights(theme));
            var kept = Enumerable.Range(0, items.Count).Where(item => items[item].Parts.Any(part => part != left)).ToArray();
            scores[theme] = Mean(
                [.. kept.Select(item => items[item].Parts.Where(part => part != left).Select(part => _scaled[part][scale][row]).Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average())],
                [.. kept.Select(item => own[item])]);
        }

        return scores;
    }

    // Σws/Σw over what is known, when that is 60% of the weight or more.
    private static double Mean(double[] scores, double[] weights)
    {
        var (sum, known) = (0.0, 0.0);
        for (var index = 0; index < scores.Length; index++)
        {
            if (double.IsFinite(scores[index]))
            {
                sum += weights[index] * scores[index];
                known += weights[index];
            }
        }

        return known > 0 && known >= LeastKnown * weights.Sum() - 1e-12 ? sum / known : double.NaN;
    }

    private static double[] Dirichlet(double[] weights, Xoshiro256 random)
    {
        var sum = weights.Sum();
        return Array.ConvertAll(weights, weight => Gamma.Sample(random, weights.Length * weight / sum, 1));
    }
}

/// <summary>A place among municipalities with the range that other reasonable choices give; never a rank.</summary>
/// <param name="Place">Mid-rank percentile of the index, 0–100.</param>
/// <param name="From">5th percentile of the place over other choices, at most <paramref name="Place"/>.</param>
/// <param name="To">95th percentile, at least <paramref name="Place"/>.</param>
/// <param name="Of">Municipalities with an index.</param>
public sealed record IndexPosition(double Place, double From, double To, int Of);
