using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Dossiers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Benchmark.Reports.Office.Word;

/// <summary>What stands in a letter to the council, from top to bottom. What the figures mean is politics and is never generated.</summary>
/// <param name="writer">Makes the paragraphs.</param>
/// <param name="views">The views in the order of their keeper.</param>
internal sealed class LetterSections(LetterWriter writer, IReadOnlyList<ToldView> views)
{
    // What is made of figures of several releases carries the date of none.
    private readonly DateOnly? _common = views.Where(view => view.Release is not null).Select(view => view.Release!.Date).Distinct().ToArray() is [var only] ? only : null;

    public IEnumerable<OpenXmlElement> Of(LetterHeader header, DateOnly date) =>
    [
        Field(LetterTexts.From, header.From),
        Field(LetterTexts.To, header.To),
        Field(LetterTexts.Date, FigureText.Date(date, writer.Language)),
        Field(LetterTexts.CaseNumber, header.CaseNumber),
        Field(LetterTexts.Subject, header.Subject),
        writer.Text(LetterStyle.Title, header.Name),
        Heading(LetterTexts.CoreMessage),
        .. CoreMessage(),
        Heading(LetterTexts.Occasion),
        writer.Prompt(writer.Say(LetterTexts.Occasion), writer.Say(LetterTexts.OccasionPrompt)),
        Heading(LetterTexts.Findings),
        .. views.SelectMany(Finding),
        writer.Text(LetterStyle.Heading1, Meaning),
        writer.Prompt(Meaning, writer.Say(LetterTexts.MeaningPrompt)),
        .. Limits(),
        Heading(LetterTexts.Finances),
        writer.Prompt(writer.Say(LetterTexts.Finances), writer.Say(LetterTexts.FinancesPrompt)),
        Heading(LetterTexts.Next),
        writer.Prompt(writer.Say(LetterTexts.Next), writer.Say(LetterTexts.NextPrompt)),
        writer.Text(LetterStyle.Source, writer.Say(LetterTexts.ProposalLegend)),
        .. Appendix(),
    ];

    private readonly string[] _municipalities = [.. views.Select(view => view.Municipality).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];

    private string Meaning => string.Format(
        FigureText.Culture(writer.Language), writer.Say(LetterTexts.Meaning), _municipalities.Length > 0 ? Joined(_municipalities) : writer.Say(LetterTexts.OurMunicipality));

    // In a letter about several municipalities every heading says whose figures follow.
    private string TitleOf(ToldView view) =>
        _municipalities.Length > 1 && view.Municipality.Length > 0 && !view.Title.Contains(view.Municipality, StringComparison.Ordinal) ? $"{view.Municipality}: {view.Title}" : view.Title;

    private Paragraph Field(Bilingual name, string text) =>
        writer.Text(LetterStyle.HeaderField, LetterWriter.Run(writer.Say(name)), new Run(new TabChar()), writer.Field(writer.Say(name), text));

    private Paragraph Heading(Bilingual text) => writer.Text(LetterStyle.Heading1, writer.Say(text));

    // One message is a paragraph, more are a list; its keeper decides which stay. Two pictures of one figure have one message. Where not all
    // were compared with the same group, each says with which.
    private IEnumerable<OpenXmlElement> CoreMessage()
    {
        var leading = views.Where(view => view.Leads).ToArray();
        var groups = views.Select(view => view.GroupName).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Count();
        var messages = leading.Select(view => groups > 1 ? new Sentence([.. view.Message[0].Runs, new Core.Narrative.Run(" " + ComparedWith(view))]) : view.Message[0]).DistinctBy(message => message.ToString()).ToArray();
        yield return messages.Length > 0
            ? writer.Proposal(_common, messages.Select(message => writer.Text(messages.Length == 1 ? LetterStyle.Proposal : LetterStyle.ProposalBullet, message)))
            : writer.Prompt(writer.Say(LetterTexts.CoreMessage), writer.Say(LetterTexts.CoreMessagePrompt));
    }

    private string ComparedWith(ToldView view) => ToldTexts.ComparedWith.Fill(writer.Language, view.GroupName);

