using DocumentFormat.OpenXml.Wordprocessing;

namespace Benchmark.Reports.Office.Word;

/// <summary>
/// The styles of a letter. A template's own are used: they are found by name, which is the same in every language of Word, whatever their
/// id ("heading 1" is Kop1 in a Dutch template). Those it lacks are added.
/// </summary>
internal sealed class LetterStyles
{
    private readonly Styles _styles;
    private readonly Dictionary<LetterStyle, string> _ids = [];

    private LetterStyles(Styles styles) => _styles = styles;

    /// <summary>Finds or adds every style of a letter.</summary>
    /// <param name="styles">Those of the document.</param>
    /// <param name="tongue">Language of the text: nl-NL.</param>
    /// <param name="bullets">Number of a bulleted list, for a document without the style of one.</param>
    public static LetterStyles In(Styles styles, string tongue, Func<int> bullets)
    {
        var letter = new LetterStyles(styles);
        SpeakIn(styles, tongue);
        foreach (var style in Enum.GetValues<LetterStyle>())
        {
            var wanted = StyleDefinitions.Of(style);
            var found = styles.Elements<Style>().FirstOrDefault(other => other.Type?.Value == wanted.Type?.Value && string.Equals(other.StyleName?.Val?.Value, wanted.StyleName!.Val!.Value, StringComparison.OrdinalIgnoreCase));
            letter._ids[style] = found?.StyleId?.Value ?? letter.Add(style, wanted, bullets);
        }

        return letter;
    }

    /// <summary>The id of a style in this document.</summary>
    public string this[LetterStyle style] => _ids[style];

    private string Add(LetterStyle style, Style wanted, Func<int> bullets)
    {
        var id = wanted.StyleId!.Value!;
        for (var number = 2; _styles.Elements<Style>().Any(other => other.StyleId?.Value == id); number++)
        {
            id = wanted.StyleId.Value + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        wanted.StyleId = id;
        if (wanted.BasedOn is { } basis)
        {
            basis.Val = _ids[LetterStyle.Normal];
        }

        if (wanted.NextParagraphStyle is { } next)
        {
            next.Val = _ids[LetterStyle.Normal];
        }

        if (style == LetterStyle.ProposalBullet)
        {
            wanted.StyleParagraphProperties!.NumberingProperties = new NumberingProperties(new NumberingId { Val = bullets() });
        }

        // One style of a kind is the default; a template has its own.
        if (wanted.Default?.Value == true && _styles.Elements<Style>().Any(other => other.Type?.Value == wanted.Type?.Value && other.Default?.Value == true))
        {
            wanted.Default = null;
        }

        _styles.Append(wanted);
        return id;
    }

    private static void SpeakIn(Styles styles, string tongue)
    {
        styles.DocDefaults ??= new DocDefaults();
        styles.DocDefaults.RunPropertiesDefault ??= new RunPropertiesDefault();
        var look = styles.DocDefaults.RunPropertiesDefault.RunPropertiesBaseStyle ??= new RunPropertiesBaseStyle();
        look.Languages = new Languages { Val = tongue, EastAsia = tongue, Bidi = look.Languages?.Bidi ?? "ar-SA" };
    }
}

/// <summary>What a text is; decides its style.</summary>
internal enum LetterStyle
{
    Normal,
    Title,
    Heading1,
    Heading2,
    Heading3,
    Caption,
    Footer,

    /// <summary>Van, Aan, Datum …</summary>
    HeaderField,

    /// <summary>A generated text.</summary>
    Proposal,

    /// <summary>A generated list.</summary>
    ProposalBullet,

    /// <summary>The paragraph of a picture.</summary>
    Picture,

    /// <summary>Source lines and how to read a picture.</summary>
    Source,

    /// <summary>Text in a cell of a table.</summary>
    Cell,
    Hyperlink,
    Placeholder,
    Figures,
}
