using System.Globalization;
using System.Text.Json;
using Benchmark.Cli;
using Benchmark.Core.Comparisons;
using Benchmark.Storage;
using Benchmark.Testing;
using Benchmark.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Web.Tests.Independent;

/// <summary>200 random questions: API, command line and CSV give the same figures, equal to those computed straight from the files.</summary>
public sealed class AgreementTests(ApiHost host)
{
    private const double Relative = 1e-9;
    private const double Absolute = 1e-12;

    private static readonly SampleFiles Files = new(SampleFolder.Path);
    private static readonly ExpectedFigures Figures = new(Files);
    private static readonly ExpectedGroups Groups = new(Files, Figures);

    [Fact]
    public async Task The_api_gives_what_the_files_give()
    {
        foreach (var question in await QuestionsAsync())
        {
            var answer = await host.ReadAsync(Address(question));
            var expected = Expected(question);

            var differences = Differences(expected, answer).ToList();

            Assert.True(differences.Count == 0, $"{Address(question)}: {string.Join("; ", differences)}");
        }
    }

    [Fact]
    public async Task The_csv_gives_what_the_files_give()
    {
        foreach (var question in await QuestionsAsync())
        {
            using var response = await host.AskAsync(Address(question) + "&formaat=csv");
            var rows = PlainCsv.Rows(await response.BytesAsync());
            var members = Expected(question).Members;

            Assert.Equal(members.Select(member => member.Code), rows.Select(row => row["gemeente"]));
            foreach (var (row, (code, figure)) in rows.Zip(members))
            {
                var same = Same(figure.Value, Number(row["waarde"])) && Same(figure.Low, Number(row["onder"])) && Same(figure.High, Number(row["boven"])) && figure.Status == row["status"];
                Assert.True(same, $"{Address(question)} {code}: expected {figure}, got {string.Join(',', row.Values)}");
            }
        }

        static double Number(string text) => text.Length == 0 ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task The_command_line_prints_the_record_of_the_api()
    {
        foreach (var question in await QuestionsAsync())
        {
            using var output = new StringWriter();
            using var error = new StringWriter();
            var code = await CommandLine.RunAsync(
                [
                    "compare", "--indicator", question.Indicator, "--municipality", question.Municipality, "--group", question.Group.ToString(), "--period", question.Period.ToString()!,
                    "--release", question.Release!.Value.ToString(CultureInfo.InvariantCulture), "--engine", "Sqlite", "--connection", host.Database.ConnectionString,
                ],
                output,
                error,
                TestContext.Current.CancellationToken);

            Assert.Equal((0, ""), (code, error.ToString()));
            var answer = await host.ReadAsync(Address(question));
            Assert.True(JsonElement.DeepEquals(answer, JsonDocument.Parse(output.ToString()).RootElement), Address(question));
        }
    }

    [Fact]
    public async Task The_questions_cover_every_form_of_group_and_every_verdict()
    {
        var questions = await QuestionsAsync();

        Assert.Equal(200, questions.Count);
        Assert.Equal(Files.Indicators.Keys.Order(StringComparer.Ordinal), questions.Select(question => question.Indicator).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(6, questions.Select(question => question.Group.GetType()).Distinct().Count());
        Assert.Equal(
            ["geenOordeel", "geenZekerVerschil", "hoger", "ietsHoger", "ietsLager", "lager", "ongeveerGelijk"],
            questions.Select(question => Expected(question).Verdict).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("inwoners_65plus_pct")]
    [InlineData("inwoners_0_15_pct")]
    [InlineData("omgevingsadressendichtheid")]
    [InlineData("bevolkingsdichtheid")]
    public async Task What_chose_the_group_is_judged_by_other_groups_alone(string indicator)
    {
        var alike = await host.ReadAsync($"/vergelijkingen?indicator={indicator}&gemeente=GM0193&groep=vergelijkbaar:20");
        var country = await host.ReadAsync($"/vergelijkingen?indicator={indicator}&gemeente=GM0193&groep=nederland");

        Assert.Equal(("geenOordeel", "kenmerkVanGroep"), (alike.GetProperty("oordeel").GetString(), alike.GetProperty("reden").GetString()));
        Assert.NotEqual("geenOordeel", country.GetProperty("oordeel").GetString());
    }

    private static IEnumerable<string> Differences(ExpectedComparison expected, JsonElement answer)
    {
        (string Field, double Expected)[] figures =
        [
            ("waarde", expected.Own.Value), ("aantalMetWaarde", expected.OthersWithValue), ("mediaan", expected.Median), ("q1", expected.Q1), ("q3", expected.Q3),
            ("gepoold", expected.Pooled), ("percentiel", expected.Percentile), ("lager", expected.Lower), ("hoger", expected.Higher),
        ];
        foreach (var (field, figure) in figures.Where(pair => !Same(pair.Expected, Figure(answer.GetProperty(pair.Field)))))
        {
            yield return $"{field}: expected {figure}, got {answer.GetProperty(field)}";
        }

        (string Field, object? Expected, object? Given)[] words =
        [
            ("status", expected.Own.Status, answer.GetProperty("status").GetString()),
            ("oordeel", expected.Verdict, answer.GetProperty("oordeel").GetString()),
            ("reden", expected.Reason, answer.GetProperty("reden").GetString()),
            ("gunstig", expected.Favourable, Answer(answer.GetProperty("gunstig"))),
            ("zeker", expected.Certain, Answer(answer.GetProperty("zeker"))),
            ("groep.aantal", expected.GroupSize, answer.GetProperty("groep").GetProperty("aantal").GetInt32()),
        ];
        foreach (var (field, word, given) in words.Where(pair => !Equals(pair.Expected, pair.Given)))
        {
            yield return $"{field}: expected {word ?? "null"}, got {given ?? "null"}";
        }

        var members = answer.GetProperty("leden").EnumerateArray().ToList();
        var (codes, given2) = (expected.Members.Select(member => member.Code).ToList(), members.ConvertAll(member => member.GetProperty("code").GetString()!));
        if (!codes.SequenceEqual(given2))
        {
            yield return $"leden: expected {string.Join(',', codes.Except(given2))} of {codes.Count}, got {string.Join(',', given2.Except(codes))} of {given2.Count}, first {codes.Zip(given2).FirstOrDefault(pair => pair.First != pair.Second)}";
            yield break;
        }

        foreach (var (member, (code, figure)) in members.Zip(expected.Members))
        {
            var (low, high) = member.GetProperty("interval") is { ValueKind: JsonValueKind.Object } interval ? (Figure(interval.GetProperty("onder")), Figure(interval.GetProperty("boven"))) : (double.NaN, double.NaN);
            if (!Same(figure.Value, Figure(member.GetProperty("waarde"))) || !Same(figure.Low, low) || !Same(figure.High, high) || figure.Status != member.GetProperty("status").GetString())
            {
                yield return $"{code}: expected {figure}, got {member}";
            }
        }
    }

    private static ExpectedComparison Expected(ComparisonRequest question) =>
        ExpectedComparison.Of(Files, Figures, Groups, question.Indicator, question.Municipality, question.Group.ToString(), question.Period.ToString()!);

    private async Task<IReadOnlyList<ComparisonRequest>> QuestionsAsync()
    {
        await using var services = host.Database.Services();
        return RandomQuestions.Pick(await services.GetRequiredService<ComparisonService>().CatalogueAsync(null, TestContext.Current.CancellationToken));
    }

    private static string Address(ComparisonRequest question) =>
        $"/vergelijkingen?indicator={question.Indicator}&gemeente={question.Municipality}&groep={question.Group}&periode={question.Period}&versie={question.Release}";

    private static bool Same(double a, double b) => double.IsNaN(a) ? double.IsNaN(b) : Math.Abs(a - b) <= Math.Max(Absolute, Relative * Math.Abs(a));

    private static double Figure(JsonElement element) => element.ValueKind == JsonValueKind.Null ? double.NaN : element.GetDouble();

    private static bool? Answer(JsonElement element) => element.ValueKind == JsonValueKind.Null ? null : element.GetBoolean();
}
