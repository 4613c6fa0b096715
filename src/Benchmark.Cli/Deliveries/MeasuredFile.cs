using Benchmark.Import.Deliveries;

namespace Benchmark.Cli.Deliveries;

/// <summary>A file on disk that tells how far it has been read. It may be read more than once; the last time counts.</summary>
internal sealed class MeasuredFile(string path)
{
    private double _share;

    public DeliveryFile File => new(Path.GetFileName(path), _ => Task.FromResult<Stream>(new Measured(path, this)));

    /// <summary>Which part has been read, 0 to 1; asked from any thread.</summary>
    public double Share => Volatile.Read(ref _share);

    private sealed class Measured(string path, MeasuredFile file)
        : FileStream(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, BufferSize = 0, Share = FileShare.Read })
    {
        public override int Read(byte[] buffer, int offset, int count) => Told(base.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => Told(base.Read(buffer));

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Told(await base.ReadAsync(buffer, cancellationToken));

        private int Told(int read)
        {
            Volatile.Write(ref file._share, Length == 0 ? 1 : (double)Position / Length);
            return read;
        }
    }
}
