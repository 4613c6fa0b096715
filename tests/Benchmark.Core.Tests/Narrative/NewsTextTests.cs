using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Narrative;

public sealed class NewsTextTests(FilledSample sample) : IClassFixture<FilledSample>
{
    private static readonly Release Before = SampleWorld.Release with { Date = new DateOnly(2026, 10, 1) };
    private static readonly Release Now = SampleWorld.Release with { Number = 2 };

    [Theory]
    [InlineData(double.NaN, 5.25, "Aandeel, 2025: 5,3% van de woningen. Nieuw.")]
    [InlineData(4, 5.25, "Aandeel, 2025: 5,3% van de woningen. Gecorrigeerd: eerst stond er 4,0% van de woningen.")]
    [InlineData(5.24, 5.23, "Aandeel, 2025: 5,2% van de woningen. Gecorrigeerd, met een verschil dat na afronden niet te zien is.")]
    [InlineData(4, double.NaN, "Aandeel, 2025: vervallen. De bron heeft het niet geleverd. Eerst stond er 4,0% van de woningen.")]
    public void A_line_says_what_is_and_what_happened(double before, double after, string expected) =>
        Assert.Equal(expected, Narrator.Tell(Figure(SampleWorld.Share, before, after)).ToString());

    [Fact]
    public void What_is_not_final_says_so_and_what_is_withheld_is_not_told_once_more()
    {
        var provisional = Figure(SampleWorld.Share, double.NaN, 5, ObservationStatus.Provisional);
        var withheld = Figure(SampleWorld.Share, 4, double.NaN, ObservationStatus.Suppressed);

        Assert.Equal("Aandeel, 2025: 5,0% van de woningen. Nieuw. Status: voorlopig.", Narrator.Tell(provisional).ToString());
        Assert.DoesNotContain("4,0", Narrator.Tell(withheld).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_counts_one_and_more_and_names_the_year_that_all_share()
    {
        var one = News(Figure(SampleWorld.Share, double.NaN, 5));
        var more = News(Figure(SampleWorld.Share, double.NaN, 5), Figure(SampleWorld.Rate, double.NaN, 5), Figure(SampleWorld.Money, 5, 6), Figure(SampleWorld.Share with { Code = "z" }, 5, double.NaN));

        Assert.Equal("Nieuw voor Eigenstad: 1 nieuw cijfer over 2025", Narrator.NewsTitle(one));
        Assert.Equal("Nieuw voor Eigenstad: 2 nieuwe cijfers over 2025, 1 gecorrigeerd cijfer en 1 vervallen cijfer", Narrator.NewsTitle(more));
        Assert.Equal("Verschil met de cijfers van 1 oktober 2026 (versie 1): 1 nieuw cijfer over 2025.", Narrator.NewsSince(one));
        Assert.Equal("De cijfers van Eigenstad zijn gelijk aan die van 1 oktober 2026 (versie 1).", Narrator.NewsSince(News()));
        Assert.Equal(("", "Ook nieuw of gewijzigd: 1 ander cijfer.", "Ook nieuw of gewijzigd: 3 andere cijfers."), (Narrator.NewsOthers(more, 4), Narrator.NewsOthers(more, 3), Narrator.NewsOthers(more, 1)));
    }

    [Fact]
    public void A_release_that_was_taken_back_says_by_which_and_why()
    {
        var withdrawn = Now with { Status = ReleaseStatus.Withdrawn, WithdrawnBy = 3, WithdrawnBecause = "De bron had een fout" };

        Assert.Null(Narrator.Withdrawn(Now));
        Assert.Equal("Versie 2 is ingetrokken door versie 3. De reden: De bron had een fout.", Narrator.Withdrawn(withdrawn));
        Assert.Equal("Versie 2 is ingetrokken. De reden: niet opgeschreven.", Narrator.Withdrawn(withdrawn with { WithdrawnBy = null, WithdrawnBecause = null }));
    }

    [Fact]
    public void Then_and_now_is_one_sentence_with_figure_middle_and_verdict_and_nothing_where_readers_see_the_same()
    {
        var then = CrimeFigures.Zwolle();
        var now = then with { Release = Now, Own = then.Own with { Value = then.Own.Value + 3 } };

        Assert.Null(Narrator.ThenAndNow(then, then with { Release = Now }));
        var text = Narrator.ThenAndNow(then, now)!;
        Assert.Contains(FigureText.ValueWithUnit(then.Own.Value, then.Indicator), text, StringComparison.Ordinal);
        Assert.Contains(FigureText.ValueWithUnit(now.Own.Value, then.Indicator), text, StringComparison.Ordinal);
        Assert.Contains("oordeel: hoger", text, StringComparison.Ordinal);
        Assert.Contains("(versie 2)", text, StringComparison.Ordinal);
        Assert.Empty(NarrativeRules.Spelling(text, Language.Dutch));
    }

    [Fact]
    public async Task Every_line_about_every_indicator_and_kind_of_change_obeys_the_rules()
    {
        var catalogue = await sample.Service.CatalogueAsync(null, TestContext.Current.CancellationToken);
        (double Before, double After, ObservationStatus Status)[] changes =
        [
            (double.NaN, 7, ObservationStatus.Definitive), (double.NaN, 1234.567, ObservationStatus.Provisional), (3, 4, ObservationStatus.StatusUnknown), (3, 3.0000001, ObservationStatus.Estimated),
            (3, 3, ObservationStatus.FurtherProvisional), (3, double.NaN, ObservationStatus.Missing), (3, double.NaN, ObservationStatus.Suppressed), (double.NaN, double.NaN, ObservationStatus.Unknown),
        ];
        foreach (var indicator in catalogue.Indicators)
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                var figures = changes.Select(change => Figure(indicator, change.Before, change.After, change.Status)).ToArray();
                foreach (var text in figures.Select(figure => Narrator.Tell(figure, language).ToString()).Append(Narrator.NewsSince(News(figures), language)).Append(Narrator.NewsTitle(News(figures), language) + "."))
                {
                    Assert.Equal("", string.Join('\n', NarrativeRules.Spelling(text, language).Select(problem => $"{indicator.Code} {problem}: {text}")));
                }
            }
        }
    }

    private static NewsOfMunicipality News(params NewsFigure[] figures) => new(SampleWorld.Own, Before, Now, figures);

    private static NewsFigure Figure(Indicator indicator, double before, double after, ObservationStatus status = ObservationStatus.Definitive) => new(
        indicator,
        new FigureChange(
            indicator.Code,
            SampleWorld.OwnCode,
            Period.OfYear(2025),
            double.IsNaN(before) ? null : new(before, ObservationStatus.Definitive),
            double.IsNaN(after) && status == ObservationStatus.Definitive ? null : new(after, status)),
        true,
        [indicator.Code]);
}
