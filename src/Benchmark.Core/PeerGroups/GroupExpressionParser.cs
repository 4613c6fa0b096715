using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;

namespace Benchmark.Core.PeerGroups;

/// <summary>
/// Reads a group expression; the grammar is written in EBNF in docs/group-expressions.md. Small and capital letters are the same, and what
/// is read prints in its canonical form.
/// </summary>
public static class GroupExpressionParser
{
    /// <summary>Longest text that is read.</summary>
    public const int MaxLength = 4000;

    /// <summary>Fewest and most members of a likeness group.</summary>
    public const int LeastAlike = 5;

    /// <inheritdoc cref="LeastAlike"/>
    public const int MostAlike = 100;

    /// <summary>Most codes in a list.</summary>
    public const int MostCodes = 400;

    /// <summary>Smallest and largest weight of a characteristic.</summary>
    public const double LeastWeight = 0.001;

    /// <inheritdoc cref="LeastWeight"/>
    public const double MostWeight = 1000;

    // The twelve provinces, so that a CBS code prints as the same slug everywhere.
    private static readonly string[] ProvinceSlugs =
    [
        "groningen", "fryslan", "drenthe", "overijssel", "flevoland", "gelderland",
        "utrecht", "noord-holland", "zuid-holland", "zeeland", "noord-brabant", "limburg",
    ];

    private const int FirstProvince = 20;

    /// <summary>Reads an expression; on failure <paramref name="problem"/> says what was wrong, where, and what is possible. Never throws.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out GroupExpression? expression, [NotNullWhen(false)] out Bilingual? problem)
    {
        (expression, problem) = (null, null);
        try
        {
            expression = Parse(text ?? "");
            return true;
        }
        catch (GroupSyntaxException wrong)
        {
            problem = wrong.Problem;
            return false;
        }
    }

    private static GroupExpression Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            throw GroupSyntaxException.TooLong(text.Length);
        }

        var whole = new Piece(text, 0).Trim();
        var (form, rest) = whole.Cut(':');
        return (form.Lower, rest) switch
        {
            ("nederland", null) => new GroupExpression.WholeCountry(),
            ("provincie", { } province) => new GroupExpression.InProvince(Province(province)),
            ("inwoners", { } bounds) => Size(bounds),
            ("stedelijkheid", { } classes) => Urbanity(classes),
            ("lijst", { } codes) => new GroupExpression.ByHand(Codes(codes)),
            ("vergelijkbaar", { } alike) => Alike(alike),
            ("vergelijkbaar-inkomen", { } count) => new GroupExpression.MostAlike(Count(count), CharacteristicSet.WithIncome, []),
            ("regio", { } region) => Region(region),
            ("groep", { } saved) => Saved(saved),
            _ => throw GroupSyntaxException.UnknownForm(whole),
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
        return codes.Length <= MostCodes ? CodeList.Create(codes) : throw GroupSyntaxException.TooManyCodes(codes.Length);
    }

    private static string Code(Piece text) =>
        text.Text.Length == 6 && text.Text.StartsWith("GM", StringComparison.OrdinalIgnoreCase) && text.Text.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0
            ? text.Text.ToUpperInvariant()
            : throw GroupSyntaxException.Expected(text, GroupRefusalTexts.ACode);

    private static GroupExpression.MostAlike Alike(Piece text)
    {
        var parts = text.Split(';').ToArray();
        var count = Count(parts[0]);
        var characteristics = new List<Characteristic>();
        foreach (var part in parts.Skip(1))
        {
            var characteristic = Weighted(part);
            if (characteristics.Exists(other => other.Key == characteristic.Key))
            {
                throw GroupSyntaxException.Twice(part, characteristic.Key);
            }

            characteristics.Add(characteristic);
        }

        return new(count, CharacteristicSet.Standard, new CharacteristicList(characteristics));
    }

    private static int Count(Piece text) => Whole(text, LeastAlike, MostAlike, GroupRefusalTexts.ACount);

    private static Characteristic Weighted(Piece text)
    {
        var (key, weight) = text.Cut('=');
        var transform = key.Lower.EndsWith(".log", StringComparison.Ordinal) ? Transform.Log : Transform.None;
        var indicator = transform == Transform.Log ? key.Lower[..^".log".Length] : key.Lower;
        if (weight is not { } number
            || indicator.Length == 0
            || !indicator.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '_')
            || !double.TryParse(number.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            || value is not (>= LeastWeight and <= MostWeight))
        {
            throw GroupSyntaxException.Expected(text, GroupRefusalTexts.ACharacteristic);
        }

        return new(indicator, transform, value, indicator);
    }

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
