using Benchmark.Core.Indicators;

namespace Benchmark.Core.Narrative;

/// <summary>The first sentence of a comparison, from the template that its indicator brings: gaps <c>{gemeente}</c>, <c>{periode}</c>, <c>{waarde}</c>.</summary>
public static class StatementTemplate
{
    private static readonly string[] Gaps = ["gemeente", "periode", "waarde"];

    /// <summary>What the figure is: "In Zwolle zijn in 2025 **55,5 misdrijven per 1.000 inwoners** geregistreerd."</summary>
    public static string Fill(Indicator indicator, string municipality, Period period, double value, bool present, Language language) =>
        new Template(indicator.Code, indicator.Statement.Dutch, indicator.Statement.English, "")
            .Fill(language, present, ("gemeente", municipality), ("periode", FigureText.PeriodInSentence(period, language)), ("waarde", ValueOf(value, indicator, language)));

    /// <summary>What is wrong with a template, in English; empty when it can be told.</summary>
    public static IReadOnlyList<string> Problems(string template)
    {
        var problems = new List<string>();
        var names = Template.Gap().Matches(template).Where(match => !match.Groups["past"].Success).Select(match => match.Groups["name"].Value).ToList();
        problems.AddRange(Gaps.Where(gap => !names.Contains(gap)).Select(gap => $"does not use {{{gap}}}"));
        problems.AddRange(names.Where(name => !Gaps.Contains(name)).Select(name => $"has an unknown gap {{{name}}}"));
        Check(Template.Gap().Replace(template, "").AsSpan().IndexOfAny('{', '}') < 0, "has a brace without its partner");
        Check(template.Split("**").Length is 1 or 3, "has no single pair of ** around what is bold");
        Check(template.EndsWith('.') && !template.EndsWith("..", StringComparison.Ordinal), "does not end with one full stop");
        Check(!template.Contains("  ", StringComparison.Ordinal) && template == template.Trim(), "has a space too many");
        problems.AddRange(ForbiddenWords.In(template).Select(word => $"uses '{word}'"));
        return problems;

        void Check(bool holds, string problem)
        {
            if (!holds)
            {
                problems.Add(problem);
            }
        }
    }

    /// <summary>A value as a statement writes it: yes or no in words.</summary>
    internal static string ValueOf(double value, Indicator indicator, Language language) => indicator.Kind == IndicatorKind.YesNo
        ? (value == 0 ? FigureTexts.No : FigureTexts.Yes).Fill(language)
        : FigureText.Value(value, indicator, language);
}
