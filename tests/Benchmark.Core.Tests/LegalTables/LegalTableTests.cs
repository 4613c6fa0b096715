using Benchmark.Core.Indicators;
using Benchmark.Core.LegalTables;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Core.Tests.LegalTables;

public sealed class LegalTableTests
{
    private static readonly LegalRow Free = new()
    {
        Number = 1, Field = new(0, "Bestuur en ondersteuning"), Name = "Formatie", Unit = "Fte", Source = "Eigen gegevens", LegalSource = "Stcrt. 1", State = LegalState.InForce, FilledBy = LegalFiller.Own,
    };

    private static readonly LegalRow Matched = Free with
    {
        Number = 5, Name = "Overhead", FilledBy = LegalFiller.Platform, Match = new(SampleWorld.Share.Code, SampleWorld.Share.Unit.Label.Dutch, 1),
    };

    [Fact]
    public void A_row_takes_the_newest_recent_period_that_has_a_value_of_the_municipality()
    {
        var line = Assert.IsType<LegalLine.Filled>(LineOf(Matched, (2022, [9, 1]), (2023, [10, 1]), (2024, [11, 1]), (2025, [double.NaN, 1])));

        Assert.Equal((2024, 11d, ObservationStatus.Definitive), (line.Period.Period.Year, line.Value, line.Status));
    }

    [Fact]
    public void A_value_is_told_in_the_unit_of_the_law() =>
        Assert.Equal(0.345, Assert.IsType<LegalLine.Filled>(LineOf(Matched with { Match = Matched.Match! with { Factor = 0.001 } }, (2025, [345, 1]))).Value, 1e-12);

    [Fact]
    public void An_old_figure_fills_nothing() => Assert.Equal(LegalGap.TooOld, Assert.IsType<LegalLine.Open>(LineOf(Matched, (2021, [9, 1]), (2022, [9, 1]))).Gap);

    [Fact]
    public void A_figure_that_is_not_there_fills_nothing_and_an_older_one_does_not_stand_in_for_it() =>
        Assert.Equal(LegalGap.NoFigure, Assert.IsType<LegalLine.Open>(LineOf(Matched, (2022, [9, 1]), (2024, [double.NaN, 1]))).Gap);

    [Fact]
    public void Another_unit_than_was_compared_fills_nothing() =>
        Assert.Equal(LegalGap.NotInRelease, Assert.IsType<LegalLine.Open>(LineOf(Matched with { Match = Matched.Match! with { Unit = "per 1.000 inwoners" } }, (2025, [9, 1]))).Gap);

    [Fact]
    public void A_figure_that_the_release_does_not_hold_fills_nothing() =>
        Assert.Equal(LegalGap.NotInRelease, Assert.IsType<LegalLine.Open>(LineOf(Matched with { Match = Matched.Match! with { Indicator = "bestaat_niet" } }, (2025, [9, 1]))).Gap);

    [Fact]
    public void A_figure_of_before_a_merger_is_not_that_of_the_municipality_of_today()
    {
        var plain = SampleWorld.Register(1, 2024, 2026);
        var merged = new MunicipalityRegister(
            plain.Municipalities, plain.Provinces, plain.Divisions, [new("GM9009", SampleWorld.OwnCode, new DateOnly(2025, 1, 1), SuccessionKind.Abolition, 1, double.NaN)]);
        var slab = SampleWorld.Slab(SampleWorld.Share, (2024, [9, 1]));

        Assert.Equal(1, Of(plain, slab).Filled);
        Assert.Equal(LegalGap.NoFigure, Assert.IsType<LegalLine.Open>(Of(merged, slab).Lines[0]).Gap);

        static LegalTable Of(MunicipalityRegister register, IndicatorSlab slab) =>
            LegalTable.Of([Matched], SampleWorld.Catalogue(register, slab), SampleWorld.Own, new Dictionary<string, IndicatorSlab> { [slab.Indicator.Code] = slab });
    }

