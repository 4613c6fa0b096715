using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>Reads the figures of stored indicators: any number of slabs in one query, row by row straight into their arrays.</summary>
internal sealed class ObservationStore(Database database)
{
    private static readonly Statement OfIndicators = new(
        dialect => $"""
            SELECT o.indicator_id, o.municipality_id, o.period, o.value, o.status, o.lower, o.upper
            FROM observation AS o
            WHERE o.indicator_id IN (SELECT item FROM {dialect.IntList("@indicators")} AS wanted)
                AND o.release_from <= @release AND o.release_to > @release
            ORDER BY o.indicator_id, o.municipality_id, o.period
            """,
        new Parameter("indicators", SqlType.Json),
        new Parameter("release", SqlType.Int));

    /// <summary>Slabs of stored indicators of a release, by code.</summary>
    public Task<IReadOnlyDictionary<string, IndicatorSlab>> ReadAsync(StoredCatalogue stored, IReadOnlyCollection<Indicator> indicators, CancellationToken cancellation) =>
        database.ReadReleaseAsync(stored.Release, session => ReadAsync(session, stored, indicators), cancellation);

    private static async Task<IReadOnlyDictionary<string, IndicatorSlab>> ReadAsync(Session session, StoredCatalogue stored, IReadOnlyCollection<Indicator> indicators)
    {
        var catalogue = stored.Catalogue;
        var builders = indicators.ToDictionary(
            indicator => stored.IndicatorIds[indicator.Code],
            indicator => new SlabBuilder(indicator, catalogue.PeriodsOf(indicator.Code), catalogue.Register));
        var periods = new Dictionary<string, Period>(StringComparer.Ordinal);
        await using (var reader = await session.ReaderAsync(OfIndicators, JsonSerializer.Serialize(builders.Keys), stored.Release))
        {
            var (current, builder) = (0, (SlabBuilder?)null);
            while (await reader.ReadAsync(session.Cancellation))
            {
                var indicator = reader.GetInt32(0);
                if (builder is null || indicator != current)
                {
                    (current, builder) = (indicator, builders[indicator]);
                }

                var text = reader.GetString(2);
                if (!periods.TryGetValue(text, out var period))
                {
                    periods[text] = period = Period.Parse(text, CultureInfo.InvariantCulture);
                }

                builder.Set(
                    stored.MunicipalityCodes[reader.GetInt32(1)], period, Number(reader, 3), (ObservationStatus)reader.GetByte(4), Number(reader, 5), Number(reader, 6));
            }
        }

        return indicators.ToDictionary(indicator => indicator.Code, indicator => builders[stored.IndicatorIds[indicator.Code]].Build(), StringComparer.Ordinal);
    }

    private static double Number(DbDataReader reader, int column) => reader.IsDBNull(column) ? double.NaN : reader.GetDouble(column);
}
