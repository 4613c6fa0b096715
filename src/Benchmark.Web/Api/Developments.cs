using System.Text;
using Benchmark.Core.Comparisons;
using Benchmark.Reports.Csv;
using Benchmark.Reports.Json;
using Benchmark.Storage;

namespace Benchmark.Web.Api;

/// <summary><c>GET /ontwikkelingen</c>: one municipality and its group over all periods, with the direction and the line continued.</summary>
internal static class Developments
{
    public static readonly KnownParameters Parameters = new([
        QueryParameter.Indicator, QueryParameter.Municipality, QueryParameter.Group, QueryParameter.Release, QueryParameter.ToldDivision, QueryParameter.FormatOfTable, QueryParameter.Language]);

    public static async Task<IResult> Of(HttpContext context, ComparisonService service, SavedGroupStore groups, FinishedAnswers answers, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var asked = new ComparisonRequest(reader.Indicator(), reader.Municipality(), reader.Group(), null, reader.Release(), DivisionYear: reader.DivisionYear());
        var (format, fromHeader) = AnswerFormat.Of(context.Request, reader, QueryParameter.FormatOfTable);
        var language = reader.Language();
        var edition = await service.EditionAsync(asked.Release, cancellation);
        var audience = await Audience.OfAsync(context, groups, asked.Group, cancellation);
        return await answers.AnswerAsync(
            context,
            new AnswerKey(edition, reader.Canonical, format, asked.Release is not null, fromHeader) { Audience = audience },
            $"{asked.Indicator}-{asked.Municipality}-ontwikkeling",
            async token =>
            {
                var comparison = await service.CompareAsync(asked with { Reader = audience.Reader, Release = edition.Catalogue.Release.Number }, token);
                var record = DevelopmentRecord.Of(await service.ReadDevelopmentAsync(comparison, token), edition.Catalogue.Register, language);
                if (format == AnswerFormat.Json)
                {
                    return record.ToJson();
                }

                using var text = new StringWriter();
                DevelopmentCsv.Write(record, format == AnswerFormat.Csv ? CsvForm.Rfc4180 : CsvForm.DutchExcel, text);
                return Encoding.UTF8.GetBytes(text.ToString());
            },
            cancellation);
    }
}
