using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;

namespace Benchmark.Core.Deliveries;

/// <summary>All delivered values of one indicator, and what they are judged against. Nothing here is changed by judging.</summary>
public sealed record DeliveredIndicator
{
    /// <summary>Code as delivered.</summary>
    public required string Code { get; init; }

    /// <summary>The indicator; null when the code is not known.</summary>
    public required Indicator? Indicator { get; init; }

    /// <summary>Everything delivered under the code, totals of the source (<c>NL01</c>, <c>PV23</c>) included, in any order.</summary>
    public required IReadOnlyList<DeliveredValue> Values { get; init; }

    /// <summary>The periods that are delivered, each with the division on which the source published it and whether the series breaks before it.</summary>
    public required IReadOnlyList<IndicatorPeriod> Periods { get; init; }

    /// <summary>What the delivery says about what it does not name: from a correction nobody expects every municipality.</summary>
    public DeliveryScope Scope { get; init; }

    /// <summary>The municipalities.</summary>
    public required MunicipalityRegister Register { get; init; }

    /// <summary>The indicator as released; null when it is new.</summary>
    public IndicatorSlab? Before { get; init; }

    /// <summary>Inhabitants, as released or as delivered together with this; null when there are none.</summary>
    public IndicatorSlab? Inhabitants { get; init; }

    /// <summary>Ratios that are made of this indicator, as they would be with what is delivered (<see cref="SlabBuilder.Ratio"/>).</summary>
    public IReadOnlyList<IndicatorSlab> Ratios { get; init; } = [];
}
