namespace Benchmark.Core.Deliveries;

/// <summary>What a source handed in (aanlevering).</summary>
/// <param name="Id">1, 2, 3 …</param>
/// <param name="Draft">The release in the making that it belongs to.</param>
/// <param name="Source">Code of the source, whose mapping reads it.</param>
/// <param name="Name">Name of the file or table.</param>
/// <param name="Scope">What it says about what it does not name.</param>
/// <param name="State">How far it is.</param>
/// <param name="Values">How many values it holds.</param>
/// <param name="Findings">How much was found, also beyond what is kept.</param>
/// <param name="ReceivedBy">Function of who brought it in.</param>
/// <param name="ReceivedAt">When it was brought in.</param>
public sealed record Delivery(
    int Id, int Draft, string Source, string Name, DeliveryScope Scope, DeliveryState State, int Values, int Findings, string ReceivedBy, DateTimeOffset ReceivedAt);

/// <summary>What a delivery says about figures that it does not name.</summary>
public enum DeliveryScope : byte
{
    /// <summary>It is everything that the source says about its indicators and periods: what it does not name is no longer there (geheel).</summary>
    Whole,

    /// <summary>It changes what it names and nothing else (correctie).</summary>
    Correction,
}

/// <summary>How far a delivery is.</summary>
public enum DeliveryState : byte
{
    /// <summary>Stored, not checked.</summary>
    Received,

    /// <summary>Something in it is wrong: it cannot be published (geweigerd).</summary>
    Refused,

    /// <summary>Something in it is strange, and nobody said why.</summary>
    NeedsReasons,

    /// <summary>Can be published.</summary>
    Ready,

    /// <summary>In a release.</summary>
    Published,

    /// <summary>Thrown away; its values are gone.</summary>
    Discarded,
}

/// <summary>A release in the making (concept): deliveries that are published together.</summary>
/// <param name="Id">1, 2, 3 …</param>
/// <param name="Status">Open, published or thrown away.</param>
/// <param name="Note">What readers will be told, Dutch.</param>
/// <param name="PreviewFrom">Day from which municipalities see their own figures; null for figures that others already published.</param>
/// <param name="Release">Number of the release that it became.</param>
/// <param name="MadeBy">Function of who began it.</param>
/// <param name="MadeAt">When it was begun.</param>
public sealed record Draft(int Id, DraftStatus Status, string Note, DateOnly? PreviewFrom, int? Release, string MadeBy, DateTimeOffset MadeAt);

/// <summary>How far a draft is.</summary>
public enum DraftStatus : byte
{
    /// <summary>Takes deliveries.</summary>
    Open,

    /// <summary>Became a release.</summary>
    Published,

    /// <summary>Thrown away with its deliveries.</summary>
    Discarded,
}
