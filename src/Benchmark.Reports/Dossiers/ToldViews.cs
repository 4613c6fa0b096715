using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Images;

namespace Benchmark.Reports.Dossiers;

/// <summary>Puts kept views into words, picture and table, once for every form in which they are taken along.</summary>
public static class ToldViews
{
    // Sharp on paper at the width of a page, and a few hundred kilobytes.
    private const int DrawingDpi = 225;

    /// <summary>Tells a view.</summary>
    public static ToldView Tell(KeptView view, Language language) => view switch
    {
        KeptView.Compared compared => ToldComparison.Of(compared, language),
        KeptView.Divided divided => ToldComposition.Of(divided, language),
        KeptView.Paired paired => ToldComposition.Of(paired, language),
        KeptView.Related related => ToldRelation.Of(related, language),
        KeptView.Overview overview => ToldOverview.Of(overview, language),
        KeptView.Legal legal => ToldLegalTable.Of(legal, language),
        KeptView.Refused refused => new ToldView
        {
            Title = ToldTexts.Unanswered.In(language),
            Subject = ToldTexts.Unanswered.In(language),
            Municipality = "",
            Message = [Sentence.Parse(refused.Refusal.Sentence.In(language))],
            Link = view.Link,
            Note = view.Note,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(view), view, "Not a kept view."),
    };

    /// <summary>Makes an image of every drawing, for forms that hold no other.</summary>
    /// <exception cref="PictureQueueFullException">Too many pictures are being drawn.</exception>
    /// <exception cref="PictureLibraryMissingException">The native library that draws is not there for this system.</exception>
    public static async Task<ToldView[]> DrawAsync(IReadOnlyList<ToldView> views, PngRenderer renderer, CancellationToken cancellation)
    {
        var drawn = views.ToArray();
        for (var index = 0; index < drawn.Length; index++)
        {
            if (drawn[index].Drawing is { Png: null } drawing)
            {
                drawn[index] = drawn[index] with { Drawing = drawing with { Png = await renderer.RenderAsync(drawing.Svg, DrawingDpi, cancellation) } };
            }
        }

        return drawn;
    }

    /// <summary>A figure as a cell; one that is not there is a dash.</summary>
    internal static TableCell Cell(double value, Indicator indicator, Language language) =>
        double.IsNaN(value) ? new("–") : new(FigureText.Number(value, indicator, language), value, indicator.Decimals);

    /// <summary>Name, unit and period of a figure: "Geregistreerde misdrijven, per 1.000 inwoners, 2025".</summary>
    internal static string TitleOf(Indicator indicator, Period period, Language language) =>
        string.Join(", ", ((string[])[indicator.Name.In(language), indicator.Unit.Label.In(language), FigureText.Period(period, language)]).Where(part => part.Length > 0));

    /// <summary>The members of a likeness group, nearest first, each with its reason; null for other groups.</summary>
    internal static TextTable? MembersOf(GroupExplanation? explanation, Core.Municipalities.MunicipalityRegister register, Language language) => explanation is null
        ? null
        : new TextTable(
            ToldTexts.Members.Fill(language, explanation.Municipality.Name),
            [new(ToldTexts.Municipality.In(language)), new(ToldTexts.Likeness.In(language)), new(ToldTexts.LargestDifference.In(language))],
            [.. explanation.Neighbours.Select(neighbour => (IReadOnlyList<TableCell>)
            [
                new(register.NameOf(neighbour.Neighbour.Code)),
                new(ToldTexts.WordOf(neighbour.Neighbour.Words).In(language)),
                new(Narrator.LargestDifference(neighbour, explanation.Municipality.Name, language)),
            ])]);
}
