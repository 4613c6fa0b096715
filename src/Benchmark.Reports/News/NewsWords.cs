using Benchmark.Core.Indicators;

namespace Benchmark.Reports.News;

/// <summary>What stands round the sentences about what is new.</summary>
internal static class NewsWords
{
    public static readonly Bilingual Sources = new("Bronnen", "Sources");
    public static readonly Bilingual All = new("Alles wat veranderde", "Everything that changed");
    public static readonly Bilingual Overview = new("Alle cijfers", "All figures");

    public static string Withdrawn(string title, Language language) => new Bilingual($"Ingetrokken. {title}", $"Withdrawn. {title}").In(language);
}
