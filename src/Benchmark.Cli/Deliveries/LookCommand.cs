using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Import.Csv;
using Benchmark.Import.Deliveries;

namespace Benchmark.Cli.Deliveries;

/// <summary><c>benchmark look</c>: how a file of separated values is written, before anybody maps or reads it. Needs no database.</summary>
internal static class LookCommand
{
    private static readonly JsonSerializerOptions AsInMapping = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static Command Make(TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("file") { Description = "The CSV file." };
        var command = new Command("look", "Tell how a CSV file is written: delimiter, decimal sign, encoding, header, columns, layout, and what cannot be told from it.") { file };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            if (await CsvShapeReader.ReadAsync(DeliveryFile.At(path), cancellation) is not { } shape)
            {
                await error.WriteLineAsync("There is nothing in the file.");
                return ExitCode.FindingsRefusedIt;
            }

            using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            Tell(shape, text);
            await output.WriteAsync(text.ToString().AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Tell(CsvShape shape, StringWriter text)
    {
        var form = shape.ProposedForm;
        Columns.Write(
            [
                ["delimiter", Name(shape.Delimiter)],
                ["decimal sign", shape.Questions.Any(question => question.About == CsvQuestionKind.DecimalSign) ? "cannot be told" : Name(form.DecimalSign)],
                ["thousands", form.Grouped ? "set apart" : "not set apart"],
                ["encoding", $"{shape.Encoding}{(shape.HasMark ? "" : ", concluded from its bytes")}"],
                ["header", string.Create(CultureInfo.InvariantCulture, $"line {shape.HeaderRow}")],
                ["rows", shape.Rows.ToString("N0", CultureInfo.InvariantCulture)],
                ["layout", shape.IsWide ? "wide: headers are periods, so a row holds several values" : "tidy: a row holds one value, or a value per column"],
                ["for a mapping", $"\"headerRow\":{shape.HeaderRow},\"csv\":{JsonSerializer.Serialize(form, AsInMapping)}"],
            ],
            text);
        text.WriteLine();
        Columns.Write([["column", "numbers", "example"], .. shape.Columns.Select(column => new[] { column.Name, Name(column.Numbers), Short(column.Example) })], text);
        if (shape.Questions.Count > 0)
        {
            text.WriteLine();
            foreach (var question in shape.Questions)
            {
                text.WriteLine(question.About == CsvQuestionKind.Delimiter
                    ? $"Question: which sign stands between the columns? It looks like {Name(shape.Delimiter)}, and the file does not settle it."
                    : $"Question: what is the decimal sign in column '{question.Column}'? '{Short(question.Example)}' can be read in two ways.");
            }

            text.WriteLine("Answer it in the mapping of the source (file, csv); without an answer the file is refused.");
        }
    }

    private static string Name(char sign) => sign switch
    {
        ',' => "comma",
        '.' => "point",
        ';' => "semicolon",
        '\t' => "tab",
        '|' => "vertical bar",
        _ => sign.ToString(),
    };

    private static string Name(NumberNotation numbers) => numbers switch
    {
        NumberNotation.NoNumbers => "none",
        NumberNotation.Whole => "whole",
        NumberNotation.Comma => "decimal comma",
        NumberNotation.Point => "decimal point",
        NumberNotation.Doubtful => "either way",
        NumberNotation.Mixed => "both ways",
        _ => throw new ArgumentOutOfRangeException(nameof(numbers)),
    };

    private static string Short(string example) => example.Length <= 40 ? example : example[..40] + "…";
}
