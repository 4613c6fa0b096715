using Benchmark.Core.AlgorithmRegister;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Storage;

// Rows have init properties, not constructors: SQLite hands over every whole number as a long and Dapper converts for properties alone.

internal sealed record ProvinceRow
{
    public string Code { get; init; } = "";

    public string Name { get; init; } = "";
}

internal sealed record RegionTypeRow
{
    public string Type { get; init; } = "";

    public string ArticleNl { get; init; } = "";

    public string NameNl { get; init; } = "";

    public string NameEn { get; init; } = "";
}

internal sealed record RegionRow
{
    public string Type { get; init; } = "";

    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public string Source { get; init; } = "";

    public DateOnly AsOf { get; init; }
}

internal sealed record RegionMemberRow
{
    public string Type { get; init; } = "";

    public string Code { get; init; } = "";

    public int MunicipalityId { get; init; }

    public int FromYear { get; init; }

    public int? ToYear { get; init; }
}

internal sealed record MunicipalityRow
{
    public int MunicipalityId { get; init; }

    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }
}

internal sealed record DivisionMemberRow
{
    public int Year { get; init; }

    public int MunicipalityId { get; init; }

    public string? Province { get; init; }
}

internal sealed record SuccessionRow
{
    public int OldMunicipalityId { get; init; }

    public int NewMunicipalityId { get; init; }

    public DateOnly Date { get; init; }

    public SuccessionKind Kind { get; init; }

    public double ShareInhabitants { get; init; }

    public double? ShareDwellings { get; init; }

    public Succession ToSuccession(IReadOnlyDictionary<int, string> codes) =>
        new(codes[OldMunicipalityId], codes[NewMunicipalityId], Date, Kind, ShareInhabitants, ShareDwellings ?? double.NaN);
}

internal sealed record IndicatorPeriodRow
{
    public int IndicatorId { get; init; }

    public string Period { get; init; } = "";

    public int DivisionYear { get; init; }

    public bool BreaksSeries { get; init; }
}

internal sealed record IndicatorLinkRow
{
    public int IndicatorId { get; init; }

    public LinkKind Kind { get; init; }

    public int OtherIndicatorId { get; init; }

    public int Position { get; init; }
}

internal sealed record CharacteristicRow
{
    public string SetName { get; init; } = "";

    public int IndicatorId { get; init; }

    public Transform Transform { get; init; }

    public double Weight { get; init; }

    public string Label { get; init; } = "";
}

internal sealed record PriceIndexRow
{
    public string Period { get; init; } = "";

    public double Value { get; init; }

    public ObservationStatus Status { get; init; }

    public string Source { get; init; } = "";
}

internal sealed record IndicatorRow
{
    public int IndicatorId { get; init; }

    public string Code { get; init; } = "";

    public string NameNl { get; init; } = "";

    public string NameEn { get; init; } = "";

    public string QuestionNl { get; init; } = "";

    public string DefinitionNl { get; init; } = "";

    public string Tasks { get; init; } = "";

    public string Family { get; init; } = "";

    public string UnitNl { get; init; } = "";

    public string UnitEn { get; init; } = "";

    public string ValuePrefix { get; init; } = "";

    public string ValueSuffix { get; init; } = "";

    public string DifferencePrefix { get; init; } = "";

    public string DifferenceSuffixNl { get; init; } = "";

    public string DifferenceSuffixEn { get; init; } = "";

    public int Decimals { get; init; }

    public IndicatorKind Kind { get; init; }

    public Uncertainty Uncertainty { get; init; }

    public Certainty Certainty { get; init; }

    public Direction Direction { get; init; }

    public string? DirectionBy { get; init; }

    public DateOnly? DirectionOn { get; init; }

    public string? DirectionWhy { get; init; }

    public bool Influenceable { get; init; }

    public bool Sensitive { get; init; }

    public bool RankingAllowed { get; init; }

    public bool Comparable { get; init; }

    public string? ComparableAs { get; init; }

    public string? Numerator { get; init; }

    public string? Denominator { get; init; }

    public double? Multiplier { get; init; }

    public double? RangeMin { get; init; }

    public double? RangeMax { get; init; }

    public string Protection { get; init; } = "";

    public int? KeyFigure { get; init; }

    public string SourceName { get; init; } = "";

    public string SourceTable { get; init; } = "";

    public string SourceLicence { get; init; } = "";

    public string? SourceUrl { get; init; }

    public string NoteNl { get; init; } = "";

    public string StatementNl { get; init; } = "";

    public string StatementEn { get; init; } = "";

    public string MoneyNl { get; init; } = "";

    public Indicator ToIndicator() => new()
    {
        Code = Code,
        Name = new Bilingual(NameNl, NameEn),
        Question = QuestionNl,
        Definition = DefinitionNl,
        Tasks = [.. Tasks.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(slug => SocietalTasks.Find(slug)
            ?? throw new InvalidOperationException($"Indicator {Code} serves the task '{slug}', which this version does not know."))],
        Family = Family,
        Unit = new Unit(
            new Bilingual(UnitNl, UnitEn), ValuePrefix, ValueSuffix, DifferencePrefix, new Bilingual(DifferenceSuffixNl, DifferenceSuffixEn), Decimals),
        Kind = Kind,
        Uncertainty = Uncertainty,
        Certainty = Certainty,
        Direction = new DirectionDecision(Direction, DirectionBy, DirectionOn, DirectionWhy),
        Influenceable = Influenceable,
        Sensitive = Sensitive,
        RankingAllowed = RankingAllowed,
        Comparable = Comparable,
        ComparableAs = ComparableAs,
        Ratio = Numerator is not null && Denominator is not null && Multiplier is { } multiplier ? new RatioDefinition(Numerator, Denominator, multiplier) : null,
        Range = new ValueRange(RangeMin, RangeMax),
        Protection = Core.Disclosure.Protection.Parse(Protection),
        KeyFigure = KeyFigure,
        Source = new Source(SourceName, SourceTable, SourceLicence, SourceUrl),
        Note = NoteNl,
        Statement = new Bilingual(StatementNl, StatementEn),
        Money = MoneyNl,
    };
}

internal sealed record RegisteredAlgorithmRow
{
    public int Id { get; init; }

    public int MunicipalityId { get; init; }

    public string Title { get; init; } = "";

    public AlgorithmStatus Status { get; init; }

    public DateOnly RegisteredOn { get; init; }

    public string Url { get; init; } = "";

    public DateOnly AsOf { get; init; }
}
