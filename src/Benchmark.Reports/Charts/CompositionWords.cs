using Benchmark.Core.Composition;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Reports.Charts;

/// <summary>What the rows and columns of parts and pairs are called, on the page and in every file.</summary>
public static class CompositionWords
{
    /// <summary>The row of what is not broken down.</summary>
    public static readonly Bilingual Rest = new("Niet uitgesplitst", "Not broken down");

    /// <summary>The row that makes the differences add up.</summary>
    public static Bilingual LeftOver(Decomposition decomposition) => decomposition.RestWithoutMiddle is null
        ? new("Middens tellen niet precies op", "Middles do not add up exactly")
        : new("Niet uitgesplitst, zonder midden", "Not broken down, without a middle");

    /// <summary>Heading of the parts.</summary>
    public static readonly Bilingual Part = new("Onderdeel", "Part");

    /// <summary>Heading of own minus middle.</summary>
    public static readonly Bilingual Difference = new("Verschil", "Difference");

    /// <summary>The row of the whole.</summary>
    public static string Together(Decomposition decomposition, Language language) =>
        ChartTexts.Together.Fill(language, decomposition.Whole.Indicator.Name.In(language));

    /// <summary>What the first figure of a pair is, in a word.</summary>
    public static Bilingual First(PairKind kind) => kind == PairKind.BudgetAndAccount ? new("Begroting", "Budget") : new("Kosten", "Cost");

    /// <summary>What the second figure of a pair is, in a word.</summary>
    public static Bilingual Second(PairKind kind) => kind == PairKind.BudgetAndAccount ? new("Jaarrekening", "Annual account") : new("Inkomsten", "Income");

    /// <summary>What the gap of a pair is.</summary>
    public static Bilingual Gap(PairKind kind) =>
        kind == PairKind.BudgetAndAccount ? new("Afwijking van de begroting", "Deviation from the budget") : new("Inkomsten min kosten", "Income minus cost");

    /// <summary>A difference with its sign: "+€ 613".</summary>
    public static string WithSign(double difference, Indicator indicator, Language language) =>
        FigureText.Sign(difference) + FigureText.Difference(Math.Abs(difference), 0, indicator, language);
}
