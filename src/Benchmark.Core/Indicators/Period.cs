using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Benchmark.Core.Indicators;

/// <summary>A year, or a quarter of a year, in CBS notation: <c>2023JJ00</c>, <c>2023KW01</c>.</summary>
public readonly record struct Period : IComparable<Period>, IParsable<Period>
{
    private Period(int year, int quarter) => (Year, Quarter) = (year, quarter);

    /// <summary>Calendar year, 1900–2199.</summary>
    public int Year { get; }

    /// <summary>1–4, or 0 for a whole year.</summary>
    public int Quarter { get; }

    /// <summary>Position on a time axis, in years: quarters lie a quarter apart.</summary>
    public double Time => Year + (Quarter == 0 ? 0 : (Quarter - 1) / 4.0);

    /// <summary>The whole year.</summary>
    public static Period OfYear(int year) => new(year, 0);

    /// <summary>Whole years, or quarters, from the first of them: how many periods of its kind lie before it.</summary>
    internal int Ordinal => Quarter == 0 ? Year : (4 * Year) + Quarter - 1;

    /// <summary>The period that lies a number of periods of its own kind later: years after a year, quarters after a quarter.</summary>
    /// <param name="count">How many; below 0 for earlier.</param>
    public Period Later(int count) => Quarter == 0
        ? new(Year + count, 0)
        : new(Math.DivRem(Ordinal + count, 4, out var quarter), quarter + 1);

    /// <summary>Reads <c>2023JJ00</c>, <c>2023KW01</c> or, as people type it, <c>2023</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Period result)
    {
        result = default;
        if (s is not { Length: 4 or 8 } || !int.TryParse(s.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 2199)
        {
            return false;
        }

        var rest = s.AsSpan(4);
        if (rest.IsEmpty || rest.Equals("JJ00", StringComparison.OrdinalIgnoreCase))
        {
            result = new Period(year, 0);
            return true;
        }

        if (rest.StartsWith("KW0", StringComparison.OrdinalIgnoreCase) && rest[3] is >= '1' and <= '4')
        {
            result = new Period(year, rest[3] - '0');
            return true;
        }

        return false;
    }

    /// <summary>Reads a period.</summary>
    /// <exception cref="FormatException">The text is no period.</exception>
    public static Period Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var period) ? period : throw new FormatException($"'{s}' is not a period such as 2023JJ00 or 2023KW01.");

    /// <inheritdoc/>
    public int CompareTo(Period other) => (Year, Quarter).CompareTo((other.Year, other.Quarter));

    /// <summary>CBS notation, always eight signs.</summary>
    public override string ToString() => Quarter == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}JJ00")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:D4}KW{Quarter:D2}");

    /// <summary>Earlier.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or equal.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Later or equal.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;
}
