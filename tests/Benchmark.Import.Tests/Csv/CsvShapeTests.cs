using System.Text;
using Benchmark.Core.Deliveries;
using Benchmark.Import.Csv;
using Benchmark.Import.Deliveries;

namespace Benchmark.Import.Tests.Csv;

public sealed class CsvShapeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(CsvEncoding.Utf8, false)]
    [InlineData(CsvEncoding.Utf8, true)]
    [InlineData(CsvEncoding.Windows1252, false)]
    [InlineData(CsvEncoding.Utf16, true)]
    [InlineData(CsvEncoding.Utf16, false)]
    [InlineData(CsvEncoding.Utf16BigEndian, true)]
    [InlineData(CsvEncoding.Utf16BigEndian, false)]
    public async Task The_encoding_is_seen_from_the_bytes(CsvEncoding encoding, bool hasMark)
    {
        var letters = CsvEncodings.Of(encoding);
        var content = letters.GetBytes("gemeente;naam;waarde\nGM1900;Súdwest-Fryslân;1,5\n");
        byte[] bytes = hasMark ? [.. letters.GetPreamble(), .. content] : content;

        var shape = await ShapeAsync(bytes);

        Assert.Equal((encoding, hasMark, ';', 1, 1), (shape.Encoding, shape.HasMark, shape.Delimiter, shape.HeaderRow, shape.Rows));
        Assert.Equal(["gemeente", "naam", "waarde"], shape.Columns.Select(column => column.Name));
        Assert.Equal("Súdwest-Fryslân", shape.Columns[1].Example);
        Assert.Equal(new CsvForm(';', ',', false, encoding), shape.ProposedForm);
    }

    [Theory]
    [InlineData("a;b\n1,5;2\n", ';')]
    [InlineData("a,b\n1.5,2\n", ',')]
    [InlineData("a\tb\n1,5\t2\n", '\t')]
    [InlineData("a|b\n\"x;y\"|2\n", '|')]
    [InlineData("\"a, of niet\";b\n\"1,5\";2\n", ';')]
    public async Task The_delimiter_is_what_divides_the_lines_alike(string content, char delimiter)
    {
        var shape = await ShapeAsync(content);
        Assert.Equal(delimiter, shape.Delimiter);
        Assert.Empty(shape.Questions);
    }

    [Theory]
    [InlineData("a;b,c\n1;2,3\n")]
    [InlineData("waarde\n1\n")]
    public async Task A_delimiter_that_could_be_another_is_asked(string content) =>
        Assert.Contains((await ShapeAsync(content)).Questions, question => question.About == CsvQuestionKind.Delimiter);

    [Fact]
    public async Task Titles_above_the_header_are_passed_over()
    {
        var shape = await ShapeAsync("Uitvraag 2025\n\nBron: eigen opgave;;\ngemeente;2023;2024\nGM0001;1;2\nGM0002;3;4\n");
        Assert.Equal((4, 2, true), (shape.HeaderRow, shape.Rows, shape.IsWide));
    }

    [Fact]
    public async Task A_thousand_and_a_little_over_one_are_asked_when_the_whole_column_can_be_either()
    {
        var shape = await ShapeAsync("gemeente;waarde\nGM0001;1.234\nGM0002;5.678\nGM0003;12\n");
        Assert.Equal((NumberNotation.Doubtful, "1.234"), (shape.Columns[1].Numbers, shape.Columns[1].Example));
        Assert.Equal([new CsvQuestion(CsvQuestionKind.DecimalSign, "waarde", "1.234")], shape.Questions);
    }

    [Theory]
    [InlineData("1.234,5", NumberNotation.Comma, ',')]
    [InlineData("1.234.567", NumberNotation.Comma, ',')]
    [InlineData("12.5", NumberNotation.Point, '.')]
    [InlineData("0.123", NumberNotation.Point, '.')]
    public async Task One_value_at_the_end_settles_the_column(string last, NumberNotation notation, char sign)
    {
        var shape = await ShapeAsync($"gemeente;waarde\n{string.Concat(Enumerable.Repeat("GM0001;1.234\n", 300))}GM0002;{last}\n");
        Assert.Equal((notation, sign, sign == ','), (shape.Columns[1].Numbers, shape.ProposedForm.DecimalSign, shape.ProposedForm.Grouped));
        Assert.Empty(shape.Questions);
    }

    [Fact]
    public async Task Commas_and_points_in_one_file_are_asked()
    {
        Assert.Equal("b", Assert.Single((await ShapeAsync("a;b\n1,5;2.5\n")).Questions).Column);
        Assert.Equal(NumberNotation.Mixed, (await ShapeAsync("a;b\n1;2.5\n1;2,5\n")).Columns[1].Numbers);
    }

    [Fact]
    public async Task An_empty_file_has_no_shape() => Assert.Null(await CsvShapeReader.ReadAsync(DeliveryFile.Of("x.csv", []), Cancellation));

    private static Task<CsvShape> ShapeAsync(string content) => ShapeAsync(Encoding.UTF8.GetBytes(content));

    private static async Task<CsvShape> ShapeAsync(byte[] content)
    {
        var shape = await CsvShapeReader.ReadAsync(DeliveryFile.Of("x.csv", content), Cancellation);
        Assert.NotNull(shape);
        return shape;
    }
}
