using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;

namespace Benchmark.Testing;

/// <summary>
/// Reads generated texts as a strict reader would: takes the figures back out of the words and checks them against the comparison. Shares no
/// code with what writes the texts.
/// </summary>
public static partial class NarrativeRules
{
    /// <summary>What is wrong with the texts of a comparison; empty when all is well.</summary>
    public static IReadOnlyList<string> Problems(Comparison comparison, MunicipalityRegister register, Language language)
    {
        var told = Narrator.Tell(comparison, language);
        var verdict = Narrator.Verdict(comparison, language);
        var reader = new Reader(comparison, language, told.ToString());
        (string Name, string Text)[] texts =
        [
            ("Tell", reader.Text),
            ("Verdict", verdict.Text),
            ("HowSure", Narrator.HowSure(comparison, language)),
            ("WhyThisGroup", Narrator.WhyThisGroup(comparison, register, language)),
            ("SourceLine", Narrator.SourceLine(comparison, language)),
            .. Narrator.Limits(comparison, language).Select(limit => ("Limits", limit)),
        ];
        return
        [
            .. texts.SelectMany(text => Spelling(text.Text, language).Select(problem => $"{text.Name} {problem}: {text.Text}")),
            .. reader.Figures(told).Concat(reader.Difference()).Concat(reader.Certainty()).Concat(reader.Tense()).Concat(reader.Row(verdict)).Concat(reader.Coverage())
                .Select(problem => $"{comparison.Indicator.Code} {comparison.Municipality.Name} {comparison.Verdict}: {problem}: {reader.Text} | {verdict.Symbol} {verdict.Text}"),
        ];
    }

    /// <summary>What is wrong with a text as a text, whatever it tells.</summary>
    public static IEnumerable<string> Spelling(string text, Language language)
    {
        (bool Wrong, string Problem)[] checks =
        [
            (Unfilled().IsMatch(text), "shows a figure or a gap that was not filled"),
            (DoubleSpace().IsMatch(text), "has a double space"),
            (OneOfMany().IsMatch(text), "counts one in the plural"),
            (text != text.Trim(), "begins or ends with a space"),
            (SpaceBeforeSign().IsMatch(text), "has a space before a sign"),
            (GluedSentences().IsMatch(text), "has no space after a full stop"),
            (!text.EndsWith('.') || text.EndsWith("..", StringComparison.Ordinal), "does not end with one full stop"),
            (!(char.IsUpper(text[0]) || char.IsDigit(text[0]) || text[0] is '\'' or '’'), "begins without a capital"),
        ];
        var taboo = (language == Language.Dutch ? DutchTaboo() : EnglishTaboo()).Matches(text);
        return [.. checks.Where(check => check.Wrong).Select(check => check.Problem), .. taboo.Select(word => $"uses '{word.Value}'")];
    }

