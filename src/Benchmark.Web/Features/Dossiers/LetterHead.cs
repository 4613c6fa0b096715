using Benchmark.Core.Dossiers;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Dossiers;
using Benchmark.Reports.Office.Word;
using Benchmark.Web.Settings;

namespace Benchmark.Web.Features.Dossiers;

/// <summary>What stands at the head of a letter: what was typed, else what the municipality set, else ours.</summary>
internal static class LetterHead
{
    public static LetterHeader Of(Dossier dossier, IReadOnlyList<ToldView> views, LetterSettings settings, Language language)
    {
        // A view that is gone is no subject.
        var subject = First(dossier.Letter.Subject, dossier.Title, (views.FirstOrDefault(view => view.Release is not null) ?? views[0]).Subject);
        var ours = LetterHeader.Default(subject, language);
        return ours with
        {
            Name = First(dossier.Letter.Name, settings.Name, ours.Name),
            Abbreviation = First(dossier.Letter.Name, settings.Abbreviation, settings.Name, ours.Abbreviation),
            From = First(dossier.Letter.From, settings.From, ours.From),
            To = First(dossier.Letter.To, settings.To, ours.To),
            CaseNumber = dossier.Letter.CaseNumber,
        };
    }

    private static string First(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.Length > 0)
            {
                return text;
            }
        }

        return "";
    }
}
