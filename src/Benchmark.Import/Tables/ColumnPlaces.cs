using Benchmark.Core.Deliveries;

namespace Benchmark.Import.Tables;

/// <summary>Where the columns of a mapping stand in a table, from 0.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="Period">The period; null where no column says it.</param>
/// <param name="Tidy">The others of a table with one value per row.</param>
/// <param name="Wide">The others of a table with several.</param>
/// <param name="All">Every column that the mapping names.</param>
internal sealed record ColumnPlaces(int Municipality, int? Period, TidyPlaces? Tidy, IReadOnlyList<(WideColumn Column, int Place)> Wide, IReadOnlyList<int> All)
{
    /// <summary>How many columns a row has at least.</summary>
    public int Needed { get; } = All.Max() + 1;

    /// <summary>The columns that a mapping names, each once.</summary>
    public static IReadOnlyList<string> NamesOf(FileMapping mapping) =>
    [
        .. new[] { mapping.Municipality, mapping.Period }
            .Concat(mapping.Tidy is { } tidy ? [tidy.Value, tidy.Indicator, tidy.Status, tidy.Lower, tidy.Upper, tidy.Numerator, tidy.Denominator] : [])
            .Concat(mapping.Wide?.Select(column => column.Column) ?? [])
            .OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The places in a header that has every column of the mapping once.</summary>
    public static ColumnPlaces Of(FileMapping mapping, IReadOnlyList<string> header)
    {
        var columns = header.ToList();
        int At(string name) => columns.IndexOf(name.Trim());
        int? Maybe(string? name) => name is null ? null : At(name);
        return new(
            At(mapping.Municipality),
            Maybe(mapping.Period),
            mapping.Tidy is { } tidy
                ? new(At(tidy.Value), Maybe(tidy.Indicator), Maybe(tidy.Status), Maybe(tidy.Lower), Maybe(tidy.Upper), Maybe(tidy.Numerator), Maybe(tidy.Denominator))
                : null,
            [.. mapping.Wide?.Select(column => (column, At(column.Column))) ?? []],
            [.. NamesOf(mapping).Select(At)]);
    }
}

/// <summary>Where the columns of a tidy table stand, from 0; null for one that the mapping does not name.</summary>
internal sealed record TidyPlaces(int Value, int? Indicator, int? Status, int? Lower, int? Upper, int? Numerator, int? Denominator);
