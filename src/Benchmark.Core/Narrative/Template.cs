using System.Reflection;
using System.Text.RegularExpressions;
using Benchmark.Core.Indicators;

namespace Benchmark.Core.Narrative;

/// <summary>
/// A text with gaps: <c>{gemeente}</c> takes a value, <c>{zijn|waren}</c> is a verb in the present or in the past, <c>**…**</c> is shown in bold ink.
/// </summary>
/// <param name="Key">Its name in docs/texts.md.</param>
/// <param name="Dutch">The Dutch text.</param>
/// <param name="English">The English text, with the same gaps.</param>
/// <param name="When">The condition that selects it, in words.</param>
public sealed partial record Template(string Key, string Dutch, string English, string When)
{
    /// <summary>Every template of the texts files, in the order in which they are written there.</summary>
    public static IReadOnlyList<Template> All { get; } =
    [
        .. new[]
        {
            typeof(FigureTexts), typeof(VerdictTexts), typeof(CertaintyTexts), typeof(GroupTexts), typeof(DefinitionTexts), typeof(ExplanationTexts), typeof(RobustnessTexts),
            typeof(TrendTexts), typeof(ChangeTexts), typeof(OutlookTexts), typeof(CompositionTexts), typeof(RelationTexts), typeof(ExpectationTexts), typeof(LimitTexts), typeof(SourceTexts), typeof(RefusalTexts), typeof(GroupRefusalTexts), typeof(SavedGroupTexts), typeof(DossierTexts), typeof(LegalTexts), typeof(MapTexts),
            typeof(LearningTexts), typeof(PracticeTexts), typeof(VoiceTexts), typeof(FindingTexts), typeof(UnreadableTexts), typeof(DivisionTexts),
            typeof(SurenessTexts), typeof(PlaceTexts), typeof(PositionTexts), typeof(NewsTexts),
        }
            .SelectMany(texts => texts.GetFields(BindingFlags.Public | BindingFlags.Static).OrderBy(field => field.MetadataToken))
            .Select(field => field.GetValue(null))
            .OfType<Template>(),
    ];

    /// <summary>The text in a language, in the present tense.</summary>
    public string Fill(Language language, params ReadOnlySpan<(string Name, string Value)> values) => Fill(language, true, values);

    /// <summary>The text in a language with its gaps filled.</summary>
    /// <param name="language">The language.</param>
    /// <param name="present">Present tense; else past.</param>
    /// <param name="values">A value for every gap.</param>
    /// <exception cref="ArgumentException">A gap for which there is no value.</exception>
    public string Fill(Language language, bool present, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            byName[name] = value;
        }

        // One pass: a value that looks like a gap is text.
        return Gap().Replace(new Bilingual(Dutch, English).In(language), match =>
            match.Groups["past"].Success ? match.Groups[present ? "name" : "past"].Value
            : byName.TryGetValue(match.Groups["name"].Value, out var value) ? value
            : throw new ArgumentException($"Template '{Key}' has a gap '{match.Value}' for which there is no value.", nameof(values)));
    }

    /// <summary>The text in every language, in the present tense.</summary>
    /// <param name="values">A value for every gap, in the language asked for.</param>
    /// <exception cref="ArgumentException">A gap for which there is no value.</exception>
    public Bilingual InBoth(Func<Language, (string Name, string Value)[]> values) =>
        new(Fill(Language.Dutch, values(Language.Dutch)), Fill(Language.English, values(Language.English)));

    [GeneratedRegex(@"\{(?<name>[^{}|]*)(\|(?<past>[^{}|]*))?\}")]
    internal static partial Regex Gap();
}
