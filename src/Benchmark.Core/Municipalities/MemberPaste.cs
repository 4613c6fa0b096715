using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Benchmark.Core.Municipalities;

/// <summary>Reads a list of municipalities as it comes out of Word, Excel or a mail: names, former names and codes. Nothing that was pasted is lost.</summary>
public static partial class MemberPaste
{
    private const int MostSuggestions = 3;

    // The first letters of provinces as they stand behind a name: Bergen (NH.), Stein (L.).
    private static readonly FrozenDictionary<string, string> ProvinceLetters = new Dictionary<string, string>
    {
        ["gr"] = "groningen", ["gn"] = "groningen", ["f"] = "fryslan", ["fr"] = "fryslan", ["friesland"] = "fryslan", ["d"] = "drenthe", ["dr"] = "drenthe",
        ["o"] = "overijssel", ["ov"] = "overijssel", ["fl"] = "flevoland", ["g"] = "gelderland", ["gld"] = "gelderland", ["gl"] = "gelderland",
        ["u"] = "utrecht", ["ut"] = "utrecht", ["utr"] = "utrecht", ["nh"] = "noord-holland", ["zh"] = "zuid-holland",
        ["z"] = "zeeland", ["zl"] = "zeeland", ["zld"] = "zeeland", ["nb"] = "noord-brabant", ["brabant"] = "noord-brabant",
        ["l"] = "limburg", ["lb"] = "limburg", ["li"] = "limburg", ["lim"] = "limburg",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// Reads entries between new lines, tabs, semicolons, commas, bars and bullets, in order. Cells of one line that name the same municipality
    /// (a code beside its name) are one entry. A number alone is a code without GM, as a spreadsheet leaves it; beside a name it is some other column.
    /// </summary>
    /// <param name="text">What was pasted.</param>
    /// <param name="register">The municipalities of the release.</param>
    /// <param name="division">The division for which the list is made.</param>
    public static IReadOnlyList<PastedMember> Read(string text, MunicipalityRegister register, Division division)
    {
        var names = new Names(register, division);
        var members = new List<PastedMember>();
        foreach (var line in Lines().Split(text))
        {
            var cells = Cells().Split(Bullet().Replace(line, "")).Select(cell => cell.Trim()).Where(cell => cell.Length > 0).SelectMany(names.Apart).ToList();
            var read = cells.ConvertAll(cell => names.Find(cell));
            var named = cells.Where((cell, index) => read[index].Municipality is not null && !IsNumber(cell)).Any();
            for (var index = 0; index < cells.Count; index++)
            {
                var member = named && IsNumber(cells[index]) ? new(cells[index], PasteOutcome.Unknown, null, []) : read[index];
                if (index > 0 && member.Municipality is { } same && members[^1].Municipality == same && named)
                {
                    members[^1] = members[^1] with { Raw = $"{members[^1].Raw} {member.Raw}" };
                    continue;
                }

                var isDouble = member.Municipality is { } known && members.Exists(earlier => earlier.Municipality == known);
                members.Add(isDouble ? new(member.Raw, PasteOutcome.Duplicate, member.Municipality, []) : member);
            }
        }

        return members;
    }

    /// <summary>
    /// Codes for a list, in order, without doubles: those that were recognised, and the successor of a former municipality where it is one.
    /// Where it went into several, whoever makes the list decides.
    /// </summary>
    public static IReadOnlyList<string> CodesOf(IEnumerable<PastedMember> members) =>
    [
        .. members
            .Select(member => member switch
            {
                { Outcome: PasteOutcome.Recognised, Municipality: { } municipality } => municipality.Code,
                { Outcome: PasteOutcome.Former, Others: [var successor] } => successor.Code,
                _ => null,
            })
            .OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];

    private static bool IsNumber(string cell) => cell.All(sign => char.IsAsciiDigit(sign) || sign is '.' or ',' or ' ' or '\u00A0' or '%');

    // Word's line break inside a paragraph is a vertical tab.
    [GeneratedRegex(@"[\r\n\v\f\u0085\u2028\u2029]+")]
    private static partial Regex Lines();

    [GeneratedRegex(@"[\t;,|•·▪‣◦●○■□\u2023\uF0B7\uF0A7]+")]
    private static partial Regex Cells();

    // "1. ", "2) ", "- ", "* ", "o<tab>" at the start of a line.
    [GeneratedRegex(@"^\s*(?:\d{1,3}[.)]\s+|[-–—*>]\s*|o\t)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?:de\s+)?gem(?:eente|\.)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^(?<name>.*?)\s*\((?<in>[^()]*)\)\s*\.?$", RegexOptions.Singleline)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?:GM\s*)?(?<number>\d{1,4})$", RegexOptions.IgnoreCase)]
    private static partial Regex CodeLike();

    [GeneratedRegex(@"\s+(?:en|&|\+)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex And();

    private sealed class Names
    {
        private readonly MunicipalityRegister _register;
        private readonly Division _division;
        private readonly ILookup<string, (Municipality Municipality, string? Province)> _byName;

        public Names(MunicipalityRegister register, Division division)
        {
            (_register, _division) = (register, division);
            _byName = register.Municipalities
                .SelectMany(municipality => Keys(municipality).Select(key => (key, Value: (municipality, ProvinceOf(municipality)))))
                .ToLookup(pair => pair.key, pair => pair.Value, StringComparer.Ordinal);
        }

        /// <summary>"Zwolle en Deventer" in two, where both are municipalities; "Berg en Dal" stays whole.</summary>
        public string[] Apart(string cell) =>
            Matches(cell).Count == 0 && And().Split(cell) is { Length: > 1 } parts && parts.All(part => Matches(part).Count > 0) ? parts : [cell];

        public PastedMember Find(string cell)
        {
            var matches = Matches(cell);
            var living = matches.Where(municipality => _division.Contains(municipality.Code)).ToList();
            return (living, matches) switch
            {
                ([var one], _) => new(cell, PasteOutcome.Recognised, one, []),
                ([_, _, ..], _) => new(cell, PasteOutcome.Ambiguous, null, living),
                (_, [var former]) => new(cell, PasteOutcome.Former, former, [.. _register.OnDivision(former.Code, _division).Select(_register.Find).OfType<Municipality>()]),
                (_, [_, _, ..]) => new(cell, PasteOutcome.Ambiguous, null, matches),
                _ => new(cell, PasteOutcome.Unknown, null, Suggestions(cell)),
            };
        }

        private IReadOnlyList<Municipality> Matches(string cell)
        {
            if (CodeLike().Match(cell) is { Success: true } code)
            {
                return _register.Find("GM" + int.Parse(code.Groups["number"].ValueSpan, CultureInfo.InvariantCulture).ToString("D4", CultureInfo.InvariantCulture)) is { } known ? [known] : [];
            }

            var (name, place) = Parts(cell);
            var found = _byName[Municipalities.Slug.Of(name)].ToList();
            return [.. (ProvinceBehind(place) is { } province ? found.Where(match => match.Province == province) : found).Select(match => match.Municipality).Distinct()];
        }

        private IReadOnlyList<Municipality> Suggestions(string cell) =>
            [.. MunicipalitySearch.Find(_register, Parts(cell).Name, MostSuggestions).Select(hit => hit.Municipality)];

        // Curly quotes are apostrophes: Word turns the first one of 's-Hertogenbosch the wrong way.
        private static (string Name, string Place) Parts(string cell)
        {
            var plain = string.Concat(cell.Select(sign => sign is '‘' or '’' or '‛' or '′' or '`' or '´' ? '\'' : sign));
            var bare = Prefix().Replace(plain.Trim(' ', '\u00A0', '"', '“', '”', '„', '«', '»'), "");
            return Bracketed().Match(bare) is { Success: true } match && match.Groups["name"].Length > 0 ? (match.Groups["name"].Value, match.Groups["in"].Value) : (bare, "");
        }

        // "(gemeente)" and other words that are no province are left out of account.
        private string? ProvinceBehind(string place)
        {
            var slug = Municipalities.Slug.Of(place.Replace(".", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
            return ProvinceLetters.GetValueOrDefault(slug) ?? (_register.Province(Municipalities.Slug.Of(place)) is { } province ? province.Slug : null);
        }

        // The name without what stands in brackets behind it, and what people call it.
        private static IEnumerable<string> Keys(Municipality municipality)
        {
            yield return Municipalities.Slug.Of(Parts(municipality.Name).Name);
            if (MunicipalitySearch.EverydayNames.TryGetValue(municipality.Code, out var everyday))
            {
                yield return everyday;
            }
        }

        // Of the newest division that has it: a former municipality lay where it lay then.
        private string? ProvinceOf(Municipality municipality) =>
            _register.Divisions.LastOrDefault(division => division.Contains(municipality.Code))?.ProvinceOf(municipality.Code) is { } code ? _register.Province(code)?.Slug : null;
    }
}
