using Benchmark.Core.Composition;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Composition;

public sealed class PairedFiguresTests
{
    private static readonly Indicator Budget = SampleWorld.Money with { Code = "begroting" };
    private static readonly Indicator Account = SampleWorld.Money with { Code = "rekening" };

    [Fact]
    public void The_gap_of_an_account_is_a_share_of_its_budget()
    {
        var pair = Of(PairKind.BudgetAndAccount, [(2023, [1000, 100, 100, 100, 100, 100])], [(2023, [1111, 110, 120, 130, 90, 100])]);

        var year = Assert.Single(pair.Years);
        Assert.Equal(11.1, year.Gap, 1e-9);
        Assert.Equal(10, year.MiddleGap, 1e-9);
        Assert.Equal(5, year.OthersWithGap);
        Assert.Equal(
            "In 2023 stond €\u00A01.000 per inwoner in de begroting en €\u00A01.111 in de jaarrekening. Dat is €\u00A0111 meer dan begroot (11,1%). "
            + "In het midden van de groep was het 10,0% meer dan begroot (bekend van 5 van de 5 gemeenten).",
            Narrator.Tell(pair).ToString());
    }

    [Fact]
    public void A_year_with_a_budget_alone_is_shown_and_not_told()
    {
        var pair = Of(PairKind.BudgetAndAccount, [(2023, [1000, 100, 100, 100, 100, 100]), (2024, [1200, 1, 1, 1, 1, 1])], [(2023, [900, 90, 90, 90, 90, 90])]);

        Assert.Equal([2023, 2024], pair.Years.Select(year => year.Period.Year));
        Assert.True(double.IsNaN(pair.Years[1].Gap));
        Assert.Equal(2023, pair.Newest!.Period.Year);
        Assert.Contains("€\u00A0100 minder dan begroot (10,0%)", Narrator.Tell(pair).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_budget_of_nought_or_less_has_no_deviation()
    {
        var pair = Of(PairKind.BudgetAndAccount, [(2023, [0, -5, 100, 100, 100, 100])], [(2023, [10, 10, 100, 100, 100, 100])]);

        Assert.Null(pair.Newest);
        Assert.Equal(4, pair.Years[0].OthersWithGap);
        Assert.True(double.IsNaN(pair.Years[0].MiddleGap));
        Assert.StartsWith("In geen van de jaren waarvan beide cijfers bekend zijn, was de begroting van Eigenstad hoger dan nul.", Narrator.Tell(pair).ToString(), StringComparison.Ordinal);
        Assert.Equal(
            "Van Eigenstad zijn er geen jaren waarvan beide cijfers bekend zijn.",
            Narrator.Tell(Of(PairKind.BudgetAndAccount, [(2023, [100, 1, 1, 1, 1, 1])], [(2023, [double.NaN, 1, 1, 1, 1, 1])])).ToString());
    }

    [Fact]
    public void The_gap_of_an_account_divides_the_figures_as_they_are_shown()
    {
        var pair = Of(PairKind.BudgetAndAccount, [(2023, [3.4, 100, 100, 100, 100, 100])], [(2023, [3.6, 110, 110, 110, 110, 110])]);

        Assert.Equal(100 / 3.0, pair.Newest!.Gap, 1e-9);
        Assert.Contains("€\u00A01 meer dan begroot (33,3%)", Narrator.Tell(pair).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Income_beside_cost_subtracts_the_figures_as_they_are_shown()
    {
        var pair = Of(PairKind.CostAndIncome, [(2023, [1000.5, 100, 100, 100, 100, 100])], [(2023, [900.4, 110, 120, 130, 90, 100])]);

        Assert.Equal(-101, pair.Newest!.Gap);
        Assert.Equal(10, pair.Newest.MiddleGap);
        Assert.Equal("−€\u00A0101", Narrator.Gap(pair, pair.Newest.Gap));
        Assert.StartsWith("In 2023 waren de kosten €\u00A01.001 per inwoner en de inkomsten €\u00A0900: €\u00A0101 minder inkomsten dan kosten.", Narrator.Tell(pair).ToString(), StringComparison.Ordinal);
    }

    private static PairedFigures Of(PairKind kind, (int, double[])[] first, (int, double[])[] second)
    {
        var (one, two) = (SampleWorld.Slab(Budget, first), SampleWorld.Slab(Account, second));
        var register = SampleWorld.Register(5, 2023);
        return PairedAnswer.Of(kind, SampleWorld.Catalogue(register, one, two), one, two, SampleWorld.Own, SampleWorld.Group(register.Newest, 5));
    }
}
