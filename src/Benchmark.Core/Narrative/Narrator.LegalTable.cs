using Benchmark.Core.Indicators;
using Benchmark.Core.LegalTables;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    /// <summary>How many of the legal rows are filled, and that the table is not complete without the others.</summary>
    public static Sentence Tell(LegalTable table, Language language = Language.Dutch)
    {
        var filled = (table.Filled switch { 0 => LegalTexts.FilledNone, 1 => LegalTexts.FilledOne, _ => LegalTexts.Filled })
            .Fill(language, ("gemeente", table.Municipality.Name), ("aantal", Count(table.Filled, language)), ("rijen", Count(table.Lines.Count, language)));
        return Sentence.Parse(Incomplete(table, language) is { } incomplete ? $"{filled} {incomplete}" : filled);
    }

    /// <summary>What the table does not tell: that it is incomplete comes first, how far the list was checked last.</summary>
    public static IReadOnlyList<string> Limits(LegalTable table, Language language = Language.Dutch) =>
    [
        .. Incomplete(table, language) is { } incomplete ? [incomplete, LegalTexts.NotAvailable.Fill(language)] : Array.Empty<string>(),
        .. table.Filled > 0 ? [LegalTexts.LimitYear.Fill(language)] : Array.Empty<string>(),
        .. table.Lines.OfType<LegalLine.Filled>().Select(line => line.Indicator.Note).Where(note => note.Length > 0).Distinct(StringComparer.Ordinal),
        LegalTexts.AsOf.Fill(language),
    ];

    /// <summary>Where the list of rows comes from, and which rows of the annex do not apply any more.</summary>
    public static IReadOnlyList<string> Basis(LegalTable table, Language language = Language.Dutch) =>
    [
        LegalTexts.Basis.Fill(language),
        .. table.Ended.Where(row => row.State == LegalState.Dropped).GroupBy(row => row.LegalSource, StringComparer.Ordinal)
            .Select(ended => LegalTexts.Dropped.Fill(language, ("rijen", string.Join(", ", ended.Select(NumberAndName))), ("bron", ended.Key))),
        .. table.Ended.Where(row => row.State == LegalState.GoneFromLists).Select(row => LegalTexts.GoneFromLists.Fill(language, ("rijen", NumberAndName(row)))),
    ];

    /// <summary>What to do about an open row: "Zelf invullen."</summary>
    public static string WhatToDo(LegalLine.Open line, Language language = Language.Dutch) =>
        (line.Row.FilledBy == LegalFiller.Own ? LegalTexts.DoOwn : LegalTexts.DoPlatform).Fill(language);

    /// <summary>Why the figure of a row is the legal one, or why there is none.</summary>
    public static string Why(LegalLine line, LegalTable table, Language language = Language.Dutch) => line switch
    {
        LegalLine.Open { Gap: LegalGap.NotInRelease } => LegalTexts.NotInRelease.Fill(language),
        LegalLine.Open { Gap: LegalGap.TooOld, Newest: { } newest } => LegalTexts.TooOld.Fill(language, ("periode", FigureText.PeriodInSentence(newest, language))),
        LegalLine.Open { Gap: LegalGap.NoFigure } => LegalTexts.NoFigure.Fill(language, ("gemeente", table.Municipality.Name)),
        _ => line.Row.Why.In(language) is { Length: > 0 } why ? why : LegalTexts.NoMatch.Fill(language),
    };

    private static string? Incomplete(LegalTable table, Language language) => table.Filled == table.Lines.Count
        ? null
        : LegalTexts.Incomplete.Fill(
            language,
            ("open", Count(table.Lines.Count - table.Filled, language)),
            ("eigen", Count(table.Open(LegalFiller.Own), language)),
            ("platform", Count(table.Open(LegalFiller.Platform), language)));

    private static string NumberAndName(LegalRow row) => $"{row.Number} {row.Name}";
}
