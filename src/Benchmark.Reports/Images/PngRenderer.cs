using System.Text;
using NetVips;

namespace Benchmark.Reports.Images;

/// <summary>Makes PNG of a stand-alone SVG. At most two are drawn at a time and twenty wait; one instance serves the whole application.</summary>
public sealed class PngRenderer : IDisposable
{
    /// <summary>Drawn at the same time: drawing takes a whole processor each.</summary>
    public const int AtOnce = 2;

    /// <summary>Waiting at most.</summary>
    public const int Waiting = 20;

    /// <summary>Pixels per inch of a picture at scale 1.</summary>
    public const int BaseDpi = 75;

    private readonly SemaphoreSlim _places = new(AtOnce);
    private int _present;

    /// <summary>Draws an SVG.</summary>
    /// <param name="svg">A drawing with a fixed width and height, as <see cref="Charts.SvgChart.Document"/> makes.</param>
    /// <param name="dpi">150 to 300; 150 is two pixels for each pixel of the drawing.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="PictureQueueFullException">Twenty are waiting already.</exception>
    /// <exception cref="PictureLibraryMissingException">The native library that draws is not there for this system.</exception>
    public async Task<byte[]> RenderAsync(string svg, int dpi = 150, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dpi, 150);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dpi, 300);
        if (Interlocked.Increment(ref _present) > AtOnce + Waiting)
        {
            Interlocked.Decrement(ref _present);
            throw new PictureQueueFullException();
        }

        try
        {
            await _places.WaitAsync(cancellation);
            try
            {
                return await Task.Run(() => Draw(svg, dpi), cancellation);
            }
            finally
            {
                _places.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _present);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();

    private static byte[] Draw(string svg, int dpi)
    {
        if (!ModuleInitializer.VipsInitialized)
        {
            throw new PictureLibraryMissingException(ModuleInitializer.Exception);
        }

        ShippedFonts.Use();
        using var image = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(svg), scale: (double)dpi / BaseDpi);
        using var opaque = image.Flatten(background: [255, 255, 255]);
        using var marked = opaque.Copy(xres: dpi / 25.4, yres: dpi / 25.4);
        return marked.PngsaveBuffer(compression: 9);
    }
}

/// <summary>More pictures are asked for than can be drawn: answered with 429.</summary>
public sealed class PictureQueueFullException : Exception
{
    /// <summary>Says so.</summary>
    public PictureQueueFullException() : base($"{PngRenderer.Waiting} pictures are waiting to be drawn already.")
    {
    }
}

/// <summary>PNG cannot be made on this system: answered with 501.</summary>
public sealed class PictureLibraryMissingException : PlatformNotSupportedException
{
    /// <summary>With what the library said when it was loaded.</summary>
    public PictureLibraryMissingException(Exception? cause) : base("libvips, which draws PNG, was not found; the package that comes along is for Linux x64.", cause)
    {
    }
}