    [Fact]
    public void No_row_is_lost_and_none_holds_more_than_the_release_does() =>
        Gen.Select(Gen.Frequency((3, Gen.Double[0, 100]), (1, Gen.Const(double.NaN))).Array[1, 6], Gen.Enum<LegalState>().Array[0, 12], Gen.Int[0, 2].Array[12], Gen.Int[2018, 2025]).Sample(
            (values, states, kinds, first) =>
            {
                LegalRow[] rows = [.. states.Select((state, index) => (kinds[index] switch
                {
                    0 => Free,
                    1 => Matched,
                    _ => Matched with { Match = Matched.Match! with { Unit = "iets anders" } },
                }) with { Number = index + 1, State = state })];
                var table = Table(rows, [.. values.Select((value, index) => (first + index, new[] { value, 50 }))]);
                var newest = values.Select((value, index) => (Value: value, Year: first + index)).LastOrDefault(one => !double.IsNaN(one.Value) && one.Year >= 2023);

                Assert.Equal(rows.Where(row => row.State == LegalState.InForce).Select(row => row.Number), table.Lines.Select(line => line.Row.Number));
                Assert.Equal(rows.Length, table.Lines.Count + table.Ended.Count);
                Assert.Equal(table.Lines.Count, table.Filled + table.Open(LegalFiller.Own) + table.Open(LegalFiller.Platform));
                Assert.Equal(newest.Year == 0 ? 0 : table.Lines.Count(line => line.Row.Match?.Unit == SampleWorld.Share.Unit.Label.Dutch), table.Filled);
                Assert.All(table.Lines.OfType<LegalLine.Filled>(), line => Assert.Equal((newest.Value, newest.Year), (line.Value, line.Period.Period.Year)));
            });

    [Theory]
    [InlineData(Language.Dutch, "Voor Eigenstad is 1 van de 2 verplichte rijen ingevuld. De tabel is niet compleet zonder de andere 1: 1 vult u in uit uw eigen gegevens, 0 staan op waarstaatjegemeente.nl.")]
    [InlineData(Language.English, "For Eigenstad, 1 of the 2 compulsory rows is filled in. The table is not complete without the other 1: 1 you fill in from your own data, 0 are at waarstaatjegemeente.nl.")]
    public void The_sentence_says_what_is_filled_and_that_the_table_is_not_complete(Language language, string sentence)
    {
        var table = Table([Free, Matched], (2025, [9, 1]));

        Assert.Equal(sentence, Narrator.Tell(table, language).ToString());
        Assert.Contains(Narrator.Limits(table, language)[0], sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_with_every_row_filled_is_not_called_incomplete() =>
        Assert.DoesNotContain("niet compleet", string.Join(' ', [Narrator.Tell(Table([Matched], (2025, [9, 1]))).ToString(), .. Narrator.Limits(Table([Matched], (2025, [9, 1])))]), StringComparison.Ordinal);

    [Fact]
    public void Rows_that_ended_are_named_with_the_publication_that_ended_them()
    {
        var basis = Narrator.Basis(Table([Free with { State = LegalState.Dropped, LegalSource = "Stcrt. 2" }, Matched with { State = LegalState.GoneFromLists }], (2025, [9, 1])));

        Assert.Contains("Vervallen volgens Stcrt. 2: rij 1 Formatie.", basis);
        Assert.Contains(basis, sentence => sentence.StartsWith("Rij 5 Overhead staat niet meer in de lijsten", StringComparison.Ordinal));
    }

    private static LegalLine LineOf(LegalRow row, params (int Year, double[] Values)[] years) => Assert.Single(Table([row], years).Lines);

    private static LegalTable Table(IReadOnlyList<LegalRow> rows, params (int Year, double[] Values)[] years)
    {
        var slab = SampleWorld.Slab(SampleWorld.Share, years);
        var catalogue = SampleWorld.Catalogue(SampleWorld.Register(1, 2025), slab);
        return LegalTable.Of(rows, catalogue, SampleWorld.Own, LegalTable.Needs(rows, catalogue).ToDictionary(code => code, _ => slab));
    }
}
