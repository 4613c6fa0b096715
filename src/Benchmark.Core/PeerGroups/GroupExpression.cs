using System.Globalization;

namespace Benchmark.Core.PeerGroups;

/// <summary>
/// A definition of a peer group as written in an address. A closed set; <c>GroupExpressionParser</c> reads it and
/// <see cref="object.ToString"/> prints the canonical form (print(parse(x)) is canonical, parse(print(g)) = g).
/// </summary>
public abstract record GroupExpression
{
    private GroupExpression()
    {
    }

    /// <summary>The default everywhere: the 20 most alike.</summary>
    public static GroupExpression Default { get; } = new MostAlike(20, CharacteristicSet.Standard, []);

    /// <summary>In every part: nested parts of the same kind are taken apart and doubles left out; a single part stays what it is.</summary>
    /// <param name="parts">One part or more.</param>
    public static GroupExpression AllOf(IEnumerable<GroupExpression> parts) =>
        Combined(parts.SelectMany(part => part is InAll all ? all.Parts : [part]), several => new InAll(several));

    /// <summary>In at least one part; made simple as <see cref="AllOf"/>.</summary>
    /// <param name="parts">One part or more.</param>
    public static GroupExpression AnyOf(IEnumerable<GroupExpression> parts) =>
        Combined(parts.SelectMany(part => part is InAny any ? any.Parts : [part]), several => new InAny(several));

    /// <summary>Not in a group; twice is what it was.</summary>
    public static GroupExpression Not(GroupExpression part) => part is NotIn not ? not.Part : new NotIn(part);

    private static GroupExpression Combined(IEnumerable<GroupExpression> parts, Func<GroupList, GroupExpression> several) =>
        parts.Distinct().ToArray() is var different && different.Length == 1 ? different[0] : several(new GroupList(different));

    /// <summary><c>nederland</c>: all municipalities of the division.</summary>
    public sealed record WholeCountry : GroupExpression
    {
        /// <inheritdoc/>
        public override string ToString() => "nederland";
    }

    /// <summary><c>provincie:overijssel</c>.</summary>
    /// <param name="Province">Slug of the province (a CBS code is printed as its slug).</param>
    public sealed record InProvince(string Province) : GroupExpression
    {
        /// <inheritdoc/>
        public override string ToString() => $"provincie:{Province}";
    }

    /// <summary><c>inwoners:100000-250000</c>: inclusive below, exclusive above; either bound may be left out, not both.</summary>
    public sealed record BySize(int? From, int? To) : GroupExpression
    {
        /// <inheritdoc/>
        public override string ToString() => FormattableString.Invariant($"inwoners:{From}-{To}");
    }

    /// <summary><c>stedelijkheid:1-2</c>: classes 1 (most urban) to 5, both inclusive.</summary>
    public sealed record ByUrbanity(int From, int To) : GroupExpression
    {
        /// <inheritdoc/>
        public override string ToString() => FormattableString.Invariant($"stedelijkheid:{From}-{To}");
    }

    /// <summary><c>lijst:GM0193,GM0200</c>: by hand, 1–400 codes, sorted, without doubles.</summary>
    public sealed record ByHand(CodeList Codes) : GroupExpression
    {
        /// <inheritdoc/>
        public override string ToString() => $"lijst:{Codes}";
    }

    /// <summary>
    /// <c>vergelijkbaar:20</c>: the k nearest others, 5–100, by a standard set, or by own characteristics and weights
    /// (<c>vergelijkbaar:20;inwoners.log=1;standaardisatie=zscore</c>).
    /// </summary>
    public sealed record MostAlike(int Count, string Set, CharacteristicList Characteristics, Standardisation Standardisation = Standardisation.Robust) : GroupExpression
    {
        /// <inheritdoc/>
        public override string ToString() => FormattableString.Invariant(
            $"{(Set == CharacteristicSet.WithIncome ? "vergelijkbaar-inkomen" : "vergelijkbaar")}:{Count}{Characteristics}{Option}");

        private string Option => Standardisation == Standardisation.Robust ? "" : ";standaardisatie=" + Standardisation.InAddress();
    }

    /// <summary>
    /// <c>cijfer:woz_waarde:300000..400000</c>: a range of any indicator, inclusive below, exclusive above; either bound may be left out, not both.
    /// </summary>
    public sealed record InRange(string Indicator, double? From, double? To) : GroupExpression
    {
        /// <inheritdoc/>
        public override string ToString() => FormattableString.Invariant($"cijfer:{Indicator}:{Bound(From)}..{Bound(To)}");

        // The shortest text that gives the same double back; through decimal, which is never written with an exponent.
        private static string Bound(double? bound) => bound is { } value
            ? decimal.Parse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : "";
    }

    /// <summary><c>a en b</c>: municipalities that are in every part; two parts or more.</summary>
    public sealed record InAll(GroupList Parts) : GroupExpression
    {
        /// <inheritdoc/>
        public override string ToString() => string.Join(" en ", Parts.Select(part => part is InAny ? $"({part})" : part.ToString()));
    }

    /// <summary><c>a of b</c>: municipalities that are in at least one part; two parts or more.</summary>
    public sealed record InAny(GroupList Parts) : GroupExpression
    {
        /// <inheritdoc/>
        public override string ToString() => string.Join(" of ", Parts);
    }

    /// <summary><c>niet a</c>: municipalities of the division of which it is known that they are not in it.</summary>
    public sealed record NotIn(GroupExpression Part) : GroupExpression
    {
        /// <inheritdoc/>
        public override string ToString() => Part is InAll or InAny ? $"niet ({Part})" : $"niet {Part}";
    }

    /// <summary><c>regio:ggd:ijsselland</c>.</summary>
    public sealed record InRegion(string Type, string Region) : GroupExpression
    {
        /// <inheritdoc/>
        public override string ToString() => $"regio:{Type}:{Region}";
    }

    /// <summary><c>groep:100000-plus@3</c>: a saved group, its newest version when none is given.</summary>
    public sealed record Saved(string Slug, int? Version) : GroupExpression
    {
        /// <inheritdoc/>
        public override string ToString() => Version is { } version ? FormattableString.Invariant($"groep:{Slug}@{version}") : $"groep:{Slug}";
    }
}
