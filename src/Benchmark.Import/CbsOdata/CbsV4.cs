using System.Runtime.CompilerServices;
using System.Text.Json;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Import.Deliveries;

namespace Benchmark.Import.CbsOdata;

/// <summary>Reads tables of CBS over OData 4: one row per value, and why there is none in <c>ValueAttribute</c>.</summary>
internal sealed class CbsV4(ODataClient client, Uri root)
{
    public Uri Address(CbsMapping mapping, CbsTable table) => new(root, $"{mapping.Catalogue}/{table.Id}");

    public async Task<CbsSchema> SchemaAsync(Uri table, CbsTable mapping, CancellationToken cancellation)
    {
        using var properties = await client.ObjectAsync(new($"{table}/Properties"), cancellation);
        var identifier = properties?.RootElement.Code("Identifier");
        var dimensions = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var row in client.RowsAsync(new($"{table}/Dimensions"), null, cancellation))
        {
            dimensions[row.Code("Identifier") ?? ""] = row.Code("Kind") ?? "";
        }

        if (dimensions.Count == 0 || (identifier is not null && !string.Equals(identifier, mapping.Id, StringComparison.Ordinal)))
        {
            throw new UnreadableException(UnreadableCause.NothingForThisIdentifier, mapping.Id);
        }

        var measures = new Dictionary<string, CbsMeasureSchema>(StringComparer.Ordinal);
        await foreach (var row in client.RowsAsync(new($"{table}/MeasureCodes"), null, cancellation))
        {
            measures[row.Code("Identifier") ?? ""] = new(row.Code("Title") ?? "", row.Code("Unit") ?? "", (int)Math.Clamp(row.Whole("Decimals") ?? -1, -1, 20), row.Code("DataType") ?? "");
        }

        CbsSchema.RefuseUnlessFits(mapping, dimensions, measures);
        var choices = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (dimension, code) in mapping.Choices)
        {
            await foreach (var row in client.RowsAsync(new($"{table}/{dimension}Codes"), null, cancellation))
            {
                if (string.Equals(row.Code("Identifier"), code.Trim(), StringComparison.Ordinal))
                {
                    choices[dimension] = row.Text("Identifier")!;
                }
            }

            if (!choices.ContainsKey(dimension))
            {
                throw new UnreadableException(UnreadableCause.NotInTable, $"{dimension} {code}");
            }
        }

        var statuses = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (mapping.Time is { } time)
        {
            await foreach (var row in client.RowsAsync(new($"{table}/{time}Codes"), null, cancellation))
            {
                statuses[row.Code("Identifier") ?? ""] = row.Code("Status");
            }
        }

        return new(dimensions, measures, statuses, choices, properties?.RootElement.Whole("ObservationCount"));
    }

    public async IAsyncEnumerable<CbsRow> RowsAsync(Uri table, CbsTable mapping, CbsSchema schema, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var filters = new List<string>();
        if (mapping.Measures.Count <= CbsFilter.MostNames)
        {
            filters.Add($"({string.Join(" or ", mapping.Measures.Keys.Select(measure => CbsFilter.Equal("Measure", measure)))})");
        }

        filters.AddRange(schema.Choices.Select(choice => CbsFilter.Equal(choice.Key, choice.Value)));
        filters.Add(CbsFilter.Regions(mapping));
        if (mapping is { Time: { } time, From: { } from })
        {
            filters.Add($"{time} ge '{from.Year:D4}JJ00'");
        }

        var line = 0L;
        await foreach (var row in client.RowsAsync(CbsFilter.Question(new($"{table}/Observations"), ("$filter", string.Join(" and ", filters))), null, cancellation))
        {
            line++;
            if (row.Code("Measure") is { } measure && mapping.Measures.ContainsKey(measure) && CbsFilter.Matches(mapping, dimension => row.Code(dimension)))
            {
                yield return Row(row, line, measure, mapping);
            }
        }

        if (line == 0)
        {
            throw new UnreadableException(schema.Observations > 0 ? UnreadableCause.NothingForThisIdentifier : UnreadableCause.Empty, mapping.Id);
        }
    }

    private static CbsRow Row(JsonElement row, long line, string measure, CbsTable mapping)
    {
        var attribute = row.Code("ValueAttribute") ?? "";
        var value = row.Member("Value");
        var isNothing = value is null or { ValueKind: JsonValueKind.Null };
        ObservationStatus? why = attribute switch
        {
            "Impossible" => ObservationStatus.NotApplicable,
            "Confidential" => ObservationStatus.Suppressed,
            "NotAvailable" => ObservationStatus.Unknown,
            _ => null,
        };
        var hasValue = attribute == "None" && value is { ValueKind: JsonValueKind.Number };
        return new(
            line,
            measure,
            row.Code(mapping.Region) ?? "",
            mapping.Time is { } time ? row.Code(time) ?? "" : null,
            hasValue ? value!.Value.GetRawText() : $"{attribute} {(isNothing ? "" : value!.Value.GetRawText())}".Trim(),
            hasValue,
            hasValue || !isNothing ? null : why,
            isNothing ? attribute == "None" : why is not null);
    }
}
