using System.Globalization;
using System.Text;

namespace Benchmark.Core.Municipalities;

/// <summary>Names as they are written in addresses and searched for.</summary>
public static class Slug
{
    /// <summary>Lower case, without diacritics and apostrophes, every other run of signs one hyphen: <c>'s-Gravenhage</c> becomes <c>s-gravenhage</c>.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var sign in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark || sign is '\'' or '’')
            {
                continue;
            }

            if (char.IsLetterOrDigit(sign))
            {
                slug.Append(char.ToLowerInvariant(sign));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
