using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Relations;
using Benchmark.Reports.Charts;

namespace Benchmark.Reports.Dossiers;

/// <summary>Tells two figures against each other.</summary>
internal static class ToldRelation
{
    public static ToldView Of(KeptView.Related view, Language language)
    {
        var relation = view.Relation;
        var (first, second) = (relation.First.Indicator, relation.Second.Indicator);
        var chart = RelationChart.Of(relation, language);
        var group = Narrator.GroupName(relation.Group, view.Register, language);
        var message = Narrator.Tell(relation, language);
        return new ToldView
        {
            Title = ToldTexts.RelationTitle.Fill(language, first.Name.In(language), second.Name.In(language)),
            Subject = ToldTexts.RelationTitle.Fill(language, first.Name.In(language), second.Name.In(language)),
            Municipality = relation.Municipality.Name,
            Message = [message],
            Leads = Highlights.MayLead(first, relation.First.IsOld) && Highlights.MayLead(second, relation.Second.IsOld),
            GroupName = group,
            Chart = chart,
            ChartText = string.Join(' ', [chart.Title + ".", message.ToString(), .. chart.Footnotes]),
            Said = Narrator.Voice(relation, language),
            Table = Points(relation, language),
            Limits = Narrator.Limits(relation, language),
            Method = [.. ((string[])[first.Definition, second.Definition]).Distinct(StringComparer.Ordinal), ToldTexts.RelationMethod.Fill(language, relation.All.Count)],
            Group = [ToldTexts.ComparedWith.Fill(language, group)],
            Members = ToldViews.MembersOf(view.Explanation, view.Register, language),
            Source = Narrator.SourceLine(relation, language),
            Release = relation.Release,
            Link = view.Link,
            Note = view.Note,
        };
    }

    // The municipality and its group; everybody else stands in the picture and under the link.
    private static TextTable Points(Relation relation, Language language)
    {
        var points = relation.Points.Where(point => point.Role != RelationRole.Rest).ToArray();
        return new TextTable(
            ToldTexts.RelationCaption.Fill(language, relation.Municipality.Name),
            [new(ToldTexts.Municipality.In(language)), Heading(relation.First, language), Heading(relation.Second, language)],
            [.. points.Select(point => (IReadOnlyList<TableCell>)
            [
                new(point.Name),
                ToldViews.Cell(point.First.Value, relation.First.Indicator, language),
                ToldViews.Cell(point.Second.Value, relation.Second.Indicator, language),
            ])],
            Array.FindIndex(points, point => point.Role == RelationRole.Own));
    }

    private static TableHeading Heading(RelatedFigure figure, Language language) => new(ToldViews.TitleOf(figure.Indicator, figure.Period.Period, language), IsFigure: true);
}
