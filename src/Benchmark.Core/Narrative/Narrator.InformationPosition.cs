using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.InformationIndex;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    /// <summary>How much is known of a municipality, over all tasks; a figure that serves several counts once.</summary>
    public static string Position(IReadOnlyList<TaskPosition> positions, Municipality municipality, Language language = Language.Dutch)
    {
        var figures = positions.SelectMany(position => position.Figures).DistinctBy(figure => figure.Indicator.Code).ToList();
        var (known, recent) = (figures.Count(figure => figure.Known), figures.Count(figure => figure is { Known: true, Old: false }));
        string Are(int count) => (count == 1 ? PositionTexts.Is : PositionTexts.Are).Fill(language);
        return PositionTexts.Lead.Fill(
            language,
            ("aantal", Count(figures.Count, language)),
            ("gemeente", municipality.Name),
            ("zijnBekend", Are(known)),
            ("bekend", Count(known, language)),
            ("zijnRecent", Are(recent)),
            ("recent", Count(recent, language)),
            ("jaar", positions[0].RecentFrom.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Who delivered a figure, by name alone; of a missing one why it is, who delivers it for others, and when it was last known.</summary>
    public static string Delivery(PositionFigure figure, Language language = Language.Dutch)
    {
        if (figure.Known)
        {
            return figure.Indicator.Source.Name;
        }

        var told = (figure.Others switch { 0 => PositionTexts.NoSource, 1 => PositionTexts.CouldDeliverOne, _ => PositionTexts.CouldDeliver }).Fill(
            language, ("reden", Absence(figure.Status, language)), ("aantal", Count(figure.Others, language)), ("bron", figure.Indicator.Source.Name));
        return figure.LastKnown is { } last ? $"{told} {PositionTexts.LastKnown.Fill(language, ("periode", FigureText.PeriodInSentence(last, language)))}" : told;
    }

    /// <summary>Why there is no index; empty where nothing stands in its way.</summary>
    public static string NoIndex(IReadOnlyList<IndexObstacle> obstacles, Language language = Language.Dutch) => obstacles.Count == 0 ? "" : PositionTexts.NoIndex.Fill(
        language,
        ("reden", Enumerate([.. obstacles.Select(obstacle => (obstacle switch
        {
            IndexObstacle.NoDefinition => PositionTexts.NoDefinition,
            IndexObstacle.NotDecided => PositionTexts.NotDecided,
            _ => PositionTexts.TooFewThemes,
        }).Fill(language))], language)));

    /// <summary>An index that may be shown: a position with its range, and who decided goalposts and weights.</summary>
    /// <exception cref="ArgumentException">The index may not be shown.</exception>
    public static string Index(IndexPosition position, IndexDefinition definition, Municipality municipality, Language language = Language.Dutch)
    {
        if (IndexAdmission.Obstacles(definition).Count > 0)
        {
            throw new ArgumentException("This index may not be shown.", nameof(definition));
        }

        return PositionTexts.Index.Fill(
            language,
            ("gemeente", municipality.Name),
            ("plaats", FigureText.Number(position.Place, 0, language)),
            ("van", FigureText.Number(position.From, 0, language)),
            ("tot", FigureText.Number(position.To, 0, language)),
            ("aantal", Count(position.Of, language)))
            + " " + PositionTexts.DecidedBy.Fill(language, ("wie", definition.DecidedBy!), ("datum", FigureText.Date(definition.DecidedOn!.Value, language)));
    }
}
