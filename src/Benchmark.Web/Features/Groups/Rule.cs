using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Web.Localisation;

namespace Benchmark.Web.Features.Groups;

/// <summary>One rule as it stands in its fields: texts, so that nothing that was typed is lost.</summary>
public sealed class Rule
{
    public RuleKind Kind { get; set; }

    /// <summary>The municipality must not be in it.</summary>
    public bool Not { get; set; }

    /// <summary>A province, a region with its type, an indicator or a saved group by its name in addresses, or any group as text.</summary>
    public string Name { get; set; } = "";

    /// <summary>Codes of the municipalities that are named.</summary>
    public IReadOnlyList<string> Codes { get; set; } = [];

    /// <summary>Lower bound, as typed.</summary>
    public string From { get; set; } = "";

    /// <summary>Upper bound, as typed.</summary>
    public string To { get; set; } = "";

    /// <summary>Whether there is enough to read.</summary>
    public bool IsFilled => Kind switch
    {
        RuleKind.Size or RuleKind.Urbanity => HasBound,
        RuleKind.Range => Name.Length > 0 && HasBound,
        RuleKind.Municipalities => Codes.Count > 0,
        _ => Name.Trim().Length > 0,
    };

    private bool HasBound => From.Trim().Length > 0 || To.Trim().Length > 0;

    /// <summary>The rule of a group that combines no others but by "niet"; null for any other.</summary>
    public static Rule? Of(GroupExpression group) => group switch
    {
        GroupExpression.InAll or GroupExpression.InAny => null,
        GroupExpression.NotIn { Part: GroupExpression.InAll or GroupExpression.InAny or GroupExpression.NotIn } => null,
        GroupExpression.NotIn not => Of(not.Part) is { } rule ? rule.Turned() : null,
        GroupExpression.InProvince province => new() { Kind = RuleKind.Province, Name = province.Province },
        GroupExpression.InRegion region => new() { Kind = RuleKind.Region, Name = $"{region.Type}:{region.Region}" },
        GroupExpression.BySize size => new() { Kind = RuleKind.Size, From = Shown(size.From), To = Shown(size.To) },
        GroupExpression.ByUrbanity urbanity => new() { Kind = RuleKind.Urbanity, From = Shown(urbanity.From), To = Shown(urbanity.To) },
        GroupExpression.InRange range => new() { Kind = RuleKind.Range, Name = range.Indicator, From = Shown(range.From), To = Shown(range.To) },
        GroupExpression.Saved saved => new() { Kind = RuleKind.Saved, Name = saved.ToString()["groep:".Length..] },
        GroupExpression.ByHand hand => new() { Kind = RuleKind.Municipalities, Codes = hand.Codes },
        _ => new() { Kind = RuleKind.Written, Name = group.ToString() },
    };

    /// <summary>Reads it as the same text in an address is read, so that the message is the same too.</summary>
    public bool TryRead(out GroupExpression? group, out Bilingual? problem)
    {
        if (!GroupExpressionParser.TryParse(Text(), out group, out problem))
        {
            return false;
        }

        group = Not ? GroupExpression.Not(group) : group;
        return true;
    }

    private string Text() => Kind switch
    {
        RuleKind.Province => $"provincie:{Name}",
        RuleKind.Region => $"regio:{Name}",
        RuleKind.Size => $"inwoners:{Number(From)}-{Number(To)}",
        RuleKind.Urbanity => $"stedelijkheid:{From.Trim()}-{To.Trim()}",
        RuleKind.Range => $"cijfer:{Name}:{Number(From)}..{Number(To)}",
        RuleKind.Saved => $"groep:{Name.Trim()}",
        RuleKind.Municipalities => $"lijst:{string.Join(',', Codes)}",
        _ => Name,
    };

    // 100.000 and 12,5 as people write them; what is no number stays as it is, for the message.
    private static string Number(string typed) =>
        double.TryParse(typed, NumberStyles.Number, FigureText.Culture(SiteLanguage.Current), out var number)
            ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
            : typed.Trim();

    private static string Shown(double? bound) => bound is { } value ? value.ToString("0.#########", FigureText.Culture(SiteLanguage.Current)) : "";

    private Rule Turned()
    {
        Not = !Not;
        return this;
    }
}
