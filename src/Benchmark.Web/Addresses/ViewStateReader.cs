using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Maps;
using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Charts;
using Benchmark.Storage;
using Benchmark.Web.Localisation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace Benchmark.Web.Addresses;

/// <summary>Reads a view from an address. The only place that does.</summary>
internal static class ViewStateReader
{
    private const int LongestSearch = 100;
    private const int LongestAddress = FaultReportStore.LongestAddress;

    /// <summary>Reads path and query; false with what was wrong and what is possible.</summary>
    /// <param name="path">Path from the root, unescaped.</param>
    /// <param name="query">Query with or without its question mark.</param>
    public static bool TryRead(string path, string query, out ViewState state, out Refusal refusal)
    {
        var (page, code) = SitePages.Find(path);
        state = new ViewState
        {
            Page = page,
            Indicator = page is SitePage.Compare or SitePage.Sureness or SitePage.Figure ? code : null,
            Municipality = SitePages.IsOfMunicipality(page) ? code : null,
            Changed = page == SitePage.ReleaseChanges ? int.Parse(code!, NumberStyles.None, CultureInfo.InvariantCulture) : null,
            Slug = page is SitePage.Group or SitePage.EditGroup or SitePage.GroupMeeting ? code : null,
            StewardItem = SitePages.IsOfStewardItem(page) ? code : null,
        };
        // A version may stand behind the name, as it is written in a definition: groep:g40@2.
        if (state is { Page: SitePage.Group, Slug: { } written } && written.Split('@') is [{ Length: > 0 } slug, var version] && TryVersion(version, out var number))
        {
            state = state with { Slug = slug, GroupVersion = number };
        }

        var known = SitePages.Parameters(page).ToHashSet(StringComparer.Ordinal);
        var given = QueryHelpers.ParseQuery(query);
        if (known.Contains(Parameter.ClassBounds) && given.ContainsKey(Parameter.ClassBounds) && given.ContainsKey(Parameter.ClassCount))
        {
            refusal = new Refusal(RefusalKind.Invalid, Parameter.ClassBounds, ClassChoice.NotBoth);
            return false;
        }

        foreach (var (name, values) in given)
        {
            // An address without a page is answered 404 whatever its parameters are.
            if (page == SitePage.None && !known.Contains(name))
            {
                continue;
            }

            if (!known.Contains(name))
            {
                // A division can be read, but only to be refused.
                var possible = string.Join(", ", known.Where(one => one != Parameter.Division || SitePages.HasDivision(page)));
                refusal = Invalid(name, $"De parameter '{Shown(name)}' bestaat niet op deze pagina. Mogelijk zijn: {possible}.", $"There is no parameter '{Shown(name)}' on this page. Possible are: {possible}.");
                return false;
            }

            if (values.Count != 1)
            {
                refusal = Invalid(name, $"De parameter '{name}' staat {values.Count} keer in het adres. Eén keer is mogelijk.", $"The parameter '{name}' occurs {values.Count} times in the address. Once is possible.");
                return false;
            }

            if (values[0] is { Length: > 0 } value && !TrySet(ref state, name, value, out refusal!))
            {
                return false;
            }
        }

        refusal = null!;
        return true;
    }

