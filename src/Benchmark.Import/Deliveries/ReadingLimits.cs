namespace Benchmark.Import.Deliveries;

/// <summary>What is read at most. A delivery with more is refused, not cut off.</summary>
public sealed record ReadingLimits
{
    /// <summary>Most rows of a file or answer.</summary>
    public long Rows { get; init; } = 50_000_000;

    /// <summary>Most bytes of a file of separated values.</summary>
    public long FileBytes { get; init; } = 4L << 30;

    /// <summary>Most bytes of a workbook when it is unpacked.</summary>
    public long UnpackedBytes { get; init; } = 1L << 30;

    /// <summary>Most distinct texts of a workbook, which are held in memory.</summary>
    public int WorkbookTexts { get; init; } = 2_000_000;

    /// <summary>Most bytes of one page of a service.</summary>
    public int PageBytes { get; init; } = 64 << 20;

    /// <summary>Most pages of a service for one table.</summary>
    public int Pages { get; init; } = 10_000;
}
