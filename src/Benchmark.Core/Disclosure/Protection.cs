using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Benchmark.Core.Disclosure;

/// <summary>
/// Who protects the small numbers of an indicator, as it is written: <c>bron</c> (the source does), <c>geen</c> (it is about no persons) or
/// <c>drempel:5</c> (we do: fewer than five persons are not shown).
/// </summary>
public sealed record Protection
{
    private const string ThresholdMark = "drempel:";
    private readonly string _text;

    private Protection(string text, int? threshold) => (_text, Threshold) = (text, threshold);

    /// <summary>The usual threshold, in persons.</summary>
    public const int UsualThreshold = 5;

    /// <summary>The greatest threshold that can be asked for, in persons.</summary>
    public const int GreatestThreshold = 1000;

    /// <summary>The source itself protects its numbers.</summary>
    public static Protection BySource { get; } = new("bron", null);

    /// <summary>The figure is about no persons.</summary>
    public static Protection NotNeeded { get; } = new("geen", null);

    /// <summary>Fewer than so many persons are not shown; null where we protect nothing.</summary>
    public int? Threshold { get; }

    /// <summary>Our own protection.</summary>
    /// <param name="threshold">Fewer persons than this are not shown, 2–1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold lies outside its range.</exception>
    public static Protection From(int threshold)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threshold, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(threshold, GreatestThreshold);
        return new(ThresholdMark + threshold.ToString(CultureInfo.InvariantCulture), threshold);
    }

    /// <summary>Reads what is written; false where it is none of the three.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Protection? protection)
    {
        protection = text switch
        {
            "bron" => BySource,
            "geen" => NotNeeded,
            not null when text.StartsWith(ThresholdMark, StringComparison.Ordinal)
                && int.TryParse(text.AsSpan(ThresholdMark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var threshold)
                && threshold is >= 2 and <= GreatestThreshold
                && text[ThresholdMark.Length] != '0' => From(threshold),
            _ => null,
        };
        return protection is not null;
    }

    /// <summary>Reads what is written.</summary>
    /// <exception cref="FormatException">It is none of the three.</exception>
    public static Protection Parse(string text) =>
        TryParse(text, out var protection) ? protection : throw new FormatException($"'{text}' is not bron, geen or drempel: with a number from 2 to {GreatestThreshold}.");

    /// <summary>As it is written and stored.</summary>
    public override string ToString() => _text;
}
