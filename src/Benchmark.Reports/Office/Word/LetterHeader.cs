using Benchmark.Core.Indicators;

namespace Benchmark.Reports.Office.Word;

/// <summary>The head of a letter to the council; its name and fields are settings of the municipality.</summary>
/// <param name="Name">What the document is called: "Raadsinformatiebrief".</param>
/// <param name="Abbreviation">That name in the name of the file: "RIB".</param>
/// <param name="From">Who sends it; empty for a place to fill in, as the other fields.</param>
/// <param name="To">Who receives it.</param>
/// <param name="CaseNumber">Number in the case system.</param>
/// <param name="Subject">What it is about.</param>
public sealed record LetterHeader(string Name, string Abbreviation, string From, string To, string CaseNumber, string Subject)
{
    /// <summary>The head where the municipality has set nothing.</summary>
    /// <param name="subject">What it is about.</param>
    /// <param name="language">Language of the letter.</param>
    public static LetterHeader Default(string subject, Language language) =>
        new(LetterTexts.Name.In(language), LetterTexts.Abbreviation.In(language), LetterTexts.College.In(language), LetterTexts.Council.In(language), "", subject);
}
