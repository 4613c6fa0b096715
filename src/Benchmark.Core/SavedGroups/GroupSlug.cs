using System.Globalization;
using Benchmark.Core.Municipalities;

namespace Benchmark.Core.SavedGroups;

/// <summary>The name of a saved group in addresses, made once from the name that it begins with.</summary>
public static class GroupSlug
{
    /// <summary>Longest slug that is stored: a name of 80 characters and the number behind it.</summary>
    public const int Longest = 100;

    // A name without a single letter or digit of the alphabet.
    private const string Nameless = "groep";

    // Addresses of pages under /groepen.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal) { "nieuw" };

    /// <summary>The slug of a name, as it would be when nobody had it; also what others that begin like it are searched by.</summary>
    public static string Of(string name)
    {
        var slug = string.Concat(Slug.Of(name).Where(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-')).Trim('-');
        return slug.Length > 0 ? slug : Nameless;
    }

    /// <summary>Whether a text can be the slug of a group as it stands.</summary>
    public static bool IsPossible(string slug) => slug.Length is > 0 and <= Longest && Of(slug) == slug && !Reserved.Contains(slug);

    /// <summary>The slug of a name, with -2, -3 … behind it while it is taken or an address of the site's own.</summary>
    /// <param name="name">The name.</param>
    /// <param name="taken">Slugs that exist, also of deleted groups: a link names one group for ever.</param>
    public static string FirstFree(string name, IReadOnlySet<string> taken)
    {
        var slug = Of(name);
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}"))
            .First(free => !taken.Contains(free) && !Reserved.Contains(free));
    }
}
