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
    /// <summary>"Voor bestaanszekerheid zijn er 7 cijfers. Eén daarvan is van na 2022."</summary>
    public static string Summary(TaskPosition position, IStringLocalizer<Texts> texts) => position.Indicators switch
    {
        0 => texts["Position.None"],
        1 => texts["Position.SummaryOne", position.Known, position.Recent],
        _ => texts["Position.Summary", position.Indicators, position.Known, position.Recent],
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
                yield return texts[$"Position.{certainty}", count];
            }
        }

        if (position.Sources.Count > 0)
        {
            yield return texts["Position.Sources", string.Join(", ", position.Sources)];
        }

        if (position.Absent.Count > 0)
        {
            yield return texts["Position.Absent", own.Name, string.Join(", ", position.Absent.Select(code => catalogue.Find(code)?.Name.In(SiteLanguage.Current) ?? code))];
        }
    }
}
