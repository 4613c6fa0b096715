using Benchmark.Core.AlgorithmRegister;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Storage.Sql;
using static Benchmark.Storage.Sql.SqlType;

namespace Benchmark.Storage;

/// <summary>All tables of a release: their columns, and which part of its content fills them.</summary>
internal static class VersionedTables
{
    private static readonly SqlType Code = VarChar(80);
    private static readonly SqlType PeriodCode = SqlType.Char(8);
    private static readonly SqlType ProvinceCode = SqlType.Char(4);
    private static readonly SqlType TypeCode = VarChar(40);
    private static readonly SqlType RegionCode = VarChar(20);

    public static VersionedTable Province { get; } = VersionedTable.Of<Province>(
        "province",
        content => content.Register.Provinces,
        [new("code", ProvinceCode, (p, _) => p.Code)],
        [new("name", NVarChar(60), (p, _) => p.Name)]);

    public static VersionedTable Municipality { get; } = VersionedTable.Of<Municipality>(
        "municipality_version",
        content => content.Register.Municipalities,
        [new("municipality_id", Int, (m, ids) => ids.Municipalities[m.Code])],
        [
            new("name", NVarChar(100), (m, _) => m.Name),
            new("valid_from", Date, (m, _) => m.ValidFrom),
            new("valid_to", Date, (m, _) => m.ValidTo),
        ]);

    public static VersionedTable DivisionMember { get; } = VersionedTable.Of<(int Year, string Code, string? Province)>(
        "division_member",
        content => content.Register.Divisions.SelectMany(division => division.Codes.Select((code, row) => (division.Year, code, division.Provinces[row]))),
        [new("year", Int, (m, _) => m.Year), new("municipality_id", Int, (m, ids) => ids.Municipalities[m.Code])],
        [new("province", ProvinceCode, (m, _) => m.Province)]);

    public static VersionedTable RegionType { get; } = VersionedTable.Of<RegionType>(
        "region_type",
        content => content.Register.Regions.Types,
        [new("type", TypeCode, (t, _) => t.Code)],
        [
            new("article_nl", NVarChar(10), (t, _) => t.Article),
            new("name_nl", NVarChar(60), (t, _) => t.Name.Dutch),
            new("name_en", NVarChar(60), (t, _) => t.Name.English),
        ]);

    public static VersionedTable Region { get; } = VersionedTable.Of<Region>(
        "region",
        content => content.Register.Regions.Regions,
        [new("type", TypeCode, (r, _) => r.Type), new("code", RegionCode, (r, _) => r.Code)],
        [
            new("name", NVarChar(100), (r, _) => r.Name),
            new("source", NVarChar(300), (r, _) => r.Source),
            new("as_of", Date, (r, _) => r.AsOf),
        ]);

    public static VersionedTable RegionMember { get; } = VersionedTable.Of<RegionMember>(
        "region_member",
        content => content.Register.Regions.Members,
        [
            new("type", TypeCode, (m, _) => m.Type),
            new("code", RegionCode, (m, _) => m.Region),
            new("municipality_id", Int, (m, ids) => ids.Municipalities[m.Municipality]),
            new("from_year", Int, (m, _) => m.FromYear),
        ],
        [new("to_year", Int, (m, _) => m.ToYear)]);

    public static VersionedTable Succession { get; } = VersionedTable.Of<Succession>(
        "succession",
        content => content.Register.Successions,
        [
            new("old_municipality_id", Int, (s, ids) => ids.Municipalities[s.OldCode]),
            new("new_municipality_id", Int, (s, ids) => ids.Municipalities[s.NewCode]),
            new("date", Date, (s, _) => s.Date),
        ],
        [
            new("kind", TinyInt, (s, _) => (byte)s.Kind),
            new("share_inhabitants", Float, (s, _) => s.ShareInhabitants),
            new("share_dwellings", Float, (s, _) => Known(s.ShareDwellings)),
        ]);

