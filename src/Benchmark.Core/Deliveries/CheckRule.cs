namespace Benchmark.Core.Deliveries;

/// <summary>The rules of methods §10. The first ones refuse a delivery, those from <see cref="Outlier"/> on ask for a reason.</summary>
public enum CheckRule
{
    /// <summary>The file cannot be read at all: its encoding, quotes, sheet or shape.</summary>
    Unreadable,

    /// <summary>A column that the mapping names is not there, or a row has too few.</summary>
    MissingColumn,

    /// <summary>The shape of the table is not the one that was approved: columns, units or codes changed.</summary>
    ShapeChanged,

    /// <summary>What stands there is no number, or could be two numbers ("1.234").</summary>
    NotANumber,

    /// <summary>What stands there is no period, or none that the mapping knows.</summary>
    NotAPeriod,

    /// <summary>What stands there is no status that the mapping knows.</summary>
    UnknownStatus,

    /// <summary>The indicator is not known.</summary>
    UnknownIndicator,

    /// <summary>The code is not known.</summary>
    UnknownMunicipality,

    /// <summary>The municipality is not on the division's list in that period.</summary>
    AbolishedMunicipality,

    /// <summary>The same indicator, municipality and period occur twice.</summary>
    DuplicateKey,

    /// <summary>A value without a status that has one, or the other way round.</summary>
    ValueAndStatus,

    /// <summary>The value lies outside the hard range of the indicator.</summary>
    OutsideRange,

    /// <summary>More counted than there are: x greater than n.</summary>
    PartExceedsWhole,

    /// <summary>The value is not its numerator divided by its denominator.</summary>
    RatioDoesNotFollow,

    /// <summary>The bounds do not enclose the value, or one is missing.</summary>
    BoundsDoNotEnclose,

    /// <summary>Far from the other municipalities, as seen on the logarithm of the per-inhabitant figure (Hampel).</summary>
    Outlier,

    /// <summary>Changed far more than the other municipalities did.</summary>
    StrangeChange,

    /// <summary>About a hundred or a thousand times the municipality's own previous value, or that part of it.</summary>
    FactorOfOwnPast,

    /// <summary>Municipalities of the division that are not in the delivery.</summary>
    MunicipalitiesMissing,

    /// <summary>The municipalities do not add up to the source's own total.</summary>
    TotalDoesNotAddUp,
}

/// <summary>Questions about a rule.</summary>
public static class CheckRules
{
    /// <summary>What breaking the rule does.</summary>
    public static Severity SeverityOf(this CheckRule rule) => rule < CheckRule.Outlier ? Severity.Error : Severity.Warning;
}
