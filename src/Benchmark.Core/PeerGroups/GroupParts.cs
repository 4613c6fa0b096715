using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Benchmark.Core.PeerGroups;

/// <summary>Codes in a group expression, compared by content, so that expressions are values.</summary>
[CollectionBuilder(typeof(CodeList), nameof(Create))]
public sealed class CodeList(IReadOnlyList<string> codes) : IReadOnlyList<string>, IEquatable<CodeList>
{
    /// <summary>Sorted, without doubles.</summary>
    public static CodeList Create(ReadOnlySpan<string> codes) =>
        new([.. codes.ToArray().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <inheritdoc/>
    public string this[int index] => codes[index];

    /// <inheritdoc/>
    public int Count => codes.Count;

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => codes.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(CodeList? other) => other is not null && codes.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CodeList);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Joined with commas.</summary>
    public override string ToString() => string.Join(',', codes);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Own characteristics and weights in a group expression, compared by content; empty means the set's own.</summary>
[CollectionBuilder(typeof(CharacteristicList), nameof(Create))]
public sealed class CharacteristicList(IReadOnlyList<Characteristic> characteristics) : IReadOnlyList<Characteristic>, IEquatable<CharacteristicList>
{
    /// <summary>In the order given.</summary>
    public static CharacteristicList Create(ReadOnlySpan<Characteristic> characteristics) => new([.. characteristics]);

    /// <inheritdoc/>
    public Characteristic this[int index] => characteristics[index];

    /// <inheritdoc/>
    public int Count => characteristics.Count;

    /// <inheritdoc/>
    public IEnumerator<Characteristic> GetEnumerator() => characteristics.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(CharacteristicList? other) => other is not null && characteristics.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CharacteristicList);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>As in an address: <c>;inwoners.log=1;inkomen_per_inwoner=0.5</c>.</summary>
    public override string ToString() => string.Concat(
        characteristics.Select(c => string.Create(CultureInfo.InvariantCulture, $";{c.Key}={c.Weight}")));

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Parts of a combined expression, compared by content, in the order given.</summary>
[CollectionBuilder(typeof(GroupList), nameof(Create))]
public sealed class GroupList(IReadOnlyList<GroupExpression> parts) : IReadOnlyList<GroupExpression>, IEquatable<GroupList>
{
    /// <summary>In the order given.</summary>
    public static GroupList Create(ReadOnlySpan<GroupExpression> parts) => new([.. parts]);

    /// <inheritdoc/>
    public GroupExpression this[int index] => parts[index];

    /// <inheritdoc/>
    public int Count => parts.Count;

    /// <inheritdoc/>
    public IEnumerator<GroupExpression> GetEnumerator() => parts.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(GroupList? other) => other is not null && parts.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GroupList);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Joined with semicolons.</summary>
    public override string ToString() => string.Join("; ", parts);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
