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
            Method = [.. Narrator.Basis(table, language), .. Reasons(table, language)],
            Source = sources.Length == 0 ? release : $"{ToldTexts.Sources.Fill(language, string.Join("; ", sources))} {release}",
            Release = table.Catalogue.Release,
            Link = view.Link,
            Note = view.Note,
        };
    }

    // Why a row is filled or not, once for all rows with the same reason: a cell that tells it would make a letter twice as long.
    private static IEnumerable<string> Reasons(LegalTable table, Language language) => table.Lines
        .GroupBy(line => Narrator.Why(line, table, language), StringComparer.Ordinal)
        .Select(reason => ToldTexts.LegalReason.Fill(language, string.Join(", ", reason.Select(line => line.Row.Number)), reason.Key));

    private static TextTable Table(LegalTable table, Language language) => new(
        ToldTexts.LegalTitle.Fill(language, table.Municipality.Name),
        [
            new(ToldTexts.LegalIndicator.In(language)),
            new(ToldTexts.TaskField.In(language)),
            new(ToldTexts.Unit.In(language)),
            new(ToldTexts.Period.In(language)),
            new(table.Municipality.Name, IsFigure: true),
            new(ToldTexts.StatusOrToDo.In(language)),
        ],
        [.. table.Lines.Select(line => Row(line, language))]);

    private static IReadOnlyList<TableCell> Row(LegalLine line, Language language)
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
                LegalLine.Open open => [new("–"), new("–"), new(Narrator.WhatToDo(open, language))],
                _ => throw new ArgumentOutOfRangeException(nameof(line), line, "Not a legal line."),
            },
        ];
    }
}
