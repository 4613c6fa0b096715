using System.IO.Compression;
using Benchmark.Core.Municipalities;
using Benchmark.Reports.Maps;

namespace Benchmark.Reports.Tests.Maps;

public sealed class MapShapesTests(SampleMaps sample) : IClassFixture<SampleMaps>
{
    private const int MostBytes = 150_000;

    [Theory]
    [InlineData(2023, 2023)]
    [InlineData(2024, 2023)]
    [InlineData(2025, 2026)]
    [InlineData(2026, 2026)]
    public void A_division_is_on_the_map_of_the_nearest_year_with_its_codes(int year, int map)
    {
        var shapes = MapShapes.Of(sample.Register.Division(year)!)!;
        Assert.Equal(map, shapes.Year);
        Assert.Equal(sample.Register.Division(year)!.Codes, shapes.Outlines.Keys.Order(StringComparer.Ordinal));
        Assert.All(shapes.Outlines.Values, outline => Assert.Matches(@"^(M\d+ \d+l[-\d ]+z)+$", outline));
    }

    [Theory]
    [InlineData(2018)]
    [InlineData(2022)]
    public void An_older_division_has_no_map(int year) => Assert.Null(MapShapes.Of(sample.Register.Division(year)!));

    [Fact]
    public void Part_of_a_division_has_no_map() => Assert.Null(MapShapes.Of(new Division(2026, [new("GM0193", "PV23")])));

    [Theory]
    [InlineData(2023)]
    [InlineData(2026)]
    public void The_file_of_a_division_is_small_when_compressed(int year)
    {
        using var stream = typeof(MapShapes).Assembly.GetManifestResourceStream($"kaart/{year}.svg")!;
        var plain = new MemoryStream();
        stream.CopyTo(plain);
        var (brotli, gzip) = (Size(plain, into => new BrotliStream(into, CompressionLevel.SmallestSize, leaveOpen: true)), Size(plain, into => new GZipStream(into, CompressionLevel.SmallestSize, leaveOpen: true)));
        TestContext.Current.TestOutputHelper!.WriteLine($"kaart/{year}.svg: {plain.Length} bytes, brotli {brotli}, gzip {gzip}");
        Assert.InRange(brotli, 1_000, MostBytes);
        Assert.InRange(gzip, 1_000, MostBytes);
    }

    private static long Size(MemoryStream plain, Func<Stream, Stream> compress)
    {
        var compressed = new MemoryStream();
        using (var into = compress(compressed))
        {
            plain.Position = 0;
            plain.CopyTo(into);
        }

        return compressed.Length;
    }
}
