using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Charts;

namespace Benchmark.Reports.Dossiers;

/// <summary>Tells the key figures of a municipality: the one that stands out first, then all in a table.</summary>
internal static class ToldOverview
{
    public static ToldView Of(KeptView.Overview view, Language language)
    {
        var highlights = Highlights.Of(view.Figures);
        var any = Highlights.TellingGroup(view.Figures);
        return new ToldView
        {
            Title = ToldTexts.OverviewTitle.Fill(language, view.Municipality.Name),
            Subject = ToldTexts.OverviewSubject.In(language),
            Municipality = view.Municipality.Name,
            Message =
            [
                .. highlights.Leading is { } leading ? [Narrator.Tell(leading, language)] : Array.Empty<Sentence>(),
                // Of one figure there is nothing to count.
                .. highlights.Current > 1 ? [Sentence.Parse(ToldTexts.Remarkable(highlights, view.Municipality.Name, language))] : Array.Empty<Sentence>(),
            ],
            // What leads there was chosen by the same rule.
            Leads = true,
            GroupName = any is null ? "" : Narrator.GroupName(any.Group, view.Catalogue.Register, language),
            Table = new TextTable(
                ToldTexts.OverviewTitle.Fill(language, view.Municipality.Name),
                [
                    new(ToldTexts.Figure.In(language)),
                    new(ToldTexts.Period.In(language)),
                    new(view.Municipality.Name, IsFigure: true),
                    new(ToldTexts.Middle.In(language), IsFigure: true),
                    new(ToldTexts.Verdict.In(language)),
                ],
                [.. view.Figures.Select(figure => Row(figure, language))]),
            Limits = [ToldTexts.OverviewLimit.In(language)],
            Method = [ToldTexts.OverviewMethod.In(language)],
            Group = any is null ? [] : [Narrator.WhyThisGroup(any, view.Catalogue.Register, language)],
            Source = string.Join(' ', view.Figures.Select(figure => figure.Indicator.Source.Name).Distinct(StringComparer.Ordinal) is var sources && sources.Any()
                ? [ToldTexts.Sources.Fill(language, string.Join("; ", sources)), Narrator.ReleaseLine(view.Catalogue.Release, language)]
                : [Narrator.ReleaseLine(view.Catalogue.Release, language)]),
            Release = view.Catalogue.Release,
            Link = view.Link,
            Note = view.Note,
        };
    }

    private static IReadOnlyList<TableCell> Row(Comparison figure, Language language)
    {
        var indicator = figure.Indicator;
        var unit = indicator.Unit.Label.In(language);
        return
        [
            new(unit.Length > 0 ? $"{indicator.Name.In(language)} ({unit})" : indicator.Name.In(language)),
            new(FigureText.Period(figure.Period.Period, language)),
            ToldViews.Cell(figure.Own.Value, indicator, language),
            ToldViews.Cell(figure.Median, indicator, language),
            new(Narrator.Verdict(figure, language).Text),
        ];
    }
}
