using System.Globalization;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;

namespace Benchmark.Core.PeerGroups;

/// <summary>Reads one group without <c>en</c>, <c>of</c>, <c>niet</c> and brackets.</summary>
internal static class SingleGroupParser
{
    private const string StandardisationOption = "standaardisatie";
    private const int FirstProvince = 20;

    // The twelve provinces, so that a CBS code prints as the same slug everywhere.
    private static readonly string[] ProvinceSlugs =
    [
        "groningen", "fryslan", "drenthe", "overijssel", "flevoland", "gelderland",
        "utrecht", "noord-holland", "zuid-holland", "zeeland", "noord-brabant", "limburg",
    ];

    /// <summary>Reads a group; null when the text begins like none.</summary>
    /// <exception cref="GroupSyntaxException">It begins like one and goes on wrongly.</exception>
    public static GroupExpression? Parse(Piece text)
    {
        var (form, rest) = text.Cut(':');
        return (form.Lower, rest) switch
        {
            ("nederland", null) => new GroupExpression.WholeCountry(),
            ("provincie", { } province) => new GroupExpression.InProvince(Province(province)),
            ("inwoners", { } bounds) => Size(bounds),
            ("stedelijkheid", { } classes) => Urbanity(classes),
            ("cijfer", { } range) => Range(range),
            ("lijst", { } codes) => new GroupExpression.ByHand(Codes(codes)),
            ("vergelijkbaar", { } alike) => Alike(alike, CharacteristicSet.Standard),
            ("vergelijkbaar-inkomen", { } alike) => Alike(alike, CharacteristicSet.WithIncome),
            ("regio", { } region) => Region(region),
            ("groep", { } saved) => Saved(saved),
            _ => null,
        };
    }

