using System.Text;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Charts;
using Benchmark.Reports.Images;
using Benchmark.Testing;
using NetVips;

namespace Benchmark.Reports.Tests.Images;

public sealed class PngRendererTests : IDisposable
{
    private static readonly PictureTexts Texts = new("Geregistreerde misdrijven", "per 1.000 inwoners", "In Zwolle zijn het er 55,5.", "Bron: politie via CBS.", "https://cijfers.example.nl/");

    private readonly PngRenderer _renderer = new();

    public void Dispose() => _renderer.Dispose();

    [Theory]
    [InlineData(150, 2)]
    [InlineData(300, 4)]
    public async Task There_is_ink_where_the_title_stands(int dpi, int scale)
    {
        var svg = SvgChart.Document(ComparisonCharts.SideBySide(CrimeFigures.Zwolle(), MemberOrder.Likeness, Language.Dutch), Texts, 720);

        using var image = Image.PngloadBuffer(await _renderer.RenderAsync(svg, dpi, TestContext.Current.CancellationToken));

        Assert.Equal(720 * scale, image.Width);
        Assert.Equal(dpi / 25.4, image.Xres, 0.05);
        using var title = image.ExtractArea(24 * scale, 24 * scale, (int)(TextWidth.Of(Texts.Title, 22, bold: true) * scale), 26 * scale);
        using var dark = title.Colourspace(Enums.Interpretation.Bw)[0] < 128;
        Assert.InRange(dark.Avg() / 255, 0.08, 0.5);
        using var beside = image.ExtractArea(500 * scale, 24 * scale, 180 * scale, 26 * scale);
        Assert.Equal(255, beside.Min());
    }

    [Fact]
    public async Task The_fonts_of_the_machine_are_not_used()
    {
        static string Drawing(string family) => $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"60\"><text x=\"10\" y=\"40\" font-size=\"30\" font-family=\"{family}\">Zwolle IJsselstein</text></svg>";

        var shipped = await _renderer.RenderAsync(Drawing("Noto Sans"), 150, TestContext.Current.CancellationToken);

        // Both families are found on many machines; neither lies beside the application.
        Assert.Equal(shipped, await _renderer.RenderAsync(Drawing("DejaVu Serif"), 150, TestContext.Current.CancellationToken));
        Assert.Equal(shipped, await _renderer.RenderAsync(Drawing("Liberation Mono"), 150, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_twenty_third_at_once_is_refused_and_the_next_one_later_is_drawn()
    {
        const string large = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1500\" height=\"1500\"><circle cx=\"750\" cy=\"750\" r=\"700\"/></svg>";

        var drawings = Enumerable.Range(0, PngRenderer.AtOnce + PngRenderer.Waiting).Select(_ => _renderer.RenderAsync(large)).ToArray();
        await Assert.ThrowsAsync<PictureQueueFullException>(() => _renderer.RenderAsync(large, cancellation: TestContext.Current.CancellationToken));
        await Task.WhenAll(drawings);

        Assert.NotEmpty(await _renderer.RenderAsync(large, cancellation: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Who_stops_waiting_gives_the_place_back()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        for (var i = 0; i < 30; i++)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _renderer.RenderAsync("<svg/>", cancellation: stop.Token));
        }
    }

    [Fact]
    public void The_licence_lies_beside_the_fonts_and_each_is_under_two_megabytes()
    {
        var folder = Path.GetDirectoryName(ShippedFonts.Use())!;

        Assert.Contains("SIL Open Font License, Version 1.1", File.ReadAllText(Path.Combine(folder, "OFL.txt"), Encoding.UTF8), StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(folder, "*.ttf"), file => Assert.True(new FileInfo(file).Length < 2 * 1024 * 1024));
    }
}
