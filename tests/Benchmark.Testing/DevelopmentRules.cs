using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Testing;

/// <summary>
/// Reads what is told of a development as a strict reader would, and takes its figures back out of the words. Shares no code with what writes
/// the texts.
/// </summary>
public static partial class DevelopmentRules
{
    /// <summary>What is wrong with the texts of a development; empty when all is well.</summary>
    public static IReadOnlyList<string> Problems(DevelopmentReading reading, Language language)
    {
        var told = Narrator.Tell(reading, language).ToString();
        string[] texts = [told, .. Narrator.Outlook(reading, language) is { } outlook ? [outlook] : Array.Empty<string>(), .. Narrator.HowWeKnow(reading, language)];
        var problems = texts.SelectMany(text => NarrativeRules.Spelling(text, language).Select(problem => $"{problem}: {text}"))
            .Concat(new Reader(reading, language, told, string.Join(' ', texts)).Problems().Select(problem => $"{problem}: {told}"));
        return [.. problems.Select(problem => $"{reading.Development.Indicator.Code} {reading.Development.Municipality.Name} {problem}")];
    }

    [GeneratedRegex(@"\b(stijgt|daalt|sneller|langzamer|erbij|eraf|gunstig|hoger|lager|doorloopt|rising|falling|faster|slowly|up|down|favourable|higher|lower|on like this)\b")]
    private static partial Regex Direction();

    [GeneratedRegex(@"(niet of het stijgt of daalt|sneller of langzamer|whether it rises or falls)")]
    private static partial Regex Denial();

    [GeneratedRegex(@"(gunstig|favourable)")]
    private static partial Regex Judgement();

    [GeneratedRegex(@"(ging dit .*? van|went from) (?<first>[^ ]+) (naar|to) (?<last>[^:]+?): (?<change>[\d.,]+)(?<unit>%|\u00A0procentpunt|\u00A0percentage points)? (?<side>erbij|eraf|up|down)\.")]
    private static partial Regex Change();

    [GeneratedRegex(@"(kwam er (?<up>[\d.,]+)|ging er (?<down>[\d.,]+)|group (?<up>[\d.,]+)\S* (percentage points )?came on top|group (?<down>[\d.,]+)\S* (percentage points )?came off)")]
    private static partial Regex Group();

    [GeneratedRegex(@"-?\d(?:[\d.,]*\d)?")]
    private static partial Regex Figure();

    private sealed class Reader(DevelopmentReading reading, Language language, string told, string all)
    {
        private readonly Development _development = reading.Development;
        private readonly Indicator _indicator = reading.Development.Indicator;
        private readonly NumberFormatInfo _numbers = CultureInfo.GetCultureInfo(language == Language.Dutch ? "nl-NL" : "en-GB").NumberFormat;

        public IEnumerable<string> Problems() => [.. Silence(), .. Sides(), .. Figures(), .. Lines()];

        private IEnumerable<string> Silence()
        {
            var barred = _indicator.Sensitive || _indicator.Certainty == Certainty.EstimateUnknownMargin || _development.IsOld || !_indicator.Comparable;
            if (barred && Direction().IsMatch(Denial().Replace(all, "")))
            {
                yield return "tells a direction of what is sensitive, estimated, old or not comparable";
            }

            if (barred && (reading.Trend.Trend != Trend.None || reading.Change is not null || reading.Outlook is not null || Narrator.TrendWord(reading.Trend, language) is not null))
            {
                yield return "finds a direction of what is sensitive, estimated, old or not comparable";
            }

            var decided = _indicator.Direction.Direction != Core.Indicators.Direction.None && !string.IsNullOrEmpty(_indicator.Direction.DecidedBy);
            if (!decided && Judgement().IsMatch(all))
            {
                yield return "judges without somebody who decided";
            }

            if (_indicator.Unit.Prefix.Contains('€') && (Narrator.TrendWord(reading.Trend, language) is not null || (reading.Change is not null && !told.Contains(language == Language.Dutch ? "nominaal" : "nominal", StringComparison.Ordinal) && Change().IsMatch(told))))
            {
                yield return "tells that money rises without saying that it is nominal";
            }
        }

