using System.Data.Common;
using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>
/// Tells what one release says otherwise than another. Only rows that began or ended between the two are read, by the indexes of migration 0011: a
/// correction of a thousand among millions costs a thousand.
/// </summary>
public sealed class ReleaseDifferences
{
    private static readonly Parameter From = new("from", SqlType.Int);
    private static readonly Parameter To = new("to", SqlType.Int);
    private static readonly Parameter OfMunicipality = new("municipality", SqlType.Char(6));

    private const string Columns = "observation.indicator_id, observation.municipality_id, observation.period, observation.value, observation.status";
    private const string InOrder = "ORDER BY observation.indicator_id, observation.municipality_id, observation.period";

    // What the indexes are limited to is said again, so that they are used.
    private const string BeganBetween = "observation.release_from > 1 AND observation.release_from > @from AND observation.release_from <= @to AND observation.release_to > @to";

    private const string EndedBetween = "observation.release_to < 2147483647 AND observation.release_to > @from AND observation.release_to <= @to AND observation.release_from <= @from";

    private static readonly Statement Began = new($"SELECT {Columns} FROM observation WHERE {BeganBetween} {InOrder}", From, To);

    private static readonly Statement Ended = new($"SELECT {Columns} FROM observation WHERE {EndedBetween} {InOrder}", From, To);

    private static readonly Statement BeganOfOne = new(
        $"""
        SELECT {Columns} FROM observation
        INNER JOIN municipality ON municipality.municipality_id = observation.municipality_id
        WHERE {BeganBetween} AND municipality.code = @municipality {InOrder}
        """,
        From,
        To,
        OfMunicipality);

    private static readonly Statement EndedOfOne = new(
        $"""
        SELECT {Columns} FROM observation
        INNER JOIN municipality ON municipality.municipality_id = observation.municipality_id
        WHERE {EndedBetween} AND municipality.code = @municipality {InOrder}
        """,
        From,
        To,
        OfMunicipality);

    private readonly Database _database;

    internal ReleaseDifferences(Database database) => _database = database;

    /// <summary>How many figures of each indicator changed, in order of code; indicators without a change are not named.</summary>
    /// <param name="from">The older release.</param>
    /// <param name="to">The newer release.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="ArgumentOutOfRangeException">The first release is not older than the second.</exception>
    /// <exception cref="DatabaseUnavailableException">The database is away.</exception>
    public async Task<IReadOnlyList<IndicatorDifferences>> CountAsync(int from, int to, CancellationToken cancellation)
    {
        var counts = new SortedDictionary<string, IndicatorDifferences>(StringComparer.Ordinal);
        await WalkAsync(from, to, null, change => counts[change.Indicator] = (counts.GetValueOrDefault(change.Indicator) ?? new(change.Indicator, 0, 0, 0, 0)).With(change.Kind), cancellation);
        return [.. counts.Values];
    }

    /// <summary>Changed figures of one municipality, in order of the indicator's number, then period.</summary>
    /// <param name="from">The older release.</param>
    /// <param name="to">The newer release.</param>
    /// <param name="municipality">CBS code.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="ArgumentOutOfRangeException">The first release is not older than the second.</exception>
    /// <exception cref="DatabaseUnavailableException">The database is away.</exception>
    public async Task<IReadOnlyList<FigureChange>> OfMunicipalityAsync(int from, int to, string municipality, CancellationToken cancellation)
    {
        var changes = new List<FigureChange>();
        await WalkAsync(from, to, municipality, changes.Add, cancellation);
        return changes;
    }

    private Task<bool> WalkAsync(int from, int to, string? municipality, Action<FigureChange> tell, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(from, to);
        return _database.RunAsync(
            async session =>
            {
                var ended = await ReadAsync(session, municipality is null ? Ended : EndedOfOne, from, to, municipality);
                var began = await ReadAsync(session, municipality is null ? Began : BeganOfOne, from, to, municipality);
                var identities = await StoredIdentities.ReadAsync(session);
                var (indicators, municipalities) = (Turned(identities.Indicators), Turned(identities.Municipalities));
                foreach (var (key, before, after) in Merged(ended, began).Where(pair => !Nullable.Equals(pair.Before, pair.After)))
                {
                    tell(new FigureChange(indicators[key.Indicator], municipalities[key.Municipality], Period.Parse(key.Period, CultureInfo.InvariantCulture), before, after));
                }

                return true;
            },
            cancellation);
    }

    private static async Task<List<(Key Key, StoredFigure Figure)>> ReadAsync(Session session, Statement statement, int from, int to, string? municipality)
    {
        object?[] asked = municipality is null ? [from, to] : [from, to, municipality];
        var rows = new List<(Key, StoredFigure)>();
        await using var reader = await session.ReaderAsync(statement, asked);
        while (await reader.ReadAsync(session.Cancellation))
        {
            rows.Add((new Key(reader.GetInt32(0), reader.GetInt32(1), string.Intern(reader.GetString(2))), Figure(reader)));
        }

        return rows;
    }

    private static StoredFigure Figure(DbDataReader reader) => new(reader.IsDBNull(3) ? double.NaN : reader.GetDouble(3), (ObservationStatus)reader.GetByte(4));

    // Both in order of the key: what stands in one alone began or ended, what stands in both was replaced.
    private static IEnumerable<(Key Key, StoredFigure? Before, StoredFigure? After)> Merged(List<(Key Key, StoredFigure Figure)> ended, List<(Key Key, StoredFigure Figure)> began)
    {
        var (e, b) = (0, 0);
        while (e < ended.Count || b < began.Count)
        {
            var order = e == ended.Count ? 1 : b == began.Count ? -1 : ended[e].Key.CompareTo(began[b].Key);
            var key = order <= 0 ? ended[e].Key : began[b].Key;
            yield return (key, order <= 0 ? ended[e++].Figure : null, order >= 0 ? began[b++].Figure : null);
        }
    }

    private static Dictionary<int, string> Turned(IReadOnlyDictionary<string, int> ids) => ids.ToDictionary(pair => pair.Value, pair => pair.Key);

    private readonly record struct Key(int Indicator, int Municipality, string Period) : IComparable<Key>
    {
        public int CompareTo(Key other) => Indicator != other.Indicator
            ? Indicator.CompareTo(other.Indicator)
            : Municipality != other.Municipality ? Municipality.CompareTo(other.Municipality) : string.CompareOrdinal(Period, other.Period);
    }
}
