using System.Text;
using System.Text.Json;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Composition;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Csv;
using Benchmark.Reports.Images;
using Benchmark.Storage;
using Benchmark.Web.Addresses;

namespace Benchmark.Web.Api;

/// <summary>
/// <c>GET /onderdelen</c>, <c>/begroot-en-werkelijk</c> and <c>/kosten-en-inkomsten</c>: what a difference is made of, and what belongs beside a
/// figure, as record, table or picture.
/// </summary>
internal static class Compositions
{
    public static readonly KnownParameters Parameters = new([
        QueryParameter.Indicator, QueryParameter.Municipality, QueryParameter.Group, QueryParameter.Period, QueryParameter.Release, QueryParameter.ToldDivision, QueryParameter.Insist,
        QueryParameter.FormatOfPicture, QueryParameter.Language]);

    public static Task<IResult> Parts(
        HttpContext context, ComparisonQuestions questions, ComparisonService service, FinishedAnswers answers, PngRenderer png, CancellationToken cancellation) => AnswerAsync(
            context, questions, service, answers, png, ComparisonView.Parts,
            async (comparison, language, token) => await service.DecomposeAsync(comparison, token) is { } decomposition
                ? new Shown(
                    JsonSerializer.SerializeToUtf8Bytes(DecompositionRecord.Of(decomposition, language), ApiJson.Options),
                    (form, text) => CompositionCsv.Write(decomposition, form, text),
                    link => Pictures.Draw(decomposition, language, link))
                : throw new RefusedException(Refusals.NoParts(comparison.Indicator, comparison.Municipality, comparison.Period.Period)),
            cancellation);

    public static Task<IResult> Budget(
        HttpContext context, ComparisonQuestions questions, ComparisonService service, FinishedAnswers answers, PngRenderer png, CancellationToken cancellation) =>
        PairAsync(context, questions, service, answers, png, ComparisonView.Budget, PairKind.BudgetAndAccount, cancellation);

    public static Task<IResult> Income(
        HttpContext context, ComparisonQuestions questions, ComparisonService service, FinishedAnswers answers, PngRenderer png, CancellationToken cancellation) =>
        PairAsync(context, questions, service, answers, png, ComparisonView.Income, PairKind.CostAndIncome, cancellation);

    private static Task<IResult> PairAsync(
        HttpContext context, ComparisonQuestions questions, ComparisonService service, FinishedAnswers answers, PngRenderer png, ComparisonView view, PairKind kind, CancellationToken cancellation) => AnswerAsync(
            context, questions, service, answers, png, view,
            async (comparison, language, token) => await service.PairAsync(comparison, kind, token) is { } pair
                ? new Shown(
                    JsonSerializer.SerializeToUtf8Bytes(PairedRecord.Of(pair, language), ApiJson.Options),
                    (form, text) => CompositionCsv.Write(pair, form, text),
                    link => Pictures.Draw(comparison, pair, language, link))
                : throw new RefusedException(Refusals.NoPair(comparison.Indicator, kind)),
            cancellation);

    private static async Task<IResult> AnswerAsync(
        HttpContext context,
        ComparisonQuestions questions,
        ComparisonService service,
        FinishedAnswers answers,
        PngRenderer png,
        ComparisonView view,
        Func<Comparison, Language, CancellationToken, Task<Shown>> show,
        CancellationToken cancellation)
    {
        var question = await questions.ReadAsync(context, QueryParameter.FormatOfPicture, cancellation);
        var (format, language) = (question.Format, question.Language);
        if (format.IsPicture)
        {
            // A picture tells what the municipality says of its figure.
            question = await questions.WithSaidAsync(question, cancellation);
        }

        var link = Links.Public(context, ViewState.Asking(question.Request) with { View = view });
        return await answers.AnswerAsync(
            context,
            question.Key,
            $"{ViewState.WordOf(view)}-{question.Request.Indicator}-{question.Request.Municipality}",
            async token =>
            {
                var shown = await show(await service.CompareAsync(question.Request, token), language, token);
                if (format == AnswerFormat.Json)
                {
                    return shown.Json;
                }

                if (format == AnswerFormat.Csv || format == AnswerFormat.CsvDutch)
                {
                    using var text = new StringWriter();
                    shown.Csv(format == AnswerFormat.Csv ? CsvForm.Rfc4180 : CsvForm.DutchExcel, text);
                    return Encoding.UTF8.GetBytes(text.ToString());
                }

                var svg = shown.Svg(link);
                return format == AnswerFormat.Svg ? Encoding.UTF8.GetBytes(svg) : await png.RenderAsync(svg, format.Dpi, token);
            },
            cancellation);
    }

    private sealed record Shown(byte[] Json, Action<CsvForm, TextWriter> Csv, Func<string, string> Svg);
}