        private IEnumerable<string> Sides()
        {
            var known = _development.Points.Where(point => point.Own.HasValue).ToList();
            var rises = Has("stijgt** in", "is rising**") || Has("stijgt in", "is rising in");
            var falls = Has("daalt in", "is falling in");
            if ((rises || falls) && known.Count < 5)
            {
                yield return "tells a direction of fewer than 5 figures";
            }

            if (Change().Match(told) is { Success: true } change)
            {
                var up = change.Groups["side"].Value is "erbij" or "up";
                if ((rises && !_indicator.Unit.Prefix.Contains('€') && !up) || (falls && up))
                {
                    yield return "tells one direction and shows another";
                }
            }

            if (Has("sneller", "faster") && reading.Change is { Group: not double.NaN } both && Math.Round(both.Own) < Math.Round(both.Group))
            {
                yield return "rises faster with less change";
            }
        }

        private IEnumerable<string> Figures()
        {
            var match = Change().Match(told);
            if (!match.Success)
            {
                if (reading.Change is null && _development.Points.Where(point => point.Own.HasValue).TakeLast(2).ToList() is { Count: 2 } pair
                    && !pair.TrueForAll(point => told.Contains(Shown(point.Own.Value).ToString("N" + _indicator.Decimals, _numbers), StringComparison.Ordinal)))
                {
                    yield return "does not show the last two figures";
                }

                yield break;
            }

            var (first, last, shown) = (Number(match.Groups["first"].Value), Number(match.Groups["last"].Value), Number(match.Groups["change"].Value));
            var points = _indicator.Kind == IndicatorKind.Share;
            var expected = points ? Math.Abs(last - first) : Math.Round(100 * Math.Abs((last / first) - 1), MidpointRounding.AwayFromZero);
            if (Math.Abs(expected - shown) > (points ? 0 : 1) || match.Groups["unit"].Value.Contains('%') == points || last > first != match.Groups["side"].Value is "erbij" or "up")
            {
                yield return $"subtracts wrongly, {first} and {last} do not differ by {shown}";
            }

            var newest = _development.Points[^1].Own.Value;
            if (last != Shown(newest))
            {
                yield return "does not end at the newest figure";
            }

            var group = Group().Match(told);
            if (group.Success && !double.IsNaN(reading.Change!.Group) && reading.Change.Group > 0 != group.Groups["up"].Success)
            {
                yield return "tells the wrong side of the group";
            }
        }

        private IEnumerable<string> Lines()
        {
            if (reading.Outlook is not { } outlook)
            {
                yield break;
            }

            if (!Has("geen voorspelling", "not a forecast") || !all.Contains(language == Language.Dutch ? "schok" : "shock", StringComparison.Ordinal))
            {
                yield return "does not say what an outlook is";
            }

            // A price of houses is money of nobody's budget.
            if (reading.Budgeted.Count > 0 != Has("eigen begroting", "The budget of"))
            {
                yield return "does not put the budget first";
            }

            if (outlook.Points.Any(point => point.Period <= _development.Points[^1].Period.Period || (point.HasInterval && !(point.Lower <= point.Value && point.Value <= point.Upper))))
            {
                yield return "continues a line wrongly";
            }
        }

        private bool Has(string dutch, string english) => all.Contains(language == Language.Dutch ? dutch : english, StringComparison.Ordinal);

        private decimal Shown(double value) => Math.Round((decimal)value, _indicator.Decimals, MidpointRounding.AwayFromZero);

        private decimal Number(string part) => decimal.Parse(Figure().Match(part).Value, NumberStyles.Number, _numbers);
    }
}
