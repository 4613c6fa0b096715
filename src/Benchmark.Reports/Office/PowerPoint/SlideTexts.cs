using Benchmark.Core.Indicators;

namespace Benchmark.Reports.Office.PowerPoint;

/// <summary>Texts of slides beside what the views tell, in both languages.</summary>
internal static class SlideTexts
{
    public static readonly Bilingual TitleLayout = new("Titeldia", "Title slide");
    public static readonly Bilingual ContentLayout = new("Titel en figuur", "Title and chart");
    public static readonly Bilingual Title = new("Titel", "Title");
    public static readonly Bilingual Subtitle = new("Ondertitel", "Subtitle");
    public static readonly Bilingual Chart = new("Figuur", "Chart");
    public static readonly Bilingual Table = new("Tabel", "Table");
    public static readonly Bilingual Source = new("Bron", "Source");
    public static readonly Bilingual Number = new("Dianummer", "Slide number");
    public static readonly Bilingual Notes = new("Notities", "Notes");
    public static readonly Bilingual Method = new("Methode", "Method");
    public static readonly Bilingual Limits = new("Wat zeggen deze cijfers niet?", "What do these figures not tell?");
    public static readonly Bilingual FixedLink = new("Vaste link", "Fixed link");
    public static readonly Bilingual NamesLeftOut = new(
        "De namen van de andere gemeenten passen niet op de dia. Ze staan achter de vaste link in de notities.",
        "The names of the other municipalities do not fit on the slide. They are behind the fixed link in the notes.");
    public static readonly Bilingual RowsLeftOut = new(
        "Dit zijn de eerste {0} van de {1} rijen. Alle rijen staan achter de vaste link in de notities.",
        "These are the first {0} of the {1} rows. All rows are behind the fixed link in the notes.");
}
