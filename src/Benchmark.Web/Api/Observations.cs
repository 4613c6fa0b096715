using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Releases;
using Benchmark.Reports.Csv;
using Benchmark.Reports.Office.Figures;
using Benchmark.Reports.Office.Sheets;
using Benchmark.Reports.Words;
using Benchmark.Storage;

namespace Benchmark.Web.Api;

/// <summary><c>GET /indicatoren/{code}/waarnemingen</c>: the figures themselves, streamed.</summary>
internal static class Observations
{
    public static readonly KnownParameters Parameters = new([
        QueryParameter.OnePeriod, QueryParameter.OneMunicipality, QueryParameter.Release, QueryParameter.ToldDivision,
        QueryParameter.Page, QueryParameter.PageSize, QueryParameter.Language, QueryParameter.FormatOfRows]);

    public static async Task<IResult> List(string code, HttpContext context, ComparisonService service, CancellationToken cancellation)
    {
        var reader = new ParameterReader(context.Request);
        var (pinned, municipality, period, divisionYear) = (reader.Release(), reader.OneMunicipality(), reader.Period(), reader.DivisionYear());
        var language = reader.Language();
        var (format, fromHeader) = AnswerFormat.Of(context.Request, reader, QueryParameter.FormatOfRows);
        var edition = await service.EditionAsync(pinned, cancellation);
        var catalogue = edition.Catalogue;
        var indicator = Indicators.Find(catalogue, code);
        var slab = divisionYear is { } told
            ? await service.SlabAsync(indicator.Code, told, catalogue.Release.Number, cancellation)
            : await service.SlabAsync(indicator.Code, catalogue.Release.Number, cancellation);
        var periods = PeriodsOf(catalogue, slab, period);
        RefuseMunicipality(catalogue, slab, periods, municipality);
        var page = PageOf(reader, format);
        var cells = periods.SelectMany(index => CellsOf(catalogue, slab, index, municipality));
        if (page is not null)
        {
            var all = cells.ToList();
            page.WriteHeaders(context, reader, all.Count);
            cells = all.Skip(page.Skip).Take(page.Size);
        }

        var key = new AnswerKey(edition, reader.Canonical, format, pinned is not null, fromHeader);
        if (FinishedAnswers.WriteHeaders(context, key))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        FinishedAnswers.NameFile(context, key.Format, $"{indicator.Code}-waarnemingen");
        return new Streamed(format, format == AnswerFormat.Json
            ? (output, token) => JsonSerializer.SerializeAsync(output, Rows(slab, cells, token), ApiJson.Options, token)
            : format == AnswerFormat.Xlsx
            ? (output, token) => WorkbookWriter.WriteAsync(FigureWorkbook.Of(slab, catalogue.Release, catalogue.Register, period, municipality, language), output, token)
            : (output, token) => WriteCsvAsync(output, catalogue, slab, period, municipality, format == AnswerFormat.Csv ? CsvForm.Rfc4180 : CsvForm.DutchExcel, token));
    }

    private static ListPage? PageOf(ParameterReader reader, AnswerFormat format)
    {
        var page = ListPage.Of(reader);
        return page is not null && format != AnswerFormat.Json
            ? throw ParameterReader.Refuse(QueryParameter.Page.Name, new("Een csv of xlsx komt altijd in zijn geheel. Laat pagina en aantalPerPagina weg.", "A csv or xlsx always comes as a whole. Leave pagina and aantalPerPagina out."))
            : page;
    }

    private static IReadOnlyList<int> PeriodsOf(Catalogue catalogue, IndicatorSlab slab, Period? period)
    {
        if (period is not { } asked)
        {
            return [.. Enumerable.Range(0, slab.Periods.Count)];
        }

        return slab.IndexOf(asked) is >= 0 and var index ? [index] : throw new RefusedException(Refusals.PeriodNotHeld(slab.Indicator, asked, catalogue));
    }

