using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;

namespace Benchmark.Testing;

/// <summary>
/// A small invented country for tests of behaviour. GM9001 "Eigenstad" is the own municipality; GM9002, GM9003 … are the others. Its release
/// is of November 2026.
/// </summary>
public static class SampleWorld
{
    public const string OwnCode = "GM9001";

    public static readonly Release Release = new(1, new DateOnly(2026, 11, 24), ReleaseStatus.Published, 1, "Verzonnen cijfers voor tests.");

    public static readonly Municipality Own = new(OwnCode, "Eigenstad", null, null);

    /// <summary>A share in %, one decimal, a full count without direction; change it with <c>with</c>.</summary>
    public static readonly Indicator Share = new()
    {
        Code = "aandeel_pct",
        Name = new Bilingual("Aandeel", "Share"),
        Question = "Hoe groot is het aandeel?",
        Definition = "Een verzonnen aandeel.",
        Tasks = [SocietalTask.Housing],
        Family = "aandeel",
        Unit = new Unit(new Bilingual("% van de woningen", "% of homes"), "", "%", "", new Bilingual("\u00A0procentpunt", "\u00A0percentage points"), 1),
        Kind = IndicatorKind.Share,
        Uncertainty = Uncertainty.None,
        Certainty = Certainty.FullCount,
        Direction = DirectionDecision.Undecided,
        Influenceable = true,
        Sensitive = false,
        RankingAllowed = false,
        Comparable = true,
        ComparableAs = null,
        Ratio = null,
        Source = new Source("Bureau Verzonnen", "1234NED", "CC BY 4.0", null),
        KeyFigure = 1,
        Note = "",
        Money = "",
        Statement = new Bilingual(
            "In {gemeente} {is|was} in {periode} **{waarde} van de woningen** van hout.",
            "In {gemeente}, **{waarde} of homes** {are|were} made of wood in {periode}."),
    };

    /// <summary>Events per 1,000 inhabitants, one decimal, with a margin by chance.</summary>
    public static readonly Indicator Rate = Share with
    {
        Code = "voorvallen_per_1000",
        Unit = new Unit(new Bilingual("per 1.000 inwoners", "per 1,000 inhabitants"), "", "", "", new Bilingual("", ""), 1),
        Kind = IndicatorKind.Rate,
        Uncertainty = Uncertainty.Events,
        Certainty = Certainty.WithMargin,
        Statement = new Bilingual(
            "In {gemeente} {zijn|waren} in {periode} **{waarde} voorvallen per 1.000 inwoners** geteld.",
            "In {gemeente}, **{waarde} events per 1,000 inhabitants** {are|were} counted in {periode}."),
    };

    /// <summary>Euro per inhabitant, whole euros.</summary>
    public static readonly Indicator Money = Share with
    {
        Code = "lasten_per_inwoner",
        Unit = new Unit(new Bilingual("euro per inwoner", "euro per inhabitant"), "€\u00A0", "", "€\u00A0", new Bilingual("", ""), 0),
        Kind = IndicatorKind.Ratio,
        Statement = new Bilingual(
            "{gemeente} gaf in {periode} **{waarde} per inwoner** uit aan voorzieningen.",
            "{gemeente} spent **{waarde} per inhabitant** on services in {periode}."),
    };

    /// <summary>Code of the i-th municipality, counted from 1: GM9001, GM9002 …</summary>
    public static string Code(int number) => $"GM{9000 + number}";

    /// <summary>The own municipality and a number of others, all on the divisions of every given year.</summary>
    public static MunicipalityRegister Register(int others, params int[] years)
    {
        var municipalities = Enumerable.Range(1, others + 1).Select(number => number == 1 ? Own : new Municipality(Code(number), $"Buurstad {number}", null, null)).ToList();
        var divisions = years.DefaultIfEmpty(2025).Select(year => new Division(year, municipalities.Select(municipality => KeyValuePair.Create(municipality.Code, (string?)"PV99")))).ToList();
        return new MunicipalityRegister(municipalities, [new Province("PV99", "Verzinland")], divisions, []);
    }

    /// <summary>A slab of one indicator: per year the value of GM9001, GM9002 …; NaN is missing.</summary>
    public static IndicatorSlab Slab(Indicator indicator, params (int Year, double[] Values)[] years)
    {
        var periods = years.Select(year => new IndicatorPeriod(indicator.Code, Period.OfYear(year.Year), year.Year, false)).ToList();
        var values = years.SelectMany(year => year.Values).ToArray();
        var codes = Enumerable.Range(1, years[0].Values.Length).Select(Code).ToList();
        return new IndicatorSlab(indicator, periods, codes, new SlabCells(values, Statuses(values)), 1, true);
    }

    /// <summary>A definitive status for a value, missing for NaN.</summary>
    public static ObservationStatus[] Statuses(IEnumerable<double> values) =>
        [.. values.Select(value => double.IsNaN(value) ? ObservationStatus.Missing : ObservationStatus.Definitive)];

    /// <summary>The catalogue of a release that holds these slabs.</summary>
    public static Catalogue Catalogue(MunicipalityRegister register, params IndicatorSlab[] slabs) => new(
        Release,
        register,
        [.. slabs.Select(slab => slab.Indicator)],
        [.. slabs.SelectMany(slab => slab.Periods)],
        [new CharacteristicSet(CharacteristicSet.Standard, [])]);

    /// <summary>A group by hand of the others GM9002 … up to a number of them.</summary>
    public static PeerGroup Group(Division division, int others) => GroupOf(division, [.. Enumerable.Range(2, others).Select(Code)]);

    /// <summary>The members of a group as if they were chosen because they are alike in an indicator.</summary>
    public static PeerGroup AlikeIn(Indicator indicator, PeerGroup group) => group with
    {
        Expression = GroupExpression.Default,
        Applied = GroupExpression.Default,
        Members = [.. group.Members.Where(code => code != OwnCode)],
        Characteristics = [new(new Characteristic(indicator.Code, Transform.None, 1, "leeftijd"), Period.OfYear(group.Division.Year), false)],
        Neighbours = [.. group.Members.Where(code => code != OwnCode).Select(code => new Neighbour(code, 0.1, LikenessWords.Strong, [1]))],
    };

    /// <summary>A group by hand of these codes.</summary>
    public static PeerGroup GroupOf(Division division, params string[] codes)
    {
        var expression = new GroupExpression.ByHand(CodeList.Create(codes));
        return new PeerGroup(expression, expression, division, [.. expression.Codes], [], null, false);
    }
}
