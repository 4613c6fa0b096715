using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;

namespace Benchmark.Core.Narrative;

/// <summary>A generated text as runs, some of them strong; a claim about a named municipality.</summary>
/// <param name="Runs">The runs in order.</param>
public sealed record Sentence(IReadOnlyList<Run> Runs)
{
    /// <summary>The text alone.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}

/// <summary>A piece of text, shown in bold ink when strong.</summary>
public sealed record Run(string Text, bool Strong = false);

/// <summary>Tells a comparison in words; every template and the condition that selects it stands in docs/texts.md.</summary>
public static class Narrator
{
    /// <summary>What the figure is, how it differs from the middle of the group, and how sure that is.</summary>
    public static Sentence Tell(Comparison comparison, Language language = Language.Dutch) => throw new NotImplementedException();

    /// <summary>The verdict as a word ("Hoger.") and a position ("16 van de 20 gemeenten zitten lager."), for rows that scan.</summary>
    public static VerdictWords Verdict(Comparison comparison, Language language = Language.Dutch) => throw new NotImplementedException();

    /// <summary>Answers "Hoe zeker is dit?".</summary>
    public static string HowSure(Comparison comparison, Language language = Language.Dutch) => throw new NotImplementedException();

    /// <summary>Why there is no value, from its status: "De bron heeft het niet geleverd."</summary>
    public static string Absence(ObservationStatus status, Language language = Language.Dutch) => throw new NotImplementedException();

    /// <summary>Coverage: "cijfer bekend van 18 van de 20 gemeenten".</summary>
    public static string Coverage(Comparison comparison, Language language = Language.Dutch) => throw new NotImplementedException();

    /// <summary>"20 vergelijkbare gemeenten", "gemeenten in Overijssel" …</summary>
    public static string GroupName(PeerGroups.PeerGroup group, Municipalities.MunicipalityRegister register, Language language = Language.Dutch) => throw new NotImplementedException();

    /// <summary>Answers "Waarom deze gemeenten?".</summary>
    public static string WhyThisGroup(Comparison comparison, Municipalities.MunicipalityRegister register, Language language = Language.Dutch) => throw new NotImplementedException();

    /// <summary>Citation line: municipality, figure, period, source, table, release, licence, link.</summary>
    public static string Citation(Comparison comparison, string link, Language language = Language.Dutch) => throw new NotImplementedException();

    /// <summary>Source line under a picture: "Bron: … Cijfers van 24 november 2026 (versie 1). …".</summary>
    public static string SourceLine(Comparison comparison, Language language = Language.Dutch) => throw new NotImplementedException();
}

/// <summary>A verdict for a row.</summary>
/// <param name="Symbol">▲ ▼ ● ◆ ◇</param>
/// <param name="Word">"Hoger", "Ongeveer gelijk", "Geen oordeel".</param>
/// <param name="Rest">The rest of the sentence: "16 van de 20 gemeenten zitten lager."</param>
public sealed record VerdictWords(string Symbol, string Word, string Rest);
