using System.Diagnostics;
using System.Globalization;
using Benchmark.Reports.Office.Sheets;
using CsvHelper;

namespace Benchmark.Performance.Office;

/// <summary>
/// A workbook of 1,000,000 cells, half texts and half figures, in under 10 seconds and with under 100 MB of memory on top of what the
/// process had; beside it the same cells as CSV by CsvHelper, which is the least that anybody can do.
/// </summary>
internal static class WorkbookReport
{
    private const int Rows = 100_000;
    private const int Columns = 10;
    private static readonly TimeSpan GoalTime = TimeSpan.FromSeconds(10);
    private const double GoalMegabytes = 100;

    /// <returns>0 when the goal is met, else 1.</returns>
    public static async Task<int> RunAsync()
    {
        // What is compiled and loaded once is no part of the cells.
        await WorkbookWriter.WriteAsync(Book(10), Stream.Null, CancellationToken.None);
        WriteCsv(Stream.Null, 10);

        var csv = await MeasureAsync(stream =>
        {
            WriteCsv(stream, Rows);
            return Task.CompletedTask;
        });
        var xlsx = await MeasureAsync(stream => WorkbookWriter.WriteAsync(Book(Rows), stream, CancellationToken.None));
        Print("csv (CsvHelper)", csv);
        Print("xlsx", xlsx);
        var met = xlsx.Time < GoalTime && xlsx.Megabytes < GoalMegabytes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"goal of xlsx: {GoalTime.TotalSeconds:F0} s and {GoalMegabytes:F0} MB: {(met ? "met" : "MISSED")}"));
        return met ? 0 : 1;
    }

    private static void Print(string name, (TimeSpan Time, TimeSpan Processor, double Megabytes, double FileMegabytes) measured) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-16} {Rows * Columns:N0} cells in {measured.Time.TotalSeconds:F1} s ({measured.Processor.TotalSeconds:F1} s of processor), memory grew by at most {measured.Megabytes:F0} MB, file {measured.FileMegabytes:F1} MB"));

    private static async Task<(TimeSpan Time, TimeSpan Processor, double Megabytes, double FileMegabytes)> MeasureAsync(Func<Stream, Task> write)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.WorkingSet64;
        var peak = before;
        using var done = new CancellationTokenSource();
        var watching = Task.Run(() =>
        {
            while (!done.Token.WaitHandle.WaitOne(10))
            {
                process.Refresh();
                peak = Math.Max(peak, process.WorkingSet64);
            }
        });

        var counted = new CountedStream();
        var (watch, processor) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        await write(counted);
        var time = watch.Elapsed;
        process.Refresh();
        var used = process.TotalProcessorTime - processor;
        await done.CancelAsync();
        await watching;
        return (time, used, (peak - before) / 1e6, counted.Length / 1e6);
    }

    private static Workbook Book(int rows) => new("Meting", [new Sheet("Cijfers", [.. Enumerable.Range(0, Columns).Select(_ => new SheetColumn(12))], Cells(rows))]);

    private static IEnumerable<IReadOnlyList<Cell>> Cells(int rows)
    {
        yield return [.. Enumerable.Range(0, Columns).Select(column => new Cell.Text("Kolom " + column.ToString(CultureInfo.InvariantCulture)))];
        for (var row = 0; row < rows; row++)
        {
            var cells = new Cell[Columns];
            for (var column = 0; column < Columns; column++)
            {
                cells[column] = column % 2 == 0 ? new Cell.Text(TextOf(row, column)) : new Cell.Number(FigureOf(row, column), 1);
            }

            yield return cells;
        }
    }

    private static void WriteCsv(Stream stream, int rows)
    {
        using var text = new StreamWriter(stream);
        using var csv = CsvWriter.Create(text, new CsvWriterOptions { Separator = ',', FormatProvider = CultureInfo.InvariantCulture }, leaveOpen: true);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                if (column % 2 == 0)
                {
                    csv.WriteField(TextOf(row, column));
                }
                else
                {
                    csv.WriteField<double>(FigureOf(row, column));
                }
            }

            csv.EndRecord();
        }
    }

    private static string TextOf(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"Gemeente {row % 342} & {column}");

    private static double FigureOf(int row, int column) => (row * 7919 % 100_003 / 7.0) + column;

    /// <summary>Only counts, as a reader's connection that only takes.</summary>
    private sealed class CountedStream : Stream
    {
        private long _length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position { get => _length; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => _length += count;
    }
}
