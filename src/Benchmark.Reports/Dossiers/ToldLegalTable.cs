using Benchmark.Core.Indicators;
using Benchmark.Core.LegalTables;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Charts;

namespace Benchmark.Reports.Dossiers;

/// <summary>Tells the table that the law asks for: every row, filled or with what to do about it.</summary>
internal static class ToldLegalTable
{
    public static ToldView Of(KeptView.Legal view, Language language)
    {
        var table = view.Table;
        var sources = table.Lines.OfType<LegalLine.Filled>().Select(line => line.Indicator.Source.Name).Distinct(StringComparer.Ordinal).ToArray();
        var release = Narrator.ReleaseLine(table.Catalogue.Release, language);
        return new ToldView
        {
            Title = ToldTexts.LegalTitle.Fill(language, table.Municipality.Name),
            Subject = ToldTexts.LegalSubject.In(language),
            Municipality = table.Municipality.Name,
            Message = [Narrator.Tell(table, language)],
            Table = Table(table, language),
            TableIsMessage = true,
            Limits = Narrator.Limits(table, language),
            Method = [.. Narrator.Basis(table, language), .. table.Lines.OfType<LegalLine.Filled>().Select(line => $"{line.Row.Number}. {line.Row.Name}: {Narrator.Why(line, table, language)}")],
            Source = sources.Length == 0 ? release : $"{ToldTexts.Sources.Fill(language, string.Join("; ", sources))} {release}",
            Release = table.Catalogue.Release,
            Link = view.Link,
            Note = view.Note,
        };
    }

    /// <summary>The table as text, with one row per row of the law.</summary>
    public static TextTable Table(LegalTable table, Language language) => new(
        ToldTexts.LegalTitle.Fill(language, table.Municipality.Name),
        [
            new(ToldTexts.LegalIndicator.In(language)),
            new(ToldTexts.TaskField.In(language)),
            new(ToldTexts.Unit.In(language)),
            new(ToldTexts.Period.In(language)),
            new(table.Municipality.Name, IsFigure: true),
            new(ToldTexts.StatusOrToDo.In(language)),
        ],
        [.. table.Lines.Select(line => Row(line, table, language))]);

    private static IReadOnlyList<TableCell> Row(LegalLine line, LegalTable table, Language language)
    {
        var row = line.Row;
        return
        [
            new($"{row.Number}. {row.Name}"),
            new($"{row.Field.Code} {row.Field.Name}"),
            new(row.Unit),
            .. line switch
            {
                LegalLine.Filled filled => (TableCell[])
                [
                    new(FigureText.Period(filled.Period.Period, language)),
                    ToldViews.Cell(filled.Value, filled.Indicator, language),
                    new(Narrator.Status(filled.Status, language)),
                ],
                LegalLine.Open open => [new("–"), new("–"), new($"{Narrator.ToDo(open, language)} {Narrator.Why(open, table, language)}")],
                _ => throw new ArgumentOutOfRangeException(nameof(line), line, "Not a legal line."),
            },
        ];
    }
}
