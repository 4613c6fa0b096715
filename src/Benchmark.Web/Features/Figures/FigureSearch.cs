using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;
using Benchmark.Web.Localisation;

namespace Benchmark.Web.Features.Figures;

/// <summary>Finds indicators by what a reader types: every word must occur in name, question, definition, code or source.</summary>
internal static class FigureSearch
{
    /// <summary>By name; those of one task only when it is given.</summary>
    public static IReadOnlyList<Indicator> Find(Catalogue catalogue, string text, SocietalTask? task)
    {
        var words = Slug.Of(text).Split('-', StringSplitOptions.RemoveEmptyEntries);
        return [.. catalogue.Indicators
            .Where(indicator => task is not { } wanted || indicator.Tasks.Contains(wanted))
            .Where(indicator => words.Length == 0 || Matches(indicator, words))
            .OrderBy(indicator => indicator.Name.In(SiteLanguage.Current), StringComparer.CurrentCulture)];
    }

    private static bool Matches(Indicator indicator, string[] words)
    {
        // As a slug: without capitals and diacritics on both sides.
        var text = Slug.Of(string.Join(' ', indicator.Name.Dutch, indicator.Name.English, indicator.Question, indicator.Definition, indicator.Code, indicator.Source.Name, indicator.Source.Table));
        return words.All(word => text.Contains(word, StringComparison.Ordinal));
    }
}
