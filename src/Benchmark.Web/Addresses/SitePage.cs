using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Core.Maps;
using Benchmark.Core.Relations;
using Benchmark.Core.Releases;

namespace Benchmark.Web.Addresses;

/// <summary>The pages of the site.</summary>
public enum SitePage
{
    Start,
    Overview,
    Compare,

    /// <summary>Hoe zeker is dit?: a comparison with the steps and inputs behind it.</summary>
    Sureness,
    Figures,
    Figure,

    /// <summary>Samenhang: two figures against each other.</summary>
    Relation,
    Methods,
    Privacy,
    Accessibility,
    FaultReport,

    /// <summary>Where a person is chosen while the site is developed; elsewhere there is no such page.</summary>
    SignIn,

    /// <summary>All peer groups.</summary>
    Groups,

    /// <summary>A group that is being made; its definition is the group of the address.</summary>
    NewGroup,

    /// <summary>A saved group.</summary>
    Group,

    /// <summary>A saved group that is being changed.</summary>
    EditGroup,

    /// <summary>The sheet for a meeting of a learning circle.</summary>
    GroupMeeting,

    /// <summary>Kept views, to take along.</summary>
    Dossier,

    /// <summary>Every figure that the law asks for.</summary>
    LegalTable,

    /// <summary>Leren van anderen: whom a municipality can call.</summary>
    Learning,

    /// <summary>What municipalities did, and what it takes to do it too.</summary>
    Practices,

    /// <summary>De informatiepositie: what is known about a municipality, per task.</summary>
    InformationPosition,

    /// <summary>Beheer: what a steward is busy with.</summary>
    Stewardship,

    /// <summary>A release in the making.</summary>
    Draft,

    /// <summary>Where a delivery is brought in.</summary>
    Deliver,

    /// <summary>How far work on the server is.</summary>
    Work,

    /// <summary>A delivery: what was found and what it would change.</summary>
    Delivery,

    /// <summary>Every source.</summary>
    Sources,

    /// <summary>A source that is described for the first time.</summary>
    NewSource,

    /// <summary>How a source is read.</summary>
    Source,

    /// <summary>Where the newest release is taken back.</summary>
    Withdrawal,

    /// <summary>Who did what.</summary>
    AuditTrail,

    /// <summary>All releases, and how much each changed.</summary>
    Releases,

    /// <summary>What a release tells otherwise than an older one.</summary>
    ReleaseChanges,

    /// <summary>What is new for a municipality, as a text to mail.</summary>
    News,

    /// <summary>An address without a page.</summary>
    None,
}

/// <summary>Names of the parameters of a view, the same as in the API.</summary>
internal static class Parameter
{
    public const string Municipality = "gemeente";
    public const string Group = "groep";
    public const string Period = "periode";
    public const string View = "weergave";
    public const string Order = "volgorde";

    /// <summary>On Spreiding: whether every dot is named.</summary>
    public const string Names = "namen";

    /// <summary>On Kaart: how many classes there are, or where they begin.</summary>
    public const string ClassCount = ClassChoice.CountParameter;
    public const string ClassBounds = ClassChoice.BoundsParameter;
    public const string Release = "versie";
    public const string Division = "indeling";

    /// <summary>On the page of a release: the older one that it is laid beside.</summary>
    public const string Against = ReleasePair.Parameter;
    public const string Language = "taal";
    public const string Insist = "tochOordelen";
    public const string Search = "zoek";
    public const string Task = "opgave";

    /// <summary>On Samenhang: the figure asked about, the one it is laid beside, and the period of that one.</summary>
    public const string First = RelationRefusals.First;
    public const string Second = RelationRefusals.Second;
    public const string SecondPeriod = RelationRefusals.SecondPeriod;

    /// <summary>On the fault report the address of the view it is about; where a person is chosen the address to go back to.</summary>
    public const string About = "over";

    /// <summary>On the pages of a saved group: which version of it.</summary>
    public const string GroupVersion = "groepsversie";

    /// <summary>Where a group is made: in which of the three ways, where the definition itself does not say it.</summary>
    public const string Way = "manier";

    /// <summary>Where a delivery is brought in: number of the release in the making.</summary>
    public const string Draft = "concept";

    /// <summary>In the audit trail: the number before which entries are shown.</summary>
    public const string Before = "voor";
}

