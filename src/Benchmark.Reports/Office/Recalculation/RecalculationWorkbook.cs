using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Office.Sheets;

namespace Benchmark.Reports.Office.Recalculation;

/// <summary>"Reken dit na": a comparison as live formulas over what the source delivered, each beside our own answer.</summary>
public static class RecalculationWorkbook
{
    /// <summary>The workbook: what it is, the delivered figures, value and interval of every member, and position and verdict.</summary>
    /// <param name="parts">The comparison with what it was worked out from.</param>
    /// <param name="register">Names of the release.</param>
    /// <param name="link">Fixed address of the page.</param>
    /// <param name="language">Language of its texts.</param>
    public static Workbook Of(ComparisonParts parts, MunicipalityRegister register, string link, Language language)
    {
        var comparison = parts.Comparison;
        var delivered = new DeliveredSheet(parts, language);
        var calculation = new CalculationSheet(parts, language);
        var members = new MemberSheet(parts, delivered, calculation, language);
        var steps = calculation.Make(delivered, members);
        var title = RecalculationTexts.Title.Fill(language, comparison.Indicator.Name.In(language), FigureText.Period(comparison.Period.Period, language));
        return new Workbook(title, [ReadMe(title, parts, register, link, [.. members.Checks, calculation.Checks], language), delivered.Make(), members.Make(), steps], language);
    }

    private static Sheet ReadMe(string title, ComparisonParts parts, MunicipalityRegister register, string link, IReadOnlyList<string> checks, Language language)
    {
        var (comparison, indicator) = (parts.Comparison, parts.Comparison.Indicator);
        var own = comparison.Municipality.Name;
        var differing = string.Join('+', checks.Select(check => $"COUNTIF({check},{Expressions.Quoted(RecalculationTexts.No.In(language))})"));
        var (yes, no) = (RecalculationTexts.Yes.In(language), RecalculationTexts.No.In(language));
        string[] notHere =
        [
            (indicator.Uncertainty == Uncertainty.Events ? RecalculationTexts.PhiText : RecalculationTexts.GroupText).In(language),
            .. comparison.Rank is null ? [] : (string[])[RecalculationTexts.RankText.In(language)],
        ];
        return new Sheet(
            RecalculationTexts.ReadMeSheet.In(language),
            [new(30), new(100)],
            [
                [new Cell.Text(RecalculationTexts.ReadMeSheet.In(language)), new Cell.Text(title)],
                Row(RecalculationTexts.What, new Cell.Text(RecalculationTexts.WhatText.Fill(language, own))),
                Row(RecalculationTexts.AllAgree, new Cell.Formula($"IF({differing}=0,{Expressions.Quoted(yes)},{Expressions.Quoted(no)})", double.NaN, 0, yes)),
                Row(RecalculationTexts.Sentence, new Cell.Text(Narrator.Tell(comparison, language).ToString())),
                Row(RecalculationTexts.Question, new Cell.Text(indicator.Question)),
                Row(RecalculationTexts.Definition, new Cell.Text(indicator.Definition)),
                Row(RecalculationTexts.Period, new Cell.Text(FigureText.Period(comparison.Period.Period, language))),
                Row(RecalculationTexts.Group, new Cell.Text(Narrator.WhyThisGroup(comparison, register, language))),
                Row(RecalculationTexts.Certainty, new Cell.Text(Narrator.HowSure(comparison, language))),
                Row(RecalculationTexts.Order, new Cell.Text(RecalculationTexts.OrderText.Fill(language, own))),
                Row(RecalculationTexts.Agreement, new Cell.Text(RecalculationTexts.AgreementText.In(language))),
                Row(RecalculationTexts.Missing, new Cell.Text(RecalculationTexts.MissingText.In(language))),
                Row(RecalculationTexts.NotHere, new Cell.Text(string.Join(' ', notHere))),
                .. Narrator.Voice(comparison, language).Select(said => Row(Figures.FigureTexts.Said, new Cell.Text(said))),
                Row(RecalculationTexts.Source, indicator.Source.Url is { Length: > 0 } url
                    ? new Cell.Link(Narrator.SourceLine(comparison, language), url)
                    : new Cell.Text(Narrator.SourceLine(comparison, language))),
                Row(RecalculationTexts.Page, new Cell.Link(link, link)),
            ]);

        IReadOnlyList<Cell> Row(Bilingual name, Cell cell) => [new Cell.Text(name.In(language), Strong: true), cell];
    }
}
