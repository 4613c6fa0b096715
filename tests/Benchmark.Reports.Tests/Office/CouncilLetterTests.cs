using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.Images;
using Benchmark.Reports.Office.Word;
using Benchmark.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace Benchmark.Reports.Tests.Office;

public class CouncilLetterTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public async Task A_letter_of_real_answers_is_valid_and_accessible(Language language)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var png = new PngRenderer();
        var views = await ToldViews.DrawAsync([.. (await OfficeViews.SampleAsync(cancellation)).Select(view => ToldViews.Tell(view, language))], png, cancellation);

        var file = await LetterAsync(views, language);

        AssertGood(file);
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        var main = document.MainDocumentPart!;
        Assert.Equal(views.Count(view => view.Chart is not null), main.ChartParts.Count());
        Assert.Equal(views.Count(view => view.Drawing is not null), main.ImageParts.Count());
        Assert.All(main.ChartParts, chart => Assert.NotNull(chart.EmbeddedPackagePart));
        var text = main.Document!.Body!.InnerText;
        Assert.All(views.SelectMany(view => view.Message), message => Assert.Contains(message.ToString(), text, StringComparison.Ordinal));
        Assert.All(views, view => Assert.Contains(view.Link, text, StringComparison.Ordinal));
        var limits = main.Document.Body.Descendants<Paragraph>().SkipWhile(paragraph => !Says(paragraph, "Wat zeggen deze cijfers niet?", "What do these figures not tell?")).Skip(1).TakeWhile(paragraph => paragraph.Ancestors<SdtBlock>().Any());
        var bullets = limits.Select(limit => limit.InnerText).ToArray();
        var said = views.SelectMany(view => view.Limits).Select(limit => limit.Replace("**", "", StringComparison.Ordinal)).Distinct().ToArray();
        Assert.Equal(said.Length, bullets.Length);
        Assert.All(said, limit =>
        {
            // Once, with the figures that it holds for unless it holds for all.
            var bullet = Assert.Single(bullets, text => text.EndsWith(limit, StringComparison.Ordinal));
            Assert.True(bullet == limit || views.Where(view => view.Limits.Contains(limit)).All(view => bullet.Contains(view.Subject, StringComparison.Ordinal)), bullet);
        });
        Assert.DoesNotContain("**", text, StringComparison.Ordinal);
        Assert.Equal(language == Language.Dutch ? "nl-NL" : "en-GB", main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value);
    }

    public static TheoryData<string, Comparison> Hard() => new()
    {
        { "long names and missing figures", CrimeFigures.LongNames() },
        { "the whole country", CrimeFigures.Country() },
        { "nobody to compare with", CrimeFigures.Of([("GM0193", "Zwolle", 55.5)], GroupExpression.Default) },
        { "no figure at all", CrimeFigures.Of([("GM0193", "Zwolle", double.NaN), ("GM0202", "Arnhem", double.NaN)], GroupExpression.Default, _ => ObservationStatus.Missing) },
        { "signs of markup", CrimeFigures.Of([("GM0193", "A & <b> \"c\" 'd'", 5), ("GM0202", "=1+1", 6)], GroupExpression.Default) },
        { "signs that XML cannot hold", CrimeFigures.Of([("GM0193", "Zw\u0000ol\uD800le\u000B", 5), ("GM0202", "Arn\uFFFFhem", 6)], GroupExpression.Default) },
        { "text from right to left", CrimeFigures.Of([("GM0193", "\u202EZwolle\u200F", 5), ("GM0202", "\u2067Arnhem", 6)], GroupExpression.Default) },
        { "342 very long names", CrimeFigures.Of([.. Enumerable.Range(0, 342).Select(i => ($"GM{i:D4}", $"Gemeente met een naam van meer dan honderd tekens, waarin het getal {i} staat en verder niets dat ertoe doet", i * 0.1))], new GroupExpression.WholeCountry()) },
        { "60 very long names", CrimeFigures.Of([.. Enumerable.Range(0, 60).Select(i => ($"GM{i:D4}", $"Gemeente met een naam van meer dan honderd tekens, waarin het getal {i} staat en verder niets dat ertoe doet", i * 0.1))], GroupExpression.Default) },
    };

    [Theory]
    [MemberData(nameof(Hard), DisableDiscoveryEnumeration = true)]
    public async Task A_hard_case_gives_a_good_letter(string name, Comparison comparison)
    {
        Assert.NotEmpty(name);
        foreach (var shown in Enum.GetValues<ShownPicture>())
        {
            AssertGood(await LetterAsync([OfficeViews.Told(comparison, shown)]));
        }
    }

    [Fact]
    public async Task Chapters_stand_in_the_order_of_a_letter_to_the_council()
    {
        using var document = await OpenAsync([OfficeViews.Told(CrimeFigures.Zwolle())]);

        Assert.Equal(
            ["Raadsinformatiebrief", "Kernboodschap", "Aanleiding", "Wat laten de cijfers zien?", "Wat betekent dit voor Zwolle?", "Wat zeggen deze cijfers niet?", "Financiën", "Vervolg", "Bijlage: bron, methode en groep"],
            Headings(document).Where(heading => heading.Level <= 1).Select(heading => heading.Text));
        var start = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Take(5).Select(paragraph => paragraph.InnerText);
        Assert.Equal(["Vanhet college van burgemeester en wethouders", "Aande gemeenteraad", "Datum24 november 2026", "ZaaknummerVul in: zaaknummer", "OnderwerpGeregistreerde misdrijven"], start);
    }

    [Fact]
    public async Task What_is_generated_is_marked_with_the_date_of_its_figures_and_politics_is_a_prompt()
    {
        using var document = await OpenAsync([OfficeViews.Told(CrimeFigures.Zwolle())]);

        var controls = document.MainDocumentPart!.Document!.Body!.Elements<SdtBlock>().ToArray();
        var prompts = controls.Where(control => control.SdtProperties!.GetFirstChild<ShowingPlaceholder>() is not null).ToArray();
        Assert.Equal(["Waarom informeert u de raad nu?", "Dit deel schrijft u zelf.", "Wat kost het, en wie betaalt het? Of: dit heeft geen gevolgen voor de begroting.", "Wat gebeurt er nu, en wanneer hoort de raad er weer van?"], prompts.Select(prompt => prompt.InnerText));
        Assert.All(controls.Except(prompts), control => Assert.Equal("automatisch tekstvoorstel, cijfers van 24 november 2026", control.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value));
        Assert.Equal(controls.Length, controls.Select(control => control.SdtProperties!.GetFirstChild<SdtId>()!.Val!.Value).Distinct().Count());

        // Every figure stands in a marked part.
        var outside = string.Concat(document.MainDocumentPart.Document.Body.Elements<Paragraph>().Select(paragraph => paragraph.InnerText));
        Assert.DoesNotContain("55,5", outside, StringComparison.Ordinal);
        Assert.DoesNotContain("44,1", outside, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Captions_are_numbered_by_Word_itself()
    {
        using var document = await OpenAsync([OfficeViews.Told(CrimeFigures.Zwolle()), OfficeViews.Told(CrimeFigures.LongNames())]);

        var captions = document.MainDocumentPart!.Document!.Descendants<Paragraph>().Where(paragraph => StyleOf(document, paragraph) == "caption").ToArray();
        Assert.Equal(["Figuur 1. Zwolle: Geregistreerde misdrijven, per 1.000 inwoners, 2025", $"Figuur 2. {CrimeFigures.LongNames().Municipality.Name}: Geregistreerde misdrijven, per 1.000 inwoners, 2025"], captions.Select(caption => caption.InnerText).Where(text => text.StartsWith("Figuur", StringComparison.Ordinal)));
        Assert.All(captions, caption => Assert.Matches("^ SEQ (Figuur|Tabel) ", caption.GetFirstChild<SimpleField>()!.Instruction!.Value!));
        Assert.Contains(document.MainDocumentPart.FooterParts.Single().Footer!.Descendants<SimpleField>(), field => field.Instruction!.Value == " PAGE ");
    }

    [Fact]
    public async Task A_note_stays_the_words_of_its_keeper()
    {
        using var document = await OpenAsync([ToldViews.Tell(OfficeViews.Kept(CrimeFigures.Zwolle(), note: "Let op **sterren** & <tekens>"), Language.Dutch)]);

        Assert.Contains("Notitie: Let op **sterren** & <tekens>", document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(paragraph => paragraph.InnerText));
    }

    [Fact]
    public async Task A_limit_of_one_of_two_views_of_the_same_figure_says_of_which()
    {
        var ours = OfficeViews.Told(CrimeFigures.Zwolle());
        var older = ours with { Title = "Geregistreerde misdrijven, per 1.000 inwoners, 2023", Limits = ["Dit geldt voor 2023.", ours.Limits[0]] };
        var theirs = ours with { Municipality = "Almere", Limits = ["Dit geldt voor Almere.", ours.Limits[0]] };

        Assert.Contains("Geregistreerde misdrijven, per 1.000 inwoners, 2023 (Zwolle): Dit geldt voor 2023.", await BulletsAsync(ours, older));
        Assert.Contains("Geregistreerde misdrijven (Almere): Dit geldt voor Almere.", await BulletsAsync(ours, theirs));
        Assert.Contains(Sentence.Parse(ours.Limits[0]).ToString(), await BulletsAsync(ours, older, theirs));
    }

    [Fact]
    public async Task Compared_with_two_groups_every_message_says_with_which()
    {
        var (alike, country) = (OfficeViews.Told(CrimeFigures.Zwolle()), OfficeViews.Told(CrimeFigures.Country()));

        using var document = await OpenAsync([alike, country]);

        var core = document.MainDocumentPart!.Document!.Body!.Elements<SdtBlock>().First().Descendants<Paragraph>().Select(paragraph => paragraph.InnerText).ToArray();
        Assert.NotEqual(alike.GroupName, country.GroupName);
        Assert.Equal([$"{alike.Message[0]} Vergeleken met {alike.GroupName}.", $"{country.Message[0]} Vergeleken met {country.GroupName}."], core);
    }

    [Fact]
    public async Task A_sensitive_figure_is_found_in_a_letter_and_never_leads_it()
    {
        var comparison = CrimeFigures.Zwolle();
        var sensitive = OfficeViews.Told(comparison with { Indicator = comparison.Indicator with { Sensitive = true } });

        using var document = await OpenAsync([sensitive]);

        var text = document.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.Equal("Wat moet de raad weten?", document.MainDocumentPart.Document.Body.Elements<SdtBlock>().First().InnerText);
        Assert.Equal(2, text.Split(sensitive.Message[0].ToString()).Length);
    }

    [Fact]
    public async Task What_is_made_of_two_releases_carries_the_date_of_neither()
    {
        var view = OfficeViews.Told(CrimeFigures.Zwolle());
        var older = view with { Subject = "Iets anders", Release = view.Release! with { Date = new DateOnly(2025, 11, 1) } };

        using var document = await OpenAsync([view, older]);

        Assert.Equal("automatisch tekstvoorstel", document.MainDocumentPart!.Document!.Body!.Elements<SdtBlock>().First().SdtProperties!.GetFirstChild<Tag>()!.Val!.Value);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///c:/geheim.docx")]
    [InlineData("geen adres")]
    public async Task What_is_no_address_of_the_web_is_no_link(string address)
    {
        using var document = await OpenAsync([ToldViews.Tell(OfficeViews.Kept(CrimeFigures.Zwolle(), link: address), Language.Dutch)]);

        Assert.Empty(document.MainDocumentPart!.HyperlinkRelationships);
        Assert.Contains(address, document.MainDocumentPart.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_table_shows_its_first_rows_and_says_so()
    {
        using var document = await OpenAsync([OfficeViews.Told(CrimeFigures.Country())]);

        var table = document.MainDocumentPart!.Document!.Descendants<Table>().First();
        Assert.Equal(26, table.Elements<TableRow>().Count());
        Assert.Contains("Dit zijn de eerste 25 van de 343 rijen. Alle rijen staan achter de vaste link in de bijlage.", document.MainDocumentPart.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_of_nothing_but_a_view_that_is_gone_has_no_message_and_no_figure()
    {
        var gone = new KeptView.Refused(new Refusal(RefusalKind.NotFound, "indicator", new Bilingual("Het cijfer bestaat niet meer.", "")), "https://cijfers.example.nl/vergelijk/weg", "");

        var file = await LetterAsync([ToldViews.Tell(gone, Language.Dutch)]);

        AssertGood(file);
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        Assert.Empty(document.MainDocumentPart!.ChartParts);
        Assert.Contains(Headings(document), heading => heading.Text == "Wat betekent dit voor onze gemeente?");
        Assert.Equal(2, document.MainDocumentPart.Document!.Body!.InnerText.Split("Het cijfer bestaat niet meer.").Length);
    }

    [Theory]
    [InlineData("Geregistreerde misdrijven", "Zwolle", "2026-11-24 RIB geregistreerde misdrijven Zwolle.docx")]
    [InlineData("WOZ-waarde", "'s-Hertogenbosch", "2026-11-24 RIB WOZ-waarde 's-Hertogenbosch.docx")]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j\u0000\t", "", "2026-11-24 RIB a b c d e f g h i j.docx")]
    [InlineData("", "Zwolle.", "2026-11-24 RIB Zwolle.docx")]
    [InlineData("\u202Efdp.exe", "Zwolle", "2026-11-24 RIB fdp.exe Zwolle.docx")]
    public void A_file_gets_a_name_that_every_system_takes(string subject, string municipality, string expected) =>
        Assert.Equal(expected, OfficeFileName.Of(Day, "RIB", subject, municipality, ".docx"));

    [Fact]
    public void A_long_subject_is_cut_after_a_word()
    {
        var name = OfficeFileName.Of(Day, "RIB", string.Join(' ', Enumerable.Repeat("woningbouw", 40)), "Zwolle", ".docx");

        Assert.InRange(name.Length, 90, OfficeFileName.Longest);
        Assert.EndsWith("woningbouw Zwolle.docx", name, StringComparison.Ordinal);
    }

    /// <summary>Valid, headings in order, alternative texts, marked tables, a language.</summary>
    internal static void AssertGood(byte[] file)
    {
        Assert.Empty(OfficeValidation.Errors(file));
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        var body = document.MainDocumentPart!.Document!.Body!;

        var levels = Headings(document).Select(heading => heading.Level).ToArray();
        Assert.Equal([0, 1], levels.Take(2));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, "A level of headings is skipped."));

        var pictures = body.Descendants<DW.DocProperties>().ToArray();
        Assert.Equal(document.MainDocumentPart.ChartParts.Count() + document.MainDocumentPart.ImageParts.Count(), pictures.Length);
        Assert.All(pictures, picture => Assert.True(picture.Description!.Value!.Length > 40 && picture.Title!.Value!.Length > 5));
        Assert.Equal(pictures.Length, pictures.Select(picture => picture.Id!.Value).Distinct().Count());
        Assert.All(body.Descendants<Table>(), table =>
        {
            Assert.NotNull(table.GetFirstChild<TableRow>()!.TableRowProperties!.GetFirstChild<TableHeader>());
            Assert.True(table.GetFirstChild<TableProperties>()!.TableLook!.FirstColumn!.Value);
            Assert.All(table.Elements<TableRow>(), row => Assert.Equal(table.GetFirstChild<TableGrid>()!.ChildElements.Count, row.Elements<TableCell>().Count()));
        });
        Assert.Contains(document.MainDocumentPart.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>(), language => language.Val?.Value is "nl-NL" or "en-GB");
        Assert.NotEmpty(document.PackageProperties.Title!);
        Assert.All(body.Descendants<ParagraphStyleId>(), style => Assert.Contains(document.MainDocumentPart.StyleDefinitionsPart.Styles.Elements<Style>(), known => known.StyleId?.Value == style.Val?.Value));
    }

    internal static IEnumerable<(int Level, string Text)> Headings(WordprocessingDocument document)
    {
        foreach (var paragraph in document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>())
        {
            var style = StyleOf(document, paragraph);
            if (style is "Title" or "title" || style.StartsWith("heading ", StringComparison.OrdinalIgnoreCase))
            {
                yield return (style.Length > 8 ? style[8] - '0' : 0, paragraph.InnerText);
            }
        }
    }

    internal static async Task<byte[]> LetterAsync(IReadOnlyList<ToldView> views, Language language = Language.Dutch, LetterTemplate? template = null)
    {
        using var memory = new MemoryStream();
        await CouncilLetter.WriteAsync(LetterHeader.Default(views[0].Subject, language), views, Day, language, template, memory, TestContext.Current.CancellationToken);
        return memory.ToArray();
    }

    private static async Task<WordprocessingDocument> OpenAsync(IReadOnlyList<ToldView> views) => WordprocessingDocument.Open(new MemoryStream(await LetterAsync(views)), false);

    private static async Task<string[]> BulletsAsync(params ToldView[] views)
    {
        using var document = await OpenAsync(views);
        return [.. document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>()
            .SkipWhile(paragraph => paragraph.InnerText != "Wat zeggen deze cijfers niet?").Skip(1)
            .TakeWhile(paragraph => paragraph.Ancestors<SdtBlock>().Any()).Select(paragraph => paragraph.InnerText)];
    }

    private static bool Says(Paragraph paragraph, string dutch, string english) => paragraph.InnerText == dutch || paragraph.InnerText == english;

    private static string StyleOf(WordprocessingDocument document, Paragraph paragraph) =>
        document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().FirstOrDefault(style => style.StyleId?.Value == paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value)?.StyleName?.Val?.Value ?? "";
}
