using System.Globalization;
using CsvHelper;

namespace Benchmark.Reports.Csv;

/// <summary>How each form is written, and the columns that every export of figures has.</summary>
internal static class CsvRows
{
    /// <summary>Column names, in every export of figures in this order.</summary>
    public static readonly string[] Header = ["indicator", "gemeente", "naam", "periode", "waarde", "onder", "boven", "status", "herberekend", "versie"];

    /// <summary>Starts a file and writes its header.</summary>
    public static CsvWriter Start(TextWriter writer, CsvForm form, IReadOnlyList<string> header)
    {
        var dutch = form == CsvForm.DutchExcel;
        if (dutch)
        {
            writer.Write('\uFEFF');
        }

        var csv = CsvWriter.Create(
            writer,
            new CsvWriterOptions
            {
                Separator = dutch ? ';' : ',',
                FormatProvider = dutch ? CultureInfo.GetCultureInfo("nl-NL") : CultureInfo.InvariantCulture,
                TrueValue = "true",
                FalseValue = "false",
                // A text that a spreadsheet would run as a formula is shown as text; negative figures stay figures.
                Injection = CsvInjection.Escape,
            },
            leaveOpen: true);
        foreach (var name in header)
        {
            csv.WriteField(name);
        }

        csv.EndRecord();
        return csv;
    }

    /// <summary>An unrounded figure; an empty field when there is none.</summary>
    public static void WriteFigure(this CsvWriter csv, double value) => csv.WriteField<double>(double.IsNaN(value) ? null : value);
}
