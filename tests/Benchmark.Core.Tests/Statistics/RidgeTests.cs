using System.Globalization;
using Benchmark.Core.Statistics;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Statistics;

public sealed class RidgeTests(ITestOutputHelper output)
{
    // Digits that double precision allows: the noise of Wampler 4 and 5 is 10⁵ and 10⁷ times the coefficients, and lm of R 4.2.2 reaches
    // 7.5 and 5.5 digits there.
    [Theory]
    [InlineData("Norris", 12)]
    [InlineData("Longley", 12)]
    [InlineData("Wampler1", 9)]
    [InlineData("Wampler2", 12)]
    [InlineData("Wampler3", 9)]
    [InlineData("Wampler4", 8)]
    [InlineData("Wampler5", 6)]
    public void Without_a_penalty_it_agrees_with_the_certified_values_of_StRD(string name, int digits)
    {
        var (columns, y, certified) = Read(name);
        var model = new Ridge(columns, y).Fit(0);
        double[] found = [model.Intercept, .. model.Coefficients];
        Assert.Equal(certified.Length, found.Length);
        var agreeing = found.Zip(certified, (value, right) => value == right ? 15 : Math.Min(15, -Math.Log10(Math.Abs(value - right) / Math.Abs(right)))).ToArray();
        output.WriteLine($"{name}: {string.Join("  ", agreeing.Select(count => count.ToString("F1", CultureInfo.InvariantCulture)))} digits");
        Assert.All(agreeing, count => Assert.InRange(count, digits, 15));
    }

    // R 4.2.2: d <- read.table("Longley.dat", skip = 60); y <- d[,1]; Z <- scale(as.matrix(d[,-1]), scale = FALSE); m <- colMeans(d[,-1])
    // s <- sqrt(colMeans(Z^2)); Z <- sweep(Z, 2, s, "/"); b <- solve(crossprod(Z) + 10*diag(6), crossprod(Z, y - mean(y)))/s; c(mean(y) - sum(b*m), b)
    [Fact]
    public void With_a_penalty_it_agrees_with_the_normal_equations_in_R()
    {
        var (columns, y, _) = Read("Longley");
        var model = new Ridge(columns, y).Fit(10);
        double[] expected = [-2.52374266121736e+05, 6.65365420752369e+01, 7.80455593547300e-03, -4.58914721338312e-02, 3.21842490672659e-01, 1.00277158565163e-01, 1.51155073501218e+02];
        Assert.All(expected.Zip((double[])[model.Intercept, .. model.Coefficients]), pair => Assert.Equal(1, pair.Second / pair.First, 1e-10));
    }

    [Fact]
    public void A_column_without_spread_or_twice_changes_no_expectation()
    {
        var (columns, y, _) = Read("Longley");
        var plain = new Ridge(columns, y).Fit(0);
        double[][] more = [.. columns, columns[0], Enumerable.Repeat(7.0, y.Length).ToArray()];
        var model = new Ridge(more, y).Fit(0);
        Assert.All(Enumerable.Range(0, y.Length), row => Assert.Equal(plain.At(columns, row), model.At(more, row), 1e-6));
    }

    [Fact]
    public void Every_fold_is_expected_by_the_other_nine_with_the_penalty_that_errs_least()
    {
        var random = new Xoshiro256(5);
        double[][] columns = [.. Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, 150).Select(_ => random.NextDouble()).ToArray())];
        var y = Enumerable.Range(0, 150).Select(row => columns[0][row] - columns[1][row] + (2 * random.NextDouble())).ToArray();
        var folds = Enumerable.Range(0, 150).Select(row => CrossValidation.FoldOf($"GM{row:D4}")).ToArray();

        double[] Expected(double lambda) => [.. Enumerable.Range(0, 150).Select(row =>
        {
            var others = Enumerable.Range(0, 150).Where(other => folds[other] != folds[row]).ToArray();
            return new Ridge([.. columns.Select(column => others.Select(other => column[other]).ToArray())], [.. others.Select(other => y[other])]).Fit(lambda).At(columns, row);
        })];
        double Error(double[] expected) => expected.Zip(y, (e, v) => (e - v) * (e - v)).Sum();

        var found = CrossValidation.Of(columns, y, folds);
        Assert.Equal(CrossValidation.Lambdas.MinBy(lambda => Error(Expected(lambda))), found.Lambda);
        Assert.All(Expected(found.Lambda).Zip(found.OutOfFold), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
    }

    [Fact]
    public void Penalties_run_from_a_thousandth_to_ten_thousand_and_folds_are_of_about_equal_size()
    {
        Assert.Equal(30, CrossValidation.Lambdas.Count);
        Assert.Equal(1e-3, CrossValidation.Lambdas[0], 1e-15);
        Assert.Equal(1e4, CrossValidation.Lambdas[^1], 1e-8);
        Assert.All(CrossValidation.Lambdas.Zip(CrossValidation.Lambdas.Skip(1)), pair => Assert.Equal(Math.Pow(10, 7 / 29.0), pair.Second / pair.First, 1e-9));
        var counts = Enumerable.Range(0, 2000).CountBy(number => CrossValidation.FoldOf($"GM{number:D4}")).ToDictionary();
        Assert.Equal(10, counts.Count);
        Assert.All(counts.Values, count => Assert.InRange(count, 150, 250));
    }

    private static (double[][] Columns, double[] Y, double[] Certified) Read(string name)
    {
        var lines = File.ReadAllLines(Repository.Path("tests", "Benchmark.Core.Tests", "Statistics", "StRD", name + ".dat"));
        var certified = lines.Select(Words).Where(words => words is [['B', >= '0' and <= '9'], _, _]).Select(words => Number(words[1])).ToArray();
        var rows = lines.SkipWhile(line => !(line.StartsWith("Data:", StringComparison.Ordinal) && Words(line) is ["Data:", "y", ..])).Skip(1).Select(Words).Where(words => words.Length > 0)
            .Select(words => Array.ConvertAll(words, Number)).ToArray();

        // Wampler gives x alone: the columns are its powers.
        var columns = rows[0].Length - 1 == certified.Length - 1
            ? Enumerable.Range(1, certified.Length - 1).Select(column => Array.ConvertAll(rows, row => row[column]))
            : Enumerable.Range(1, certified.Length - 1).Select(power => Array.ConvertAll(rows, row => Math.Pow(row[1], power)));
        return ([.. columns], Array.ConvertAll(rows, row => row[0]), certified);
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
