using System.Text;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Maps;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Csv;
using Benchmark.Reports.Images;
using Benchmark.Reports.Json;
using Benchmark.Reports.Office.Figures;
using Benchmark.Reports.Office.Recalculation;
using Benchmark.Reports.Office.Sheets;
using Benchmark.Storage;
using Benchmark.Web.Addresses;

namespace Benchmark.Web.Api;

/// <summary><c>GET /vergelijkingen</c>: one municipality against a group, as record, table or picture.</summary>
internal static class Comparisons
{
    public static readonly KnownParameters Parameters = new(
        [
            QueryParameter.Indicator, QueryParameter.Municipality, QueryParameter.Group, QueryParameter.Period, QueryParameter.Release,
            QueryParameter.ToldDivision, QueryParameter.Insist, QueryParameter.Format, QueryParameter.View, QueryParameter.Order, QueryParameter.Names, QueryParameter.ClassCount,
            QueryParameter.ClassBounds, QueryParameter.Language,
        ]);

    public static async Task<IResult> Compare(
        HttpContext context, ComparisonQuestions questions, ComparisonService service, FinishedAnswers answers, PngRenderer png, CancellationToken cancellation)
    {
        var question = await questions.WithSaidAsync(await questions.ReadAsync(context, QueryParameter.Format, cancellation), cancellation);
        var (request, format, catalogue) = (question.Request, question.Format, question.Edition.Catalogue);
        var shown = ShownAs(question);
        // Made now: whoever asks the same at this moment waits for this answer, also when this request is gone.
        var link = Links.Public(context, ViewState.Asking(request) with { View = shown.View, ShowNames = shown.Names, Classes = shown.Classes });
        return await answers.AnswerAsync(
            context,
            question.Key,
            FileName(request, format, shown),
            async token =>
            {
                var comparison = await service.CompareAsync(request, token);
                if (format == AnswerFormat.Json)
                {
                    return ComparisonJson.Write(comparison, catalogue.Register, shown.Language);
                }

                if (format == AnswerFormat.Metadata)
                {
                    return ComparisonMetadata.Write(comparison, catalogue.Register, link, shown.Language);
                }

                if (format == AnswerFormat.Recalculation)
                {
                    return WorkbookWriter.Write(RecalculationWorkbook.Of(await service.PartsAsync(comparison, token), catalogue.Register, link, shown.Language));
                }

                var development = shown.View == ComparisonView.Development ? await service.ReadDevelopmentAsync(comparison, token) : null;
                var map = shown.View == ComparisonView.Map ? await service.MapAsync(comparison, shown.Classes, token) : null;
                if (format == AnswerFormat.Xlsx)
                {
                    return WorkbookWriter.Write(shown.View switch
                    {
                        ComparisonView.Development => FigureWorkbook.Of(development!, comparison, catalogue.Register, link, shown.Language),
                        ComparisonView.Map => FigureWorkbook.Of(map!, catalogue.Register, link, shown.Language),
                        ComparisonView.Spread => FigureWorkbook.Of(comparison, catalogue.Register, link, shown.Language, SpreadChart.Of(comparison, names: false, shown.Language)),
                        _ => FigureWorkbook.Of(comparison, catalogue.Register, link, shown.Language),
                    });
                }

                if (format == AnswerFormat.Csv || format == AnswerFormat.CsvDutch)
                {
                    return Csv(comparison, development?.Development, format == AnswerFormat.Csv ? CsvForm.Rfc4180 : CsvForm.DutchExcel);
                }

                var svg = map is null ? Pictures.Draw(comparison, development, shown, link) : Pictures.Draw(map, catalogue.Register, shown.Language, link);
                return format == AnswerFormat.Svg ? Encoding.UTF8.GetBytes(svg) : await png.RenderAsync(svg, format.Dpi, token);
            },
            cancellation);
    }

    private static byte[] Csv(Comparison comparison, Development? development, CsvForm form)
    {
        using var text = new StringWriter();
        if (development is null)
        {
            ComparisonCsv.Write(comparison, form, text);
        }
        else
        {
            ComparisonCsv.Write(development, form, text);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static ShownAs ShownAs(ComparisonQuestion question)
    {
        var (reader, format) = (question.Reader, question.Format);
        return new(question.Language, ViewOf(reader, format), OrderOf(reader, format))
        {
            Names = reader.Choice(QueryParameter.Names, "nee") == "ja",
            Classes = reader.Classes(),
        };
    }

    private static ComparisonView ViewOf(ParameterReader reader, AnswerFormat format)
    {
        var view = reader.Choice(QueryParameter.View, "naast-elkaar") switch
        {
            "ontwikkeling" => ComparisonView.Development,
            "spreiding" => ComparisonView.Spread,
            "kaart" => ComparisonView.Map,
            _ => ComparisonView.SideBySide,
        };
        if (view == ComparisonView.Development && (format == AnswerFormat.Json || format == AnswerFormat.Recalculation))
        {
            throw ParameterReader.Refuse(QueryParameter.View.Name, new(
                "De ontwikkeling is er als svg, png, xlsx, csv en csv-nl. Kies een van deze bij formaat, of laat weergave weg.",
                "The development is given as svg, png, xlsx, csv and csv-nl. Choose one of these as formaat, or leave weergave out."));
        }

        return view is ComparisonView.Spread or ComparisonView.Map && !format.IsPicture && format != AnswerFormat.Xlsx
            ? throw ParameterReader.Refuse(QueryParameter.View.Name, new(
                "De spreiding en de kaart zijn er als svg, png, png-300 en xlsx. Kies een van deze bij formaat, of laat weergave weg.",
                "The spread and the map are given as svg, png, png-300 and xlsx. Choose one of these as formaat, or leave weergave out."))
            : view;
    }

    private static MemberOrder OrderOf(ParameterReader reader, AnswerFormat format)
    {
        var order = reader.Choice(QueryParameter.Order, "gelijkenis") switch
        {
            "waarde" => MemberOrder.Value,
            "naam" => MemberOrder.Name,
            _ => MemberOrder.Likeness,
        };
        return order != MemberOrder.Likeness && format != AnswerFormat.Svg && format != AnswerFormat.Png
            ? throw ParameterReader.Refuse(QueryParameter.Order.Name, new(
                "Een andere volgorde is er alleen voor svg en png. De rijen van csv, xlsx en json staan altijd in de volgorde van de groep.",
                "Another order is given for svg and png only. Rows of csv, xlsx and json always stand in the order of the group."))
            : order;
    }

    private static string FileName(ComparisonRequest request, AnswerFormat format, ShownAs shown)
    {
        var period = request.Period is { } asked ? "-" + (asked.Quarter == 0 ? FormattableString.Invariant($"{asked.Year}") : asked.ToString()) : "";
        var view = format == AnswerFormat.Recalculation ? "-reken-na" : shown.View != ComparisonView.SideBySide && format != AnswerFormat.Metadata ? "-" + ViewState.ViewWords[(int)shown.View] : "";
        return $"{request.Indicator}-{request.Municipality}{period}{view}";
    }
}

/// <summary>How a comparison is shown.</summary>
/// <param name="Language">Language of its texts.</param>
/// <param name="View">Which picture.</param>
/// <param name="Order">Order of the rows in the picture.</param>
internal sealed record ShownAs(Language Language, ComparisonView View, MemberOrder Order)
{
    /// <summary>On the strip: with names.</summary>
    public bool Names { get; init; }

    /// <summary>On the map: its classes.</summary>
    public ClassChoice Classes { get; init; } = ClassChoice.Default;
}
