using Microsoft.Net.Http.Headers;

namespace Benchmark.Web.Api;

/// <summary>In which form an answer is given: its word in <c>formaat=</c>, its media type and the ending of its file name.</summary>
internal sealed record AnswerFormat(string Word, string ContentType, string Extension)
{
    public static readonly AnswerFormat Json = new("json", "application/json; charset=utf-8", "json");
    public static readonly AnswerFormat Csv = new("csv", "text/csv; charset=utf-8; header=present", "csv");
    public static readonly AnswerFormat CsvDutch = new("csv-nl", "text/csv; charset=utf-8; header=present", "csv");
    public static readonly AnswerFormat Svg = new("svg", "image/svg+xml; charset=utf-8", "svg");
    public static readonly AnswerFormat Png = new("png", "image/png", "png");
    public static readonly AnswerFormat Xlsx = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    public static readonly AnswerFormat Atom = new("atom", "application/atom+xml; charset=utf-8", "atom");

    /// <summary>Reken dit na: a workbook too, with formulas.</summary>
    public static readonly AnswerFormat Recalculation = Xlsx with { Word = "reken-na" };
    public static readonly AnswerFormat PngForPrint = new("png-300", "image/png", "png");
    public static readonly AnswerFormat Metadata = new("metadata", "application/json; charset=utf-8", "metadata.json");

    private static readonly AnswerFormat[] All = [Json, Csv, CsvDutch, Svg, Png, PngForPrint, Xlsx, Recalculation, Metadata, Atom];

    /// <summary>Whether it is a picture.</summary>
    public bool IsPicture => this == Svg || this == Png || this == PngForPrint;

    /// <summary>Points per inch of a picture of points: on a screen, or on paper 16 centimetres wide.</summary>
    public int Dpi => this == PngForPrint ? 300 : 150;

    /// <summary>The format asked for: <c>formaat</c>, else the best of <c>Accept</c>, else JSON.</summary>
    /// <returns>The format, and whether the header decided it.</returns>
    public static (AnswerFormat Format, bool FromHeader) Of(HttpRequest request, ParameterReader reader, QueryParameter parameter)
    {
        if (reader.Text(parameter) is not null)
        {
            var word = reader.Choice(parameter, Json.Word);
            return (All.Single(format => format.Word == word), false);
        }

        var chosen = FromAccept(request, [.. All.Where(format => parameter.Values.Contains(format.Word))]);
        reader.Remember(parameter, chosen.Word);
        return (chosen, true);
    }

    private static AnswerFormat FromAccept(HttpRequest request, AnswerFormat[] possible)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
        {
            return Json;
        }

        // A type named in full is meant more than */*, whatever its place; equal wishes: the order of formats decides.
        foreach (var range in accepted.Where(range => range.Quality is not 0).OrderByDescending(range => range.Quality ?? 1).ThenBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0))
        {
            if (possible.FirstOrDefault(format => range.MatchesMediaType(MediaTypeHeaderValue.Parse(format.ContentType).MediaType)) is { } format)
            {
                return format;
            }
        }

        throw new NotAcceptableException(possible);
    }
}

/// <summary>The header Accept asks for forms that this address does not have: 406.</summary>
internal sealed class NotAcceptableException(IReadOnlyList<AnswerFormat> possible) : Exception("No acceptable format.")
{
    public Core.Indicators.Bilingual Sentence { get; } = new(
        $"In de vorm die u vraagt (Accept) is dit antwoord er niet. Mogelijk is formaat={string.Join(", ", possible.Select(format => format.Word))}.",
        $"This answer does not exist in the form you ask for (Accept). Possible is formaat={string.Join(", ", possible.Select(format => format.Word))}.");
}
