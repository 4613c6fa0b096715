using Benchmark.Core.Disclosure;

namespace Benchmark.Core.Indicators;

/// <summary>A defined measure with the question it answers; one version of it, as a release holds it.</summary>
public sealed record Indicator
{
    /// <summary>Stable code, <c>misdrijven_per_1000</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Short name in Dutch and English.</summary>
    public required Bilingual Name { get; init; }

    /// <summary>The question it answers, Dutch.</summary>
    public required string Question { get; init; }

    /// <summary>What exactly is counted, Dutch.</summary>
    public required string Definition { get; init; }

    /// <summary>Tasks (opgaven) it serves; empty for a figure that is only a characteristic.</summary>
    public required IReadOnlyList<SocietalTask> Tasks { get; init; }

    /// <summary>Indicators of one family measure the same underlying thing; a group built on a family may not judge it.</summary>
    public required string Family { get; init; }

    /// <summary>How values and differences are written.</summary>
    public required Unit Unit { get; init; }

    /// <summary>What kind of number it is.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>Which interval its values get.</summary>
    public required Uncertainty Uncertainty { get; init; }

    /// <summary>What kind of figure the reader is told it is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Which side is favourable, and who decided that.</summary>
    public required DirectionDecision Direction { get; init; }

    /// <summary>Whether a municipality can influence it.</summary>
    public required bool Influenceable { get; init; }

    /// <summary>Can put a group of residents in a bad light: never a headline, never remarkable.</summary>
    public required bool Sensitive { get; init; }

    /// <summary>Whether VNG allowed rank numbers for it.</summary>
    public required bool RankingAllowed { get; init; }

    /// <summary>False for a bare count or amount, class, yes/no.</summary>
    public required bool Comparable { get; init; }

    /// <summary>For a figure that is not comparable: the code of the comparable one made from it, or null.</summary>
    public required string? ComparableAs { get; init; }

    /// <summary>How it is computed from two stored indicators, or null when its values are stored.</summary>
    public required RatioDefinition? Ratio { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Source Source { get; init; }

    /// <summary>Place among the key figures of its tasks, 1–8; null when it is none.</summary>
    public required int? KeyFigure { get; init; }

    /// <summary>Caveat that always stands beside the figure, Dutch; empty when there is none.</summary>
    public required string Note { get; init; }

    /// <summary>For money: gross or net, nominal, what income stands beside it; empty otherwise.</summary>
    public required string Money { get; init; }

    /// <summary>Template of the first sentence, see <c>Narrative.StatementTemplate</c>.</summary>
    public required Bilingual Statement { get; init; }

    /// <summary>Hard range of its values: what lies outside is an error of the delivery.</summary>
    public ValueRange Range { get; init; } = ValueRange.Any;

    /// <summary>Who protects small numbers.</summary>
    public Protection Protection { get; init; } = Protection.BySource;

    /// <summary>Shown decimals.</summary>
    public int Decimals => Unit.Decimals;
}

/// <summary>A text in Dutch and English; the English one falls back on the Dutch.</summary>
public sealed record Bilingual(string Dutch, string English)
{
    /// <summary>The text in a language.</summary>
    public string In(Language language) => language == Language.English && English.Length > 0 ? English : Dutch;
}

/// <summary>Languages of generated texts.</summary>
public enum Language
{
    /// <summary>Dutch, the default.</summary>
    Dutch,

    /// <summary>English.</summary>
    English,
}

/// <summary>value = Multiplier · numerator / denominator, of one division and period.</summary>
public sealed record RatioDefinition(string Numerator, string Denominator, double Multiplier);

/// <summary>A direction counts only with who decided it, when and why.</summary>
public sealed record DirectionDecision(Direction Direction, string? DecidedBy, DateOnly? DecidedOn, string? Why)
{
    /// <summary>Nobody decided.</summary>
    public static DirectionDecision Undecided { get; } = new(Indicators.Direction.None, null, null, null);
}

/// <summary>Least and greatest value that can be true, both inclusive; null where there is no such bound.</summary>
public sealed record ValueRange(double? Min, double? Max)
{
    /// <summary>Every value can be true.</summary>
    public static ValueRange Any { get; } = new(null, null);

    /// <summary>Whether a value can be true.</summary>
    public bool Contains(double value) => !(value < Min) && !(value > Max);
}

/// <summary>Who published a figure, in which table, under which licence.</summary>
public sealed record Source(string Name, string Table, string Licence, string? Url);

/// <summary>How a value and a difference between two values are written.</summary>
/// <param name="Label">Subtitle: "per 1.000 inwoners".</param>
/// <param name="Prefix">Before a value: "€ ".</param>
/// <param name="Suffix">After a value: "%", " km".</param>
/// <param name="DifferencePrefix">Before a difference.</param>
/// <param name="DifferenceSuffix">After a difference: " procentpunt"; both empty for counted things.</param>
/// <param name="Decimals">Shown decimals, 0–6.</param>
public sealed record Unit(Bilingual Label, string Prefix, string Suffix, string DifferencePrefix, Bilingual DifferenceSuffix, int Decimals);
