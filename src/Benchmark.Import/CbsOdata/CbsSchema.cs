using Benchmark.Core.Deliveries;
using Benchmark.Import.Deliveries;

namespace Benchmark.Import.CbsOdata;

/// <summary>What a table says about itself.</summary>
/// <param name="Dimensions">Identifier → kind: <c>Dimension</c>, <c>GeoDimension</c>, <c>TimeDimension</c>.</param>
/// <param name="Measures">Identifier or name of the column → what it measures.</param>
/// <param name="PeriodStatuses">Code of a period → what is said of its values: <c>Definitief</c>.</param>
/// <param name="Choices">Dimension → the code that is taken, exactly as the table writes it, white space and all.</param>
/// <param name="Observations">How many observations it says to have; null where it does not say.</param>
internal sealed record CbsSchema(
    IReadOnlyDictionary<string, string> Dimensions,
    IReadOnlyDictionary<string, CbsMeasureSchema> Measures,
    IReadOnlyDictionary<string, string?> PeriodStatuses,
    IReadOnlyDictionary<string, string> Choices,
    long? Observations)
{
    /// <summary>What must stay the same for values to mean the same.</summary>
    public IEnumerable<string> Facts(string table) =>
    [
        .. Dimensions.Select(dimension => $"{table} dimension {dimension.Key} {dimension.Value}"),
        .. Measures.Select(measure => $"{table} measure {measure.Key} | {measure.Value.Title} | {measure.Value.Unit} | {measure.Value.Decimals} | {measure.Value.DataType}"),
    ];

    /// <summary>Refuses a mapping that names what the table has not, or leaves a dimension open.</summary>
    /// <exception cref="UnreadableException">It does.</exception>
    public static void RefuseUnlessFits(CbsTable table, IReadOnlyDictionary<string, string> dimensions, IReadOnlyDictionary<string, CbsMeasureSchema> measures)
    {
        var named = table.Choices.Keys.Append(table.Region).Concat(table.Time is { } time ? [time] : []).ToList();
        if (named.FirstOrDefault(dimension => !dimensions.ContainsKey(dimension)) is { } missing)
        {
            throw new UnreadableException(UnreadableCause.NotInTable, missing);
        }

        if (table.Measures.Keys.FirstOrDefault(measure => !measures.ContainsKey(measure)) is { } gone)
        {
            throw new UnreadableException(UnreadableCause.NotInTable, gone);
        }

        if (dimensions.Keys.FirstOrDefault(dimension => !named.Contains(dimension, StringComparer.Ordinal)) is { } open)
        {
            throw new UnreadableException(UnreadableCause.OpenDimension, open);
        }
    }
}

/// <summary>A measure as its table describes it.</summary>
/// <param name="Title">Its name, without the white space round it.</param>
/// <param name="Unit">Its unit: <c>aantal</c>, <c>%</c>, <c>1 000 euro</c>.</param>
/// <param name="Decimals">Decimals of its values; −1 where the table does not say.</param>
/// <param name="DataType">Type of its data: <c>Long</c>, <c>Double</c>.</param>
internal sealed record CbsMeasureSchema(string Title, string Unit, int Decimals, string DataType);
