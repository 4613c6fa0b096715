using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.Office.Figures;
using Benchmark.Reports.Office.Sheets;

namespace Benchmark.Reports.Office.Dossiers;

/// <summary>Kept views as a workbook: first what is in it, then a sheet per view with typed cells and a native chart.</summary>
public static class DossierWorkbook
{
    // A sentence in a cell is wrapped; a name is not.
    private const double Sentences = 90;
    private const double Narrowest = 12;
    private const double Widest = 60;

    /// <summary>The workbook.</summary>
    /// <param name="title">Title of the dossier; empty for none.</param>
    /// <param name="views">The views, in order.</param>
    /// <param name="language">Language of its own texts; the views are told already.</param>
    public static Workbook Of(string title, IReadOnlyList<ToldView> views, Language language)
    {
        var name = title.Length > 0 ? title : ToldTexts.Dossier.In(language);
        return new Workbook(name, [Contents(name, views, language), .. views.Where(view => view.Table is not null).Select(FiguresOf)], language);
    }

    // What every view says and where it is from: the sheets of figures hold figures alone.
    private static Sheet Contents(string name, IReadOnlyList<ToldView> views, Language language) => new(
        ToldTexts.Contents.In(language),
        [new(34), new(Sentences)],
        [
            [new Cell.Text(ToldTexts.Dossier.In(language)), new Cell.Text(name)],
            .. views.Index().SelectMany(item => Told(item.Index, item.Item, language)),
        ]);

    private static IEnumerable<IReadOnlyList<Cell>> Told(int index, ToldView view, Language language)
    {
        yield return [new Cell.Text(string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {view.Subject}"), Strong: true), new Cell.Text(view.Title, Strong: true)];
        (Bilingual Name, string Text)[] parts =
        [
            (FigureTexts.Sentence, string.Join(' ', view.Message)),
            (FigureTexts.Said, string.Join(' ', view.Said)),
            (ToldTexts.Note, view.Note),
            (ToldTexts.Limits, Plain(view.Limits)),
            (ToldTexts.Method, Plain(view.Method)),
            (FigureTexts.Group, Plain(view.Group)),
            (FigureTexts.Source, view.Source),
        ];
        foreach (var (name, text) in parts.Where(part => part.Text.Length > 0))
        {
            yield return [new Cell.Text(name.In(language)), new Cell.Text(text)];
        }

        if (view.Release is { } release)
        {
            yield return [new Cell.Text(FigureTexts.Release.In(language)), new Cell.Day(release.Date)];
        }

        yield return [new Cell.Text(FigureTexts.Page.In(language)), new Cell.Link(view.Link, view.Link)];
    }

    // A cell has no bold words.
    private static string Plain(IEnumerable<string> texts) => string.Join(' ', texts.Select(text => Sentence.Parse(text)));

    private static Sheet FiguresOf(ToldView view)
    {
        var table = view.Table!;
        return new Sheet(
            view.Subject,
            [.. table.Headings.Select((heading, column) => new SheetColumn(Width(table, column), heading.IsFigure))],
            [
                [.. table.Headings.Select(heading => new Cell.Text(heading.Text))],
                .. table.Rows.Select((row, index) => (IReadOnlyList<Cell>)[.. row.Select(cell => CellOf(cell, index == table.OwnRow))]),
            ],
            Chart: view.Chart);
    }

    // A dash for what is not there stands in words: the cell of a figure stays empty, so that nobody reckons with it.
    private static Cell CellOf(TableCell cell, bool isOwn) =>
        cell.Figure is { } figure ? new Cell.Number(figure, cell.Decimals) : cell.Text is "–" or "" ? new Cell.Empty() : new Cell.Text(cell.Text, isOwn);

    private static double Width(TextTable table, int column) =>
        Math.Clamp(table.Rows.Select(row => row[column].Text.Length).Append(table.Headings[column].Text.Length).Max() + 2, Narrowest, Widest);
}
