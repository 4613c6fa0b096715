using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.Statistics;
using Benchmark.Storage;

namespace Benchmark.Web.Features.Groups;

/// <summary>What a sheet for a meeting shows of a group: its members and where each of them stands on a few figures.</summary>
/// <param name="Members">Code, name and letter of each; letters are empty in a group with more members than there are letters.</param>
/// <param name="Figures">The figures.</param>
internal sealed record MeetingSheet(IReadOnlyList<SheetMember> Members, IReadOnlyList<SheetFigure> Figures)
{
    /// <summary>Figures for which an A4 has room.</summary>
    public const int MostFigures = 6;

    private const int Letters = 26;
    private const int FewestForMiddle = 5;

    /// <summary>Reads the figures of a group's members.</summary>
    /// <param name="comparisons">Where figures come from.</param>
    /// <param name="catalogue">The release.</param>
    /// <param name="group">The group on today's division.</param>
    /// <param name="task">The task that the figures are about; null for one figure of each.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public static async Task<MeetingSheet> OfAsync(ComparisonService comparisons, Catalogue catalogue, PeerGroup group, SocietalTask? task, CancellationToken cancellation)
    {
        // In order of name, 's-Gravenhage under its s: a letter is a name, not a place.
        var names = group.Members.Select(code => (code, name: catalogue.Register.NameOf(code))).OrderBy(member => Slug.Of(member.name), StringComparer.Ordinal).ToArray();
        SheetMember[] members = [.. names.Select((member, index) => new SheetMember(member.code, member.name, names.Length <= Letters ? ((char)('A' + index)).ToString() : ""))];
        var indicators = Chosen(catalogue, task).ToArray();
        var slabs = await comparisons.SlabsAsync(indicators.Select(indicator => indicator.Code), catalogue.Release.Number, cancellation);
        return new MeetingSheet(members, [.. indicators.Select(indicator => Figure(slabs[indicator.Code], members))]);
    }

    // Figures that may stand on a page that scans: those that can be compared, are recent and put no residents in a bad light.
    private static IEnumerable<Indicator> Chosen(Catalogue catalogue, SocietalTask? task)
    {
        var fit = catalogue.Indicators.Where(indicator => indicator is { KeyFigure: not null, Comparable: true, Sensitive: false } && !catalogue.IsOld(indicator.Code)).ToArray();
        return task is { } chosen
            ? fit.Where(indicator => indicator.Tasks.Contains(chosen)).OrderBy(indicator => indicator.KeyFigure).ThenBy(indicator => indicator.Code, StringComparer.Ordinal).Take(MostFigures)
            : SocietalTasks.All
                .Select(each => fit.Where(indicator => indicator.Tasks.Contains(each)).OrderBy(indicator => indicator.KeyFigure).FirstOrDefault())
                .OfType<Indicator>()
                .Distinct()
                .Take(MostFigures);
    }

    private static SheetFigure Figure(IndicatorSlab slab, SheetMember[] members)
    {
        var period = slab.Newest!;
        var index = slab.IndexOf(period.Period);
        double Value(string code) => slab.RowOf(code) is >= 0 and var row ? slab.Cells.Value[slab.Cell(index, row)] : double.NaN;
        (SheetMember Member, double Value)[] values = [.. members.Select(member => (member, Value(member.Code)))];
        (SheetMember Member, double Value)[] known = [.. values.Where(pair => !double.IsNaN(pair.Value))];
        double[] sorted = [.. known.Select(pair => pair.Value).Order()];
        return new SheetFigure(
            slab.Indicator,
            period.Period,
            known,
            [.. values.Where(pair => double.IsNaN(pair.Value)).Select(pair => pair.Member)],
            sorted.Length < FewestForMiddle ? double.NaN : Quantiles.Median(sorted));
    }
}

/// <summary>A member on the sheet.</summary>
internal sealed record SheetMember(string Code, string Name, string Letter);

/// <summary>A figure on the sheet.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Period">Its newest period.</param>
/// <param name="Known">Members with a value.</param>
/// <param name="Unknown">Members without one.</param>
/// <param name="Median">Middle of the members; NaN with fewer than 5.</param>
internal sealed record SheetFigure(
    Indicator Indicator, Period Period, IReadOnlyList<(SheetMember Member, double Value)> Known, IReadOnlyList<SheetMember> Unknown, double Median);
