using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Reports.Charts;

/// <summary>Pictures of one comparison.</summary>
public static class ComparisonCharts
{
    /// <summary>Beyond this number of rows names are no longer shown.</summary>
    public const int MostRows = 60;

    private const double NameSize = 13;
    private const double LongestName = 128;
    private const double Above = 8;

    /// <summary>Whether the members fit as rows; else they are told as a spread.</summary>
    public static bool FitsRows(Comparison comparison) =>
        comparison.Group.Applied is not GroupExpression.WholeCountry && comparison.Members.Count <= MostRows;

    /// <summary>Naast elkaar: a row per member with its dot, margin and value; the spread where there are too many.</summary>
    public static ChartSpec SideBySide(Comparison comparison, MemberOrder order, Language language)
    {
        if (!FitsRows(comparison))
        {
            return SpreadChart.Of(comparison, names: false, language);
        }

        var members = Ordered(comparison, order);
        var categories = members.Select(member => CategoryOf(comparison, member, language)).ToArray();
        var (from, to) = Scale.Range(Figures(comparison), zeroWithin: 0.3);
        var row = categories.Any(category => category.Lines.Count > 1) ? 31 : 25;
        var margins = new Margins(
            Math.Ceiling(categories.Max(category => category.Lines.Max(line => TextWidth.Of(line, NameSize, bold: category.Role == MarkRole.Own)))) + 18,
            Above,
            Math.Ceiling(categories.Max(category => TextWidth.Of(category.Value, NameSize, bold: true))) + 22,
            double.IsNaN(comparison.Median) ? 28 : 46);
        var axis = new NumberAxis(from, to, []);
        axis = axis with { Ticks = Scale.Fit(Scale.Ticks(from, to, 5, language), axis, margins) };

        return new ChartSpec(
            ChartTexts.SideBySideTitle.Fill(language, comparison.Indicator.Name.In(language), FigureText.Period(comparison.Period.Period, language), comparison.Municipality.Name),
            margins,
            (row * members.Count) + margins.Top + margins.Bottom,
            axis,
            new CategoryAxis(categories),
            [.. MiddleMarks(comparison, -0.5, members.Count - 0.5, language), .. MemberMarks(comparison, members, from, language)],
            Footnotes(comparison, from, language, ChartTexts.MarginLegend));
    }

    /// <summary>Members in the order asked for.</summary>
    public static IReadOnlyList<MemberFigure> Ordered(Comparison comparison, MemberOrder order)
    {
        var byName = StringComparer.Create(FigureText.Culture(Language.Dutch), System.Globalization.CompareOptions.IgnoreSymbols);
        return order switch
        {
            MemberOrder.Value => [.. comparison.Members.OrderByDescending(member => member.HasValue ? member.Value : double.NegativeInfinity).ThenBy(member => member.Name, byName)],
            MemberOrder.Name => [.. comparison.Members.OrderBy(member => member.Name, byName).ThenBy(member => member.Code, StringComparer.Ordinal)],
            _ => [.. comparison.Members.OrderByDescending(member => member.Code == comparison.Municipality.Code)],
        };
    }

    /// <summary>Everything that must lie inside the range.</summary>
    internal static IEnumerable<double> Figures(Comparison comparison) =>
        comparison.Members
            .SelectMany(member => member.Interval is { } interval && member.HasValue ? [member.Value, interval.Lower, interval.Upper] : new[] { member.Value })
            .Concat([comparison.Median, comparison.Q1, comparison.Q3]);

    /// <summary>The middle half and the middle of the group over the whole height.</summary>
    internal static IEnumerable<Mark> MiddleMarks(Comparison comparison, double lowest, double highest, Language language)
    {
        if (!double.IsNaN(comparison.Q1))
        {
            yield return new Band([new Edge(comparison.Q1, lowest, highest), new Edge(comparison.Q3, lowest, highest)]);
        }

        if (!double.IsNaN(comparison.Median))
        {
            yield return new Reference(comparison.Median, MarkRole.Middle, LineStyle.Dashed, ChartTexts.MiddleOfGroup.Fill(language, FigureText.Value(comparison.Median, comparison.Indicator, language)));
        }
    }

    /// <summary>Sentences that explain what is drawn, and no more.</summary>
    internal static IReadOnlyList<string> Footnotes(Comparison comparison, double from, Language language, Bilingual? marginLegend)
    {
        var notes = new List<Bilingual>();
        if (!double.IsNaN(comparison.Q1))
        {
            notes.Add(ChartTexts.BandLegend);
        }

        if (marginLegend is not null && comparison.Members.Any(member => member.Interval is not null))
        {
            notes.Add(marginLegend);
        }

        if (from != 0)
        {
            notes.Add(ChartTexts.AxisNotFromZero);
        }

        return [.. notes.Select(note => note.In(language))];
    }

    internal static MarkRole RoleOf(Comparison comparison, MemberFigure member) =>
        member.Code == comparison.Municipality.Code ? MarkRole.Own : MarkRole.Group;

    private static Category CategoryOf(Comparison comparison, MemberFigure member, Language language) => new(
        member.Code,
        member.Name,
        TextWidth.Wrap(member.Name, LongestName, NameSize, bold: member.Code == comparison.Municipality.Code),
        FigureText.Number(member.Value, comparison.Indicator, language),
        RoleOf(comparison, member));

    private static IEnumerable<Mark> MemberMarks(Comparison comparison, IReadOnlyList<MemberFigure> members, double from, Language language)
    {
        var rows = members.Select((member, row) => (member, row, role: RoleOf(comparison, member))).ToArray();
        yield return new Intervals([.. rows
            .Where(r => r.member.HasValue && r.member.Interval is not null)
            .Select(r => new Stretch(r.member.Interval!.Lower, r.member.Interval.Upper, r.row, r.role, r.member.Code))]);
        yield return new Points([.. rows
            .Where(r => r.member.HasValue)
            .Select(r => new Dot(r.member.Value, r.row, r.role, r.member.Code, MemberCard.Of(r.member, comparison.Indicator, null, language)))]);
        foreach (var (member, row, _) in rows.Where(r => !r.member.HasValue))
        {
            yield return new Label(from, row, [ChartTexts.Absent(member.Status).In(language)], MarkRole.Rest, Right: 4);
        }
    }
}
