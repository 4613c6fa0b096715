using Benchmark.Core.AlgorithmRegister;
using Benchmark.Core.Indicators;
using Benchmark.Core.Learning;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    /// <summary>The first sentence of Leren van anderen.</summary>
    public static string LearningLead(string municipality, IReadOnlyList<TaskLearners> tasks, Language language = Language.Dutch)
    {
        var found = tasks.SelectMany(task => task.Found).DistinctBy(learners => learners.Indicator.Code, StringComparer.Ordinal).ToLookup(learners => learners.Judged);
        string[] sentences =
        [
            .. Told(found[true].Count(), LearningTexts.SomeOne, LearningTexts.Some),
            .. Told(found[false].Count(), LearningTexts.ChangedOne, LearningTexts.Changed),
        ];
        return sentences.Length > 0 ? string.Join(' ', sentences) : LearningTexts.Nobody.Fill(language, ("gemeente", municipality));

        string[] Told(int count, Template one, Template several) =>
            count == 0 ? [] : [(count == 1 ? one : several).Fill(language, ("aantal", Count(count, language)), ("gemeente", municipality))];
    }

    /// <summary>What stands above the learners of a task, with the warning that belongs to it.</summary>
    /// <param name="judged">Whether one of the figures has a decided direction.</param>
    /// <param name="language">Language of the sentences.</param>
    public static IReadOnlyList<string> LearningIntro(bool judged, Language language = Language.Dutch) =>
        [LearningTexts.Intro.Fill(language), (judged ? LearningTexts.Chance : LearningTexts.ChanceOfChange).Fill(language)];

    /// <summary>That nothing is called better; said at every figure without a decided direction.</summary>
    public static string LearningNotJudged(Language language = Language.Dutch) => LearningTexts.NotJudged.Fill(language);

    /// <summary>"Arnhem ging van 60,1 naar 52,3. Zwolle ging in dezelfde tijd van 60,0 naar 61,2."</summary>
    public static Sentence Tell(Learner learner, Learners learners, Language language = Language.Dutch)
    {
        var indicator = learners.Indicator;
        string Figure(double value) => FigureText.Value(value, indicator, language);
        var (start, end) = (Figure((learners.Own[0].Value + learners.Own[1].Value) / 2), Figure((learners.Own[^2].Value + learners.Own[^1].Value) / 2));
        return Sentence.Parse(
            LearningTexts.Learner.Fill(language, ("leerling", learner.Name), ("start", Figure(learner.Start)), ("eind", Figure(learner.End)))
            + " "
            + (start == end ? LearningTexts.OwnSame : LearningTexts.Own).Fill(language, ("gemeente", learners.Municipality.Name), ("start", start), ("eind", end)));
    }

    /// <summary>Of which years start and end are the means.</summary>
    public static string LearningMeans(Learners learners, Language language = Language.Dutch)
    {
        string At(Index index) => FigureText.Period(learners.Periods[index].Period, language);
        return LearningTexts.Means.Fill(language, ("perioden", PeriodsWord(learners.Periods[^1].Period, language)), ("een", At(0)), ("twee", At(1)), ("drie", At(^2)), ("vier", At(^1)));
    }

    /// <summary>Why figures of a task lead to nobody: "Bij 3 van de 7 cijfers heeft niemand vastgesteld welke kant gunstig is."</summary>
    /// <param name="without">The figures and their reason.</param>
    /// <param name="figures">How many figures the task has.</param>
    /// <param name="municipality">Name of the own municipality.</param>
    /// <param name="language">Language of the sentence.</param>
    public static string WhyNobody(FiguresWithout without, int figures, string municipality, Language language = Language.Dutch)
    {
        var count = without.Indicators.Count;
        var at = (count, figures) switch
        {
            (1, 1) => LearningTexts.AtOnly,
            (2, 2) => LearningTexts.AtBoth,
            _ when count == figures => LearningTexts.AtAll,
            (1, _) => LearningTexts.AtOne,
            _ => LearningTexts.AtSome,
        };
        return ReasonOf(without.Reason).Fill(
            language, ("bij", at.Fill(language, ("aantal", Count(count, language)), ("van", Count(figures, language)))), ("gemeente", municipality));
    }

    /// <summary>What the register is and of when.</summary>
    public static string AboutRegister(DateOnly asOf, Language language = Language.Dutch) => LearningTexts.Register.Fill(language, ("datum", FigureText.Date(asOf, language)));

    /// <summary>How many others registered something of the same name; their names follow.</summary>
    public static string RegisteredBy(SharedName name, Language language = Language.Dutch)
    {
        var template = (name.Own is not null, name.By.Count) switch
        {
            (true, 0) => LearningTexts.AlsoByNone,
            (true, 1) => LearningTexts.AlsoByOne,
            (true, _) => LearningTexts.AlsoBy,
            (false, 1) => LearningTexts.ByOne,
            _ => LearningTexts.By,
        };
        return template.Fill(language, ("aantal", Count(name.By.Count, language)));
    }

    private static Template ReasonOf(NoLearners reason) => reason switch
    {
        NoLearners.NotComparable => LearningTexts.NotComparable,
        NoLearners.Sensitive => LearningTexts.Sensitive,
        NoLearners.EstimateUnknownMargin => LearningTexts.Estimate,
        NoLearners.TooOld => LearningTexts.TooOld,
        NoLearners.NoDirection => LearningTexts.NoDirection,
        NoLearners.TooFewPeriods => LearningTexts.TooFewPeriods,
        NoLearners.NoGroupToLearnFrom => LearningTexts.NoGroup,
        NoLearners.OwnNotFollowed => LearningTexts.OwnNotFollowed,
        NoLearners.MarginUnknown => LearningTexts.MarginUnknown,
        NoLearners.TooFewAlike => LearningTexts.TooFewAlike,
        NoLearners.NobodyBetter => LearningTexts.NobodyBetter,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There are learners."),
    };
}
