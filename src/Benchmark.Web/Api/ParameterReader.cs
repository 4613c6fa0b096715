using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Maps;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Web.Api;

/// <summary>
/// Reads the parameters of a question, each with one clear refusal, and remembers what was read in canonical form, so that two ways of
/// asking the same share one cached answer.
/// </summary>
internal sealed partial class ParameterReader(HttpRequest request)
{
    private const int LongestSearch = 100;

    private readonly SortedDictionary<string, string> _read = new(StringComparer.Ordinal);

    /// <summary>Path and everything read, defaults included, in a fixed order.</summary>
    public string Canonical => request.Path.Value + QueryString.Create(_read.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));

    /// <summary>What was read so far, with other values for some parameters: for links to other pages of a list.</summary>
    public QueryString With(params ReadOnlySpan<(QueryParameter Parameter, string Value)> changed)
    {
        var values = new SortedDictionary<string, string?>(_read.ToDictionary(pair => pair.Key, string? (pair) => pair.Value), StringComparer.Ordinal);
        foreach (var (parameter, value) in changed)
        {
            values[parameter.Name] = value;
        }

        return QueryString.Create(values);
    }

    /// <summary>Refuses parameters that the endpoint does not know, naming those it does.</summary>
    public static void RefuseUnknown(HttpRequest request, KnownParameters known)
    {
        foreach (var name in request.Query.Keys)
        {
            if (!known.All.Any(parameter => parameter.Name == name))
            {
                if (known.Refused.FirstOrDefault(refused => refused.Name == name).Why is { } why)
                {
                    throw Refuse(name, why);
                }

                var names = string.Join(", ", known.All.Select(parameter => parameter.Name));
                throw Refuse(name, known.All.Count == 0
                    ? new($"De parameter '{name}' bestaat hier niet. Dit adres kent geen parameters.", $"The parameter '{name}' does not exist here. This address takes none.")
                    : new($"De parameter '{name}' bestaat hier niet. U kunt gebruiken: {names}.", $"The parameter '{name}' does not exist here. Known are: {names}."));
            }
        }
    }

    public ClassChoice Classes()
    {
        var (count, bounds) = (Text(QueryParameter.ClassCount), Text(QueryParameter.ClassBounds));
        if (count is not null && bounds is not null)
        {
            throw Refuse(QueryParameter.ClassBounds.Name, ClassChoice.NotBoth);
        }

        var parameter = bounds is null ? QueryParameter.ClassCount : QueryParameter.ClassBounds;
        var (choice, unread) = (ClassChoice.Default, (Bilingual?)null);
        if (bounds is not null && !ClassChoice.TryReadBounds(bounds, out choice, out unread) || count is not null && !ClassChoice.TryReadCount(count, out choice, out unread))
        {
            throw Refuse(parameter.Name, unread!);
        }

        Remember(parameter, choice.BoundsInAddress ?? choice.Count.ToString(CultureInfo.InvariantCulture));
        return choice;
    }

    public Language Language() => Choice(QueryParameter.Language, "nl") == "en" ? Core.Indicators.Language.English : Core.Indicators.Language.Dutch;

    public string Indicator() => Indicator(QueryParameter.Indicator);

    public string Indicator(QueryParameter parameter) => Remember(parameter, Required(parameter));

    public string? OneIndicator() => Text(QueryParameter.OneIndicator) is { } text ? Remember(QueryParameter.OneIndicator, text.ToLowerInvariant()) : null;

    public string Municipality() => MunicipalityCode(QueryParameter.Municipality, Required(QueryParameter.Municipality));

    public string? OneMunicipality() => Text(QueryParameter.OneMunicipality) is { } text ? MunicipalityCode(QueryParameter.OneMunicipality, text) : null;

    public Period? Period() => Period(QueryParameter.Period);

    public Period? Period(QueryParameter parameter)
    {
        if (Text(parameter) is not { } text)
        {
            return null;
        }

        if (!Core.Indicators.Period.TryParse(text, CultureInfo.InvariantCulture, out var period))
        {
            throw Unreadable(parameter, text, "een jaar of kwartaal, zoals 2025, 2025JJ00 of 2025KW01", "a year or a quarter, such as 2025, 2025JJ00 or 2025KW01");
        }

        Remember(parameter, period.ToString());
        return period;
    }

    public int? Release() => Number(QueryParameter.Release, 1, int.MaxValue);

    public int? GroupVersion() => Number(QueryParameter.GroupVersion, 1, int.MaxValue);

    public string? Search()
    {
        var text = Text(QueryParameter.Search);
        return text is null ? null
            : text.Length <= LongestSearch ? Remember(QueryParameter.Search, text)
            : throw Refuse(QueryParameter.Search.Name, new($"De zoekterm is langer dan {LongestSearch} tekens. Zoek op een kortere term.", $"The search text is longer than {LongestSearch} characters. Use a shorter one."));
    }

    public int? DivisionYear() => Number(QueryParameter.DivisionOfList, 1900, 2199);

    public GroupExpression Group()
    {
        var expression = GroupExpression.Default;
        if (Text(QueryParameter.Group) is { } text && !GroupExpressionParser.TryParse(text, out expression, out var problem))
        {
            throw Refuse(QueryParameter.Group.Name, problem);
        }

        Remember(QueryParameter.Group, expression.ToString());
        return expression;
    }

    /// <summary>A whole number within bounds, or null when it is not given.</summary>
    public int? Number(QueryParameter parameter, int least, int most)
    {
        if (Text(parameter) is not { } text)
        {
            return null;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > most)
        {
            throw most == int.MaxValue
                ? Unreadable(parameter, text, $"een geheel getal vanaf {least}", $"a whole number from {least}")
                : Unreadable(parameter, text, $"een geheel getal van {least} tot en met {most}", $"a whole number from {least} to {most}");
        }

        Remember(parameter, number.ToString(CultureInfo.InvariantCulture));
        return number;
    }

    /// <summary>One of the parameter's values.</summary>
    public string Choice(QueryParameter parameter, string fallback)
    {
        var text = Text(parameter) ?? fallback;
        if (!parameter.Values.Contains(text, StringComparer.Ordinal))
        {
            throw Unreadable(parameter, text, "een van: " + string.Join(", ", parameter.Values), "one of: " + string.Join(", ", parameter.Values));
        }

        return Remember(parameter, text);
    }

    /// <summary>The text of a parameter; null when it is not given or empty.</summary>
    public string? Text(QueryParameter parameter)
    {
        var values = request.Query[parameter.Name];
        if (values.Count > 1)
        {
            throw Refuse(parameter.Name, new($"De parameter '{parameter.Name}' staat er meer dan één keer. Geef hem één keer.", $"The parameter '{parameter.Name}' is given more than once. Give it once."));
        }

        return string.IsNullOrEmpty(values) ? null : values.ToString();
    }

    /// <summary>Notes what was read in canonical form.</summary>
    public string Remember(QueryParameter parameter, string value) => _read[parameter.Name] = value;

    /// <summary>A CBS code in capitals, of a parameter or of a field of what is sent.</summary>
    public static string MunicipalityCode(string name, string text) => text.ToUpperInvariant() is var code && CodePattern().IsMatch(code)
        ? code
        : throw Unreadable(name, text, "een CBS-code: GM met vier cijfers, zoals GM0193", "a CBS code: GM and four digits, such as GM0193");

    public static RefusedException Unreadable(QueryParameter parameter, string text, string possible, string possibleEnglish) => Unreadable(parameter.Name, text, possible, possibleEnglish);

    public static RefusedException Refuse(string parameter, Bilingual sentence) => new(new Refusal(RefusalKind.Invalid, parameter, sentence));

    private static RefusedException Unreadable(string name, string text, string possible, string possibleEnglish) => Refuse(
        name, new($"'{text}' kunnen we niet lezen als {name}. Mogelijk is {possible}.", $"'{text}' cannot be read as {name}. Possible is {possibleEnglish}."));

    private string Required(QueryParameter parameter) => Text(parameter) ?? throw Refuse(
        parameter.Name,
        new($"De parameter '{parameter.Name}' ontbreekt. Geef bijvoorbeeld {parameter.Name}={parameter.Example}.", $"The parameter '{parameter.Name}' is missing. Give for example {parameter.Name}={parameter.Example}."));

    private string MunicipalityCode(QueryParameter parameter, string text) => Remember(parameter, MunicipalityCode(parameter.Name, text));

    [GeneratedRegex(@"^GM[0-9]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex CodePattern();
}
