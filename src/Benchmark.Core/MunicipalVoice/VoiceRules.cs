using System.Globalization;
using System.Text;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.SavedGroups;

namespace Benchmark.Core.MunicipalVoice;

/// <summary>What holds for every note and target, whoever writes it.</summary>
public static class VoiceRules
{
    /// <summary>Most characters of a note.</summary>
    public const int LongestNote = 400;

    /// <summary>Most characters of a function.</summary>
    public const int LongestFunction = 100;

    /// <summary>Most characters of the name of a document.</summary>
    public const int LongestSource = 200;

    /// <summary>Most characters of a link.</summary>
    public const int LongestLink = 500;

    /// <summary>How many years ahead of the release a target may lie.</summary>
    public const int FurthestAhead = 50;

    /// <summary>Only who works for a municipality speaks for it.</summary>
    public static bool MayWrite(Editor? editor, string municipality) => editor?.Municipality is { } own && own == municipality;

    /// <summary>The text as it is kept: one paragraph without control characters; empty takes the note away.</summary>
    /// <exception cref="RefusedException">It is too long.</exception>
    public static string Note(string text)
    {
        var clean = OneParagraph(text);
        return clean.Length <= LongestNote ? clean : throw new RefusedException(VoiceRefusal.TooLong("toelichting", clean.Length, LongestNote));
    }

    /// <summary>The function as it is kept.</summary>
    /// <exception cref="RefusedException">It is missing, too long, or holds an address.</exception>
    public static string Function(string text)
    {
        var clean = OneParagraph(text);
        return clean.Length == 0 ? throw new RefusedException(VoiceRefusal.NoFunction())
            : clean.Length > LongestFunction ? throw new RefusedException(VoiceRefusal.TooLong("functie", clean.Length, LongestFunction))
            : clean.Contains('@', StringComparison.Ordinal) ? throw new RefusedException(VoiceRefusal.FunctionIsNoAddress())
            : clean;
    }

    /// <summary>The target as it is kept.</summary>
    /// <param name="target">What was stated.</param>
    /// <param name="indicator">The indicator: its range bounds the value.</param>
    /// <param name="releaseYear">Year of the release.</param>
    /// <exception cref="RefusedException">A value that cannot be true, a year that is no target, or a source that is missing or cannot be opened.</exception>
    public static MunicipalityTarget Target(MunicipalityTarget target, Indicator indicator, int releaseYear)
    {
        if (indicator.Kind is IndicatorKind.Class or IndicatorKind.YesNo)
        {
            throw new RefusedException(VoiceRefusal.NoTargetHere());
        }

        if (!double.IsFinite(target.Value))
        {
            throw new RefusedException(VoiceRefusal.NoNumber());
        }

        if (!indicator.Range.Contains(target.Value))
        {
            throw new RefusedException(VoiceRefusal.OutOfRange(indicator));
        }

        if (target.Year < releaseYear - 1 || target.Year > releaseYear + FurthestAhead)
        {
            throw new RefusedException(VoiceRefusal.Year(releaseYear - 1, releaseYear + FurthestAhead));
        }

        var source = OneParagraph(target.Source);
        if (source.Length is 0 or > LongestSource)
        {
            throw new RefusedException(source.Length == 0 ? VoiceRefusal.NoSource() : VoiceRefusal.TooLong("bron", source.Length, LongestSource));
        }

        return target with { Source = source, Link = Link(target.Link), Function = Function(target.Function) };
    }

    /// <summary>A link as it is kept.</summary>
    /// <exception cref="RefusedException">It is no https address, or too long.</exception>
    public static string Link(string text)
    {
        var link = text.Trim();
        return link.Length <= LongestLink && Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0
            ? link
            : throw new RefusedException(VoiceRefusal.NoLink(LongestLink));
    }

    /// <summary>A text in one paragraph, free of what no document can hold: control characters and halves of characters.</summary>
    public static string OneParagraph(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var sign in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(sign) || Rune.IsControl(sign))
            {
                clean.Append(' ');
            }
            else if (sign != Rune.ReplacementChar && Rune.GetUnicodeCategory(sign) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Format))
            {
                clean.Append(sign.ToString());
            }
        }

        return string.Join(' ', clean.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
