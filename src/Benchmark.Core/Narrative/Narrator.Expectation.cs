using Benchmark.Core.Indicators;
using Benchmark.Core.Relations;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    /// <summary>What would be expected of the own figure, for analysts; says so where the characteristics explain too little.</summary>
    public static string Tell(ExpectedValue expected, Language language = Language.Dutch)
    {
        (string, string)[] values =
        [
            ("gemeente", expected.Municipality.Name),
            ("kenmerken", Labels(expected.Used, language)),
            ("aantal", Count(expected.Known, language)),
            ("procent", FigureText.Number(Math.Floor(Math.Max(0, 100 * expected.Explained)), 0, language) + "%"),
            ("waarde", Figure(expected.Own)),
            ("verwacht", Figure(expected.Expected)),
            ("onder", Figure(expected.Lower)),
            ("boven", Figure(expected.Upper)),
        ];
        var isComparison = expected.Outcome is ExpectationOutcome.Lower or ExpectationOutcome.Higher or ExpectationOutcome.AsExpected;
        string[] sentences =
        [
            (expected.Outcome switch
            {
                ExpectationOutcome.Lower => ExpectationTexts.Lower,
                ExpectationOutcome.Higher => ExpectationTexts.Higher,
                ExpectationOutcome.AsExpected => ExpectationTexts.AsExpected,
                ExpectationOutcome.NotExplained => ExpectationTexts.NotExplained,
                ExpectationOutcome.TooFew => ExpectationTexts.TooFew,
                ExpectationOutcome.OwnIncomplete => ExpectationTexts.OwnIncomplete,
                ExpectationOutcome.NoCharacteristic => ExpectationTexts.NoCharacteristic,
                _ => ExpectationTexts.NotComparable,
            }).Fill(language, values),
            .. isComparison ? [ExpectationTexts.How.Fill(language, values)] : Array.Empty<string>(),
            .. expected.Refused.Count > 0 && expected.Outcome is not (ExpectationOutcome.NoCharacteristic or ExpectationOutcome.NotComparable)
                ? [ExpectationTexts.Refused.Fill(language, ("kenmerken", Labels(expected.Refused, language)))]
                : Array.Empty<string>(),
        ];
        return string.Join(' ', sentences);

        string Figure(double value) => FigureText.Value(value, expected.Indicator, language);
    }
}
