namespace Benchmark.Core.Deliveries;

/// <summary>How what a source hands in is read: which column or measure is which indicator, and what stands for "no value". Kept per source.</summary>
public sealed record SourceMapping
{
    /// <summary>Longest <see cref="Code"/>.</summary>
    public const int LongestCode = 80;

    /// <summary>Longest <see cref="Name"/>.</summary>
    public const int LongestName = 200;

    /// <summary>Code of the source: lower-case letters, digits and hyphens.</summary>
    public required string Code { get; init; }

    /// <summary>Name of the source, as a steward knows it.</summary>
    public required string Name { get; init; }

    /// <summary>What the source hands in.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>How its files are read; null for a service.</summary>
    public FileMapping? File { get; init; }

    /// <summary>Which tables are asked; null for files.</summary>
    public CbsMapping? Cbs { get; init; }
}

/// <summary>What a source hands in.</summary>
public enum SourceKind
{
    /// <summary>A file of separated values.</summary>
    Csv,

    /// <summary>A workbook.</summary>
    Xlsx,

    /// <summary>Tables of CBS over OData 4: <c>datasets.cbs.nl</c>.</summary>
    CbsV4,

    /// <summary>Tables of CBS and third parties over OData 3: <c>opendata.cbs.nl</c>, <c>dataderden.cbs.nl</c>.</summary>
    CbsV3,
}
