using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;

namespace Benchmark.Core.PeerGroups;

/// <summary>Reads <c>inwoners.log:1,stedelijkheid:0.5</c>, as the API and the command line take characteristics.</summary>
public static class CharacteristicNotation
{
    /// <summary>Most characteristics in one question.</summary>
    public const int Most = 20;

    private const string LogEnding = ".log";

    /// <summary>The characteristics in the order given; a characteristic without a weight has weight 1.</summary>
    /// <param name="text">Codes of indicators, separated by commas, each with <c>.log</c> for its logarithm and <c>:</c> for its weight.</param>
    /// <param name="catalogue">The release, for the codes and their words.</param>
    /// <exception cref="RefusedException">A part that cannot be read, an unknown code, one that is given twice, or too many.</exception>
    public static IReadOnlyList<Characteristic> Read(string text, Catalogue catalogue)
    {
        var parts = text.Split(',');
        if (parts.Length > Most)
        {
            throw Refuse(CharacteristicTexts.TooMany, language => [("aantal", FigureText.Number(parts.Length, 0, language)), ("hoogste", FigureText.Number(Most, 0, language))]);
        }

        var characteristics = parts.Select(part => One(part, catalogue)).ToList();
        return characteristics.GroupBy(characteristic => characteristic.Key, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw Refuse(CharacteristicTexts.Twice, _ => [("kenmerk", twice.Key)])
            : characteristics;
    }

    private static Characteristic One(string part, Catalogue catalogue)
    {
        var (key, weightText) = part.Split(':') switch
        {
            [var name] => (name, "1"),
            [var name, var number] => (name, number),
            _ => throw Unreadable(part),
        };
        if (!double.TryParse(weightText, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight)
            || weight is not (>= GroupExpressionParser.LeastWeight and <= GroupExpressionParser.MostWeight))
        {
            throw Unreadable(part);
        }

        var (code, transform) = key.EndsWith(LogEnding, StringComparison.Ordinal) ? (key[..^LogEnding.Length], Transform.Log) : (key, Transform.None);
        return catalogue.Find(code) is { } indicator
            ? new(code, transform, weight, catalogue.CharacteristicLabel(indicator.Code))
            : throw Refuse(CharacteristicTexts.Unknown, _ => [("kenmerk", code)]);
    }

    private static RefusedException Unreadable(string part) => Refuse(CharacteristicTexts.Unreadable, language =>
    [
        ("tekst", part),
        ("laagste", FigureText.Number(GroupExpressionParser.LeastWeight, 3, language)),
        ("hoogste", FigureText.Number(GroupExpressionParser.MostWeight, 0, language)),
    ]);

    private static RefusedException Refuse(Template template, Func<Language, (string, string)[]> values) =>
        new(new Refusal(RefusalKind.Invalid, "kenmerken", template.InBoth(values)));
}
