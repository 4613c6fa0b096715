using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Benchmark.Core.Statistics;

/// <summary>
/// Ridge regression on standardised columns with an unpenalised intercept (Hoerl and Kennard 1970, doi:10.1080/00401706.1970.10488634):
/// minimises Σ(y − a − zb)² + λΣb², z = (x − mean)/sd with divisor n. Decomposed once, so that every λ costs next to nothing; λ = 0 is
/// ordinary least squares.
/// </summary>
public sealed class Ridge
{
    private readonly double[] _means;
    private readonly double[] _deviations;
    private readonly double _mean;

    // Z = Q·U·S·Vᵀ: singular values, U ᵀQᵀ(y − ȳ), and V.
    private readonly Vector<double> _singular;
    private readonly Vector<double> _projected;
    private readonly Matrix<double> _directions;

    /// <summary>Standardises and decomposes.</summary>
    /// <param name="columns">One array per characteristic, all as long as <paramref name="y"/> and without NaN; at least as many rows as columns.</param>
    /// <param name="y">What is to be explained, without NaN.</param>
    /// <exception cref="ArgumentException">No column, columns of another length, or fewer rows than columns.</exception>
    public Ridge(IReadOnlyList<double[]> columns, double[] y)
    {
        if (columns.Count == 0 || columns.Any(column => column.Length != y.Length) || y.Length < columns.Count)
        {
            throw new ArgumentException("There must be a column at least, each as long as y, and as many rows as columns.", nameof(columns));
        }

        _mean = y.Average();
        _means = [.. columns.Select(column => column.Average())];
        _deviations = [.. columns.Select((column, index) => DeviationOf(column, _means[index]))];
        var standardised = DenseMatrix.Create(y.Length, columns.Count, (row, column) => (columns[column][row] - _means[column]) / _deviations[column]);

        // The singular values of the small triangle are those of the whole; a decomposition of the whole would make a square of rows × rows.
        var qr = standardised.QR(QRMethod.Thin);
        var svd = qr.R.Svd();
        _singular = svd.S;
        _directions = svd.VT.Transpose();
        _projected = svd.U.TransposeThisAndMultiply(qr.Q.TransposeThisAndMultiply(DenseVector.Create(y.Length, row => y[row] - _mean)));
    }

    /// <summary>The model for one λ.</summary>
    /// <param name="lambda">Weight of the penalty, 0 or more; with 0, directions without spread get no coefficient.</param>
    /// <exception cref="ArgumentOutOfRangeException">A λ below 0.</exception>
    public LinearModel Fit(double lambda)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lambda);
        var least = _singular[0] * 1e-13;
        var shrunk = DenseVector.Create(_singular.Count, index => _singular[index] > least ? _singular[index] / ((_singular[index] * _singular[index]) + lambda) * _projected[index] : 0);
        var coefficients = (_directions * shrunk).ToArray();
        var intercept = _mean;
        for (var index = 0; index < coefficients.Length; index++)
        {
            coefficients[index] /= _deviations[index];
            intercept -= coefficients[index] * _means[index];
        }

        return new(intercept, coefficients);
    }

    // A column without spread becomes zeros, whatever it is divided by.
    private static double DeviationOf(double[] column, double mean) =>
        Math.Sqrt(column.Sum(value => (value - mean) * (value - mean)) / column.Length) is > 0 and var deviation ? deviation : 1;
}

/// <summary>ŷ = intercept + Σ coefficient·x, on the scale of x as it was given.</summary>
/// <param name="Intercept">a</param>
/// <param name="Coefficients">One per column.</param>
public sealed record LinearModel(double Intercept, IReadOnlyList<double> Coefficients)
{
    /// <summary>ŷ of one row of columns.</summary>
    public double At(IReadOnlyList<double[]> columns, int row)
    {
        var value = Intercept;
        for (var column = 0; column < Coefficients.Count; column++)
        {
            value += Coefficients[column] * columns[column][row];
        }

        return value;
    }
}
