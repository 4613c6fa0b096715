using Benchmark.Core.Indicators;

namespace Benchmark.Reports.Office.Word;

/// <summary>Headings, prompts and captions of a letter to the council, in both languages.</summary>
internal static class LetterTexts
{
    public static readonly Bilingual Name = new("Raadsinformatiebrief", "Information letter to the council");
    public static readonly Bilingual Abbreviation = new("RIB", "Letter");
    public static readonly Bilingual College = new("het college van burgemeester en wethouders", "the municipal executive");
    public static readonly Bilingual Council = new("de gemeenteraad", "the municipal council");
    public static readonly Bilingual From = new("Van", "From");
    public static readonly Bilingual To = new("Aan", "To");
    public static readonly Bilingual Date = new("Datum", "Date");
    public static readonly Bilingual CaseNumber = new("Zaaknummer", "Case number");
    public static readonly Bilingual Subject = new("Onderwerp", "Subject");
    public static readonly Bilingual FillIn = new("Vul in: {0}", "Fill in: {0}");

    public static readonly Bilingual CoreMessage = new("Kernboodschap", "Key message");
    public static readonly Bilingual CoreMessagePrompt = new("Wat moet de raad weten?", "What must the council know?");
    public static readonly Bilingual Occasion = new("Aanleiding", "Occasion");
    public static readonly Bilingual OccasionPrompt = new("Waarom informeert u de raad nu?", "Why do you inform the council now?");
    public static readonly Bilingual Findings = new("Wat laten de cijfers zien?", "What do the figures show?");
    public static readonly Bilingual Meaning = new("Wat betekent dit voor {0}?", "What does this mean for {0}?");
    public static readonly Bilingual OurMunicipality = new("onze gemeente", "our municipality");
    public static readonly Bilingual MeaningPrompt = new("Dit deel schrijft u zelf.", "You write this part yourself.");
    public static readonly Bilingual Limits = new("Wat zeggen deze cijfers niet?", "What do these figures not tell?");
    public static readonly Bilingual Finances = new("Financiën", "Finances");
    public static readonly Bilingual FinancesPrompt = new("Wat kost het, en wie betaalt het? Of: dit heeft geen gevolgen voor de begroting.", "What does it cost, and who pays? Or: this has no consequences for the budget.");
    public static readonly Bilingual Next = new("Vervolg", "Next steps");
    public static readonly Bilingual NextPrompt = new("Wat gebeurt er nu, en wanneer hoort de raad er weer van?", "What happens now, and when will the council hear of it again?");
    public static readonly Bilingual Appendix = new("Bijlage: bron, methode en groep", "Appendix: source, method and group");
    public static readonly Bilingual Source = new("Bron", "Source");
    public static readonly Bilingual Method = new("Methode", "Method");
    public static readonly Bilingual Group = new("Groep", "Group");
    public static readonly Bilingual FixedLink = new("Vaste link", "Fixed link");
    public static readonly Bilingual Note = new("Notitie: ", "Note: ");

    public static readonly Bilingual Figure = new("Figuur", "Figure");
    public static readonly Bilingual Table = new("Tabel", "Table");
    public static readonly Bilingual RowsLeftOut = new(
        "Dit zijn de eerste {0} van de {1} rijen. Alle rijen staan achter de vaste link in de bijlage.",
        "These are the first {0} of the {1} rows. All rows are behind the fixed link in the appendix.");
    public static readonly Bilingual Page = new("Pagina ", "Page ");
    public static readonly Bilingual Of = new(" van ", " of ");
    public static readonly Bilingual Proposal = new("automatisch tekstvoorstel", "automatic text proposal");
    public static readonly Bilingual ProposalOf = new("automatisch tekstvoorstel, cijfers van {0}", "automatic text proposal, figures of {0}");
    public static readonly Bilingual ProposalLegend = new(
        "Tekst op een gekleurd vlak is een automatisch tekstvoorstel. U kunt die aanpassen.",
        "Text on a coloured ground is an automatic text proposal. You can change it.");
    public static readonly Bilingual And = new(" en ", " and ");
}
