namespace Benchmark.Import.Deliveries;

/// <summary>A file that was handed in. It is opened more than once: first to see what it is, then to read it.</summary>
/// <param name="Name">Its name, as its sender knows it.</param>
/// <param name="OpenAsync">Opens it at its start; whoever opens it closes it. A workbook needs a stream that can seek.</param>
public sealed record DeliveryFile(string Name, Func<CancellationToken, Task<Stream>> OpenAsync)
{
    /// <summary>A file on disk.</summary>
    public static DeliveryFile At(string path) => new(Path.GetFileName(path), _ => Task.FromResult<Stream>(
        new FileStream(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, BufferSize = 0, Share = FileShare.Read })));

    /// <summary>A file in memory.</summary>
    public static DeliveryFile Of(string name, byte[] content) => new(name, _ => Task.FromResult<Stream>(new MemoryStream(content, writable: false)));
}
