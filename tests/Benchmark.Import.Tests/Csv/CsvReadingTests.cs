using System.Globalization;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Import.Csv;
using Benchmark.Import.Deliveries;
using Benchmark.Import.Tests.Deliveries;
using Benchmark.Testing;

namespace Benchmark.Import.Tests.Csv;

public sealed class CsvReadingTests
{
    internal static FileMapping Tidy { get; } = new()
    {
        Csv = new(';', ',', Grouped: true, CsvEncoding.Utf8),
        Municipality = "gemeente",
        Period = "jaar",
        Tidy = new TidyColumns { Value = "waarde", Status = "status", FixedIndicator = "inwoners" },
        StatusWords = new Dictionary<string, ObservationStatus>
        {
            ["definitief"] = ObservationStatus.Definitive,
            ["voorlopig"] = ObservationStatus.Provisional,
            ["x"] = ObservationStatus.Suppressed,
            ["."] = ObservationStatus.Unknown,
        },
    };

    [Fact]
    public async Task A_tidy_file_becomes_values_with_status_decimals_and_place()
    {
        var read = await Read.CsvAsync(Tidy, "gemeente;jaar;waarde;status\nGM0193;2024;1.234,50;definitief\n0003;2024KW02;12;\n141;2023;;x\nGM0363;2023;.;\nGM0363;2022;;\n;;;\n");

        Assert.Empty(read.Findings.Kept);
        Assert.Equal(
            [
                ("GM0193", "2024JJ00", 1234.5, ObservationStatus.Definitive),
                ("GM0003", "2024KW02", 12, ObservationStatus.StatusUnknown),
                ("GM0141", "2023JJ00", double.NaN, ObservationStatus.Suppressed),
                ("GM0363", "2023JJ00", double.NaN, ObservationStatus.Unknown),
                ("GM0363", "2022JJ00", double.NaN, ObservationStatus.Missing),
            ],
            read.Figures);
        Assert.Equal((2, 0, -1), (read.Values[0].Decimals, read.Values[1].Decimals, read.Values[2].Decimals));
        Assert.Equal(("inwoners", new Place("uitvraag", 2, "waarde")), (read.Values[0].Indicator, read.Values[0].Place));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_found_at_once_with_line_column_and_value()
    {
        var read = await Read.CsvAsync(
            Tidy,
            "gemeente;jaar;waarde;status\nGM0001;2024;veel;definitief\nGM0002;20245;1;\nGM0003;2024;1;wellicht\nGM0004;2024\nGM0005;2024;voorlopig;\nGM0006;2024;1;;2\n;2024;12.34;\nGM0008;2024;7;definitief\n");

        Assert.Equal(
            [
                (CheckRule.NotANumber, 2, "waarde", "veel"),
                (CheckRule.NotAPeriod, 3, "jaar", "20245"),
                (CheckRule.UnknownStatus, 4, "waarde", "wellicht"),
                (CheckRule.MissingColumn, 5, "waarde", ""),
                (CheckRule.NotANumber, 6, "waarde", "voorlopig"),
                (CheckRule.Unreadable, 7, "", "2"),
                (CheckRule.UnknownMunicipality, 8, "gemeente", ""),
                (CheckRule.NotANumber, 8, "waarde", "12.34"),
            ],
            read.Found);
        Assert.Equal([12.34], read.Findings.Kept[^1].Facts);
        Assert.All(read.Findings.Kept, finding => Assert.EndsWith(".", FindingText.Of(finding, Language.Dutch), StringComparison.Ordinal));
        Assert.Equal([("GM0008", "2024JJ00", 7.0, ObservationStatus.Definitive)], read.Figures);
    }

    [Fact]
    public async Task A_wide_file_has_a_value_per_column_and_names_of_the_source_become_codes()
    {
        var wide = new FileMapping
        {
            Csv = new(',', '.', false, CsvEncoding.Utf8),
            HeaderRow = 2,
            Municipality = "code",
            Wide = [new("2023", "huizen", Period.OfYear(2023)), new("2024", "huizen", Period.OfYear(2024))],
        };
        var read = await Read.CsvAsync(wide, "Huizen,,\ncode,2023,2024\nGM0001,1.5,2\nGM0002,,4\n");
        Assert.Empty(read.Findings.Kept);
        Assert.Equal([("2023JJ00", 1.5), ("2024JJ00", 2), ("2023JJ00", double.NaN), ("2024JJ00", 4)], read.Values.Select(value => (value.Period.ToString(), value.Value)));

        var named = Tidy with { Period = null, FixedPeriod = Period.OfYear(2025), Tidy = new TidyColumns { Value = "n", Indicator = "vraag", Indicators = new Dictionary<string, string> { ["Vraag 1"] = "a" }, Lower = "van", Upper = "tot", Numerator = "x", Denominator = "y" } };
        var values = (await Read.CsvAsync(named, "gemeente;vraag;n;van;tot;x;y\nGM0001;Vraag 1;5;4,5;5,5;1;20\nGM0001;b;5;;;;\n")).Values;
        Assert.Equal([("a", 4.5, 5.5, 1, 20), ("b", double.NaN, double.NaN, double.NaN, double.NaN)], values.Select(value => (value.Indicator, value.Lower, value.Upper, value.Numerator, value.Denominator)));
    }

    [Fact]
    public async Task What_nobody_confirmed_is_detected_and_what_is_in_doubt_refuses_the_file()
    {
        var unconfirmed = Tidy with { Csv = null };
        Assert.Equal(1234.5, (await Read.CsvAsync(unconfirmed, "gemeente;jaar;waarde;status\nGM0001;2024;1.234,5;\n")).Values[0].Value);

        var doubtful = await Read.CsvAsync(unconfirmed, "gemeente;jaar;waarde;status\nGM0001;2024;1.234;\n");
        Assert.Empty(doubtful.Values);
        Assert.Equal([(CheckRule.Unreadable, 1, "waarde", "1.234")], doubtful.Found);
        Assert.Equal([UnreadableCause.Doubtful], doubtful.Causes);
    }

    [Fact]
    public async Task A_thousand_without_groups_in_the_mapping_is_no_number_and_tells_what_it_could_be()
    {
        var finding = Assert.Single((await Read.CsvAsync(Tidy with { Csv = new(';', ',', false, CsvEncoding.Utf8) }, "gemeente;jaar;waarde;status\nGM0001;2024;1.234;\n")).Findings.Kept);
        Assert.Equal([1234.0, 1.234], finding.Facts);
    }

    [Theory]
    [InlineData("gemeente;jaar;waarde\nGM0001;2024;1\n", CheckRule.MissingColumn)]
    [InlineData("gemeente;jaar;waarde;status;waarde\nGM0001;2024;1;;2\n", CheckRule.Unreadable)]
    [InlineData("gemeente;jaar;waarde;status\nGM0001;2024;\"1;\n", CheckRule.Unreadable)]
    [InlineData("gemeente;jaar;waarde;status\n", CheckRule.Unreadable)]
    [InlineData("", CheckRule.Unreadable)]
    public async Task A_file_that_is_no_such_table_is_refused(string content, CheckRule rule) =>
        Assert.Equal(rule, (await Read.CsvAsync(Tidy, content)).Findings.Kept[0].Rule);

    [Fact]
    public async Task Letters_of_another_encoding_are_told_where_they_stand()
    {
        var content = CsvEncodings.Of(CsvEncoding.Windows1252).GetBytes("gemeente;jaar;waarde;status;naam\nGM0001;2024;1;;a\nGM1900;2024;1;;Súdwest\n");
        var read = await Read.FileAsync(Tidy, content);
        Assert.Equal((3, UnreadableCause.Encoding), (Assert.Single(read.Findings.Kept).Place.Line, read.Causes.Single()));
        Assert.Equal(2, (await Read.FileAsync(Tidy with { Csv = Tidy.Csv! with { Encoding = CsvEncoding.Windows1252 } }, content)).Values.Count);
    }

    [Fact]
    public async Task Columns_that_are_not_the_approved_ones_quarantine_the_file()
    {
        var before = (await Read.CsvAsync(Tidy, "gemeente;jaar;waarde;status\nGM0001;2024;1;\n")).Shape;
        var read = await Read.FileAsync(Tidy, "gemeente;jaar;waarde;status;eenheid\nGM0001;2024;1;;euro\n"u8.ToArray(), approved: before);
        Assert.Empty(read.Values);
        Assert.Equal((CheckRule.ShapeChanged, "column eenheid"), (read.Findings.Kept.Single().Rule, read.Findings.Kept.Single().Value));
    }

    [Fact]
    public async Task The_whole_of_a_bad_file_is_counted_and_the_first_findings_are_kept()
    {
        var read = await Read.CsvAsync(Tidy, "gemeente;jaar;waarde;status\n" + string.Concat(Enumerable.Repeat("GM0001;2024;?;\n", FindingList.Most + 500)));
        Assert.Equal((FindingList.Most, FindingList.Most + 500L, true), (read.Findings.Kept.Count, read.Findings.Count, read.Findings.Refuses));
    }

    [Fact]
    public async Task A_limit_refuses_and_does_not_cut_off()
    {
        var limits = new ReadingLimits { Rows = 2 };
        Assert.Equal([UnreadableCause.TooManyRows], (await Read.FileAsync(Tidy, "gemeente;jaar;waarde;status\nGM0001;2024;1;\nGM0001;2024;1;\nGM0001;2024;1;\n"u8.ToArray(), limits: limits)).Causes);
        Assert.Equal([UnreadableCause.TooManyBytes], (await Read.FileAsync(Tidy, "gemeente;jaar;waarde;status\n"u8.ToArray(), limits: new ReadingLimits { FileBytes = 10 })).Causes);
    }

    [Fact]
    public async Task Every_figure_of_the_sample_comes_through_exactly()
    {
        var mapping = new FileMapping
        {
            Csv = new(',', '.', false, CsvEncoding.Utf8),
            Municipality = "municipality",
            Period = "period",
            Tidy = new TidyColumns { Value = "value", Status = "status", FixedIndicator = "x", Lower = "lower", Upper = "upper" },
            StatusWords = Import.Sample.Words.Statuses,
        };
        var files = Directory.GetFiles(Repository.Path("sql", "sample", "observations"), "*.csv").Order(StringComparer.Ordinal).Where((_, index) => index % 10 == 0).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var read = await Read.FileAsync(mapping, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
            Assert.Empty(read.Findings.Kept);
            var written = File.ReadLines(file).Skip(1).Select(line => line.Split(',')[2]).Select(text => text.Length == 0 ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture));
            Assert.Equal(written, read.Values.Select(value => value.Value));
        }
    }
}