    [GeneratedRegex(@"\b(nog|maar|slechts|helaas)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DutchTaboo();

    [GeneratedRegex(@"\b(only|merely|unfortunately|sadly)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishTaboo();

    [GeneratedRegex(@"\b(meer|hoger|more|higher)\b")]
    private static partial Regex MoreWords();

    [GeneratedRegex(@"\b(minder|lager|less|fewer|lower)\b")]
    private static partial Regex LessWords();

    [GeneratedRegex(@"gunstig|favourable|\b(hoger|lager|higher|lower)\b", RegexOptions.IgnoreCase)]
    private static partial Regex JudgingWords();

    [GeneratedRegex(@"\b(Dat was|Dat waren|zat|verschilde|was groter dan toeval|That was|did not differ|was at about)\b")]
    private static partial Regex PastTense();

    [GeneratedRegex(@"\b(Dat is \S+ (meer|minder|procentpunt)|Dat zijn er|zit ongeveer|verschilt|is groter dan toeval|That is \S+ (more|less|fewer)|does not differ|is larger than chance|is at about)\b")]
    private static partial Regex PresentTense();

    [GeneratedRegex(@"\{([^{}|]*)\|([^{}|]*)\}")]
    private static partial Regex Alternation();

    [GeneratedRegex(@"NaN|∞|\{|\}|\||\*\*|–")]
    private static partial Regex Unfilled();

    [GeneratedRegex(@"(?<![\d.,-])1 (andere |zelf gekozen |vergelijkbare |other |comparable )?(gemeenten|municipalities|inwoners|inhabitants)\b")]
    private static partial Regex OneOfMany();

    [GeneratedRegex(@"\s\s")]
    private static partial Regex DoubleSpace();

    [GeneratedRegex(@"\s[.,;:?!)]")]
    private static partial Regex SpaceBeforeSign();

    [GeneratedRegex(@"\p{Ll}[.?!]\p{L}")]
    private static partial Regex GluedSentences();

    [GeneratedRegex(@"-?\d(?:[\d.,]*\d)?")]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?:Dat|That) [^()]*\((?<middle>[^()]*)\)\.")]
    private static partial Regex DifferenceSentence();

    private sealed class Reader(Comparison comparison, Language language, string text)
    {
        private readonly Indicator _indicator = comparison.Indicator;
        private readonly bool _present = comparison.IsNewest && !comparison.IsOld;
        private readonly bool _differs = comparison.Verdict is Verdict.Lower or Verdict.SlightlyLower or Verdict.SlightlyHigher or Verdict.Higher;
        private readonly NumberFormatInfo _numbers = CultureInfo.GetCultureInfo(language == Language.Dutch ? "nl-NL" : "en-GB").NumberFormat;

        public string Text => text;

        public IEnumerable<string> Figures(Sentence told)
        {
            var strong = told.Runs.Where(run => run.Strong).ToList();
            var year = comparison.Period.Period.Year.ToString(CultureInfo.InvariantCulture);
            if (comparison.IsOld && comparison.Own.HasValue && !strong.Exists(run => run.Text == year))
            {
                yield return "does not show the year of an old figure in bold";
            }

            if (!text.Contains(year, StringComparison.Ordinal))
            {
                yield return "no year";
            }

            if (double.IsNaN(comparison.Own.Value))
            {
                if (strong.Count > 0 || !text.Contains(Say("geen cijfer", "no figure"), StringComparison.Ordinal) || !text.Contains(Say("nul", "zero"), StringComparison.Ordinal))
                {
                    yield return "does not say that there is no figure, which is not zero";
                }

                yield break;
            }

            if (_indicator.Kind != IndicatorKind.YesNo && (strong.Count == 0 || !Reads(strong[0].Text, comparison.Own.Value)))
            {
                yield return "does not show the own figure in bold";
            }

            if (_indicator.Kind != IndicatorKind.YesNo
                && (!text.Contains(_indicator.Unit.Prefix, StringComparison.Ordinal) || !text.Contains(_indicator.Unit.Suffix, StringComparison.Ordinal)))
            {
                yield return "shows the figure without its unit";
            }
        }

        public IEnumerable<string> Difference()
        {
            var sentence = DifferenceSentence().Match(text);
            if (sentence.Success != _differs)
            {
                yield return _differs ? "tells no difference" : "tells a difference";
            }

            if (!_differs || !sentence.Success)
            {
                yield break;
            }

            var (own, middle, difference) = (Shown(comparison.Own.Value), Shown(comparison.Median), Number(sentence.Value));
            if (!Reads(sentence.Groups["middle"].Value, comparison.Median))
            {
                yield return "shows another middle";
            }

            if (difference <= 0 || difference != Math.Abs(own - middle) || Decimals(Figure().Match(sentence.Value).Value) != _indicator.Decimals)
            {
                yield return $"subtracts wrongly, {own} and {middle} do not differ by {difference}";
            }

            if (MoreWords().IsMatch(sentence.Value) != own > middle || LessWords().IsMatch(sentence.Value) != own < middle)
            {
                yield return "tells the wrong side";
            }

            if (_indicator.Unit.Suffix.Contains('%') && !sentence.Value.Contains(Say("procentpunt", "percentage point"), StringComparison.Ordinal))
            {
                yield return "tells a difference of shares without percentage points";
            }

            if (_indicator.Unit.Prefix.Contains('€') && sentence.Value.Count(sign => sign == '€') != 2)
            {
                yield return "tells a difference of money without its sign";
            }
        }

        public IEnumerable<string> Certainty()
        {
            var says = text.Contains(Say("toeval", "chance"), StringComparison.Ordinal) || text.Contains(Say("marge", "margin"), StringComparison.Ordinal);
            if (comparison.Own.HasValue && !says)
            {
                yield return "does not say how sure it is";
            }

            if (text.Contains(Say("groter dan toeval", "larger than chance"), StringComparison.Ordinal) != (_differs && comparison.Certain == true && comparison.Own.Interval is not null))
            {
                yield return "is sure at the wrong moment";
            }

            if (text.Contains(Say("volledige telling", "complete count"), StringComparison.Ordinal) && _indicator.Certainty != Core.Indicators.Certainty.FullCount)
            {
                yield return "calls something else a complete count";
            }

            if (_differs && comparison.Certain == false && !text.Contains(Say("konden we niet helemaal bepalen", "could not fully determine"), StringComparison.Ordinal))
            {
                yield return "hides that the margin is not fully known";
            }

            if (comparison.Remarkable && (_indicator.Sensitive || !_differs || comparison.Certain != true))
            {
                yield return "is remarkable where it may not be";
            }
        }

        public IEnumerable<string> Tense()
        {
            var alternations = Alternation().Matches(_indicator.Statement.In(language));
            var verb = alternations.Count == 0 ? null : alternations[0].Groups[_present ? 1 : 2].Value;
            if (comparison.Own.HasValue && verb is not null && !text.Contains(verb, StringComparison.Ordinal))
            {
                yield return $"does not use the verb '{verb}'";
            }

            if ((_present ? PastTense() : PresentTense()).IsMatch(text))
            {
                yield return _present ? "tells the newest period in the past" : "tells an older period in the present";
            }
        }

        public IEnumerable<string> Row(VerdictWords row)
        {
            var others = comparison.Members.Where(member => member.Code != comparison.Municipality.Code && member.HasValue).ToList();
            var decided = _indicator.Direction.Direction != Direction.None && !string.IsNullOrEmpty(_indicator.Direction.DecidedBy);
            var expected = comparison.Verdict switch
            {
                Verdict.None => "◇",
                Verdict.AboutEqual or Verdict.NoCertainDifference => "●",
                _ => !decided ? "◆" : comparison.Own.Value > comparison.Median == (_indicator.Direction.Direction == Direction.Higher) ? "▲" : "▼",
            };
            if (row.Symbol != expected)
            {
                yield return $"shows {row.Symbol} in stead of {expected}";
            }

            if (!_differs)
            {
                if (JudgingWords().IsMatch(row.Text))
                {
                    yield return "judges without a difference";
                }

                yield break;
            }

            var higher = comparison.Own.Value > comparison.Median;
            var onTheOtherSide = others.Count(member => higher ? member.Value < comparison.Own.Value : member.Value > comparison.Own.Value);
            var counts = Figure().Matches(row.Rest).Select(match => Number(match.Value)).ToArray();
            if (counts.Length != 2 || Math.Abs(counts[0] - onTheOtherSide) > Doubtful(others) || counts[1] != others.Count)
            {
                yield return $"counts {row.Rest} where {onTheOtherSide} of {others.Count} lie on the other side";
            }

            if (!row.Rest.EndsWith(higher ? Say("lager.", "lower.") : Say("hoger.", "higher."), StringComparison.Ordinal))
            {
                yield return "counts the side that does not tell";
            }
        }

        public IEnumerable<string> Coverage()
        {
            var others = comparison.Members.Where(member => member.Code != comparison.Municipality.Code).ToList();
            var counts = Figure().Matches(Narrator.Coverage(comparison, language)).Select(match => Number(match.Value)).ToArray();
            if (!counts.SequenceEqual([others.Count(member => member.HasValue), others.Count]))
            {
                yield return "covers other numbers";
            }
        }

        // Values that are equal but for the dust of computing may be counted either way by this plain reader.
        private int Doubtful(List<MemberFigure> others) =>
            others.Count(member => member.Value != comparison.Own.Value && Math.Abs(member.Value - comparison.Own.Value) <= 1e-10 * Math.Abs(comparison.Own.Value));

        private string Say(string dutch, string english) => language == Language.Dutch ? dutch : english;

        private decimal Shown(double value) => Math.Round((decimal)value, _indicator.Decimals, MidpointRounding.AwayFromZero);

        private bool Reads(string part, double value) =>
            Figure().Match(part) is { Success: true } figure && Number(figure.Value) == Shown(value) && Decimals(figure.Value) == _indicator.Decimals;

        private decimal Number(string part) => decimal.Parse(Figure().Match(part).Value, NumberStyles.Number, _numbers);

        private int Decimals(string figure) => figure.Split(_numbers.NumberDecimalSeparator) is [_, var decimals] ? decimals.Length : 0;
    }
}
