using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using Benchmark.Core.AlgorithmRegister;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Storage.Sql;

namespace Benchmark.Storage;

/// <summary>Reads everything of a release but its figures, once: a release never changes.</summary>
internal sealed class CatalogueStore(Database database)
{
    private static readonly Parameter ReleaseNumber = new("release", SqlType.Int);

    private static readonly Statement Provinces = new(
        "SELECT code, name FROM province WHERE release_from <= @release AND release_to > @release ORDER BY code", ReleaseNumber);

    private static readonly Statement RegionTypes = new(
        "SELECT type, article_nl, name_nl, name_en FROM region_type WHERE release_from <= @release AND release_to > @release ORDER BY type", ReleaseNumber);

    private static readonly Statement Regions = new(
        "SELECT type, code, name, source, as_of FROM region WHERE release_from <= @release AND release_to > @release ORDER BY type, code", ReleaseNumber);

    private static readonly Statement RegionMembers = new(
        """
        SELECT type, code, municipality_id, from_year, to_year FROM region_member
        WHERE release_from <= @release AND release_to > @release
        ORDER BY type, code, municipality_id, from_year
        """,
        ReleaseNumber);

    private static readonly Statement Municipalities = new(
        """
        SELECT m.municipality_id, m.code, v.name, v.valid_from, v.valid_to
        FROM municipality_version AS v JOIN municipality AS m ON m.municipality_id = v.municipality_id
        WHERE v.release_from <= @release AND v.release_to > @release
        ORDER BY m.code
        """,
        ReleaseNumber);

    private static readonly Statement DivisionMembers = new(
        """
        SELECT year, municipality_id, province FROM division_member
        WHERE release_from <= @release AND release_to > @release
        ORDER BY year, municipality_id
        """,
        ReleaseNumber);

    private static readonly Statement Successions = new(
        """
        SELECT old_municipality_id, new_municipality_id, date, kind, share_inhabitants, share_dwellings FROM succession
        WHERE release_from <= @release AND release_to > @release
        ORDER BY date, old_municipality_id, new_municipality_id
        """,
        ReleaseNumber);

    private static readonly Statement Indicators = new(
        """
        SELECT i.indicator_id, i.code, v.name_nl, v.name_en, v.question_nl, v.definition_nl, v.tasks, v.family, v.unit_nl, v.unit_en,
            v.value_prefix, v.value_suffix, v.difference_prefix, v.difference_suffix_nl, v.difference_suffix_en, v.decimals, v.kind,
            v.uncertainty, v.certainty, v.direction, v.direction_by, v.direction_on, v.direction_why, v.influenceable, v.sensitive,
            v.ranking_allowed, v.comparable, v.comparable_as, v.numerator, v.denominator, v.multiplier, v.range_min, v.range_max,
            v.protection, v.key_figure, v.source_name, v.source_table, v.source_licence, v.source_url, v.note_nl, v.statement_nl,
            v.statement_en, v.money_nl
        FROM indicator_version AS v JOIN indicator AS i ON i.indicator_id = v.indicator_id
        WHERE v.release_from <= @release AND v.release_to > @release
        ORDER BY i.code
        """,
        ReleaseNumber);

    private static readonly Statement Periods = new(
        """
        SELECT indicator_id, period, division_year, breaks_series FROM indicator_period
        WHERE release_from <= @release AND release_to > @release
        ORDER BY indicator_id, period
        """,
        ReleaseNumber);

    private static readonly Statement Links = new(
        """
        SELECT indicator_id, kind, other_indicator_id, position FROM indicator_link
        WHERE release_from <= @release AND release_to > @release
        ORDER BY position
        """,
        ReleaseNumber);

    private static readonly Statement Characteristics = new(
        """
        SELECT set_name, indicator_id, transform, weight, label FROM characteristic
        WHERE release_from <= @release AND release_to > @release
        ORDER BY position
        """,
        ReleaseNumber);

    private static readonly Statement Algorithms = new(
        """
        SELECT id, municipality_id, title, status, registered_on, url, as_of FROM registered_algorithm
        WHERE release_from <= @release AND release_to > @release
        ORDER BY id
        """,
        ReleaseNumber);

    private static readonly Statement Prices = new(
        "SELECT period, value, status, source FROM price_index WHERE release_from <= @release AND release_to > @release ORDER BY period", ReleaseNumber);

    // Another status of the same release (withdrawn) makes another catalogue.
    private readonly ConcurrentDictionary<(string Database, Release Release), Lazy<Task<StoredCatalogue>>> _known = new();

