namespace Benchmark.Core.Disclosure;

/// <summary>Why a value is not shown (methods §9). Tells more than the reader may know: for the steward alone.</summary>
public enum HidingReason
{
    /// <summary>0 &lt; n &lt; t: the whole is about too few persons.</summary>
    SmallPopulation,

    /// <summary>0 &lt; x &lt; t: too few persons are counted.</summary>
    SmallCount,

    /// <summary>0 &lt; n − x &lt; t: too few persons are not counted.</summary>
    SmallComplement,

    /// <summary>x = 0 or x = n of a sensitive indicator: it tells something about everybody.</summary>
    EmptyOrFull,

    /// <summary>Safe itself, and not shown because another value could be computed with it.</summary>
    WouldReveal,

    /// <summary>New, and not shown because a value that was not delivered again could be computed with it.</summary>
    WouldRevealUndelivered,
}
