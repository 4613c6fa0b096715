using System.Collections.Frozen;
using System.Globalization;

namespace Benchmark.Core.Municipalities;

/// <summary>Something a reader typed that names a municipality.</summary>
/// <param name="Municipality">The municipality found; may be abolished.</param>
/// <param name="Successors">Where an abolished one went, largest part first; empty while it exists.</param>
public sealed record SearchHit(Municipality Municipality, IReadOnlyList<Municipality> Successors);

/// <summary>Typed search that knows codes and former names and tolerates a typing error.</summary>
public static class MunicipalitySearch
{
    private const int NoMatch = int.MaxValue;

    /// <summary>Names in daily use that no list of municipalities holds, as slugs.</summary>
    internal static readonly FrozenDictionary<string, string> EverydayNames = new Dictionary<string, string>
    {
        ["GM0518"] = "den-haag",
        ["GM0796"] = "den-bosch",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly StringComparer Dutch = StringComparer.Create(CultureInfo.GetCultureInfo("nl-NL"), ignoreCase: true);

    /// <summary>
    /// Hits for a text, best first: code, exact name, start of name, start of a word in it, inside it, then one or two typing errors.
    /// Living municipalities before abolished ones. A text without letters or digits has none.
    /// </summary>
    public static IReadOnlyList<SearchHit> Find(MunicipalityRegister register, string text, int limit = 10)
    {
        var typed = Slug.Of(text);
        return typed.Length == 0
            ? []
            : [.. register.Municipalities
                .Select(municipality => (municipality, Distance: Distance(municipality, typed)))
                .Where(candidate => candidate.Distance != NoMatch)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.municipality.ValidTo is not null)
                .ThenBy(candidate => candidate.municipality.Name, Dutch)
                .ThenBy(candidate => candidate.municipality.Code, StringComparer.Ordinal)
                .Take(limit)
                .Select(candidate => Hit(register, candidate.municipality))];
    }

    private static SearchHit Hit(MunicipalityRegister register, Municipality municipality) =>
        new(municipality, [.. register.SuccessorsOf(municipality.Code).Select(succession => register.Find(succession.NewCode)).OfType<Municipality>()]);

    // How far a municipality lies from what was typed, in steps: lower is better.
    private static int Distance(Municipality municipality, string typed)
    {
        var distance = Distance(Slug.Of(municipality.Name), typed);
        if (EverydayNames.TryGetValue(municipality.Code, out var everyday))
        {
            distance = Math.Min(distance, Distance(everyday, typed));
        }

        return typed.Equals(municipality.Code, StringComparison.OrdinalIgnoreCase) ? 0 : distance;
    }

    private static int Distance(string name, string typed)
    {
        if (name == typed)
        {
            return 1;
        }

        if (name.StartsWith(typed, StringComparison.Ordinal))
        {
            return 2;
        }

        if (name.Contains("-" + typed, StringComparison.Ordinal))
        {
            return 3;
        }

        if (name.Contains(typed, StringComparison.Ordinal))
        {
            return 4;
        }

        // Short texts lie one error from everything.
        var allowed = typed.Length < 4 ? 0 : typed.Length < 8 ? 1 : 2;
        var errors = Errors(name, typed, allowed);
        return errors <= allowed ? 4 + errors : NoMatch;
    }

    // Typing errors in the whole name, or in what is left of it from a later word on: people leave out 's-.
    private static int Errors(string name, string typed, int allowed)
    {
        var errors = NoMatch;
        for (var start = 0; start >= 0; start = name.IndexOf('-', start) is >= 0 and var hyphen ? hyphen + 1 : -1)
        {
            if (Math.Abs(name.Length - start - typed.Length) <= allowed)
            {
                errors = Math.Min(errors, EditDistance.Between(name[start..], typed));
            }
        }

        return errors;
    }
}
