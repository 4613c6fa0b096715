using System.Globalization;

namespace Benchmark.Import.Tables;

/// <summary>How numbers are written: with a comma or a point before the decimals, and with or without signs between thousands.</summary>
internal readonly record struct NumberForm(char DecimalSign, bool Grouped)
{
    private const int Longest = 60;

    /// <summary>
    /// Reads a number that is written in exactly this form: sign, digits (in groups of three set apart by the other sign, a space or an apostrophe),
    /// decimals; with a decimal point also an exponent. The value is the nearest double; the decimals are counted as written.
    /// </summary>
    public bool TryRead(ReadOnlySpan<char> text, out double value, out int decimals)
    {
        (value, decimals) = (double.NaN, -1);
        if (text.Length is 0 or > Longest)
        {
            return false;
        }

        // Plain: sign, digits, point, digits, as double.Parse reads it.
        Span<char> plain = stackalloc char[Longest + 1];
        var (length, at) = (0, 0);
        if (text[0] is '-' or '+' or '\u2212')
        {
            plain[length++] = text[0] == '+' ? '+' : '-';
            at++;
        }

        var end = at + WholeLength(text[at..]);
        if (!CopyWhole(text[at..end], plain, ref length))
        {
            return false;
        }

        decimals = 0;
        if (end < text.Length && text[end] == DecimalSign)
        {
            plain[length++] = '.';
            for (end++; end < text.Length && char.IsAsciiDigit(text[end]); end++, decimals++)
            {
                plain[length++] = text[end];
            }

            if (decimals == 0)
            {
                return false;
            }
        }

        if (end < text.Length && !CopyExponent(text[end..], plain, ref length, ref decimals))
        {
            return false;
        }

        return double.TryParse(plain[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    /// <summary>Whether a text is a number in this form.</summary>
    public bool Fits(ReadOnlySpan<char> text) => TryRead(text, out _, out _);

    private int WholeLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || (Grouped && IsGroupSign(text[length]))))
        {
            length++;
        }

        return length;
    }

    private bool IsGroupSign(char sign) => sign is ' ' or '\u00a0' or '\u202f' or '\'' || sign == (DecimalSign == ',' ? '.' : ',');

    // The first group has one to three digits and no leading zero, every other three, and all are set apart by the same sign.
    private bool CopyWhole(ReadOnlySpan<char> whole, Span<char> plain, ref int length)
    {
        if (whole.IsEmpty)
        {
            return false;
        }

        var (group, sign) = (0, '\0');
        foreach (var character in whole)
        {
            if (char.IsAsciiDigit(character))
            {
                plain[length++] = character;
                group++;
            }
            else if ((sign == '\0' ? group is >= 1 and <= 3 && whole[0] != '0' : group == 3 && sign == character) && IsGroupSign(character))
            {
                (group, sign) = (0, character);
            }
            else
            {
                return false;
            }
        }

        return sign == '\0' || group == 3;
    }

    private bool CopyExponent(ReadOnlySpan<char> text, Span<char> plain, ref int length, ref int decimals)
    {
        if (DecimalSign != '.' || text[0] is not ('e' or 'E') || !int.TryParse(text[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent))
        {
            return false;
        }

        text.CopyTo(plain[length..]);
        length += text.Length;
        decimals = (int)Math.Clamp((long)decimals - exponent, 0, 400);
        return true;
    }
}
