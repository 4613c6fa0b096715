using System.Globalization;
using System.Text;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Maps;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Relations;
using Benchmark.Reports.Charts;
using Benchmark.Web.Localisation;

namespace Benchmark.Web.Addresses;

/// <summary>How a comparison is shown.</summary>
public enum ComparisonView
{
    /// <summary>ontwikkeling</summary>
    Development,

    /// <summary>naast-elkaar</summary>
    SideBySide,

    /// <summary>spreiding</summary>
    Spread,

    /// <summary>kaart</summary>
    Map,

    /// <summary>tabel</summary>
    Table,

    /// <summary>onderdelen: waar zit het verschil?</summary>
    Parts,

    /// <summary>begroting: begroot en werkelijk</summary>
    Budget,

    /// <summary>inkomsten: naast de kosten</summary>
    Income,
}

/// <summary>Ways to make a group.</summary>
public enum GroupWay
{
    /// <summary>gelijkenis</summary>
    Likeness,

    /// <summary>regels</summary>
    Rules,

    /// <summary>zelf</summary>
    ByHand,
}

/// <summary>
/// Everything that decides what a page shows, as it stands in the address: there is no other state, so back, forward, share, bookmark and a
/// lost connection all come out at the same view. <see cref="ViewStateReader"/> reads it; <see cref="ToString"/> writes the canonical address.
/// </summary>
public sealed record ViewState
{
    public SitePage Page { get; init; }

    /// <summary>Code of the indicator, on its pages.</summary>
    public string? Indicator { get; init; }

    /// <summary>CBS code of the own municipality; null when none is chosen.</summary>
    public string? Municipality { get; init; }

    public GroupExpression Group { get; init; } = GroupExpression.Default;

    /// <summary>Null for the newest.</summary>
    public Period? Period { get; init; }

    /// <summary>On Samenhang: code of the indicator that the first is laid beside.</summary>
    public string? Second { get; init; }

    /// <summary>Period of that indicator; null for its newest.</summary>
    public Period? SecondPeriod { get; init; }

    /// <summary>Null for the page's own choice.</summary>
    public ComparisonView? View { get; init; }

    public MemberOrder Order { get; init; }

    /// <summary>On Spreiding: name every dot.</summary>
    public bool ShowNames { get; init; }

    /// <summary>On Kaart: how its classes are made.</summary>
    public ClassChoice Classes { get; init; } = ClassChoice.Default;

    /// <summary>Give a verdict also where the group was made with the same kind of figures; the page says so.</summary>
    public bool InsistOnVerdict { get; init; }

    /// <summary>Number of the release; null for the current one.</summary>
    public int? Release { get; init; }

    /// <summary>On the page of what a release changed: its number. Which release's figures are shown elsewhere is <see cref="Release"/>.</summary>
    public int? Changed { get; init; }

    /// <summary>On that page the number of the older release; null for the one before it.</summary>
    public int? Against { get; init; }

    /// <summary>Null for the reader's own language.</summary>
    public Language? Language { get; init; }

    public string Search { get; init; } = "";

    public SocietalTask? Task { get; init; }

    /// <summary>Address of the view that a fault report is about, or that one goes back to after signing in; on this site.</summary>
    public string About { get; init; } = "";

    /// <summary>Name in addresses of the saved group, on its pages.</summary>
    public string? Slug { get; init; }

    /// <summary>Version of the saved group; null for its newest.</summary>
    public int? GroupVersion { get; init; }

    /// <summary>On the pages of groups the year of the division that is shown, null for the newest; on those of a comparison the one that figures are recalculated to, null as published.</summary>
    public int? DivisionYear { get; init; }

    /// <summary>While a saved group is changed, the definition that is to take the place of the saved one; null while it is still that.</summary>
    public GroupExpression? Draft { get; init; }

    /// <summary>Where a group is made: a definition that cannot be read, as it was typed; else empty.</summary>
    public string Written { get; init; } = "";

    /// <summary>Where a group is made: the way chosen; null for the way that its definition follows from.</summary>
    public GroupWay? Way { get; init; }

