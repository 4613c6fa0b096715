using System.Text;
using Benchmark.Reports.Csv;
using Benchmark.Reports.Json;
using Benchmark.Storage;

namespace Benchmark.Web.Api;

/// <summary><c>GET /ontwikkelingen</c>: one municipality and its group over all periods, with the direction and the line continued.</summary>
internal static class Developments
{
    public static readonly KnownParameters Parameters = new([
        QueryParameter.Indicator, QueryParameter.Municipality, QueryParameter.Group, QueryParameter.Release, QueryParameter.ToldDivision, QueryParameter.FormatOfTable, QueryParameter.Language]);

    public static async Task<IResult> Of(HttpContext context, ComparisonQuestions questions, ComparisonService service, FinishedAnswers answers, CancellationToken cancellation)
    {
        var question = await questions.ReadAsync(context, QueryParameter.FormatOfTable, cancellation);
        if (question.Format == AnswerFormat.Json)
        {
            question = await questions.WithSaidAsync(question, cancellation);
        }

        return await answers.AnswerAsync(
            context,
            question.Key,
            $"{question.Request.Indicator}-{question.Request.Municipality}-ontwikkeling",
            async token =>
            {
                var comparison = await service.CompareAsync(question.Request, token);
                var record = DevelopmentRecord.Of(await service.ReadDevelopmentAsync(comparison, token), question.Edition.Catalogue.Register, question.Language);
                if (question.Format == AnswerFormat.Json)
                {
                    return record.ToJson();
                }

                using var text = new StringWriter();
                DevelopmentCsv.Write(record, question.Format == AnswerFormat.Csv ? CsvForm.Rfc4180 : CsvForm.DutchExcel, text);
                return Encoding.UTF8.GetBytes(text.ToString());
            },
            cancellation);
    }
}
