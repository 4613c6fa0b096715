using Benchmark.Core.Disclosure;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Core.Tests.Disclosure;

public sealed class ContributedFiguresTests
{
    private static readonly Dictionary<string, double> Twenty = TestRelease.Codes(20).ToDictionary(code => code, code => double.Parse(code[2..], System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_group_of_five_is_told_and_one_of_four_is_not() =>
        Assert.Equal([new(5, 3), ContributedFigure.NotShown], ContributedFigures.Of(Twenty, [Group(1, 5), Group(11, 14)], []));

    [Fact]
    public void Members_that_did_not_contribute_do_not_count() =>
        Assert.Equal([ContributedFigure.NotShown], ContributedFigures.Of(Twenty, [Group(17, 30)], []));

    [Fact]
    public void A_group_that_differs_by_one_from_another_is_not_told() =>
        Assert.Equal([new(10, 5.5), ContributedFigure.NotShown], ContributedFigures.Of(Twenty, [Group(1, 10), Group(1, 9)], []));

    [Fact]
    public void Two_groups_that_overlap_in_fewer_than_five_are_not_both_told() =>
        Assert.Equal([new(10, 5.5), ContributedFigure.NotShown], ContributedFigures.Of(Twenty, [Group(1, 10), Group(8, 17)], []));

    [Fact]
    public void A_group_within_a_group_is_told_where_five_are_left() =>
        Assert.Equal([new(10, 5.5), new(5, 3)], ContributedFigures.Of(Twenty, [Group(1, 10), Group(1, 5)], []));

    [Fact]
    public void What_was_told_before_counts() =>
        Assert.Equal([ContributedFigure.NotShown], ContributedFigures.Of(Twenty, [Group(1, 10)], [Group(1, 11)]));

    // Every whole combination of up to three groups, added and subtracted: whoever it tells something of are five or more.
    [Fact]
    public void No_sum_and_no_difference_of_told_groups_is_about_fewer_than_five() =>
        Gen.Int[1, 20].Array[1, 20].Array[1, 6].Sample(
            drawn =>
            {
                IReadOnlySet<string>[] groups = [.. drawn.Select(numbers => numbers.Select(number => Twenty.Keys.ElementAt(number - 1)).ToHashSet())];
                var figures = ContributedFigures.Of(Twenty, groups, []);
                var told = groups.Where((_, number) => figures[number].Mean is not null).ToArray();
                foreach (var a in told)
                {
                    foreach (var b in told)
                    {
                        foreach (var c in told)
                        {
                            foreach (var (signB, signC) in new[] { (0, 0), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, -1), (-2, 1) })
                            {
                                var about = Twenty.Keys.Count(code => (a.Contains(code) ? 1 : 0) + (b.Contains(code) ? signB : 0) + (c.Contains(code) ? signC : 0) != 0);
                                Assert.True(about is 0 or >= ContributedFigures.FewestContributors, $"{about}");
                            }
                        }
                    }
                }
            },
            iter: 300,
            seed: "0000KDVY0GQ4");

    private static HashSet<string> Group(int from, int to) => [.. TestRelease.Codes(to)[(from - 1)..]];
}
