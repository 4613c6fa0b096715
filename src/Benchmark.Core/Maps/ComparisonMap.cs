using Benchmark.Core.Comparisons;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Maps;

/// <summary>A comparison on the map: the figure of every municipality of its division with its class.</summary>
/// <param name="Comparison">The comparison; its period and division are those of the map.</param>
/// <param name="Choice">How classes were asked for.</param>
/// <param name="Classes">The classes.</param>
/// <param name="Municipalities">All municipalities of the division, by code.</param>
public sealed record ComparisonMap(Comparison Comparison, ClassChoice Choice, MapClasses Classes, IReadOnlyList<MappedFigure> Municipalities)
{
    /// <summary>Our own municipality.</summary>
    public MappedFigure Own => Municipalities.First(figure => figure.Figure.Code == Comparison.Municipality.Code);

    /// <summary>Who has no figure, by code.</summary>
    public IEnumerable<MappedFigure> WithoutFigure => Municipalities.Where(figure => figure.Class < 0);

    /// <summary>Lays a comparison on the map.</summary>
    /// <param name="comparison">A comparison made from the slab.</param>
    /// <param name="slab">Figures of its indicator.</param>
    /// <param name="register">The municipalities of the release.</param>
    /// <param name="choice">How to make classes.</param>
    public static ComparisonMap Of(Comparison comparison, IndicatorSlab slab, MunicipalityRegister register, ClassChoice choice)
    {
        var reader = new SlabReader(slab, slab.IndexOf(comparison.Period.Period), register);
        MemberFigure[] figures = [.. comparison.Group.Division.Codes.Select(code => reader.Figure(code, slab.RowOf(code)))];
        var classes = MapClasses.Of(figures.Select(figure => figure.Value), comparison.Indicator.Decimals, choice);
        var members = comparison.Group.Members.ToHashSet(StringComparer.Ordinal);
        return new(comparison, choice, classes, [.. figures.Select(figure => new MappedFigure(figure, classes.ClassOf(figure.Value), members.Contains(figure.Code)))]);
    }
}

/// <summary>One municipality on the map.</summary>
/// <param name="Figure">Its figure.</param>
/// <param name="Class">Index of its class, or −1 without a figure.</param>
/// <param name="InGroup">Whether it is a member of the group.</param>
public sealed record MappedFigure(MemberFigure Figure, int Class, bool InGroup);
