using Benchmark.Core.Composition;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Reports.Charts;

/// <summary>Waar zit het verschil: a row per part, from the middle of the group to the own amount.</summary>
public static class DifferenceChart
{
    private const double NameSize = 13;
    private const double LongestName = 150;
    private const double RowHeight = 31;

    /// <summary>Draws parts and rest in their order; what the middles do not add up to stands in the table alone.</summary>
    public static ChartSpec Of(Decomposition decomposition, Language language)
    {
        var indicator = decomposition.Whole.Indicator;
        (string Code, string Name, Portion Portion)[] rows =
        [
            .. decomposition.Parts.Select(part => (part.Comparison.Indicator.Code, part.Comparison.Indicator.Name.In(language), part.Portion)),
            .. decomposition.Rest is { } rest ? [("", CompositionWords.Rest.In(language), rest)] : Array.Empty<(string, string, Portion)>(),
        ];
        var categories = rows
            .Select(row => new Category(
                row.Code, row.Name, TextWidth.Wrap(row.Name, LongestName, NameSize, bold: false), CompositionWords.WithSign(row.Portion.Difference, indicator, language), MarkRole.Group))
            .ToArray();
        var (low, high) = (Math.Min(0, rows.Min(row => row.Portion.Difference)), Math.Max(0, rows.Max(row => row.Portion.Difference)));
        var room = low == high ? 1 : (high - low) * 0.06;
        var margins = new Margins(
            Math.Ceiling(categories.Max(category => category.Lines.Max(line => TextWidth.Of(line, NameSize)))) + 18,
            8,
            Math.Ceiling(categories.Max(category => TextWidth.Of(category.Value, NameSize, bold: true))) + 22,
            46);
        var axis = new NumberAxis(low - room, high + room, []);
        axis = axis with { Ticks = Scale.Fit(Scale.Ticks(axis.From, axis.To, 5, language), axis, margins) };
        return new ChartSpec(
            ChartTexts.DifferenceTitle.Fill(language, indicator.Name.In(language), FigureText.Period(decomposition.Whole.Period.Period, language), decomposition.Whole.Municipality.Name),
            margins,
            (RowHeight * rows.Length) + margins.Top + margins.Bottom,
            axis,
            new CategoryAxis(categories),
            [
                new Reference(0, MarkRole.Middle, LineStyle.Dashed, ChartTexts.AtTheMiddle.In(language)),
                new Intervals([.. rows.Select((row, index) => new Stretch(Math.Min(0, row.Portion.Difference), Math.Max(0, row.Portion.Difference), index, MarkRole.Own, row.Code))]),
                new Points([.. rows.Select((row, index) => new Dot(row.Portion.Difference, index, MarkRole.Own, row.Code, CardOf(row.Name, row.Portion, decomposition, language)))]),
            ],
            [ChartTexts.DifferenceLegend.Fill(language, decomposition.Whole.Municipality.Name)]);
    }

    private static IReadOnlyList<string> CardOf(string name, Portion portion, Decomposition decomposition, Language language) =>
    [
        name,
        $"{decomposition.Whole.Municipality.Name} {FigureText.Value(portion.Own, decomposition.Whole.Indicator, language)}",
        ChartTexts.MiddleOfGroup.Fill(language, FigureText.Value(portion.Middle, decomposition.Whole.Indicator, language)),
    ];
}
