using Benchmark.Core.Indicators;
using Benchmark.Core.Learning;
using Benchmark.Core.MunicipalVoice;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Narrative;

public sealed class LearningTextTests(FilledSample sample) : IClassFixture<FilledSample>
{
    private static readonly double[] Flat = [50, 50, 50, 50, 50];

    private static readonly Learners Found = new LearningCase(LearningCase.MoreIsBetter, Flat, [50, 50, 55, 60, 60.04], Flat, Flat, Flat, Flat, Flat).Answer();

    [Fact]
    public void A_learner_is_told_with_its_start_and_end_beside_ours()
    {
        Assert.Equal(
            "Buurstad 2 ging van 50,0% naar 60,0%. Eigenstad bleef in dezelfde tijd op 50,0%.", Narrator.Tell(Found.Found[0], Found).ToString());
        Assert.Equal("60,0%", Narrator.Tell(Found.Found[0], Found).Runs.Single(run => run.Strong).Text);
        Assert.Equal("Begin en eind zijn gemiddelden van twee jaren: 2021 en 2022, en 2024 en 2025.", Narrator.LearningMeans(Found));
        var quarters = Found with { Periods = [.. Found.Periods.Select((period, index) => period with { Period = Period.Parse($"{2024 + (index / 4)}KW0{(index % 4) + 1}", null) })] };
        Assert.Equal("Begin en eind zijn gemiddelden van twee perioden: 1e kwartaal 2024 en 2e kwartaal 2024, en 4e kwartaal 2024 en 1e kwartaal 2025.", Narrator.LearningMeans(quarters));
    }

    [Fact]
    public void Whoever_is_in_a_group_is_not_called_like_the_own_municipality() =>
        Assert.DoesNotContain(" lijk", Narrator.LearningLead("Eigenstad", [new(SocietalTask.Housing, [Found], [])]) + string.Join(' ', Narrator.LearningIntro(judged: true)), StringComparison.Ordinal);

    [Fact]
    public void The_warning_always_stands_above_the_learners() =>
        Assert.Contains("een verbetering kan ook toeval zijn: na een uitschieter volgt vaak een terugval", string.Join(' ', Narrator.LearningIntro(judged: true)), StringComparison.Ordinal);

    [Theory]
    [InlineData(1, 1, "Bij het enige cijfer wijzen we geen gemeente aan: niemand heeft vastgesteld welke kant gunstig is, en het is geen kerncijfer waar een gemeente zelf iets aan kan doen.")]
    [InlineData(2, 2, "Bij beide cijfers wijzen we geen gemeente aan: niemand heeft vastgesteld welke kant gunstig is, en het is geen kerncijfer waar een gemeente zelf iets aan kan doen.")]
    [InlineData(7, 7, "Bij alle 7 cijfers wijzen we geen gemeente aan: niemand heeft vastgesteld welke kant gunstig is, en het is geen kerncijfer waar een gemeente zelf iets aan kan doen.")]
    [InlineData(1, 7, "Bij 1 van de 7 cijfers wijzen we geen gemeente aan: niemand heeft vastgesteld welke kant gunstig is, en het is geen kerncijfer waar een gemeente zelf iets aan kan doen.")]
    [InlineData(3, 7, "Bij 3 van de 7 cijfers wijzen we geen gemeente aan: niemand heeft vastgesteld welke kant gunstig is, en het is geen kerncijfer waar een gemeente zelf iets aan kan doen.")]
    public void A_reason_says_for_how_many_figures_it_holds(int figures, int of, string told) =>
        Assert.Equal(told, Narrator.WhyNobody(new FiguresWithout(NoLearners.NoDirection, [.. Enumerable.Repeat(SampleWorld.Share, figures)]), of, "Zwolle"));

    [Fact]
    public void A_target_is_told_in_the_present_until_its_year_is_past()
    {
        var comparison = new ComparisonCase(SampleWorld.Share, 50, 40, 41, 42, 43, 44, 45, 46, 47).Answer();
        var target = new MunicipalityTarget(SampleWorld.OwnCode, comparison.Indicator.Code, 1, 45, 2030, "Programmabegroting 2026", "https://example.org/", "afdeling Wonen", default);

        Assert.Equal("Eigenstad wil in 2030 op 45,0% uitkomen (Programmabegroting 2026).", Narrator.Target(target, comparison));
        Assert.Equal("Eigenstad wilde in 2025 op 45,0% uitkomen (Programmabegroting 2026).", Narrator.Target(target with { Year = 2025 }, comparison));
    }

    [Fact]
    public void A_note_is_told_with_who_says_it_and_when()
    {
        var note = new MunicipalityNote(SampleWorld.OwnCode, SampleWorld.Share.Code, null, 1, "Wij telden {anders}.", "afdeling Wonen", new DateTime(2026, 11, 3, 9, 0, 0, DateTimeKind.Utc));
        var comparison = new ComparisonCase(SampleWorld.Share, 50, 40, 41, 42, 43, 44).Answer() with { Said = new SaidOfFigure(note, null, "1") };

        Assert.Equal(["Toelichting van de gemeente Eigenstad (afdeling Wonen, 3 november 2026): Wij telden {anders}."], Narrator.Voice(comparison));
    }

    // Every sentence of the page over every municipality of the sample, with a direction decided for every figure in turn, in both languages.
    [Fact]
    public async Task Every_sentence_about_every_municipality_obeys_the_rules_of_texts()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var catalogue = await sample.Service.CatalogueAsync(null, cancellation);
        var slabs = await sample.Service.SlabsAsync(
            catalogue.Indicators.Where(indicator => indicator.Tasks.Count > 0 && catalogue.PeriodsOf(indicator.Code).Count > 0).Select(indicator => indicator.Code), null, cancellation);
        var told = 0;
        foreach (var code in catalogue.Register.Newest.Codes)
        {
            var own = catalogue.Register.Find(code)!;
            var answer = await sample.Service.LearnersAsync(code, GroupExpression.Default, null, null, cancellation);
            Learners[] decided =
            [
                .. slabs.Values.Select(slab => LearnersRule.Of(
                    catalogue,
                    new(slab.Indicator with { Direction = LearningCase.MoreIsBetter.Direction }, slab.Periods, slab.Codes, slab.Cells, slab.Phi, slab.PhiKnown),
                    own,
                    answer.Group)),
            ];
            foreach (var language in Enum.GetValues<Language>())
            {
                IEnumerable<string> sentences =
                [
                    Narrator.LearningLead(own.Name, answer.Tasks, language),
                    .. answer.Tasks.SelectMany(task => task.Without.Select(without => Narrator.WhyNobody(without, task.Without.Sum(one => one.Indicators.Count), own.Name, language))),
                    .. decided.Where(learners => learners.Found.Count > 0).SelectMany(learners => learners.Found.Select(learner => Narrator.Tell(learner, learners, language).ToString()).Append(Narrator.LearningMeans(learners, language))),
                    .. decided.Where(learners => learners.Found.Count == 0).Select(learners => Narrator.WhyNobody(new(learners.Reason, [learners.Indicator]), 3, own.Name, language)),
                ];
                foreach (var sentence in sentences)
                {
                    Assert.Equal("", string.Join('\n', NarrativeRules.Spelling(sentence, language)));
                    told++;
                }
            }
        }

        Assert.True(told > 50_000, $"Only {told} sentences were told.");
    }
}
