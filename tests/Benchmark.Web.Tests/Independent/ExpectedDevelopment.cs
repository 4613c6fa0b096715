namespace Benchmark.Web.Tests.Independent;

/// <summary>What the development of a municipality must be, worked out once more and plainly, straight from the files.</summary>
internal sealed record ExpectedDevelopment(IReadOnlyList<ExpectedPeriod> Points, string? Outcome, double P, double Slope, double OwnChange, double GroupChange, int Members)
{
    public static ExpectedDevelopment Of(SampleFiles files, ExpectedFigures figures, ExpectedGroups groups, string indicator, string municipality, string group, int recentFrom)
    {
        var row = files.Indicators[indicator];
        var periods = figures.PeriodsOf(indicator);
        var others = groups.Members(group, municipality, periods[^1]).Where(code => code != municipality).ToList();
        var comparable = row["comparable"] == "true";
        var points = periods.ConvertAll(period =>
        {
            var values = others.Select(code => figures.Of(indicator, code, period.Period)).Where(figure => figure.HasValue).Select(figure => figure.Value).ToList();
            double At(double p, int least) => values.Count >= least ? PlainStatistics.Quantile(values, p) : double.NaN;
            return new ExpectedPeriod(
                period.Period, figures.Of(indicator, municipality, period.Period).Value, At(0.5, 5), comparable ? At(0.25, 8) : double.NaN, comparable ? At(0.75, 8) : double.NaN, values.Count, period.Break);
        });
        var stretch = points.Skip(Math.Max(0, points.FindLastIndex(point => point.Break))).Where(point => !double.IsNaN(point.Own)).ToList();
        var barred = !comparable || row["sensitive"] == "true" || row["certainty"] == "estimateUnknownMargin" || Year(points[^1]) < recentFrom || double.IsNaN(points[^1].Own);
        var shares = row["kind"] == "share";
        double Change(double first, double last) => shares ? last - first : first > 0 && last > 0 ? Math.Log(last / first) : double.NaN;
        double Told(double change) => shares ? change : 100 * (Math.Exp(change) - 1);
        var (own, middle, members) = (double.NaN, double.NaN, 0);
        if (!barred && stretch.Count >= 4)
        {
            own = Told(Change(stretch[0].Own, stretch[^1].Own));
            var changes = others.Select(code => Change(figures.Of(indicator, code, stretch[0].Period).Value, figures.Of(indicator, code, stretch[^1].Period).Value)).Where(change => !double.IsNaN(change)).ToList();
            (members, middle) = (changes.Count, changes.Count >= 5 ? Told(PlainStatistics.Quantile(changes, 0.5)) : double.NaN);
        }

        var euro = row["value_prefix"].Contains('€', StringComparison.Ordinal);
        var tested = euro ? stretch.FindAll(point => point.Median > 0) : stretch;
        if (barred || tested.Count < 5)
        {
            return new(points, null, double.NaN, double.NaN, own, middle, members);
        }

        var series = tested.ConvertAll(point => euro ? point.Own / point.Median : point.Own);
        var (s, p) = (S(series), Chance(series));
        var decimals = int.Parse(row["decimals"], System.Globalization.CultureInfo.InvariantCulture);
        var (from, to) = (PlainStatistics.Shown(tested[0].Own, decimals), PlainStatistics.Shown(tested[^1].Own, decimals));
        var side = euro
            ? Math.Sign(Math.Round((100 * (to / from)) - 100, MidpointRounding.AwayFromZero) - Math.Round((decimal)middle, MidpointRounding.AwayFromZero))
            : Math.Sign(to - from);
        var slopes = tested.SelectMany((late, index) => tested.Take(index).Select(early => (late.Own - early.Own) / (Year(late) - Year(early))));
        return new(points, p >= 0.05 || side != Math.Sign(s) ? "geenDuidelijkeRichting" : s > 0 ? "stijgt" : "daalt", p, PlainStatistics.Quantile(slopes, 0.5), own, middle, members);
    }

    private static int Year(ExpectedPeriod point) => int.Parse(point.Period.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);

    private static int S(List<double> series) => series.SelectMany((late, index) => series.Take(index).Select(early => PlainStatistics.Same(late, early) ? 0 : Math.Sign(late - early))).Sum();

    private static double Chance(List<double> series)
    {
        var s = Math.Abs(S(series));
        var n = series.Count;
        var ties = series.GroupBy(value => Math.Round(value, 9)).Select(group => group.Count()).ToList();
        if (n <= 8)
        {
            var (extreme, all) = (0, 0);
            Permute(series.ToArray(), 0, order =>
            {
                extreme += Math.Abs(S([.. order])) >= s ? 1 : 0;
                all++;
            });
            return extreme / (double)all;
        }

        if (n <= 10 && ties.Count == n)
        {
            // Orders of n by their inversions, one value longer at a time.
            double[] orders = [1];
            for (var length = 2; length <= n; length++)
            {
                var longer = new double[orders.Length + length - 1];
                for (var place = 0; place < length; place++)
                {
                    for (var inversions = 0; inversions < orders.Length; inversions++)
                    {
                        longer[inversions + place] += orders[inversions];
                    }
                }

                orders = longer;
            }

            return orders.Where((_, inversions) => Math.Abs((n * (n - 1) / 2) - (2 * inversions)) >= s).Sum() / orders.Sum();
        }

        var variance = ((n * (n - 1.0) * ((2 * n) + 5)) - ties.Sum(t => t * (t - 1.0) * ((2 * t) + 5))) / 18;
        return s == 0 ? 1 : 2 * (1 - MathNet.Numerics.Distributions.Normal.CDF(0, 1, (s - 1) / Math.Sqrt(variance)));
    }

    private static void Permute(double[] values, int from, Action<double[]> visit)
    {
        if (from == values.Length)
        {
            visit(values);
            return;
        }

        for (var index = from; index < values.Length; index++)
        {
            (values[from], values[index]) = (values[index], values[from]);
            Permute(values, from + 1, visit);
            (values[from], values[index]) = (values[index], values[from]);
        }
    }
}

/// <summary>One period.</summary>
internal sealed record ExpectedPeriod(string Period, double Own, double Median, double Q1, double Q3, int Known, bool Break);
