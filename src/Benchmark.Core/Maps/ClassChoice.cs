using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Core.Indicators;

namespace Benchmark.Core.Maps;

/// <summary>
/// How a map divides its municipalities: in a number of classes of about equal size, or at bounds that the reader gives. Written in
/// addresses as <c>klassen=4</c> or <c>grenzen=10;12.5;30</c>.
/// </summary>
public sealed partial record ClassChoice
{
    /// <summary>More classes cannot be told apart on a map.</summary>
    public const int Most = 6;

    /// <summary>Fewer are no classes.</summary>
    public const int Fewest = 2;

    /// <summary>Name of the parameter for a number of classes.</summary>
    public const string CountParameter = "klassen";

    /// <summary>Name of the parameter for own bounds.</summary>
    public const string BoundsParameter = "grenzen";

    private ClassChoice(int count, IReadOnlyList<decimal> bounds) => (Count, Bounds) = (count, bounds);

    /// <summary>Five classes of about equal size.</summary>
    public static ClassChoice Default { get; } = new(5, []);

    /// <summary>Why a number of classes and own bounds do not go together.</summary>
    public static Bilingual NotBoth => ClassChoiceTexts.Both;

    /// <summary>Number of classes asked for, 2–6.</summary>
    public int Count { get; }

    /// <summary>The reader's own bounds between classes, ascending, one fewer than there are classes; empty for classes of about equal size.</summary>
    public IReadOnlyList<decimal> Bounds { get; }

    /// <summary>Value of <c>klassen</c> in an address; null for the default and for own bounds.</summary>
    public string? CountInAddress => Bounds.Count > 0 || Count == Default.Count ? null : Count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Value of <c>grenzen</c> in an address, with a point for decimals as in definitions of groups; null without own bounds.</summary>
    public string? BoundsInAddress => Bounds.Count == 0 ? null : string.Join(';', Bounds.Select(Written));

    /// <summary>Classes of about equal size.</summary>
    /// <param name="count">2–6.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another number.</exception>
    public static ClassChoice OfEqualSize(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, Fewest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Most);
        return new(count, []);
    }

    /// <summary>Reads a number of classes.</summary>
    /// <param name="text">2 to 6.</param>
    /// <param name="choice">What was read.</param>
    /// <param name="problem">What is wrong, and what is possible.</param>
    public static bool TryReadCount(string text, out ClassChoice choice, out Bilingual problem)
    {
        problem = ClassChoiceTexts.NoCount(text);
        var read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= Fewest and <= Most;
        choice = read ? new(count, []) : Default;
        return read;
    }

    /// <summary>
    /// Reads own bounds: figures from low to high with a semicolon between them. A comma and a point both begin decimals; what can be read
    /// as thousands too (1.000) is refused.
    /// </summary>
    /// <param name="text">1 to 5 figures, such as <c>10;12,5;30</c>.</param>
    /// <param name="choice">What was read.</param>
    /// <param name="problem">What is wrong, and what is possible.</param>
    public static bool TryReadBounds(string text, out ClassChoice choice, out Bilingual problem)
    {
        choice = Default;
        var bounds = new List<decimal>();
        foreach (var part in text.Split(';').Select(part => part.Trim()))
        {
            if (Ambiguous().IsMatch(part))
            {
                problem = ClassChoiceTexts.Ambiguous(part);
                return false;
            }

            if (!Figure().IsMatch(part)
                || !decimal.TryParse(part.Replace(',', '.').Replace('−', '-'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var bound))
            {
                problem = ClassChoiceTexts.NoFigure(part);
                return false;
            }

            if (bounds.Count > 0 && bound <= bounds[^1])
            {
                problem = ClassChoiceTexts.Unordered;
                return false;
            }

            // Without a negative zero.
            bounds.Add(bound == 0 ? 0 : bound);
        }

        problem = ClassChoiceTexts.TooMany(bounds.Count);
        if (bounds.Count >= Most)
        {
            return false;
        }

        choice = new(bounds.Count + 1, bounds);
        return true;
    }

    /// <summary>Own bounds are equal when their figures are.</summary>
    public bool Equals(ClassChoice? other) => other is not null && Count == other.Count && Bounds.SequenceEqual(other.Bounds);

    /// <inheritdoc/>
    public override int GetHashCode() => Bounds.Aggregate(Count, HashCode.Combine);

    // Without the zeros at its end that a decimal remembers: 12.50 and 12.5 are one bound; never three decimals, which could be read as thousands.
    private static string Written(decimal bound)
    {
        var text = bound.ToString("0.#########", CultureInfo.InvariantCulture);
        return Ambiguous().IsMatch(text) ? text + "0" : text;
    }

    // Twelve digits before and nine after: figures of any indicator fit, and nothing overflows.
    [GeneratedRegex(@"^[-−]?\d{1,12}([.,]\d{1,9})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    // One to three digits and then exactly three: thousands in one language, decimals in the other. A leading zero is a decimal in both.
    [GeneratedRegex(@"^[-−]?([1-9]\d{0,2})[.,]\d{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Ambiguous();
}
