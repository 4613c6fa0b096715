using System.Text;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;

namespace Benchmark.Reports.News;

/// <summary>What is new for a municipality as plain text, ready to mail: per task what may lead, how many others there are, sources, date and links.</summary>
public static class NewsLetter
{
    private const int MostPerTask = 5;

    /// <summary>The text; lines end with a line feed.</summary>
    /// <param name="news">What is new.</param>
    /// <param name="task">Name of a task; null for what serves none.</param>
    /// <param name="changes">Link to everything that changed.</param>
    /// <param name="overview">Link to the figures of the municipality.</param>
    /// <param name="language">The language.</param>
    public static string Of(NewsOfMunicipality news, Func<SocietalTask?, string> task, string changes, string overview, Language language)
    {
        var text = new StringBuilder(Narrator.NewsTitle(news, language)).Append("\n\n");
        if (Narrator.Withdrawn(news.Now, language) is { } withdrawn)
        {
            text.Append(withdrawn).Append("\n\n");
        }

        text.Append(Narrator.NewsSince(news, language)).Append('\n');
        var named = new List<NewsFigure>();
        // A figure that serves two tasks is told at the first.
        foreach (var ofTask in news.Leading.GroupBy(figure => figure.Indicator.Tasks is [var first, ..] ? first : (SocietalTask?)null).OrderBy(group => group.Key ?? (SocietalTask)int.MaxValue))
        {
            text.Append('\n').Append(task(ofTask.Key)).Append('\n');
            foreach (var figure in ofTask.Take(MostPerTask))
            {
                text.Append("- ").Append(Narrator.Tell(figure, language)).Append('\n');
                named.Add(figure);
            }
        }

        if (Narrator.NewsOthers(news, named.Count, language) is { Length: > 0 } others)
        {
            text.Append('\n').Append(others).Append('\n');
        }

        text.Append('\n').Append(NewsWords.All.In(language)).Append(": ").Append(changes).Append('\n');
        text.Append(NewsWords.Overview.In(language)).Append(": ").Append(overview).Append("\n\n");
        if (named.Count > 0)
        {
            text.Append(NewsWords.Sources.In(language)).Append(": ").AppendJoin("; ", named.Select(figure => figure.Indicator.Source.Name).Distinct()).Append(".\n");
        }

        return text.Append(Narrator.ReleaseLine(news.Now, language)).Append('\n').ToString();
    }
}
