using Benchmark.Core.Deliveries;

namespace Benchmark.Storage;

/// <summary>A row of <c>delivery_finding</c>.</summary>
internal sealed record FindingRow
{
    public CheckRule RuleNumber { get; init; }

    public string Indicator { get; init; } = "";

    public string FileName { get; init; } = "";

    public int Line { get; init; }

    public string ColumnName { get; init; } = "";

    public string Value { get; init; } = "";

    public string Facts { get; init; } = "";

    public static object?[] Of(int delivery, int number, Finding finding) =>
    [
        delivery, number, (byte)finding.Rule, finding.Indicator, DeliveryRows.Short(finding.Place.File), finding.Place.Line, DeliveryRows.Short(finding.Place.Column), DeliveryRows.Short(finding.Value),
        FindingFacts.Write(finding.Facts),
    ];

    public Finding ToFinding() => new(new Place(FileName, Line, ColumnName), Value, RuleNumber)
    {
        Indicator = Indicator,
        Facts = FindingFacts.Read(Facts),
    };
}