    private static bool TrySet(ref ViewState state, string name, string value, out Refusal? refusal)
    {
        refusal = null;
        switch (name)
        {
            case Parameter.Municipality when SitePages.IsMunicipalityCode(value):
                state = state with { Municipality = value.ToUpperInvariant() };
                return true;
            case Parameter.Municipality:
                refusal = Invalid(name, $"'{Shown(value)}' is geen gemeentecode. Een code is GM met vier cijfers, bijvoorbeeld GM0193.", $"'{Shown(value)}' is not a municipality code. A code is GM with four digits, such as GM0193.");
                return false;
            case Parameter.Group:
                if (GroupExpressionParser.TryParse(value, out var group, out var problem))
                {
                    state = state.Page == SitePage.EditGroup ? state with { Draft = group } : state with { Group = group };
                    return true;
                }

                if (SitePages.MakesGroup(state.Page))
                {
                    state = state with { Written = value };
                    return true;
                }

                refusal = new Refusal(RefusalKind.Invalid, name, problem);
                return false;
            case Parameter.First:
                state = state with { Indicator = value.ToLowerInvariant() };
                return true;
            case Parameter.Second:
                state = state with { Second = value.ToLowerInvariant() };
                return true;
            case Parameter.SecondPeriod when Core.Indicators.Period.TryParse(value, CultureInfo.InvariantCulture, out var period):
                state = state with { SecondPeriod = period };
                return true;
            case Parameter.Period when Core.Indicators.Period.TryParse(value, CultureInfo.InvariantCulture, out var period):
                state = state with { Period = period };
                return true;
            case Parameter.Period or Parameter.SecondPeriod:
                refusal = Invalid(name, $"'{Shown(value)}' is geen periode. Schrijf een jaar als 2023JJ00 of een kwartaal als 2023KW01.", $"'{Shown(value)}' is not a period. Write a year as 2023JJ00 or a quarter as 2023KW01.");
                return false;
            case Parameter.View when Array.IndexOf(ViewState.ViewWords, value.ToLowerInvariant()) is >= 0 and var view:
                state = state with { View = (ComparisonView)view };
                return true;
            case Parameter.View:
                refusal = OneOf(name, value, ViewState.ViewWords);
                return false;
            case Parameter.Order when Array.IndexOf(ViewState.OrderWords, value.ToLowerInvariant()) is >= 0 and var order:
                state = state with { Order = (MemberOrder)order };
                return true;
            case Parameter.Order:
                refusal = OneOf(name, value, ViewState.OrderWords);
                return false;
            case Parameter.Names when Array.IndexOf(ViewState.YesWords, value.ToLowerInvariant()) is >= 0 and var names:
                state = state with { ShowNames = names == 0 };
                return true;
            case Parameter.Names:
                refusal = OneOf(name, value, ViewState.YesWords);
                return false;
            case Parameter.ClassCount or Parameter.ClassBounds:
                var read = name == Parameter.ClassCount ? ClassChoice.TryReadCount(value, out var classes, out var unread) : ClassChoice.TryReadBounds(value, out classes, out unread);
                state = state with { Classes = classes };
                refusal = read ? null : new Refusal(RefusalKind.Invalid, name, unread);
                return read;
            case Parameter.Insist when Array.IndexOf(ViewState.YesWords, value.ToLowerInvariant()) is >= 0 and var answer:
                state = state with { InsistOnVerdict = answer == 0 };
                return true;
            case Parameter.Insist:
                refusal = OneOf(name, value, ViewState.YesWords);
                return false;
            case Parameter.Release when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var release) && release > 0:
                state = state with { Release = release };
                return true;
            case Parameter.Release:
                refusal = Invalid(name, $"'{Shown(value)}' is geen versie. Een versie is een geheel getal vanaf 1.", $"'{Shown(value)}' is not a release. A release is a whole number from 1.");
                return false;
            case Parameter.Against when TryVersion(value, out var against):
                // The one before it is what is meant without.
                state = state with { Against = against == state.Changed - 1 ? null : against };
                return true;
            case Parameter.Against:
                refusal = Invalid(name, $"'{Shown(value)}' is geen versie. Een versie is een geheel getal vanaf 1.", $"'{Shown(value)}' is not a release. A release is a whole number from 1.");
                return false;
            case Parameter.GroupVersion when TryVersion(value, out var version):
                state = state with { GroupVersion = version };
                return true;
            case Parameter.GroupVersion:
                refusal = Invalid(name, $"'{Shown(value)}' is geen versie van een groep. Een versie is een geheel getal vanaf 1.", $"'{Shown(value)}' is not a version of a group. A version is a whole number from 1.");
                return false;
            case Parameter.Draft when TryVersion(value, out var draft):
                state = state with { DraftNumber = draft };
                return true;
            case Parameter.Before when TryVersion(value, out var before):
                state = state with { Before = before };
                return true;
            case Parameter.Draft or Parameter.Before:
                refusal = Invalid(name, $"'{Shown(value)}' is geen nummer. Een nummer is een geheel getal vanaf 1.", $"'{Shown(value)}' is no number. A number is a whole number from 1.");
                return false;
            case Parameter.Way when Array.IndexOf(ViewState.WayWords, value.ToLowerInvariant()) is >= 0 and var way:
                state = state with { Way = (GroupWay)way };
                return true;
            case Parameter.Way:
                refusal = OneOf(name, value, ViewState.WayWords);
                return false;
            case Parameter.Division when SitePages.HasDivision(state.Page) && value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year):
                state = state with { DivisionYear = year };
                return true;
            case Parameter.Division when SitePages.HasDivision(state.Page):
                refusal = Invalid(name, $"'{Shown(value)}' is geen jaar van een gemeentelijke indeling. Schrijf een jaar als 2026.", $"'{Shown(value)}' is not the year of a division. Write a year such as 2026.");
                return false;
            case Parameter.Division:
                refusal = Invalid(name, "Cijfers omrekenen naar een andere gemeentelijke indeling kan op deze pagina niet. Laat 'indeling' weg.", "Figures cannot be recalculated to another division on this page. Leave out 'indeling'.");
                return false;
            case Parameter.Language when SiteLanguage.Find(value.ToLowerInvariant()) is { } language:
                state = state with { Language = language };
                return true;
            case Parameter.Language:
                refusal = OneOf(name, value, ["nl", "en"]);
                return false;
            case Parameter.Task when SocietalTasks.Find(value.ToLowerInvariant()) is { } task:
                state = state with { Task = task };
                return true;
            case Parameter.Task:
                refusal = OneOf(name, value, [.. SocietalTasks.All.Select(task => task.Slug())]);
                return false;
            case Parameter.Search when value.Length <= LongestSearch:
                state = state with { Search = value.Trim() };
                return true;
            case Parameter.Search:
                refusal = Invalid(name, $"De zoekterm is langer dan {LongestSearch} tekens. Zoek op een kortere term.", $"The search text is longer than {LongestSearch} characters. Use a shorter one.");
                return false;
            // A local address only: it is shown as a link and gone to after signing in. Nothing of two slashes, a backslash or a control character.
            case Parameter.About when value.Length <= LongestAddress && value.StartsWith('/') && RedirectHttpResult.IsLocalUrl(value):
                state = state with { About = value };
                return true;
            default:
                refusal = Invalid(name, $"De parameter '{name}' is niet leesbaar. Geef een adres op deze site, dat begint met een schuine streep.", $"The parameter '{name}' cannot be read. Give an address on this site that starts with a slash.");
                return false;
        }
    }

    private static bool TryVersion(string text, out int version) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out version) && version > 0;

    private static Refusal OneOf(string name, string value, string[] possible) => Invalid(
        name,
        $"'{Shown(value)}' is geen waarde voor '{name}'. Mogelijk zijn: {string.Join(", ", possible)}.",
        $"'{Shown(value)}' is not a value of '{name}'. Possible are: {string.Join(", ", possible)}.");

    private static Refusal Invalid(string name, string dutch, string english) => new(RefusalKind.Invalid, name, new Bilingual(dutch, english));

    /// <summary>What was typed, short enough to repeat.</summary>
    private static string Shown(string value) => value.Length <= 60 ? value : value[..60] + "…";
}
