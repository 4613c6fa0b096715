namespace Benchmark.Import.Tables;

/// <summary>A table that is being read: its header, and its rows as they pass by.</summary>
/// <param name="Header">Names of the columns, without the white space round them.</param>
/// <param name="Rows">The rows below the header, once.</param>
/// <param name="CloseAsync">Closes the file.</param>
internal sealed record DeliveredTable(IReadOnlyList<string> Header, IAsyncEnumerable<TableRow> Rows, Func<ValueTask> CloseAsync);