/// <summary>Which address belongs to which page, and which parameters that page knows. Any other parameter is refused.</summary>
internal static partial class SitePages
{
    private static readonly FrozenDictionary<string, SitePage> Fixed = new Dictionary<string, SitePage>(StringComparer.OrdinalIgnoreCase)
    {
        ["/"] = SitePage.Start,
        ["/cijfers"] = SitePage.Figures,
        ["/samenhang"] = SitePage.Relation,
        ["/zo-rekenen-wij"] = SitePage.Methods,
        ["/privacy"] = SitePage.Privacy,
        ["/toegankelijkheid"] = SitePage.Accessibility,
        ["/meld-een-fout"] = SitePage.FaultReport,
        ["/aanmelden"] = SitePage.SignIn,
        ["/dossier"] = SitePage.Dossier,
        ["/bbv"] = SitePage.LegalTable,
        ["/praktijken"] = SitePage.Practices,
        ["/groepen"] = SitePage.Groups,
        ["/versies"] = SitePage.Releases,
        ["/groepen/nieuw"] = SitePage.NewGroup,
        ["/beheer"] = SitePage.Stewardship,
        ["/beheer/aanleveren"] = SitePage.Deliver,
        ["/beheer/bronnen"] = SitePage.Sources,
        ["/beheer/bronnen/nieuw"] = SitePage.NewSource,
        ["/beheer/versies"] = SitePage.Withdrawal,
        ["/beheer/logboek"] = SitePage.AuditTrail,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What every page carries along, in the order in which addresses are written.</summary>
    private static readonly string[] Carried = [Parameter.Municipality, Parameter.Group, Parameter.Release, Parameter.Division, Parameter.Language];

    /// <summary>The page of a path, and the code in it: a municipality's, an indicator's or a group's.</summary>
    public static (SitePage Page, string? Code) Find(string path)
    {
        var trimmed = path.Length > 1 ? path.TrimEnd('/') : path;
        if (Fixed.TryGetValue(trimmed, out var page))
        {
            return (page, null);
        }

        return trimmed.Split('/') switch
        {
            // Half an address leads to where the other half is chosen.
            ["", var half] when half.Equals("gemeente", StringComparison.OrdinalIgnoreCase) => (SitePage.Start, null),
            ["", var half] when half.Equals("leren", StringComparison.OrdinalIgnoreCase) => (SitePage.Start, null),
            ["", var half] when half.Equals("vergelijk", StringComparison.OrdinalIgnoreCase) => (SitePage.Figures, null),
            ["", var first, var code] when code.Length > 0 => first.ToLowerInvariant() switch
            {
                "gemeente" => (SitePage.Overview, IsMunicipalityCode(code) ? code.ToUpperInvariant() : code),
                "leren" => (SitePage.Learning, IsMunicipalityCode(code) ? code.ToUpperInvariant() : code),
                "vergelijk" => (SitePage.Compare, code.ToLowerInvariant()),
                "informatiepositie" => (SitePage.InformationPosition, IsMunicipalityCode(code) ? code.ToUpperInvariant() : code),
                "cijfers" => (SitePage.Figure, code.ToLowerInvariant()),
                "groepen" => (SitePage.Group, code.ToLowerInvariant()),
                "versies" when IsReleaseNumber(code) => (SitePage.ReleaseChanges, code),
                _ => (SitePage.None, null),
            },
            ["", var first, var code, var last] when code.Length > 0 && first.Equals("vergelijk", StringComparison.OrdinalIgnoreCase) && last.Equals("hoe-zeker", StringComparison.OrdinalIgnoreCase) =>
                (SitePage.Sureness, code.ToLowerInvariant()),
            ["", var first, var kind, var item] when item.Length > 0 && first.Equals("beheer", StringComparison.OrdinalIgnoreCase) => kind.ToLowerInvariant() switch
            {
                "concepten" => (SitePage.Draft, item),
                "werk" => (SitePage.Work, item),
                "aanleveringen" => (SitePage.Delivery, item),
                "bronnen" => (SitePage.Source, item.ToLowerInvariant()),
                _ => (SitePage.None, null),
            },
            ["", var first, var code, var last] when code.Length > 0 && first.Equals("gemeente", StringComparison.OrdinalIgnoreCase) && last.Equals("nieuw", StringComparison.OrdinalIgnoreCase) =>
                (SitePage.News, IsMunicipalityCode(code) ? code.ToUpperInvariant() : code),
            ["", var first, var slug, var last] when slug.Length > 0 && first.Equals("groepen", StringComparison.OrdinalIgnoreCase) => last.ToLowerInvariant() switch
            {
                "bewerken" => (SitePage.EditGroup, slug.ToLowerInvariant()),
                "bijeenkomst" => (SitePage.GroupMeeting, slug.ToLowerInvariant()),
                _ => (SitePage.None, null),
            },
            _ => (SitePage.None, null),
        };
    }

    /// <summary>Whether the municipality stands in the path of a page.</summary>
    public static bool IsOfMunicipality(SitePage page) => page is SitePage.Overview or SitePage.Learning or SitePage.InformationPosition or SitePage.News;

    /// <summary>Whether a page can show its group or its figures on the division of another year.</summary>
    public static bool HasDivision(SitePage page) => page is SitePage.Compare or SitePage.Sureness or SitePage.NewGroup or SitePage.EditGroup or SitePage.Group or SitePage.GroupMeeting;

    /// <summary>Whether a page is about one thing in Beheer, which its path names.</summary>
    public static bool IsOfStewardItem(SitePage page) => page is SitePage.Draft or SitePage.Work or SitePage.Delivery or SitePage.Source;

    /// <summary>Whether a group is made or changed here: a definition that cannot be read is then shown in its field, not refused.</summary>
    public static bool MakesGroup(SitePage page) => page is SitePage.NewGroup or SitePage.EditGroup;

    /// <summary>Whether a text is written as a CBS code of a municipality, <c>GM0193</c>.</summary>
    public static bool IsMunicipalityCode(string text) => MunicipalityCode().IsMatch(text);

    /// <summary>Whether a text is a number that a release may have.</summary>
    public static bool IsReleaseNumber(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;

    /// <summary>The canonical path.</summary>
    public static string Path(SitePage page, string? code) => page switch
    {
        SitePage.Overview => $"/gemeente/{Uri.EscapeDataString(code ?? "")}",
        SitePage.News => $"/gemeente/{Uri.EscapeDataString(code ?? "")}/nieuw",
        SitePage.ReleaseChanges => $"/versies/{code}",
        SitePage.Learning => $"/leren/{Uri.EscapeDataString(code ?? "")}",
        SitePage.Compare => $"/vergelijk/{Uri.EscapeDataString(code ?? "")}",
        SitePage.Sureness => $"/vergelijk/{Uri.EscapeDataString(code ?? "")}/hoe-zeker",
        SitePage.InformationPosition => $"/informatiepositie/{Uri.EscapeDataString(code ?? "")}",
        SitePage.Figure => $"/cijfers/{Uri.EscapeDataString(code ?? "")}",
        SitePage.Group => $"/groepen/{Uri.EscapeDataString(code ?? "")}",
        SitePage.EditGroup => $"/groepen/{Uri.EscapeDataString(code ?? "")}/bewerken",
        SitePage.GroupMeeting => $"/groepen/{Uri.EscapeDataString(code ?? "")}/bijeenkomst",
        SitePage.Draft => $"/beheer/concepten/{Uri.EscapeDataString(code ?? "")}",
        SitePage.Work => $"/beheer/werk/{Uri.EscapeDataString(code ?? "")}",
        SitePage.Delivery => $"/beheer/aanleveringen/{Uri.EscapeDataString(code ?? "")}",
        SitePage.Source => $"/beheer/bronnen/{Uri.EscapeDataString(code ?? "")}",
        SitePage.None => "/",
        _ => Fixed.First(pair => pair.Value == page).Key,
    };

    /// <summary>The parameters that a page knows.</summary>
    public static IEnumerable<string> Parameters(SitePage page) => page switch
    {
        SitePage.Start or SitePage.LegalTable => [.. Carried, Parameter.Search],
        // Here the municipality stands in the path.
        _ when IsOfMunicipality(page) => Carried.Where(name => name != Parameter.Municipality),
        SitePage.Compare => [.. Carried, Parameter.Period, Parameter.View, Parameter.Order, Parameter.Names, Parameter.ClassCount, Parameter.ClassBounds, Parameter.Insist, Parameter.Search],
        SitePage.Sureness => [.. Carried, Parameter.Period, Parameter.Insist, Parameter.Search],
        SitePage.Figures => [.. Carried, Parameter.Search, Parameter.Task],
        SitePage.FaultReport or SitePage.SignIn => [.. Carried, Parameter.About],
        SitePage.Relation => [Parameter.First, Parameter.Second, .. Carried, Parameter.Period, Parameter.SecondPeriod, Parameter.Order],
        SitePage.Groups => [.. Carried, Parameter.Search],
        SitePage.Deliver => [.. Carried, Parameter.Draft],
        SitePage.AuditTrail => [.. Carried, Parameter.Before],
        SitePage.ReleaseChanges => [.. Carried, Parameter.Against],
        SitePage.NewGroup => [.. Carried, Parameter.Way],
        SitePage.EditGroup => [.. Carried, Parameter.Way, Parameter.GroupVersion],
        SitePage.Group => [.. Carried, Parameter.GroupVersion],
        SitePage.GroupMeeting => [.. Carried, Parameter.GroupVersion, Parameter.Task],
        _ => Carried,
    };

    [GeneratedRegex("^GM[0-9]{4}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MunicipalityCode();
}
