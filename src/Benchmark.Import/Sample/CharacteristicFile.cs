using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Import.Sample;

/// <summary>Reads the standard sets of characteristics.</summary>
internal static class CharacteristicFile
{
    public static IReadOnlyList<CharacteristicSet> Read(string folder, IReadOnlyList<Indicator> indicators, List<SampleFinding> findings)
    {
        const string name = "characteristics.csv";
        var file = new SampleFile(folder, name, ["set", "indicator", "transform", "weight", "label"], findings);
        var known = indicators.Select(indicator => indicator.Code).ToHashSet(StringComparer.Ordinal);
        var (members, seen) = (new List<(string Set, Characteristic Characteristic)>(), new HashSet<(string, string)>());
        foreach (var row in file.Rows().Select(row => row.Begin()))
        {
            var member = (Set: row.Text("set", 40), new Characteristic(
                row["indicator"], row.Word("transform", Words.Transforms), row.Number("weight", double.Epsilon, double.MaxValue), row.Text("label", 100)));
            if (!known.Contains(row["indicator"]))
            {
                row.Report("indicator", $"is not in {IndicatorFile.Name}");
            }

            if (!seen.Add((member.Set, row["indicator"])))
            {
                row.Report("indicator", "occurs a second time in this set");
            }

            if (row.Sound)
            {
                members.Add(member);
            }
        }

        if (!members.Exists(member => member.Set == CharacteristicSet.Standard))
        {
            file.Report(0, "set", "", $"there must be a set named {CharacteristicSet.Standard}");
        }

        // The default set first, whatever the order of the file.
        return [.. members.GroupBy(member => member.Set, member => member.Characteristic)
            .OrderBy(set => set.Key != CharacteristicSet.Standard)
            .Select(set => new CharacteristicSet(set.Key, [.. set]))];
    }
}
