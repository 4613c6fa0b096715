using Benchmark.Core.Municipalities;

namespace Benchmark.Core.PeerGroups;

/// <summary>How characteristics are put on one scale (methods §4).</summary>
public enum Standardisation
{
    /// <summary>(t(v) − median)/(1.4826·MAD); the default.</summary>
    Robust,

    /// <summary>(t(v) − mean)/sd, divisor n.</summary>
    ZScore,

    /// <summary>(t(v) − min)/(max − min).</summary>
    MinMax,
}

/// <summary>Transformed, standardised characteristics of all municipalities of a division, and the distances between them.</summary>
public sealed class Likeness
{
    /// <summary>Standardises; <paramref name="values"/> holds per characteristic one untransformed value per row of the division, NaN where missing.</summary>
    public Likeness(Division division, IReadOnlyList<Characteristic> characteristics, IReadOnlyList<double[]> values, Standardisation standardisation) => throw new NotImplementedException();

    /// <summary>Whether each characteristic had no spread and dropped out.</summary>
    public IReadOnlyList<bool> DroppedOut => throw new NotImplementedException();

    /// <summary>The k nearest others of a municipality, nearest first, ties by code; fewer when not enough are comparable.</summary>
    public IReadOnlyList<Neighbour> Nearest(string own, int count) => throw new NotImplementedException();

    /// <summary>5th and 25th percentile of the distances over all comparable pairs: the bounds of the words.</summary>
    public (double Strong, double Comparable) WordBounds => throw new NotImplementedException();
}
