using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;
using Benchmark.Web.Localisation;
using Benchmark.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Features.Overview;

/// <summary>The information position of a municipality on one task, in words: countable, no score.</summary>
internal static class PositionText
{
    /// <summary>"Voor deze opgave zijn er 7 cijfers. Bekend: 6, van 2023 of later: 5."</summary>
    public static string Summary(TaskPosition position, Catalogue catalogue, IStringLocalizer<Texts> texts) => position.Indicators switch
    {
        0 => texts["Position.None"],
        1 => texts["Position.SummaryOne", position.Known, position.Recent, OldestRecent(catalogue)],
        _ => texts["Position.Summary", position.Indicators, position.Known, position.Recent, OldestRecent(catalogue)],
    };

    /// <summary>What is known, how old, how certain, from whom, and what is missing.</summary>
    public static IEnumerable<string> Details(TaskPosition position, Municipality own, Catalogue catalogue, IStringLocalizer<Texts> texts)
    {
        if (position.NewestYear is { } year)
        {
            yield return texts["Position.Newest", year];
        }

        foreach (var certainty in Enum.GetValues<Certainty>())
        {
            if (position.ByCertainty.GetValueOrDefault(certainty) is > 0 and var count)
            {
                yield return texts["Position.Certainty", Capital(texts[$"Certainty.{certainty}"]), count];
            }
        }

        if (position.Sources.Count > 0)
        {
            yield return texts["Position.Sources", string.Join(", ", position.Sources.Select(Organisation).Distinct(StringComparer.Ordinal))];
        }

        if (position.Absent.Count > 0)
        {
            yield return texts["Position.Absent", own.Name, string.Join(", ", position.Absent.Select(code => catalogue.Find(code)?.Name.In(SiteLanguage.Current) ?? code))];
        }
    }

    // The bound of Catalogue.IsOld.
    private static int OldestRecent(Catalogue catalogue) => catalogue.RecentFrom;

    /// <summary>A source is written as who, what: "CBS, Kerncijfers wijken en buurten".</summary>
    private static string Organisation(string source) => source.Split(',')[0];

    private static string Capital(string text) => char.ToUpper(text[0], CultureInfo.CurrentCulture) + text[1..];
}
