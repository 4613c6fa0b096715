using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Benchmark.Core.Statistics;

/// <summary>Chooses λ of a ridge regression by 10-fold cross-validation, and keeps what each row was expected to be by those who did not see it.</summary>
/// <param name="Lambda">The λ with the least squared error over all folds, the largest of equals.</param>
/// <param name="OutOfFold">ŷ of every row from the model of the other nine folds.</param>
public sealed record CrossValidation(double Lambda, IReadOnlyList<double> OutOfFold)
{
    /// <summary>Number of folds.</summary>
    public const int Folds = 10;

    /// <summary>30 values from 10⁻³ to 10⁴, equally far apart in logarithm.</summary>
    public static IReadOnlyList<double> Lambdas { get; } = [.. Enumerable.Range(0, 30).Select(index => Math.Pow(10, -3 + (7 * index / 29.0)))];

    /// <summary>Fold of a municipality: the first 8 bytes, most significant first, of SHA-256 of its code, modulo 10. The same in every release.</summary>
    public static int FoldOf(string code) => (int)(BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(code))) % Folds);

    /// <summary>Fits every fold's complement once and tries every λ on the fold.</summary>
    /// <param name="columns">One array per characteristic, without NaN.</param>
    /// <param name="y">What is to be explained, without NaN.</param>
    /// <param name="folds">Fold of each row, 0–9.</param>
    /// <exception cref="ArgumentException">As <see cref="Ridge"/>, or a fold without which too few rows are left.</exception>
    public static CrossValidation Of(IReadOnlyList<double[]> columns, double[] y, IReadOnlyList<int> folds)
    {
        var (errors, expected) = (new double[Lambdas.Count], new double[Lambdas.Count][]);
        for (var index = 0; index < expected.Length; index++)
        {
            expected[index] = new double[y.Length];
        }

        for (var fold = 0; fold < Folds; fold++)
        {
            int[] rows = [.. Enumerable.Range(0, y.Length).Where(row => folds[row] != fold)];
            var ridge = new Ridge([.. columns.Select(column => Array.ConvertAll(rows, row => column[row]))], Array.ConvertAll(rows, row => y[row]));
            for (var index = 0; index < Lambdas.Count; index++)
            {
                var model = ridge.Fit(Lambdas[index]);
                for (var row = 0; row < y.Length; row++)
                {
                    if (folds[row] == fold)
                    {
                        expected[index][row] = model.At(columns, row);
                        errors[index] += Math.Pow(y[row] - expected[index][row], 2);
                    }
                }
            }
        }

        var best = 0;
        for (var index = 1; index < errors.Length; index++)
        {
            best = errors[index] <= errors[best] ? index : best;
        }

        return new(Lambdas[best], expected[best]);
    }
}
