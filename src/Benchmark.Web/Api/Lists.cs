using System.Globalization;
using System.Text.Json;
using Benchmark.Storage;
using Microsoft.Net.Http.Headers;

namespace Benchmark.Web.Api;

/// <summary>Lists come in pages; headers Link and Total-Count lead on.</summary>
internal static class Lists
{
    public const int DefaultPageSize = 500;
    public const int LargestPageSize = 1000;

    /// <summary>Answers with one page of rows as JSON.</summary>
    /// <param name="things">All things of the list, in order.</param>
    /// <param name="tell">Makes the rows of the things on the page, so that it can read what they need in one go.</param>
    public static async Task<IResult> AnswerAsync<TThing, TRow>(
        HttpContext context,
        ParameterReader reader,
        FinishedAnswers answers,
        Edition edition,
        bool pinned,
        string fileName,
        IReadOnlyList<TThing> things,
        Func<IReadOnlyList<TThing>, CancellationToken, ValueTask<IEnumerable<TRow>>> tell,
        CancellationToken cancellation)
    {
        reader.Language();
        var (format, fromHeader) = AnswerFormat.Of(context.Request, reader, QueryParameter.FormatOfRecord);
        var page = ListPage.Of(reader) ?? new ListPage(1, DefaultPageSize);
        page.WriteHeaders(context, reader, things.Count);
        return await answers.AnswerAsync(
            context,
            new AnswerKey(edition, reader.Canonical, format, pinned, fromHeader),
            fileName,
            async token => JsonSerializer.SerializeToUtf8Bytes(await tell([.. things.Skip(page.Skip).Take(page.Size)], token), ApiJson.Options),
            cancellation);
    }
}

/// <summary>Which part of a list is asked for.</summary>
internal sealed record ListPage(int Number, int Size)
{
    public int Skip => (Number - 1) * Size;

    /// <summary>The page asked for, or null when nothing is said about pages.</summary>
    public static ListPage? Of(ParameterReader reader)
    {
        var (number, size) = (reader.Number(QueryParameter.Page, 1, 1_000_000), reader.Number(QueryParameter.PageSize, 1, Lists.LargestPageSize));
        return number is null && size is null ? null : new(number ?? 1, size ?? Lists.DefaultPageSize);
    }

    /// <summary>Links to the first, previous, next and last page, as RFC 8288 writes them; a page past the end is refused.</summary>
    public void WriteHeaders(HttpContext context, ParameterReader reader, int count)
    {
        var last = Math.Max(1, (count + Size - 1) / Size);
        if (Number > last)
        {
            throw ParameterReader.Unreadable(QueryParameter.Page, Text(Number), $"1 tot en met {last}", $"1 to {last}");
        }

        var address = Links.Public(context, context.Request.Path);
        var links = new List<string> { Link("self", Number), Link("first", 1) };
        if (Number > 1)
        {
            links.Add(Link("prev", Number - 1));
        }

        if (Number < last)
        {
            links.Add(Link("next", Number + 1));
        }

        links.Add(Link("last", last));
        context.Response.Headers[HeaderNames.Link] = string.Join(", ", links);
        context.Response.Headers["Total-Count"] = Text(count);

        string Link(string relation, int number) =>
            $"<{address}{reader.With((QueryParameter.Page, Text(number)), (QueryParameter.PageSize, Text(Size)))}>; rel=\"{relation}\"";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
