using Benchmark.Reports.Charts;
using Benchmark.Reports.Images;
using NetVips;

namespace Benchmark.Reports.Tests.Charts;

public class TextWidthTests
{
    [Theory]
    [InlineData("Krimpen aan den IJssel", false)]
    [InlineData("Nuenen, Gerwen en Nederwetten", false)]
    [InlineData("'s-Hertogenbosch", true)]
    [InlineData("Súdwest-Fryslân", true)]
    [InlineData("€ 1.234.567,89 (5,8%)", false)]
    public void The_table_agrees_with_what_is_drawn(string text, bool bold)
    {
        ShippedFonts.Use();
        var weight = bold ? " font-weight=\"700\"" : "";
        using var image = Image.SvgloadBuffer(System.Text.Encoding.UTF8.GetBytes(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"80\"><text x=\"10\" y=\"50\" font-size=\"40\" font-family=\"Noto Sans\"{weight}>{text}</text></svg>"));

        var box = image[3].FindTrim(threshold: 10, background: [0]).Select(side => Convert.ToDouble(side, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var (left, width) = (box[0], box[2]);

        // Ink begins and ends a little inside the advance width.
        Assert.InRange(left, 8, 18);
        Assert.InRange(width / TextWidth.Of(text, 40, bold), 0.96, 1.01);
    }

    [Fact]
    public void No_line_is_wider_than_asked_unless_it_is_one_word()
    {
        var lines = TextWidth.Wrap("Nuenen, Gerwen en Nederwetten", 128, 13);

        Assert.Equal(["Nuenen, Gerwen en", "Nederwetten"], lines);
        Assert.All(lines, line => Assert.True(TextWidth.Of(line, 13) <= 128));
        Assert.Equal(["Bodegraven-", "Reeuwijk"], TextWidth.Wrap("Bodegraven-Reeuwijk", 100, 13));
    }
}
