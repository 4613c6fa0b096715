using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Core.SavedGroups;

/// <summary>Why a group is not saved, read or changed, and what is possible. Parameters are named as in the API.</summary>
public static class SavedGroupRefusal
{
    private const int LongestEcho = 60;

    /// <summary>No group of that name, or none that the reader may see: the two are told alike, so that nobody learns what others keep for themselves.</summary>
    public static Refusal Unknown(string slug) => Make(RefusalKind.NotFound, "groep", SavedGroupTexts.Unknown, ("naam", Echo(slug)));

    /// <summary>The group exists, and this version of it does not.</summary>
    public static Refusal UnknownVersion(string slug, int version) =>
        Make(RefusalKind.NotFound, "groep", SavedGroupTexts.UnknownVersion, ("naam", slug), ("versie", Number(version)));

    /// <summary>Somebody else's group, or a standard one.</summary>
    public static Refusal NotYours(SavedGroup group) =>
        Make(RefusalKind.Forbidden, "groep", group.IsStandard ? SavedGroupTexts.Standard : SavedGroupTexts.NotYours, ("naam", group.Newest.Text.Name));

    /// <summary>The group was deleted.</summary>
    public static Refusal Deleted(SavedGroup group) => Make(RefusalKind.NotFound, "groep", SavedGroupTexts.Deleted, ("naam", group.Newest.Text.Name));

    /// <summary>No name, or one that is too long.</summary>
    internal static Refusal Name(int length) => length == 0
        ? Make(RefusalKind.Invalid, "naam", SavedGroupTexts.NoName)
        : TooLong("naam", length, DraftRules.LongestName);

    /// <summary>A text with more characters than are kept.</summary>
    internal static Refusal TooLong(string parameter, int length, int most) =>
        Make(RefusalKind.Invalid, parameter, SavedGroupTexts.TooLong, ("veld", parameter), ("aantal", Number(length)), ("hoogste", Number(most)));

    /// <summary>A frozen group that is a rule.</summary>
    internal static Refusal FrozenIsAList() => Make(RefusalKind.Invalid, "definitie", SavedGroupTexts.FrozenIsAList);

    /// <summary>A group for the municipality of somebody who works for none.</summary>
    internal static Refusal NoMunicipality() => Make(RefusalKind.Invalid, "zichtbaarheid", SavedGroupTexts.NoMunicipality);

    /// <summary>It holds a group that not all of its own readers may read.</summary>
    public static Refusal HoldsHidden(string name) => Make(RefusalKind.Invalid, "zichtbaarheid", SavedGroupTexts.HoldsHidden, ("naam", name));

    /// <summary>It holds too many saved groups, directly and through others.</summary>
    public static Refusal HoldsTooMany(int count) =>
        Make(RefusalKind.Invalid, "definitie", SavedGroupTexts.HoldsTooMany, ("aantal", Number(count)), ("hoogste", Number(DraftRules.MostHeld)));

    /// <summary>Too many saved groups lead from one to the next.</summary>
    public static Refusal HoldsTooDeep() => Make(RefusalKind.Invalid, "definitie", SavedGroupTexts.HoldsTooDeep, ("hoogste", Number(SavedDefinitions.MostDepth)));

    /// <summary>The owner has as many groups as anybody may have.</summary>
    public static Refusal TooManyGroups(int most) => Make(RefusalKind.Invalid, "groep", SavedGroupTexts.TooManyGroups, ("hoogste", Number(most)));

    /// <summary>The group has as many versions as any may have.</summary>
    public static Refusal TooManyVersions(int most) => Make(RefusalKind.Invalid, "groep", SavedGroupTexts.TooManyVersions, ("hoogste", Number(most)));

    private static Refusal Make(RefusalKind kind, string parameter, Template template, params (string, string)[] values) =>
        new(kind, parameter, template.InBoth(_ => values));

    // What came in goes back shortened and without signs that are no text.
    private static string Echo(string text)
    {
        var clean = string.Concat(text.Where(sign => !char.IsControl(sign)));
        return clean.Length <= LongestEcho ? clean : clean[..LongestEcho] + "…";
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.GetCultureInfo("nl-NL"));
}