    public static VersionedTable Indicator { get; } = VersionedTable.Of<Indicator>(
        "indicator_version",
        content => content.Indicators,
        [new("indicator_id", Int, (i, ids) => ids.Indicators[i.Code])],
        [
            new("name_nl", NVarChar(200), (i, _) => i.Name.Dutch),
            new("name_en", NVarChar(200), (i, _) => i.Name.English),
            new("question_nl", NVarChar(500), (i, _) => i.Question),
            new("definition_nl", NVarChar(2000), (i, _) => i.Definition),
            new("tasks", VarChar(400), (i, _) => string.Join(';', i.Tasks.Select(task => task.Slug()))),
            new("family", Code, (i, _) => i.Family),
            new("unit_nl", NVarChar(100), (i, _) => i.Unit.Label.Dutch),
            new("unit_en", NVarChar(100), (i, _) => i.Unit.Label.English),
            new("value_prefix", NVarChar(40), (i, _) => i.Unit.Prefix),
            new("value_suffix", NVarChar(40), (i, _) => i.Unit.Suffix),
            new("difference_prefix", NVarChar(40), (i, _) => i.Unit.DifferencePrefix),
            new("difference_suffix_nl", NVarChar(40), (i, _) => i.Unit.DifferenceSuffix.Dutch),
            new("difference_suffix_en", NVarChar(40), (i, _) => i.Unit.DifferenceSuffix.English),
            new("decimals", TinyInt, (i, _) => (byte)i.Unit.Decimals),
            new("kind", TinyInt, (i, _) => (byte)i.Kind),
            new("uncertainty", TinyInt, (i, _) => (byte)i.Uncertainty),
            new("certainty", TinyInt, (i, _) => (byte)i.Certainty),
            new("direction", TinyInt, (i, _) => (byte)i.Direction.Direction),
            new("direction_by", NVarChar(200), (i, _) => i.Direction.DecidedBy),
            new("direction_on", Date, (i, _) => i.Direction.DecidedOn),
            new("direction_why", NVarChar(1000), (i, _) => i.Direction.Why),
            new("influenceable", Bit, (i, _) => i.Influenceable),
            new("sensitive", Bit, (i, _) => i.Sensitive),
            new("ranking_allowed", Bit, (i, _) => i.RankingAllowed),
            new("comparable", Bit, (i, _) => i.Comparable),
            new("comparable_as", Code, (i, _) => i.ComparableAs),
            new("numerator", Code, (i, _) => i.Ratio?.Numerator),
            new("denominator", Code, (i, _) => i.Ratio?.Denominator),
            new("multiplier", Float, (i, _) => i.Ratio?.Multiplier),
            new("range_min", Float, (i, _) => i.Range.Min),
            new("range_max", Float, (i, _) => i.Range.Max),
            new("protection", VarChar(20), (i, _) => i.Protection.ToString()),
            new("key_figure", TinyInt, (i, _) => (byte?)i.KeyFigure),
            new("source_name", NVarChar(200), (i, _) => i.Source.Name),
            new("source_table", NVarChar(400), (i, _) => i.Source.Table),
            new("source_licence", NVarChar(200), (i, _) => i.Source.Licence),
            new("source_url", NVarChar(500), (i, _) => i.Source.Url),
            new("note_nl", NVarChar(1000), (i, _) => i.Note),
            new("statement_nl", NVarChar(1000), (i, _) => i.Statement.Dutch),
            new("statement_en", NVarChar(1000), (i, _) => i.Statement.English),
            new("money_nl", NVarChar(1000), (i, _) => i.Money),
        ]);

    public static VersionedTable IndicatorPeriod { get; } = VersionedTable.Of<IndicatorPeriod>(
        "indicator_period",
        content => content.Periods,
        [new("indicator_id", Int, (p, ids) => ids.Indicators[p.Indicator]), new("period", PeriodCode, (p, _) => p.Period.ToString())],
        [new("division_year", Int, (p, _) => p.DivisionYear), new("breaks_series", Bit, (p, _) => p.BreaksSeries)]);

    public static VersionedTable IndicatorLink { get; } = VersionedTable.Of<IndicatorLink>(
        "indicator_link",
        content => content.Links,
        [
            new("indicator_id", Int, (l, ids) => ids.Indicators[l.Indicator]),
            new("kind", TinyInt, (l, _) => (byte)l.Kind),
            new("other_indicator_id", Int, (l, ids) => ids.Indicators[l.Other]),
        ],
        [new("position", Int, (l, _) => l.Position)]);

    public static VersionedTable Characteristic { get; } = VersionedTable.Of<(string Set, int Position, Characteristic Characteristic)>(
        "characteristic",
        content => content.CharacteristicSets.SelectMany(set => set.Characteristics.Select(characteristic => (set.Name, characteristic)))
            .Select((named, position) => (named.Name, position, named.characteristic)),
        [new("set_name", VarChar(40), (c, _) => c.Set), new("indicator_id", Int, (c, ids) => ids.Indicators[c.Characteristic.Indicator])],
        [
            new("position", Int, (c, _) => c.Position),
            new("transform", TinyInt, (c, _) => (byte)c.Characteristic.Transform),
            new("weight", Float, (c, _) => c.Characteristic.Weight),
            new("label", NVarChar(100), (c, _) => c.Characteristic.Label),
        ]);

    public static VersionedTable RegisteredAlgorithm { get; } = VersionedTable.Of<RegisteredAlgorithm>(
        "registered_algorithm",
        content => content.Algorithms,
        [new("id", Int, (a, _) => a.Id)],
        [
            new("municipality_id", Int, (a, ids) => ids.Municipalities[a.Municipality]),
            new("title", NVarChar(200), (a, _) => a.Title),
            new("status", TinyInt, (a, _) => (byte)a.Status),
            new("registered_on", Date, (a, _) => a.RegisteredOn),
            new("url", NVarChar(500), (a, _) => a.Url),
            new("as_of", Date, (a, _) => a.AsOf),
        ]);

    public static VersionedTable PriceIndex { get; } = VersionedTable.Of<PriceIndexPoint>(
        "price_index",
        content => content.Prices.Points,
        [new("period", PeriodCode, (p, _) => p.Period.ToString())],
        [new("value", Float, (p, _) => p.Value), new("status", TinyInt, (p, _) => (byte)p.Status), new("source", NVarChar(300), (p, _) => p.Source)]);

    public static VersionedTable Observation { get; } = VersionedTable.Of<Observation>(
        "observation",
        content => content.Observations,
        [
            new("indicator_id", Int, (o, ids) => ids.Indicators[o.Indicator]),
            new("municipality_id", Int, (o, ids) => ids.Municipalities[o.Municipality]),
            new("period", PeriodCode, (o, _) => o.Period.ToString()),
        ],
        [
            new("value", Float, (o, _) => Known(o.Value)),
            new("status", TinyInt, (o, _) => (byte)o.Status),
            new("lower", Float, (o, _) => Known(o.Lower)),
            new("upper", Float, (o, _) => Known(o.Upper)),
        ]);

    /// <summary>In the order in which they are filled; the figures last, because they take longest.</summary>
    public static IReadOnlyList<VersionedTable> All { get; } =
        [Province, Municipality, DivisionMember, RegionType, Region, RegionMember, Succession, Indicator, IndicatorPeriod, IndicatorLink, Characteristic, RegisteredAlgorithm, PriceIndex, Observation];

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
