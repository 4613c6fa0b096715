using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;
using Benchmark.Reports.Charts;

namespace Benchmark.Reports.Dossiers;

/// <summary>One kept view, told: what letter, slide, sheet, picture and copied text all say of it. Every text is ready-made.</summary>
public sealed record ToldView
{
    /// <summary>"Geregistreerde misdrijven, per 1.000 inwoners, 2025".</summary>
    public required string Title { get; init; }

    /// <summary>What it is about in a few words: the name of the figure.</summary>
    public required string Subject { get; init; }

    /// <summary>Name of the municipality; empty for a view that cannot be answered.</summary>
    public required string Municipality { get; init; }

    /// <summary>What the figures show.</summary>
    public required IReadOnlyList<Sentence> Message { get; init; }

    /// <summary>
    /// Whether its message may stand at the head of a letter: not that of a sensitive figure, of an estimate without a known margin, or of one
    /// that is old.
    /// </summary>
    public bool Leads { get; init; }

    /// <summary>With whom it was compared, in a few words; empty where with nobody.</summary>
    public string GroupName { get; init; } = "";

    /// <summary>The picture, or null.</summary>
    public ChartSpec? Chart { get; init; }

    /// <summary>A picture that no chart can express, such as a map; null where there is none.</summary>
    public ToldDrawing? Drawing { get; init; }

    /// <summary>The picture in words, for who cannot see it: what kind it is and its message; empty without one.</summary>
    public string ChartText { get; init; } = "";

    /// <summary>Every figure of the view; null for one that cannot be answered.</summary>
    public TextTable? Table { get; init; }

    /// <summary>Whether the table is what the view has to say, so that it also belongs in plain text.</summary>
    public bool TableIsMessage { get; init; }

    /// <summary>What the municipality itself says of the figure, a paragraph each.</summary>
    public IReadOnlyList<string> Said { get; init; } = [];

    /// <summary>What the figures do not tell.</summary>
    public IReadOnlyList<string> Limits { get; init; } = [];

    /// <summary>What exactly is counted, how sure it is and how it was worked out.</summary>
    public IReadOnlyList<string> Method { get; init; } = [];

    /// <summary>With whom it was compared, and why.</summary>
    public IReadOnlyList<string> Group { get; init; } = [];

    /// <summary>The members of a likeness group with the reason of each; null for other groups.</summary>
    public TextTable? Members { get; init; }

    /// <summary>Who published the figures, of which date and version they are; empty for a view that cannot be answered.</summary>
    public string Source { get; init; } = "";

    /// <summary>The source in one line for a bibliography; empty where there is none.</summary>
    public string Citation { get; init; } = "";

    /// <summary>The release; null for a view that cannot be answered.</summary>
    public Release? Release { get; init; }

    /// <summary>Fixed address.</summary>
    public required string Link { get; init; }

    /// <summary>What its keeper wrote beside it; empty when nothing.</summary>
    public required string Note { get; init; }
}

/// <summary>A drawing that goes into a letter or a slide as an image.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Svg">The drawing, which needs no other file.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Footnotes">Sentences under it.</param>
public sealed record ToldDrawing(string Title, string Svg, double Width, double Height, IReadOnlyList<string> Footnotes)
{
    /// <summary>It as PNG; null until <see cref="ToldViews.DrawAsync"/> made it. Without it a letter shows the table alone.</summary>
    public IReadOnlyList<byte>? Png { get; init; }
}

/// <summary>A table of texts and figures.</summary>
/// <param name="Caption">What it holds.</param>
/// <param name="Headings">One per column; the first column names the row.</param>
/// <param name="Rows">As many cells as there are headings.</param>
/// <param name="OwnRow">Index of the row of the own municipality, or -1.</param>
public sealed record TextTable(string Caption, IReadOnlyList<TableHeading> Headings, IReadOnlyList<IReadOnlyList<TableCell>> Rows, int OwnRow = -1);

/// <summary>A heading.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsFigure">Whether figures stand under it: to the right.</param>
public sealed record TableHeading(string Text, bool IsFigure = false);

/// <summary>A cell.</summary>
/// <param name="Text">As it is read: "55,5", "–".</param>
/// <param name="Figure">The unrounded figure behind it, or null.</param>
/// <param name="Decimals">Shown decimals of the figure.</param>
public sealed record TableCell(string Text, double? Figure = null, int Decimals = 0);