    private static string Province(Piece text)
    {
        if (text.Text.StartsWith("PV", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(text.Text.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number - FirstProvince is >= 0 and var index && index < ProvinceSlugs.Length)
        {
            return ProvinceSlugs[index];
        }

        return Name(text, GroupRefusalTexts.AProvince);
    }

    private static GroupExpression.BySize Size(Piece text)
    {
        var possible = GroupRefusalTexts.ASize;
        var (from, to) = Bounds(text, 0, int.MaxValue, possible);
        return from >= to ? throw GroupSyntaxException.Expected(text, possible) : new(from, to);
    }

    private static GroupExpression.ByUrbanity Urbanity(Piece text)
    {
        var possible = GroupRefusalTexts.AClass;
        if (!text.Text.Contains('-', StringComparison.Ordinal))
        {
            var single = Whole(text, 1, 5, possible);
            return new(single, single);
        }

        var (from, to) = Bounds(text, 1, 5, possible);
        return from > to ? throw GroupSyntaxException.Expected(text, possible) : new(from ?? 1, to ?? 5);
    }

    private static CodeList Codes(Piece text)
    {
        var codes = text.Split(',').Select(Code).Distinct(StringComparer.Ordinal).ToArray();
        return codes.Length <= GroupExpressionParser.MostCodes ? CodeList.Create(codes) : throw GroupSyntaxException.TooManyCodes(codes.Length);
    }

    private static string Code(Piece text) =>
        text.Text.Length == 6 && text.Text.StartsWith("GM", StringComparison.OrdinalIgnoreCase) && text.Text.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0
            ? text.Text.ToUpperInvariant()
            : throw GroupSyntaxException.Expected(text, GroupRefusalTexts.ACode);

    private static GroupExpression.InRange Range(Piece text)
    {
        var possible = GroupRefusalTexts.ARange;
        var (code, range) = text.Cut(':');
        if (!IsIndicator(code.Lower) || range is not { } bounds || bounds.Text.IndexOf("..", StringComparison.Ordinal) is not (>= 0 and var dots))
        {
            throw GroupSyntaxException.Expected(text, possible);
        }

        var from = Bound(new(bounds.Text[..dots], bounds.Start), possible);
        var to = Bound(new(bounds.Text[(dots + 2)..], bounds.Start + dots + 2), possible);
        return (from is null && to is null) || from >= to ? throw GroupSyntaxException.Expected(bounds, possible) : new(code.Lower, from, to);
    }

    // Adding 0 makes a negative zero an ordinary one.
    private static double? Bound(Piece text, Template possible) =>
        text.Text.Length == 0 ? null
        : Number(text.Text.StartsWith('-') ? text.Text[1..] : text.Text) is { } size && (size == 0 || size is >= GroupExpressionParser.LeastBound and <= GroupExpressionParser.MostBound)
            ? (text.Text.StartsWith('-') ? -size : size) + 0
            : throw GroupSyntaxException.Expected(text, possible);

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static GroupExpression.MostAlike Alike(Piece text, string set)
    {
        var parts = text.Split(';').ToArray();
        var count = Count(parts[0]);
        var (keys, characteristics, standardisation) = (new HashSet<string>(StringComparer.Ordinal), new List<Characteristic>(), Standardisation.Robust);
        foreach (var part in parts.Skip(1))
        {
            var (key, value) = part.Cut('=');
            if (key.Lower == StandardisationOption && value is { } name)
            {
                standardisation = StandardisationOf(name);
            }
            else if (set == CharacteristicSet.Standard)
            {
                characteristics.Add(Weighted(part));
            }
            else
            {
                throw GroupSyntaxException.Expected(part, GroupRefusalTexts.AStandardisation);
            }

            if (!keys.Add(key.Lower))
            {
                throw GroupSyntaxException.Twice(part, key.Lower);
            }
        }

        if (characteristics.Count > GroupExpressionParser.MostCharacteristics)
        {
            throw GroupSyntaxException.TooManyCharacteristics(characteristics.Count);
        }

        // A weight of 0 leaves a characteristic out; without any left the expression would silently become the standard set.
        var counting = characteristics.Where(characteristic => characteristic.Weight > 0).ToArray();
        return counting.Length == 0 && characteristics.Count > 0
            ? throw GroupSyntaxException.NoWeight(parts[1])
            : new(count, set, new CharacteristicList(counting), standardisation);
    }

    private static Standardisation StandardisationOf(Piece text) =>
        Enum.GetValues<Standardisation>().Where(known => known.InAddress() == text.Lower).Select(known => (Standardisation?)known).FirstOrDefault()
        ?? throw GroupSyntaxException.Expected(text, GroupRefusalTexts.AStandardisation);

    private static int Count(Piece text) => Whole(text, GroupExpressionParser.LeastAlike, GroupExpressionParser.MostAlike, GroupRefusalTexts.ACount);

    private static Characteristic Weighted(Piece text)
    {
        var (key, weight) = text.Cut('=');
        var transform = key.Lower.EndsWith(".log", StringComparison.Ordinal) ? Transform.Log : Transform.None;
        var indicator = transform == Transform.Log ? key.Lower[..^".log".Length] : key.Lower;
        return weight is { } number && IsIndicator(indicator) && Number(number.Text) is { } value
            && (value == 0 || value is >= GroupExpressionParser.LeastWeight and <= GroupExpressionParser.MostWeight)
                ? new(indicator, transform, value, indicator)
                : throw GroupSyntaxException.Expected(text, GroupRefusalTexts.ACharacteristic);
    }

    private static bool IsIndicator(string code) => code.Length > 0 && code.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '_');

    private static GroupExpression.InRegion Region(Piece text)
    {
        var possible = GroupRefusalTexts.ARegion;
        var (type, region) = text.Cut(':');
        return new(Name(type, possible), Name(region ?? throw GroupSyntaxException.Expected(text, possible), possible));
    }

    private static GroupExpression.Saved Saved(Piece text)
    {
        var possible = GroupRefusalTexts.ASavedGroup;
        var (slug, version) = text.Cut('@');
        return new(Name(slug, possible), version is { } number ? Whole(number, 1, int.MaxValue, possible) : null);
    }

    // A name as in an address. Colons and the like would come back as other forms.
    private static string Name(Piece text, Template possible) =>
        text.Text.All(sign => char.IsLetterOrDigit(sign) || sign is '-' or '\'' or '’' or ' ') && Slug.Of(text.Text) is { Length: > 0 } slug
            && slug.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-')
            ? slug
            : throw GroupSyntaxException.Expected(text, possible);

    private static (int? From, int? To) Bounds(Piece text, int least, int most, Template possible)
    {
        var (from, to) = text.Cut('-');
        return to is not { } upper || (from.Text.Length == 0 && upper.Text.Length == 0)
            ? throw GroupSyntaxException.Expected(text, possible)
            : (from.Text.Length == 0 ? null : Whole(from, least, most, possible), upper.Text.Length == 0 ? null : Whole(upper, least, most, possible));
    }

    private static int Whole(Piece text, int least, int most, Template possible) =>
        int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw GroupSyntaxException.Expected(text, possible);
}
