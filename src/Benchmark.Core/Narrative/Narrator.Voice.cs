using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.MunicipalVoice;
using Benchmark.Core.Relations;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    /// <summary>What a municipality says of its own figure, a sentence or paragraph each: its note, then its target; none where it says nothing.</summary>
    public static IReadOnlyList<string> Voice(Comparison comparison, Language language = Language.Dutch) =>
    [
        .. Note(comparison, language) is { } note ? (string[])[note] : [],
        .. comparison.Said.Target is { } target ? (string[])[Target(target, comparison, language)] : [],
    ];

    /// <summary>What a municipality says beside its own figure; null where it says nothing.</summary>
    public static string? Note(Comparison comparison, Language language = Language.Dutch) =>
        comparison.Said.Note is { } note ? Note(note, comparison.Municipality.Name, language) : null;

    /// <summary>What a municipality says beside its own two figures, each with the name of the figure before it.</summary>
    public static IReadOnlyList<string> Voice(Relation relation, Language language = Language.Dutch) =>
        [.. ((RelatedFigure[])[relation.First, relation.Second])
            .Where(figure => figure.Said.Note is not null)
            .Select(figure => VoiceTexts.NoteOf.Fill(
                language, ("cijfer", figure.Indicator.Name.In(language)), ("toelichting", Note(figure.Said.Note!, relation.Municipality.Name, language))))];

    /// <summary>"Zwolle wil in 2030 op 45,0 uitkomen (Programmabegroting 2026)."</summary>
    public static string Target(MunicipalityTarget target, Comparison comparison, Language language = Language.Dutch) =>
        (target.Year < comparison.Release.Date.Year ? VoiceTexts.TargetPast : VoiceTexts.Target).Fill(
            language,
            ("gemeente", comparison.Municipality.Name),
            ("jaar", target.Year.ToString(CultureInfo.InvariantCulture)),
            ("waarde", FigureText.Value(target.Value, comparison.Indicator, language)),
            ("bron", target.Source));

    // The text is the municipality's own, in its own language.
    private static string Note(MunicipalityNote note, string municipality, Language language) => VoiceTexts.Note.Fill(
        language,
        ("gemeente", municipality),
        ("functie", note.Function),
        ("datum", FigureText.Date(DateOnly.FromDateTime(note.WrittenAt), language)),
        ("tekst", note.Text));
}
