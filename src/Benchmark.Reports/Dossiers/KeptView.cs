using Benchmark.Core.Comparisons;
using Benchmark.Core.Composition;
using Benchmark.Core.Developments;
using Benchmark.Core.LegalTables;
using Benchmark.Core.Maps;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Relations;
using Benchmark.Core.Releases;
using Benchmark.Reports.Charts;

namespace Benchmark.Reports.Dossiers;

/// <summary>A view that was kept in a dossier, answered; a closed set. <see cref="ToldViews"/> puts it into words, picture and table.</summary>
/// <param name="Link">Fixed address of the view: municipality, group, period and release are named in it.</param>
/// <param name="Note">What its keeper wrote beside it; empty when nothing.</param>
public abstract record KeptView(string Link, string Note)
{
    /// <summary>Vergelijk: one figure against a group.</summary>
    /// <param name="Comparison">The comparison.</param>
    /// <param name="Development">Its development, and what that tells.</param>
    /// <param name="Shown">Which picture was kept.</param>
    /// <param name="Order">In which order its members stand.</param>
    /// <param name="Register">The municipalities of the release.</param>
    /// <param name="Explanation">Why the members are in the group; null for a group that was not chosen by likeness.</param>
    public sealed record Compared(
        Comparison Comparison, DevelopmentReading Development, ShownPicture Shown, MemberOrder Order, MunicipalityRegister Register, GroupExplanation? Explanation, string Link, string Note)
        : KeptView(Link, Note)
    {
        /// <summary>The comparison on the map, where that was kept.</summary>
        public ComparisonMap? Map { get; init; }
    }

    /// <summary>Waar zit het verschil: a comparison divided over its parts.</summary>
    public sealed record Divided(Decomposition Decomposition, MunicipalityRegister Register, GroupExplanation? Explanation, string Link, string Note) : KeptView(Link, Note);

    /// <summary>Begroot en werkelijk, or income beside cost.</summary>
    /// <param name="Comparison">The comparison of either of the two.</param>
    public sealed record Paired(Comparison Comparison, PairedFigures Pair, MunicipalityRegister Register, GroupExplanation? Explanation, string Link, string Note) : KeptView(Link, Note);

    /// <summary>Samenhang: two figures against each other.</summary>
    public sealed record Related(Relation Relation, MunicipalityRegister Register, GroupExplanation? Explanation, string Link, string Note) : KeptView(Link, Note);

    /// <summary>Overzicht: the key figures of a municipality, each at its newest period.</summary>
    public sealed record Overview(Catalogue Catalogue, Municipality Municipality, IReadOnlyList<Comparison> Figures, string Link, string Note) : KeptView(Link, Note);

    /// <summary>The table with every figure that the law asks for.</summary>
    public sealed record Legal(LegalTable Table, string Link, string Note) : KeptView(Link, Note);

    /// <summary>A view that cannot be answered any more: its figure, group or municipality is not there.</summary>
    /// <param name="Refusal">Why.</param>
    public sealed record Refused(Refusal Refusal, string Link, string Note) : KeptView(Link, Note);
}

/// <summary>The picture of a comparison.</summary>
public enum ShownPicture
{
    /// <summary>ontwikkeling</summary>
    Development,

    /// <summary>naast-elkaar; the spread where there are too many for rows</summary>
    SideBySide,

    /// <summary>spreiding</summary>
    Spread,

    /// <summary>kaart</summary>
    Map,

    /// <summary>tabel: no picture</summary>
    None,
}
