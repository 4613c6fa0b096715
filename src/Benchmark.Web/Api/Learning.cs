using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Core.AlgorithmRegister;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Learning;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Words;
using Benchmark.Storage;

namespace Benchmark.Web.Api;

/// <summary><c>GET /leren</c>: whom a municipality can call about each task, and why nobody.</summary>
internal static class Learning
{
    public static readonly KnownParameters Parameters = new(
        [QueryParameter.Municipality, QueryParameter.Group, QueryParameter.Release, QueryParameter.Language, QueryParameter.FormatOfRecord]);

    public static async Task<IResult> Of(HttpContext context, ComparisonService service, SavedGroupStore groups, FinishedAnswers answers, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var (municipality, group, pinned, language) = (reader.Municipality(), reader.Group(), reader.Release(), reader.Language());
        var (format, fromHeader) = AnswerFormat.Of(context.Request, reader, QueryParameter.FormatOfRecord);
        var edition = await service.EditionAsync(pinned, cancellation);
        var audience = await Audience.OfAsync(context, groups, group, cancellation);
        return await answers.AnswerAsync(
            context,
            new AnswerKey(edition, reader.Canonical, format, pinned is not null, fromHeader) { Audience = audience },
            $"leren-{municipality}",
            async token =>
            {
                var answer = await service.LearnersAsync(municipality, group, edition.Catalogue.Release.Number, audience.Reader, token);
                var algorithms = AlgorithmsOfOthers.Of(edition.Catalogue.Algorithms, municipality, answer.Group.Members);
                return JsonSerializer.SerializeToUtf8Bytes(LearningRecord.Of(answer, algorithms, language), ApiJson.Options);
            },
            cancellation);
    }
}

/// <summary>Whom a municipality can call, as the API tells it.</summary>
internal sealed record LearningRecord(
    [property: JsonPropertyName("gemeente")] string Municipality,
    [property: JsonPropertyName("groep")] string Group,
    [property: JsonPropertyName("waarschuwing")] string Warning,
    [property: JsonPropertyName("opgaven")] IReadOnlyList<LearningTask> Tasks,
    [property: JsonPropertyName("algoritmeregister")] RegisterRecord Register)
{
    public static LearningRecord Of(LearnersAnswer answer, AlgorithmsOfOthers algorithms, Language language) => new(
        answer.Municipality.Code,
        answer.Group.Applied.ToString(),
        string.Join(' ', Narrator.LearningIntro(answer.Tasks.Any(task => task.Found.Any(learners => learners.Judged)), language)),
        [.. answer.Tasks.Select(task => LearningTask.Of(task, language))],
        new([.. algorithms.Ours.Select(RegisteredName.Of)], [.. algorithms.Others.Select(RegisteredName.Of)]));
}

/// <summary>One task.</summary>
internal sealed record LearningTask(
    [property: JsonPropertyName("opgave")] string Task,
    [property: JsonPropertyName("cijfers")] IReadOnlyList<LearningFigure> Figures,
    [property: JsonPropertyName("zonder")] IReadOnlyList<FiguresWithoutRecord> Without)
{
    public static LearningTask Of(TaskLearners task, Language language) => new(
        task.Task.Slug(),
        [.. task.Found.Select(learners => LearningFigure.Of(learners, language))],
        [.. task.Without.Select(without => new FiguresWithoutRecord(ApiWords.Of(without.Reason), [.. without.Indicators.Select(indicator => indicator.Code)]))]);
}

/// <summary>A figure with municipalities to call; begin and end are means of two periods.</summary>
internal sealed record LearningFigure(
    [property: JsonPropertyName("indicator")] string Indicator,
    [property: JsonPropertyName("periodes")] IReadOnlyList<string> Periods,
    [property: JsonPropertyName("eigen")] IReadOnlyList<double?> Own,
    [property: JsonPropertyName("richtingVastgesteld")] bool Judged,
    [property: JsonPropertyName("mediaanVerandering")] double MedianChange,
    [property: JsonPropertyName("gemeenten")] IReadOnlyList<LearnerRecord> Municipalities)
{
    public static LearningFigure Of(Learners learners, Language language) => new(
        learners.Indicator.Code,
        [.. learners.Periods.Select(period => period.Period.ToString())],
        Values(learners.Own),
        learners.Judged,
        learners.MedianChange,
        [.. learners.Found.Select(learner => new LearnerRecord(
            learner.Code, learner.Name, Values(learner.Figures), learner.Start, learner.End, Narrator.Tell(learner, learners, language).ToString()))]);

    private static double?[] Values(IReadOnlyList<MemberFigure> figures) => [.. figures.Select(figure => figure.HasValue ? figure.Value : (double?)null)];
}

/// <summary>A municipality to call.</summary>
internal sealed record LearnerRecord(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("waarden")] IReadOnlyList<double?> Values,
    [property: JsonPropertyName("begin")] double Start,
    [property: JsonPropertyName("eind")] double End,
    [property: JsonPropertyName("zin")] string Sentence);

/// <summary>Figures without anybody to call, for one reason.</summary>
internal sealed record FiguresWithoutRecord(
    [property: JsonPropertyName("reden")] string Reason,
    [property: JsonPropertyName("indicatoren")] IReadOnlyList<string> Indicators);

/// <summary>The Algoritmeregister beside the group, by name of the entry.</summary>
internal sealed record RegisterRecord(
    [property: JsonPropertyName("ook")] IReadOnlyList<RegisteredName> Ours,
    [property: JsonPropertyName("alleenAnderen")] IReadOnlyList<RegisteredName> Others);

/// <summary>Entries with the same name.</summary>
internal sealed record RegisteredName(
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("gemeenten")] IReadOnlyList<RegisteredEntry> By)
{
    public static RegisteredName Of(SharedName name) => new(name.Title, [.. name.By.Select(entry => new RegisteredEntry(entry.Municipality, entry.Url))]);
}

/// <summary>One entry.</summary>
internal sealed record RegisteredEntry(
    [property: JsonPropertyName("gemeente")] string Municipality,
    [property: JsonPropertyName("url")] string Url);
