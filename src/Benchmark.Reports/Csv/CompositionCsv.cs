using Benchmark.Core.Composition;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Words;

namespace Benchmark.Reports.Csv;

/// <summary>Parts and pairs as CSV; what is not known is an empty field.</summary>
public static class CompositionCsv
{
    private static readonly string[] PartHeader = ["indicator", "naam", "gemeente", "periode", "eigen", "midden", "verschil", "oordeel", "versie"];
    private static readonly string[] YearHeader = ["eerste", "tweede", "gemeente", "periode", "waardeEerste", "waardeTweede", "verschil", "middenVerschil", "aantalMetVerschil", "aantal", "versie"];

    /// <summary>One row per part, then the rest, what the middles do not add up to, and the whole.</summary>
    /// <param name="decomposition">The parts.</param>
    /// <param name="form">The form.</param>
    /// <param name="writer">Receives it.</param>
    public static void Write(Decomposition decomposition, CsvForm form, TextWriter writer)
    {
        using var csv = CsvRows.Start(writer, form, PartHeader);
        foreach (var part in decomposition.Parts)
        {
            Row(part.Comparison.Indicator.Code, part.Comparison.Indicator.Name.Dutch, part.Portion.Own, part.Portion.Middle, part.Portion.Difference, ApiWords.Of(part.Comparison.Verdict));
        }

        if (decomposition.Rest is { } rest)
        {
            Row("", CompositionWords.Rest.Dutch, rest.Own, rest.Middle, rest.Difference, "");
        }

        if (decomposition.LeavesOver)
        {
            Row("", CompositionWords.LeftOver(decomposition).Dutch, decomposition.RestWithoutMiddle ?? double.NaN, double.NaN, decomposition.Unadded, "");
        }

        var (whole, total) = (decomposition.Whole, decomposition.Total);
        Row(whole.Indicator.Code, CompositionWords.Together(decomposition, Language.Dutch), total.Own, total.Middle, total.Difference, ApiWords.Of(whole.Verdict));

        void Row(string code, string name, double own, double middle, double difference, string verdict)
        {
            csv.WriteField(code);
            csv.WriteField(name);
            csv.WriteField(decomposition.Whole.Municipality.Code);
            csv.WriteField(decomposition.Whole.Period.Period.ToString());
            csv.WriteFigure(own);
            csv.WriteFigure(middle);
            csv.WriteFigure(difference);
            csv.WriteField(verdict);
            csv.WriteField(decomposition.Whole.Release.Number);
            csv.EndRecord();
        }
    }

    /// <summary>One row per year.</summary>
    /// <param name="pair">The figures.</param>
    /// <param name="form">The form.</param>
    /// <param name="writer">Receives it.</param>
    public static void Write(PairedFigures pair, CsvForm form, TextWriter writer)
    {
        using var csv = CsvRows.Start(writer, form, YearHeader);
        foreach (var year in pair.Years)
        {
            csv.WriteField(pair.First.Code);
            csv.WriteField(pair.Second.Code);
            csv.WriteField(pair.Municipality.Code);
            csv.WriteField(year.Period.ToString());
            csv.WriteFigure(year.First.Value);
            csv.WriteFigure(year.Second.Value);
            csv.WriteFigure(year.Gap);
            csv.WriteFigure(year.MiddleGap);
            csv.WriteField(year.OthersWithGap);
            csv.WriteField(year.Others);
            csv.WriteField(pair.Release.Number);
            csv.EndRecord();
        }
    }
}
