using System.Text.Json;
using Benchmark.Core.Deliveries;
using Benchmark.Import.Deliveries;

namespace Benchmark.Import.CbsOdata;

/// <summary>One page of an answer: its rows, and where the next page is.</summary>
internal sealed class ODataPage(JsonDocument answer, Uri? next) : IDisposable
{
    public Uri? Next => next;

    public int Count => Value.GetArrayLength();

    public IEnumerable<JsonElement> Rows => Value.EnumerateArray();

    private JsonElement Value => answer.RootElement.Member("value")!.Value;

    /// <summary>A page; its next address is <c>@odata.nextLink</c> in version 4 and <c>odata.nextLink</c> in version 3.</summary>
    /// <exception cref="UnreadableException">It is no page.</exception>
    public static ODataPage Of(JsonDocument answer, Uri address)
    {
        var root = answer.RootElement;
        if (root.Member("value") is not { ValueKind: JsonValueKind.Array })
        {
            throw new UnreadableException(UnreadableCause.StrangeAnswer, address.AbsoluteUri);
        }

        var link = root.Text("@odata.nextLink") ?? root.Text("odata.nextLink");
        return new ODataPage(answer, link is null ? null : Uri.TryCreate(address, link, out var next) ? next : throw new UnreadableException(UnreadableCause.StrangeAnswer, link));
    }

    public void Dispose() => answer.Dispose();
}

/// <summary>Members of rows that somebody else wrote.</summary>
internal static class ODataMembers
{
    /// <summary>A member; null where there is none.</summary>
    public static JsonElement? Member(this JsonElement row, string name)
    {
        try
        {
            return row.ValueKind == JsonValueKind.Object && row.TryGetProperty(name, out var member) ? member : null;
        }
        catch (InvalidOperationException)
        {
            // An escape in a name that makes no letter is only found when names are compared.
            return null;
        }
    }

    /// <summary>A text as it stands there, white space and all; null where there is no such text.</summary>
    public static string? Text(this JsonElement row, string name)
    {
        try
        {
            return row.Member(name) is { ValueKind: JsonValueKind.String } member ? member.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // As in a name.
            return null;
        }
    }

    /// <summary>A code: a text without the white space that some tables put round it.</summary>
    public static string? Code(this JsonElement row, string name) => row.Text(name)?.Trim();

    /// <summary>A whole number; null where there is none.</summary>
    public static long? Whole(this JsonElement row, string name) => row.Member(name) is { ValueKind: JsonValueKind.Number } member && member.TryGetInt64(out var number) ? number : null;
}
