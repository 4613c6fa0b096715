using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Reports.Charts;

/// <summary>What the card beside a dot says: the same as the row of the table.</summary>
internal static class MemberCard
{
    public static IReadOnlyList<string> Of(MemberFigure member, Indicator indicator, Period? period, Language language)
    {
        var lines = new List<string> { period is { } shown ? $"{member.Name}, {FigureText.Period(shown, language)}" : member.Name, FigureText.ValueWithUnit(member.Value, indicator, language) };
        if (member.Interval is { } interval)
        {
            lines.Add(ChartTexts.Margin.Fill(language, FigureText.Number(interval.Lower, indicator, language), FigureText.Number(interval.Upper, indicator, language)));
        }

        if (member.Status != ObservationStatus.Definitive)
        {
            lines.Add(Narrator.Status(member.Status, language));
        }

        if (member.Recalculated)
        {
            lines.Add(ChartTexts.Recalculated.In(language));
        }

        return lines;
    }
}
