using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.PeerGroups;
using Benchmark.Reports.Csv;
using Benchmark.Testing;
using CsCheck;

namespace Benchmark.Reports.Tests.Csv;

public class ComparisonCsvTests
{
    private const string Header = "indicator,gemeente,naam,periode,waarde,onder,boven,status,herberekend,versie";

    [Fact]
    public void Rfc4180_has_a_row_per_member_with_points_and_no_mark()
    {
        var text = Write(CrimeFigures.Zwolle(), CsvForm.Rfc4180);

        var lines = text.Split("\r\n");
        Assert.Equal(Header, lines[0]);
        Assert.Equal(21 + 2, lines.Length);
        Assert.Equal("misdrijven_per_1000,GM0202,Arnhem,2025JJ00,66.23,63.5808,69.01166,voorlopig,false,1", lines[6]);
        Assert.Equal("", lines[^1]);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Dutch_Excel_gets_semicolons_decimal_commas_and_a_mark()
    {
        var text = Write(CrimeFigures.Zwolle(), CsvForm.DutchExcel);

        Assert.Equal('\uFEFF' + Header.Replace(',', ';'), text.Split("\r\n")[0]);
        Assert.Equal("misdrijven_per_1000;GM0202;Arnhem;2025JJ00;66,23;63,5808;69,01166;voorlopig;false;1", text.Split("\r\n")[6]);
    }

    [Fact]
    public void Missing_is_an_empty_field_with_its_status()
    {
        var text = Write(CrimeFigures.LongNames(), CsvForm.Rfc4180);

        Assert.Contains("GM0513,Gouda,2025JJ00,,,,ontbreekt,false,1\r\n", text, StringComparison.Ordinal);
        Assert.Contains("GM0088,Schiermonnikoog,2025JJ00,,,,afgeschermd,false,1\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\"Nuenen, Gerwen en Nederwetten\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31")]
    [InlineData("-x")]
    [InlineData("@cmd")]
    public void A_text_that_a_spreadsheet_would_run_is_neutralised(string name)
    {
        var text = Write(CrimeFigures.Of([("GM0193", name, -5.5)], GroupExpression.Default), CsvForm.Rfc4180);

        Assert.Contains($"'{name}", text, StringComparison.Ordinal);
        Assert.DoesNotContain($",{name}", text, StringComparison.Ordinal);
        Assert.Contains(",-5.5,", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_come_back_as_they_were_in_both_forms()
    {
        Gen.Double.Where(double.IsFinite).Sample(value =>
        {
            var comparison = CrimeFigures.Of([("GM0193", "Zwolle", value)], GroupExpression.Default);

            Assert.Equal(value, double.Parse(Write(comparison, CsvForm.Rfc4180).Split("\r\n")[1].Split(',')[4], CultureInfo.InvariantCulture));
            Assert.Equal(value, double.Parse(Write(comparison, CsvForm.DutchExcel).Split("\r\n")[1].Split(';')[4], CultureInfo.GetCultureInfo("nl-NL")));
        });
    }

    [Fact]
    public void A_development_has_a_row_per_period()
    {
        using var writer = new StringWriter();
        ComparisonCsv.Write(CrimeFigures.ZwolleOverTime(), CsvForm.Rfc4180, writer);

        var lines = writer.ToString().Split("\r\n");
        Assert.Equal(10 + 2, lines.Length);
        Assert.Equal("misdrijven_per_1000,GM0193,Zwolle,2017JJ00,56.4,,,definitief,true,1", lines[2]);
        Assert.Equal("misdrijven_per_1000,GM0193,Zwolle,2018JJ00,,,,ontbreekt,false,1", lines[3]);
    }

    private static string Write(Comparison comparison, CsvForm form)
    {
        using var writer = new StringWriter();
        ComparisonCsv.Write(comparison, form, writer);
        return writer.ToString();
    }
}