    private IEnumerable<OpenXmlElement> Finding(ToldView view)
    {
        yield return writer.Text(LetterStyle.Heading2, TitleOf(view));
        yield return writer.Proposal(view.Release?.Date, Proposed(view));
        // What the municipality itself wrote is no proposal of ours.
        foreach (var said in view.Said)
        {
            yield return writer.Text(LetterStyle.Normal, said);
        }

        if (view.Note.Length > 0)
        {
            yield return writer.Text(LetterStyle.Normal, LetterWriter.Run(writer.Say(LetterTexts.Note), strong: true), LetterWriter.Run(view.Note));
        }
    }

    private IEnumerable<OpenXmlElement> Proposed(ToldView view) =>
    [
        .. view.Message.Select(message => writer.Text(LetterStyle.Proposal, message)),
        .. view.GroupName.Length > 0 ? (OpenXmlElement[])[writer.Text(LetterStyle.Proposal, ComparedWith(view))] : [],
        .. view.Chart is { } chart ? Picture(view, chart) : [],
        .. view.Drawing is { Png: { } png } drawing ? Picture(view, drawing, png) : [],
        .. view.Table is { } table ? LetterTable.Of(table, writer) : [],
        .. view.Source.Length > 0 ? (OpenXmlElement[])[writer.Text(LetterStyle.Source, view.Source)] : [],
    ];

    private IEnumerable<OpenXmlElement> Picture(ToldView view, ChartSpec chart) =>
    [
        writer.Caption(LetterTexts.Figure, TitleOf(view)),
        writer.Picture(chart, chart.Title, view.ChartText),
        .. chart.Footnotes.Count > 0 ? (OpenXmlElement[])[writer.Text(LetterStyle.Source, string.Join(' ', chart.Footnotes))] : [],
    ];

    private IEnumerable<OpenXmlElement> Picture(ToldView view, ToldDrawing drawing, IReadOnlyList<byte> png) =>
    [
        writer.Caption(LetterTexts.Figure, TitleOf(view)),
        writer.Picture(png, drawing.Width / drawing.Height, drawing.Title, view.ChartText),
        .. drawing.Footnotes.Select(note => writer.Text(LetterStyle.Source, note)),
    ];

    // What holds for all figures is said once; what holds for some says of which.
    private IEnumerable<OpenXmlElement> Limits()
    {
        var limited = views.Where(view => view.Limits.Count > 0).ToArray();
        var names = ViewNames.Of(limited, writer.Language);
        var about = names.Distinct(StringComparer.Ordinal).Count();
        var limits = limited.Zip(names)
            .SelectMany(named => named.First.Limits.Select(limit => (Limit: limit, Name: named.Second)))
            .GroupBy(said => said.Limit, said => said.Name, StringComparer.Ordinal)
            .Select(said => said.Distinct(StringComparer.Ordinal).ToArray() is var some && some.Length == about ? said.Key : $"**{Joined(some)}:** {said.Key}")
            .ToArray();
        if (limits.Length > 0)
        {
            yield return Heading(LetterTexts.Limits);
            yield return writer.Proposal(_common, limits.Select(limit => writer.Text(LetterStyle.ProposalBullet, Sentence.Parse(limit))));
        }
    }

    private IEnumerable<OpenXmlElement> Appendix()
    {
        var heading = Heading(LetterTexts.Appendix);
        heading.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        yield return heading;
        foreach (var view in views)
        {
            yield return writer.Text(LetterStyle.Heading2, TitleOf(view));
            yield return writer.Proposal(view.Release?.Date, Account(view));
        }
    }

    private IEnumerable<OpenXmlElement> Account(ToldView view) =>
    [
        .. Part(LetterTexts.Source, ((string[])[view.Source, view.Citation]).Where(text => text.Length > 0)),
        .. Part(LetterTexts.Method, view.Method),
        .. Part(LetterTexts.Group, view.Group),
        .. view.Members is { } members ? LetterTable.Of(members, writer) : [],
        writer.Text(LetterStyle.Heading3, writer.Say(LetterTexts.FixedLink)),
        writer.Text(LetterStyle.Normal, writer.Link(view.Link)),
    ];

    private IEnumerable<OpenXmlElement> Part(Bilingual heading, IEnumerable<string> texts)
    {
        var paragraphs = texts.Select(text => writer.Text(LetterStyle.Normal, Sentence.Parse(text))).ToArray();
        return paragraphs.Length == 0 ? [] : [writer.Text(LetterStyle.Heading3, writer.Say(heading)), .. paragraphs];
    }

    private string Joined(string[] names) =>
        names.Length == 1 ? names[0] : string.Join(", ", names[..^1]) + writer.Say(LetterTexts.And) + names[^1];
}
