using Benchmark.Core.Indicators;

namespace Benchmark.Import.Sample;

/// <summary>Reads which indicators are parts of others, the same in the budget, or the income beside a cost. A sample may have none.</summary>
internal static class LinkFile
{
    public const string Name = "indicator_links.csv";

    public static IReadOnlyList<IndicatorLink> Read(string folder, IReadOnlyList<Indicator> indicators, List<SampleFinding> findings)
    {
        if (!File.Exists(Path.Combine(folder, Name)))
        {
            return [];
        }

        var known = indicators.ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        var links = new List<IndicatorLink>();
        var seen = new HashSet<(string, LinkKind, string)>();
        foreach (var row in new SampleFile(folder, Name, ["indicator", "kind", "other"], findings).Rows().Select(row => row.Begin()))
        {
            var (indicator, kind, other) = (row["indicator"], row.Word("kind", Words.LinkKinds), row["other"]);
            foreach (var column in (string[])["indicator", "other"])
            {
                if (!known.ContainsKey(row[column]))
                {
                    row.Report(column, $"is not in {IndicatorFile.Name}");
                }
            }

            if (row.Sound && !IndicatorLink.Fits(known[indicator], known[other]))
            {
                row.Report("other", $"cannot be added to or subtracted from {indicator}: kind, unit, decimals and what it is divided by must be the same");
            }

            if (!seen.Add((indicator, kind, other)))
            {
                row.Report("other", "occurs a second time");
            }

            // A part of two wholes is told in both; of a budget or an income a figure has one, found from either side.
            if (kind != LinkKind.Part && links.Exists(link => link.Kind == kind && (link.Indicator == indicator || link.Other == other || link.Indicator == other || link.Other == indicator)))
            {
                row.Report("other", "is the second of its kind: a figure has one budget and one income beside it");
            }

            if (row.Sound)
            {
                links.Add(new(indicator, kind, other, links.Count + 1));
            }
        }

        return links;
    }
}
