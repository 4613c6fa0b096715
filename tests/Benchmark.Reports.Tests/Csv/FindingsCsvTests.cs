using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Csv;

using CsvForm = Benchmark.Reports.Csv.CsvForm;

namespace Benchmark.Reports.Tests.Csv;

public sealed class FindingsCsvTests
{
    private static readonly Finding Unknown = new(new("aanlevering, juni.csv", 12, "Gemeente"), "GM7777", CheckRule.UnknownMunicipality) { Indicator = "opkomst", Facts = ["GM7777"] };

    [Fact]
    public void A_finding_names_file_line_column_value_rule_severity_and_sentence() => Assert.Equal(
        "bestand,regel,kolom,waarde,controle,ernst,indicator,zin\r\n"
        + "\"aanlevering, juni.csv\",12,Gemeente,GM7777,onbekendeGemeente,fout,opkomst,\"Regel 12, kolom 'Gemeente': Er is geen gemeente met de code 'GM7777'. "
        + "Een code bestaat uit GM en vier cijfers, zoals GM0193. Verbeter de code.\"\r\n",
        Written(Unknown, Language.Dutch, CsvForm.Rfc4180));

    [Fact]
    public void For_a_Dutch_Excel_it_has_semicolons_and_a_byte_order_mark() =>
        Assert.StartsWith("\uFEFFbestand;regel;kolom;waarde;controle;ernst;indicator;zin\r\naanlevering, juni.csv;12;", Written(Unknown, Language.Dutch, CsvForm.DutchExcel), StringComparison.Ordinal);

    [Fact]
    public void The_sentence_is_in_the_language_that_is_asked_for() =>
        Assert.Contains("There is no municipality with the code 'GM7777'.", Written(Unknown, Language.English, CsvForm.Rfc4180), StringComparison.Ordinal);

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+31")]
    [InlineData("@SUM(A1)")]
    [InlineData("-1+1|cmd")]
    public void What_a_supplier_wrote_never_becomes_a_formula(string value)
    {
        var finding = new Finding(new("=1+1.csv", 2, "@kolom"), value, CheckRule.NotANumber) { Indicator = "=a" };
        var fields = Written(finding, Language.Dutch, CsvForm.Rfc4180).Split("\r\n")[1].Replace("\"", "", StringComparison.Ordinal).Split(',');
        Assert.All(fields, field => Assert.False(field.StartsWith('=') || field.StartsWith('@') || field.StartsWith('+') || field.StartsWith('-'), field));
    }

    private static string Written(Finding finding, Language language, CsvForm form)
    {
        using var writer = new StringWriter();
        FindingsCsv.Write([finding], language, form, writer);
        return writer.ToString();
    }
}
