using System.Runtime.CompilerServices;
using System.Text.Json;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Import.Deliveries;

namespace Benchmark.Import.CbsOdata;

/// <summary>
/// Reads tables over OData 3. Of its two forms the untyped one is asked: there a place that cannot be filled is blank and an unknown or secret one a point,
/// which the typed form makes the same.
/// </summary>
internal sealed class CbsV3(ODataClient client, Uri root, Uri thirdParties)
{
    // The service gives no more at once, and does not always say that there is more.
    private const int MostRows = 10_000;

    private static readonly (string, string) AsJson = ("$format", "json");

    public Uri Address(CbsMapping mapping, CbsTable table) => new(mapping.Catalogue == "CBS" ? root : thirdParties, table.Id);

    public async Task<CbsSchema> SchemaAsync(Uri table, CbsTable mapping, CancellationToken cancellation)
    {
        var dimensions = new Dictionary<string, string>(StringComparer.Ordinal);
        var measures = new Dictionary<string, CbsMeasureSchema>(StringComparer.Ordinal);
        await foreach (var row in client.RowsAsync(Entity(table, "DataProperties"), MostRows, cancellation))
        {
            var (type, key) = (row.Code("Type") ?? "", row.Code("Key") ?? "");
            if (type.EndsWith("Dimension", StringComparison.Ordinal))
            {
                dimensions[key] = type;
            }
            else if (type == "Topic")
            {
                measures[key] = new(row.Code("Title") ?? "", row.Code("Unit") ?? "", (int)Math.Clamp(row.Whole("Decimals") ?? -1, -1, 20), row.Code("Datatype") ?? "");
            }
        }

        if (dimensions.Count == 0)
        {
            throw new UnreadableException(UnreadableCause.NothingForThisIdentifier, mapping.Id);
        }

        CbsSchema.RefuseUnlessFits(mapping, dimensions, measures);
        foreach (var (dimension, code) in mapping.Choices)
        {
            var isFound = false;
            await foreach (var row in client.RowsAsync(Entity(table, dimension), MostRows, cancellation))
            {
                isFound = isFound || string.Equals(row.Code("Key"), code.Trim(), StringComparison.Ordinal);
            }

            if (!isFound)
            {
                throw new UnreadableException(UnreadableCause.NotInTable, $"{dimension} {code}");
            }
        }

        var statuses = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (mapping.Time is { } time)
        {
            await foreach (var row in client.RowsAsync(Entity(table, time), MostRows, cancellation))
            {
                statuses[row.Code("Key") ?? ""] = row.Code("Status");
            }
        }

        return new(dimensions, measures, statuses, mapping.Choices, null);
    }

    /// <summary>
    /// The rows, asked per period: skipping a number of rows is not reliable with this service, and a period is small enough for one answer. Codes are
    /// found by how they start, because a table with white space behind them finds none that are equal.
    /// </summary>
    public async IAsyncEnumerable<CbsRow> RowsAsync(Uri table, CbsTable mapping, CbsSchema schema, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var always = mapping.Choices.Select(choice => CbsFilter.StartsWith(choice.Key, choice.Value.Trim())).Append(CbsFilter.Regions(mapping)).ToList();
        var periods = mapping.Time is null ? [null] : schema.PeriodStatuses.Keys.Where(code => IsAsked(code, mapping)).Order(StringComparer.Ordinal).Select(code => (string?)code).ToList();
        var line = 0L;
        foreach (var period in periods)
        {
            var filter = string.Join(" and ", period is null ? always : always.Prepend(CbsFilter.StartsWith(mapping.Time!, period)));
            var columns = mapping.Choices.Keys.Append(mapping.Region).Concat(mapping.Time is { } time ? [time] : []).Concat(mapping.Measures.Keys).ToList();
            var question = CbsFilter.Question(
                new($"{table}/UntypedDataSet"), [AsJson, ("$filter", filter), .. columns.Count <= CbsFilter.MostNames ? [("$select", string.Join(',', columns))] : Array.Empty<(string, string)>()]);
            await foreach (var row in client.RowsAsync(question, MostRows, cancellation))
            {
                line++;
                if (CbsFilter.Matches(mapping, dimension => row.Code(dimension)))
                {
                    foreach (var measure in mapping.Measures.Keys)
                    {
                        yield return Row(row, line, measure, mapping);
                    }
                }
            }
        }

        if (line == 0)
        {
            throw new UnreadableException(UnreadableCause.NothingForThisIdentifier, mapping.Id);
        }
    }

    // A code that is none is asked too, so that it is told.
    private static bool IsAsked(string code, CbsTable mapping) =>
        (CbsPeriod.KindOf(code) is not { } kind || kind == CbsPeriodKind.Year || (kind == CbsPeriodKind.Quarter && mapping.Quarters))
        && (mapping.From is not { } from || string.CompareOrdinal(code, 0, $"{from.Year:D4}", 0, 4) >= 0);

    private static Uri Entity(Uri table, string name) => CbsFilter.Question(new($"{table}/{name}"), AsJson);

    private static CbsRow Row(JsonElement row, long line, string measure, CbsTable mapping)
    {
        var written = row.Code(measure);
        ObservationStatus? why = written switch
        {
            "" => ObservationStatus.NotApplicable,
            "." => ObservationStatus.Unknown,
            _ => null,
        };
        return new(line, measure, row.Code(mapping.Region) ?? "", mapping.Time is { } time ? row.Code(time) ?? "" : null, written ?? "", written is not null && why is null, why, IsContradiction: false);
    }
}