    /// <summary>In Beheer: number of the draft, work or delivery, or code of the source, as it stands in the path.</summary>
    public string? StewardItem { get; init; }

    /// <summary>Where a delivery is brought in: number of the release in the making; null for none chosen.</summary>
    public int? DraftNumber { get; init; }

    /// <summary>In the audit trail: entries before this number; null for the newest.</summary>
    public int? Before { get; init; }

    /// <summary>The code that stands in the path.</summary>
    public string? Code => Page switch
    {
        _ when SitePages.IsOfMunicipality(Page) => Municipality,
        SitePage.Group or SitePage.EditGroup or SitePage.GroupMeeting => Slug,
        _ when SitePages.IsOfStewardItem(Page) => StewardItem,
        SitePage.ReleaseChanges => Changed?.ToString(CultureInfo.InvariantCulture),
        _ => Indicator,
    };

    /// <summary>The question that a comparison page asks.</summary>
    public ComparisonRequest Request => new(Indicator!, Municipality!, Group, Period, Release, InsistOnVerdict, DivisionYear: SitePages.HasDivision(Page) ? DivisionYear : null);

    /// <summary>The question that Samenhang asks.</summary>
    public RelationRequest RelationRequest => new(Indicator!, Second!, Municipality!, Group, Period, SecondPeriod, Release);

    /// <summary>The comparison page that asks a question; who asks stands in no address.</summary>
    public static ViewState Asking(ComparisonRequest request) => new()
    {
        Page = SitePage.Compare,
        Indicator = request.Indicator,
        Municipality = request.Municipality,
        Group = request.Group,
        Period = request.Period,
        Release = request.Release,
        InsistOnVerdict = request.InsistOnVerdict,
        DivisionYear = request.DivisionYear,
    };

    /// <summary>The page of Samenhang that asks a question.</summary>
    public static ViewState Asking(RelationRequest request) =>
        Asking(request.OfFirst) with { Page = SitePage.Relation, Second = request.Second, SecondPeriod = request.SecondPeriod };

    /// <summary>The same reader on another page: municipality, group, release and language stay.</summary>
    public ViewState On(SitePage page, string? indicator = null) =>
        new() { Page = page, Indicator = indicator, Municipality = Municipality, Group = Group, Release = Release, Language = Language };

    /// <summary>"Hoe zeker is dit?" of the comparison of this view, or the comparison again.</summary>
    public ViewState OfComparison(SitePage page) => On(page, Indicator) with { Period = Period, InsistOnVerdict = InsistOnVerdict, DivisionYear = DivisionYear };

    /// <summary>The same reader on a page of a saved group.</summary>
    public ViewState OnGroup(SitePage page, string slug, int? version = null) => On(page) with { Slug = slug, GroupVersion = version };

    /// <summary>The same steward at one thing in Beheer.</summary>
    public ViewState AtItem(SitePage page, string item) => On(page) with { StewardItem = item };

