using Benchmark.Core.Indicators;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    /// <summary>How sure every figure of an indicator is; empty where each figure has a margin of its own.</summary>
    public static string HowSure(Indicator indicator, Language language = Language.Dutch) => indicator switch
    {
        { Certainty: Indicators.Certainty.EstimateUnknownMargin } => CertaintyTexts.Estimate.Fill(language),
        { Uncertainty: not Uncertainty.None } => "",
        { Certainty: Indicators.Certainty.OwnStatement } => CertaintyTexts.HowSureOwnStatement.Fill(language),
        { Certainty: Indicators.Certainty.FullCount } => CertaintyTexts.HowSureFullCount.Fill(language),
        _ => CertaintyTexts.MarginUnknown.Fill(language),
    };
}
