using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;

namespace Benchmark.Testing;

/// <summary>Picks questions that can be answered, any indicator, period, municipality and form of group; the same ones every time.</summary>
public static class RandomQuestions
{
    /// <summary>Questions on a release, pinned to it: every indicator once, as far as the count allows, and then any of them.</summary>
    public static IReadOnlyList<ComparisonRequest> Pick(Catalogue catalogue, int count = 200, int seed = 20261124)
    {
        // Not for secrets: the same seed must give the same questions.
        var random = new Random(seed);
        var indicators = catalogue.Indicators.Where(indicator => catalogue.PeriodsOf(indicator.Code).Count > 0).ToList();
        var withMargin = indicators.Where(indicator => indicator.Uncertainty != Uncertainty.None).ToList();
        var questions = new List<ComparisonRequest>(count);
        while (questions.Count < count)
        {
            // Few indicators have a margin and most rules are about them: of the questions after the first round, one in three is.
            var indicator = questions.Count < indicators.Count ? indicators[questions.Count] : One(withMargin.Count > 0 && random.Next(3) == 0 ? withMargin : indicators, random);
            var period = One(catalogue.PeriodsOf(indicator.Code), random);
            var division = catalogue.Register.Division(period.DivisionYear)!;
            var municipality = One(division.Codes, random);
            if (GroupFor(municipality, division, catalogue, random) is { } group)
            {
                questions.Add(new ComparisonRequest(indicator.Code, municipality, group, period.Period, catalogue.Release.Number));
            }
        }

        return questions;
    }

    private static GroupExpression? GroupFor(string municipality, Division division, Catalogue catalogue, Random random) => random.Next(8) switch
    {
        0 => new GroupExpression.WholeCountry(),
        1 => division.ProvinceOf(municipality) is { } province ? new GroupExpression.InProvince(catalogue.Register.Province(province)!.Slug) : null,
        2 => One<GroupExpression>([new GroupExpression.BySize(null, 20_000), new GroupExpression.BySize(20_000, 50_000), new GroupExpression.BySize(50_000, 100_000), new GroupExpression.BySize(100_000, null)], random),
        3 => One<GroupExpression>([new GroupExpression.ByUrbanity(1, 2), new GroupExpression.ByUrbanity(3, 3), new GroupExpression.ByUrbanity(4, 5)], random),
        4 => new GroupExpression.ByHand([.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => One(division.Codes, random)).Order(StringComparer.Ordinal)]),
        // Likeness needs characteristics of later years: only municipalities that lived through them have those.
        _ => StillExists(municipality, division, catalogue.Register) ? new GroupExpression.MostAlike(random.Next(5, 61), CharacteristicSet.Standard, []) : null,
    };

    private static bool StillExists(string municipality, Division division, MunicipalityRegister register) =>
        register.Divisions.Where(later => later.Year >= division.Year).All(later => later.Contains(municipality));

    private static T One<T>(IReadOnlyList<T> from, Random random) => from[random.Next(from.Count)];
}