    /// <summary>The same steward at one numbered thing in Beheer.</summary>
    public ViewState AtItem(SitePage page, int number) => AtItem(page, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The number of the thing in Beheer that the path names; 0 where it names none.</summary>
    public int StewardNumber => int.TryParse(StewardItem, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The same reader where a group is made, starting from a definition.</summary>
    public ViewState Making(GroupExpression definition) => On(SitePage.NewGroup) with { Group = definition };

    /// <summary>The same reader where is told what a release changed against an older one; the one before it goes without saying.</summary>
    public ViewState OnChanges(int release, int against) =>
        On(SitePage.ReleaseChanges) with { Release = null, Changed = release, Against = against == release - 1 ? null : against };

    /// <summary>Overzicht of the own municipality; without one, the page where it is chosen.</summary>
    public ViewState Overview => On(Municipality is null ? SitePage.Start : SitePage.Overview);

    /// <summary>Leren van anderen of the own municipality; without one, the page where it is chosen.</summary>
    public ViewState Learning => On(Municipality is null ? SitePage.Start : SitePage.Learning);

    /// <summary>The same page for another municipality; on a page that is about none, its Overzicht.</summary>
    public ViewState Of(string municipality) => Page is SitePage.Start or SitePage.None or SitePage.FaultReport or SitePage.SignIn
        ? On(SitePage.Overview) with { Municipality = municipality }
        : this with { Municipality = municipality, Search = "" };

    /// <summary>Parameters in canonical order, default values left out.</summary>
    public IEnumerable<KeyValuePair<string, string>> Query()
    {
        (string Name, string? Value)[] all =
        [
            (Parameter.First, Page == SitePage.Relation ? Indicator : null),
            (Parameter.Second, Second),
            (Parameter.Search, Search),
            (Parameter.Task, Task?.Slug()),
            (Parameter.Municipality, SitePages.IsOfMunicipality(Page) ? null : Municipality),
            (Parameter.Group, GroupInAddress),
            (Parameter.Way, Way is { } way ? WayWords[(int)way] : null),
            (Parameter.Period, Period?.ToString()),
            (Parameter.SecondPeriod, SecondPeriod?.ToString()),
            (Parameter.View, View is { } view ? ViewWords[(int)view] : null),
            (Parameter.Order, Order == MemberOrder.Likeness ? null : OrderWords[(int)Order]),
            (Parameter.Names, ShowNames ? YesWords[0] : null),
            (Parameter.ClassCount, Classes.CountInAddress),
            (Parameter.ClassBounds, Classes.BoundsInAddress),
            (Parameter.Insist, InsistOnVerdict ? YesWords[0] : null),
            (Parameter.Draft, DraftNumber?.ToString(CultureInfo.InvariantCulture)),
            (Parameter.Before, Before?.ToString(CultureInfo.InvariantCulture)),
            (Parameter.GroupVersion, GroupVersion?.ToString(CultureInfo.InvariantCulture)),
            (Parameter.Release, Release?.ToString(CultureInfo.InvariantCulture)),
            (Parameter.Against, Against?.ToString(CultureInfo.InvariantCulture)),
            (Parameter.Division, DivisionYear?.ToString(CultureInfo.InvariantCulture)),
            (Parameter.Language, Language?.Code()),
            (Parameter.About, About),
        ];
        return all.Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => KeyValuePair.Create(pair.Name, pair.Value!));
    }

    /// <summary>The canonical address, from the root of the site.</summary>
    public override string ToString()
    {
        var address = new StringBuilder(SitePages.Path(Page, Code));
        var separator = '?';
        foreach (var (name, value) in Query())
        {
            address.Append(separator).Append(name).Append('=').Append(Readable(value));
            separator = '&';
        }

        return address.ToString();
    }

    // These signs may stand in a query as they are, and a plus is a space; escaped, a group in a shared link is unreadable.
    private static string Readable(string value) =>
        Escaped.Aggregate(Uri.EscapeDataString(value), (text, sign) => text.Replace(sign.Written, sign.Read, StringComparison.Ordinal));

    private static readonly (string Written, string Read)[] Escaped =
        [("%3A", ":"), ("%2C", ","), ("%2F", "/"), ("%3B", ";"), ("%3D", "="), ("%40", "@"), ("%28", "("), ("%29", ")"), ("%20", "+")];

    private string? GroupInAddress =>
        Written.Length > 0 ? Written
        : Page == SitePage.EditGroup ? Draft?.ToString()
        : Group == GroupExpression.Default ? null : Group.ToString();

    internal static readonly string[] WayWords = ["gelijkenis", "regels", "zelf"];

    internal static readonly string[] YesWords = ["ja", "nee"];

    /// <summary>The word of a view in addresses and file names.</summary>
    public static string WordOf(ComparisonView view) => ViewWords[(int)view];

    internal static readonly string[] ViewWords = ["ontwikkeling", "naast-elkaar", "spreiding", "kaart", "tabel", "onderdelen", "begroting", "inkomsten"];

    internal static readonly string[] OrderWords = ["gelijkenis", "waarde", "naam"];
}
