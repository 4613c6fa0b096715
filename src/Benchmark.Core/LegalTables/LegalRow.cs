using Benchmark.Core.Indicators;

namespace Benchmark.Core.LegalTables;

/// <summary>A row of the annex to the Regeling beleidsindicatoren gemeenten: a figure that a budget and an annual report must show (BBV, art. 25 lid 2 onder a).</summary>
public sealed record LegalRow
{
    /// <summary>Its number in the annex, 1–39.</summary>
    public required int Number { get; init; }

    /// <summary>The task field (taakveld) under which the annex lists it, Dutch as the law names it.</summary>
    public required TaskField Field { get; init; }

    /// <summary>Name of the figure, Dutch as the law names it.</summary>
    public required string Name { get; init; }

    /// <summary>Unit, Dutch as the law names it; empty for some rows that were dropped.</summary>
    public required string Unit { get; init; }

    /// <summary>Who delivers the figure according to the regulation; empty for some rows that were dropped.</summary>
    public required string Source { get; init; }

    /// <summary>Where the row, or its end, was published, with the date.</summary>
    public required string LegalSource { get; init; }

    /// <summary>Whether it applies.</summary>
    public required LegalState State { get; init; }

    /// <summary>Where the figure is to be found when it is not filled.</summary>
    public required LegalFiller FilledBy { get; init; }

    /// <summary>Our figure of the same definition, or null when there is none.</summary>
    public LegalMatch? Match { get; init; }

    /// <summary>With a match why it fits, else why no figure of ours does; empty where there is nothing to say but that we have none.</summary>
    public Bilingual Why { get; init; } = new("", "");
}

/// <summary>A task field (taakveld) of the budget.</summary>
/// <param name="Code">0–8.</param>
/// <param name="Name">Its name, Dutch.</param>
public sealed record TaskField(int Code, string Name);

/// <summary>An indicator whose definition was found to be that of a legal row.</summary>
/// <param name="Indicator">Its code.</param>
/// <param name="Unit">The Dutch unit it had when they were compared: an indicator that has another unit since is another figure.</param>
/// <param name="Factor">Value in the unit of the row = factor · value of the indicator; above 0.</param>
public sealed record LegalMatch(string Indicator, string Unit, double Factor);

/// <summary>Whether a row of the annex applies.</summary>
public enum LegalState
{
    /// <summary>geldt</summary>
    InForce,

    /// <summary>vervallen: by the publication that the row names.</summary>
    Dropped,

    /// <summary>uit lijsten: published lists carry it no more, and the publication that ended it was not found.</summary>
    GoneFromLists,
}

/// <summary>Where a legal figure is to be found.</summary>
public enum LegalFiller
{
    /// <summary>eigen: in the municipality's own administration or budget.</summary>
    Own,

    /// <summary>waarstaatjegemeente: at waarstaatjegemeente.nl.</summary>
    Platform,
}
