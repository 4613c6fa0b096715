using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;

namespace Benchmark.Web.Api;

/// <summary>Reads <c>kenmerken=inwoners.log:1,stedelijkheid:0.5</c>.</summary>
internal static class CharacteristicsParameter
{
    /// <summary>Most characteristics in one question.</summary>
    public const int Most = GroupExpressionParser.MostCharacteristics;

    private const string LogEnding = ".log";

    /// <summary>The characteristics in the order given; empty when none are given, which means the defaults.</summary>
    public static IReadOnlyList<Characteristic> Read(ParameterReader reader, Catalogue catalogue)
    {
        if (reader.Text(QueryParameter.Characteristics) is not { } text)
        {
            return [];
        }

        var parts = text.Split(',');
        if (parts.Length > Most)
        {
            throw ParameterReader.Refuse(QueryParameter.Characteristics.Name, new(
                $"U noemt {parts.Length} kenmerken. Noem er ten hoogste {Most}.", $"You name {parts.Length} characteristics. Name at most {Most}."));
        }

        var characteristics = parts.Select(part => One(part, catalogue)).ToList();
        if (characteristics.Select(characteristic => characteristic.Key).Distinct(StringComparer.Ordinal).Count() < characteristics.Count)
        {
            throw ParameterReader.Refuse(QueryParameter.Characteristics.Name, new("Een kenmerk staat er twee keer. Noem elk kenmerk één keer.", "A characteristic is given twice. Name each one once."));
        }

        reader.Remember(QueryParameter.Characteristics, string.Join(',', characteristics));
        return characteristics;
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
        if (catalogue.Find(code) is null)
        {
            throw ParameterReader.Refuse(QueryParameter.Characteristics.Name, new(
                $"Het kenmerk '{code}' bestaat niet. Een kenmerk is de code van een cijfer; alle cijfers staan op /api/v1/indicatoren.",
                $"The characteristic '{code}' does not exist. A characteristic is the code of an indicator; all of them are listed at /api/v1/indicatoren."));
        }

        return new(code, transform, weight, catalogue.CharacteristicLabel(code));
    }

    private static RefusedException Unreadable(string part) => ParameterReader.Unreadable(
        QueryParameter.Characteristics,
        part,
        $"een code, met .log voor de logaritme en achter een : een gewicht van {Dutch(GroupExpressionParser.LeastWeight)} tot en met {Dutch(GroupExpressionParser.MostWeight)}, zoals inwoners.log:1",
        FormattableString.Invariant($"a code, with .log for its logarithm and after a : a weight from {GroupExpressionParser.LeastWeight} to {GroupExpressionParser.MostWeight}, such as inwoners.log:1"));

    private static string Dutch(double number) => number.ToString("#,0.###", CultureInfo.GetCultureInfo("nl-NL"));
}