    /// <summary>Refuses a municipality that no period asked for has on its division: an empty answer would read as "nothing is known".</summary>
    private static void RefuseMunicipality(Catalogue catalogue, IndicatorSlab slab, IReadOnlyList<int> periods, string? municipality)
    {
        if (municipality is null)
        {
            return;
        }

        var known = catalogue.Register.Find(municipality) ?? throw new RefusedException(Refusals.UnknownMunicipality(municipality, catalogue.Register));
        var divisions = periods.Select(index => catalogue.Register.Division(slab.Periods[index].DivisionYear)).OfType<Division>().ToList();
        if (!divisions.Exists(division => division.Contains(known.Code)))
        {
            throw new RefusedException(Refusals.NotOnDivision(known, divisions.Count > 0 ? divisions[^1] : catalogue.Register.Newest, catalogue.Register));
        }
    }

    private static IEnumerable<ObservationCell> CellsOf(Catalogue catalogue, IndicatorSlab slab, int periodIndex, string? municipality)
    {
        var division = catalogue.Register.Division(slab.Periods[periodIndex].DivisionYear);
        return (municipality is null ? division?.Codes ?? slab.Codes : [municipality])
            .Where(code => division?.Contains(code) ?? true)
            .Select(code => (Code: code, Row: slab.RowOf(code)))
            .Where(found => found.Row >= 0)
            .Select(found => new ObservationCell(found.Code, slab.Periods[periodIndex].Period, slab.Cell(periodIndex, found.Row)));
    }

    private static async Task WriteCsvAsync(Stream output, Catalogue catalogue, IndicatorSlab slab, Period? period, string? municipality, CsvForm form, CancellationToken cancellation)
    {
        // CsvHelper writes rows synchronously, which the server does not take: the text first, then all of it.
        using var text = new StringWriter();
        ComparisonCsv.Write(slab, catalogue.Release, catalogue.Register, period, municipality, form, text, cancellation);
        await output.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellation);
    }

    // Asynchronous for the serializer's sake: it then writes in pieces, and never holds all of them.
    private static async IAsyncEnumerable<ObservationRow> Rows(IndicatorSlab slab, IEnumerable<ObservationCell> cells, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        foreach (var cell in cells)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return ObservationRow.Of(slab, cell);
        }
    }

    private sealed class Streamed(AnswerFormat format, Func<Stream, CancellationToken, Task> write) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = format.ContentType;
            if (!HttpMethods.IsHead(httpContext.Request.Method))
            {
                await write(httpContext.Response.Body, httpContext.RequestAborted);
            }
        }
    }
}

/// <summary>One observation: whose, when, and where it lies in the slab.</summary>
internal readonly record struct ObservationCell(string Municipality, Period Period, int Index);

/// <summary>One observation as the API tells it.</summary>
internal sealed record ObservationRow(
    [property: JsonPropertyName("gemeente")] string Municipality,
    [property: JsonPropertyName("periode")] string Period,
    [property: JsonPropertyName("waarde")] double? Value,
    [property: JsonPropertyName("teller")] double? Numerator,
    [property: JsonPropertyName("noemer")] double? Denominator,
    [property: JsonPropertyName("onder")] double? Lower,
    [property: JsonPropertyName("boven")] double? Upper,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("herberekend")] bool Recalculated)
{
    public static ObservationRow Of(IndicatorSlab slab, ObservationCell cell)
    {
        var cells = slab.Cells;
        return new(
            cell.Municipality,
            cell.Period.ToString(),
            ApiJson.Known(cells.Value[cell.Index]),
            At(cells.Numerator),
            At(cells.Denominator),
            At(cells.Lower),
            At(cells.Upper),
            ApiWords.Of(cells.Status[cell.Index]),
            cells.IsRecalculated(cell.Index));

        double? At(double[]? figures) => figures is null ? null : ApiJson.Known(figures[cell.Index]);
    }
}