    /// <summary>The catalogue of a release that exists. Whoever asks while it is read waits for that one reading.</summary>
    public async Task<StoredCatalogue> OfAsync(string databaseId, Release release, CancellationToken cancellation)
    {
        var key = (databaseId, release);
        var reading = _known.GetOrAdd(key, _ => new(() => Task.Run(() => database.ReadReleaseAsync(release.Number, session => ReadAsync(session, databaseId, release), CancellationToken.None))));
        try
        {
            return await reading.Value.WaitAsync(cancellation);
        }
        catch when (reading.Value.IsFaulted)
        {
            // Told to everybody who waits; the next asker tries again.
            _known.TryRemove(KeyValuePair.Create(key, reading));
            throw;
        }
    }

    private static async Task<StoredCatalogue> ReadAsync(Session session, string databaseId, Release release)
    {
        var provinces = await session.QueryAsync<ProvinceRow>(Provinces, release.Number);
        var regionTypes = await session.QueryAsync<RegionTypeRow>(RegionTypes, release.Number);
        var regions = await session.QueryAsync<RegionRow>(Regions, release.Number);
        var regionMembers = await session.QueryAsync<RegionMemberRow>(RegionMembers, release.Number);
        var municipalities = await session.QueryAsync<MunicipalityRow>(Municipalities, release.Number);
        var members = await session.QueryAsync<DivisionMemberRow>(DivisionMembers, release.Number);
        var successions = await session.QueryAsync<SuccessionRow>(Successions, release.Number);
        var indicators = await session.QueryAsync<IndicatorRow>(Indicators, release.Number);
        var periods = await session.QueryAsync<IndicatorPeriodRow>(Periods, release.Number);
        var links = await session.QueryAsync<IndicatorLinkRow>(Links, release.Number);
        var characteristics = await session.QueryAsync<CharacteristicRow>(Characteristics, release.Number);
        var algorithms = await session.QueryAsync<RegisteredAlgorithmRow>(Algorithms, release.Number);
        var prices = await session.QueryAsync<PriceIndexRow>(Prices, release.Number);

        var municipalityCodes = municipalities.ToFrozenDictionary(row => row.MunicipalityId, row => row.Code);
        var indicatorCodes = indicators.ToDictionary(row => row.IndicatorId, row => row.Code);
        var register = new MunicipalityRegister(
            [.. municipalities.Select(row => new Municipality(row.Code, row.Name, row.ValidFrom, row.ValidTo))],
            [.. provinces.Select(row => new Province(row.Code, row.Name))],
            [.. members.GroupBy(row => row.Year, row => KeyValuePair.Create(municipalityCodes[row.MunicipalityId], row.Province)).Select(year => new Division(year.Key, year))],
            [.. successions.Select(row => row.ToSuccession(municipalityCodes))])
        {
            Regions = new RegionRegister(
                [.. regionTypes.Select(row => new RegionType(row.Type, row.ArticleNl, new Bilingual(row.NameNl, row.NameEn)))],
                [.. regions.Select(row => new Region(row.Type, row.Code, row.Name, row.Source, row.AsOf))],
                [.. regionMembers.Select(row => new RegionMember(row.Type, row.Code, municipalityCodes[row.MunicipalityId], row.FromYear, row.ToYear))]),
        };
        var catalogue = new Catalogue(
            release,
            register,
            [.. indicators.Select(row => row.ToIndicator())],
            [.. periods.Select(row => new IndicatorPeriod(indicatorCodes[row.IndicatorId], Period.Parse(row.Period, CultureInfo.InvariantCulture), row.DivisionYear, row.BreaksSeries))],
            [.. characteristics.GroupBy(row => row.SetName).Select(set => new CharacteristicSet(
                set.Key, [.. set.Select(row => new Characteristic(indicatorCodes[row.IndicatorId], row.Transform, row.Weight, row.Label))]))],
            [.. links.Select(row => new IndicatorLink(indicatorCodes[row.IndicatorId], row.Kind, indicatorCodes[row.OtherIndicatorId], row.Position))])
        {
            Algorithms = [.. algorithms.Select(row => new RegisteredAlgorithm(
                row.Id, municipalityCodes[row.MunicipalityId], row.Title, row.Status, row.RegisteredOn, row.Url, row.AsOf))],
            Prices = new PriceIndex([.. prices.Select(row => new PriceIndexPoint(Period.Parse(row.Period, CultureInfo.InvariantCulture), row.Value, row.Status, row.Source))]),
        };
        return new StoredCatalogue(
            databaseId, catalogue, indicators.ToFrozenDictionary(row => row.Code, row => row.IndicatorId, StringComparer.Ordinal), municipalityCodes);
    }
}
