using System.Text.RegularExpressions;
using Benchmark.Core.Comparisons;
using Benchmark.Core.MunicipalVoice;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;

namespace Benchmark.Core.Practices;

/// <summary>What holds for every practice, whoever keeps it.</summary>
public static partial class PracticeRules
{
    /// <summary>Most characters of a title.</summary>
    public const int LongestTitle = 120;

    /// <summary>Most characters of what was done.</summary>
    public const int LongestWhat = 2000;

    /// <summary>Most characters of what it takes.</summary>
    public const int LongestNeeds = 1000;

    /// <summary>Most characters of a mailbox.</summary>
    public const int LongestMailbox = 200;

    /// <summary>Most indicators of one practice.</summary>
    public const int MostIndicators = 20;

    private static readonly DateOnly FirstDay = new(2000, 1, 1);

    /// <summary>Practices are kept by analysts of the association: by somebody who works for no municipality.</summary>
    public static bool MayKeep(Editor? editor) => editor is { Municipality: null };

    /// <summary>
    /// Whether a mailbox can be that of a function. Only letters, digits and hyphens before the @: with a point or a low line it is nearly always
    /// a person's name. A first name alone cannot be told from a word; who keeps the practice has to look.
    /// </summary>
    public static bool IsFunctionMailbox(string text) => FunctionMailbox().IsMatch(text);

    /// <summary>The text as it is kept.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="catalogue">The current release: municipality and indicators exist there.</param>
    /// <param name="today">The day of today.</param>
    /// <exception cref="RefusedException">A field that is missing, too long, or names nothing; the refusal names the field.</exception>
    public static PracticeText Checked(PracticeText text, Catalogue catalogue, DateOnly today)
    {
        var mailbox = text.Mailbox.Trim();
        string[] indicators = [.. text.Indicators.Select(code => code.Trim().ToLowerInvariant()).Where(code => code.Length > 0).Distinct(StringComparer.Ordinal)];
        if (indicators.FirstOrDefault(code => catalogue.Find(code) is null) is { } unknown)
        {
            throw new RefusedException(Refusals.UnknownIndicator(unknown, catalogue) with { Kind = RefusalKind.Invalid, Parameter = "indicatoren" });
        }

        if (indicators.Length is 0 or > MostIndicators)
        {
            throw new RefusedException(PracticeRefusal.Indicators());
        }

        var municipality = text.Municipality.Trim().ToUpperInvariant();
        if (catalogue.Register.Find(municipality) is null)
        {
            throw new RefusedException(Refusals.UnknownMunicipality(municipality, catalogue.Register) with { Kind = RefusalKind.Invalid });
        }

        if (mailbox.Length > 0 && (mailbox.Length > LongestMailbox || !IsFunctionMailbox(mailbox)))
        {
            throw new RefusedException(PracticeRefusal.Mailbox());
        }

        if (text.Date < FirstDay || text.Date > today)
        {
            throw new RefusedException(PracticeRefusal.Date());
        }

        return new PracticeText(
            Filled("titel", VoiceRules.OneParagraph(text.Title), LongestTitle),
            Filled("wat", Paragraphs(text.What), LongestWhat),
            indicators,
            municipality,
            Filled("nodig", Paragraphs(text.Needs), LongestNeeds),
            VoiceRules.Link(text.Link),
            mailbox,
            text.Date);
    }

    private static string Filled(string field, string text, int most) => text.Length is 0 || text.Length > most
        ? throw new RefusedException(PracticeRefusal.Text(field, text.Length, most))
        : text;

    private static string Paragraphs(string text) =>
        string.Join('\n', text.Split('\n').Select(VoiceRules.OneParagraph).Where(paragraph => paragraph.Length > 0));

    [GeneratedRegex(@"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}\z", RegexOptions.CultureInvariant)]
    private static partial Regex FunctionMailbox();
}
