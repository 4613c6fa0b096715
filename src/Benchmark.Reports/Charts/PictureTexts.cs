namespace Benchmark.Reports.Charts;

/// <summary>What stands in a picture that is taken along, so that it explains itself wherever it ends up.</summary>
/// <param name="Title">Name of the figure.</param>
/// <param name="Subtitle">Unit and period.</param>
/// <param name="Sentence">What the picture shows.</param>
/// <param name="Source">Who published the figures, and of which date and version they are.</param>
/// <param name="Link">The fixed address of the page.</param>
public sealed record PictureTexts(string Title, string Subtitle, string Sentence, string Source, string Link)
{
    /// <summary>What the municipality itself says of the figure, a paragraph each.</summary>
    public IReadOnlyList<string> Said { get; init; } = [];
}
