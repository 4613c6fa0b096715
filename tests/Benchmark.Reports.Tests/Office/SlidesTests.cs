using Benchmark.Reports.Images;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Dossiers;
using Benchmark.Testing;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Benchmark.Reports.Tests.Office;

public class SlidesTests
{
    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public async Task Slides_of_real_answers_are_valid_and_accessible(Language language)
    {
        using var png = new PngRenderer();
        var views = await ToldViews.DrawAsync([.. (await OfficeViews.SampleAsync(TestContext.Current.CancellationToken)).Select(view => ToldViews.Tell(view, language))], png, TestContext.Current.CancellationToken);

        var file = await SlidesAsync(views, language);

        AssertGood(file);
        using var document = PresentationDocument.Open(new MemoryStream(file), false);
        var slides = Slides(document);
        Assert.Equal(views.Length + 1, slides.Length);
        foreach (var (view, slide) in views.Zip(slides.Skip(1)))
        {
            Assert.Equal(view.Leads ? view.Message[0].ToString() : view.Title, TitleOf(slide));
            Assert.All(view.Message, message => Assert.Contains(message.ToString(), slide.Slide!.InnerText + (view.Drawing is null ? "" : slide.NotesSlidePart!.NotesSlide!.InnerText), StringComparison.Ordinal));
            Assert.Equal(view.Chart is not null, slide.ChartParts.Any());
            Assert.Equal(view.Drawing is not null, slide.ImageParts.Any());
            Assert.Equal(view.Chart is null && view.Drawing is null && view.Table is not null, slide.Slide!.Descendants<A.Table>().Any());
            Assert.Contains(view.Source, slide.Slide.InnerText, StringComparison.Ordinal);
            var notes = slide.NotesSlidePart!.NotesSlide!.InnerText;
            Assert.All([view.Source, view.Link, .. view.Method], text => Assert.Contains(text.Replace("**", "", StringComparison.Ordinal), notes, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(CouncilLetterTests.Hard), MemberType = typeof(CouncilLetterTests), DisableDiscoveryEnumeration = true)]
    public async Task A_hard_case_gives_good_slides(string name, Comparison comparison)
    {
        Assert.NotEmpty(name);
        AssertGood(await SlidesAsync([.. Enum.GetValues<ShownPicture>().Select(shown => OfficeViews.Told(comparison, shown))]));
    }

    [Fact]
    public async Task The_sentence_of_a_sensitive_figure_stands_on_its_slide_and_is_no_title()
    {
        var comparison = CrimeFigures.Zwolle();
        var sensitive = OfficeViews.Told(comparison with { Indicator = comparison.Indicator with { Sensitive = true } });

        using var document = PresentationDocument.Open(new MemoryStream(await SlidesAsync([sensitive])), false);

        Assert.Equal("Geregistreerde misdrijven, per 1.000 inwoners, 2025", TitleOf(Slides(document)[1]));
        Assert.Contains(sensitive.Message[0].ToString(), Slides(document)[1].Slide!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_sentence_twice_still_gives_two_titles()
    {
        using var document = PresentationDocument.Open(new MemoryStream(await SlidesAsync([OfficeViews.Told(CrimeFigures.Zwolle()), OfficeViews.Told(CrimeFigures.Zwolle())])), false);

        var titles = Slides(document).Select(TitleOf).ToArray();
        Assert.Equal(titles[1] + " (2)", titles[2]);
    }

    [Fact]
    public async Task A_table_that_does_not_fit_is_cut_and_says_so()
    {
        using var document = PresentationDocument.Open(new MemoryStream(await SlidesAsync([OfficeViews.Told(CrimeFigures.Zwolle(), ShownPicture.None)])), false);

        var slide = Slides(document)[1].Slide!;
        var rows = slide.Descendants<A.TableRow>().ToArray();
        Assert.InRange(rows.Sum(row => row.Height!.Value), 1, 346 * 12700);
        Assert.True(slide.Descendants<A.TableProperties>().Single().FirstRow!.Value);
        Assert.Contains($"Dit zijn de eerste {rows.Length - 1} van de 22 rijen. Alle rijen staan achter de vaste link in de notities.", slide.InnerText, StringComparison.Ordinal);
    }

    private static void AssertGood(byte[] file)
    {
        Assert.Empty(OfficeValidation.Errors(file));
        using var document = PresentationDocument.Open(new MemoryStream(file), false);
        var size = document.PresentationPart!.Presentation!.SlideSize!;
        Assert.Equal(16.0 / 9, (double)size.Cx!.Value / size.Cy!.Value, 6);
        var slides = Slides(document);
        Assert.Equal(slides.Length, slides.Select(TitleOf).Where(title => title.Length > 0).Distinct(StringComparer.Ordinal).Count());
        foreach (var slide in slides)
        {
            Assert.All(slide.Slide!.Descendants<P.GraphicFrame>(), frame =>
            {
                var told = frame.NonVisualGraphicFrameProperties!.NonVisualDrawingProperties!;
                Assert.True(told.Description!.Value!.Length > 5 && told.Title!.Value!.Length > 5);
            });
            Assert.All(slide.Slide.Descendants<A.RunProperties>(), run => Assert.NotNull(run.Language?.Value));
            Assert.All(slide.Slide.Descendants<P.PlaceholderShape>().Where(place => place.Type is null || place.Type.Value != P.PlaceholderValues.SlideNumber), place =>
                Assert.Contains(slide.SlideLayoutPart!.SlideLayout!.Descendants<P.PlaceholderShape>(), ofLayout => ofLayout.Index?.Value == place.Index?.Value));
            Assert.Empty(slide.ExternalRelationships);
        }

        Assert.NotEmpty(document.PackageProperties.Title!);
    }

    private static async Task<byte[]> SlidesAsync(IReadOnlyList<ToldView> views, Language language = Language.Dutch)
    {
        using var memory = new MemoryStream();
        await Reports.Office.PowerPoint.Slides.WriteAsync("Cijfers over Zwolle", "Gemeente Zwolle", views, new DateOnly(2026, 11, 24), language, memory, TestContext.Current.CancellationToken);
        return memory.ToArray();
    }

    private static SlidePart[] Slides(PresentationDocument document) =>
        [.. document.PresentationPart!.Presentation!.SlideIdList!.Elements<P.SlideId>().Select(id => (SlidePart)document.PresentationPart.GetPartById(id.RelationshipId!.Value!))];

    private static string TitleOf(SlidePart slide) => slide.Slide!.Descendants<P.Shape>()
        .First(shape => shape.Descendants<P.PlaceholderShape>().Any(place => place.Type?.Value == P.PlaceholderValues.Title || place.Type?.Value == P.PlaceholderValues.CenteredTitle)).TextBody!.InnerText;
}
