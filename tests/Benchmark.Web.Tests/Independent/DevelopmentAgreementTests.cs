using System.Globalization;
using System.Text.Json;
using Benchmark.Cli;
using Benchmark.Testing;
using Benchmark.Web.Tests.Api;
using Benchmark.Web.Tests.Pages;

namespace Benchmark.Web.Tests.Independent;

/// <summary>Seeded questions about developments: API, page, CSV and command line say the same, equal to what is computed straight from the files.</summary>
public sealed class DevelopmentAgreementTests(ApiHost host)
{
    private static readonly SampleFiles Files = new(SampleFolder.Path);
    private static readonly ExpectedFigures Figures = new(Files);
    private static readonly ExpectedGroups Groups = new(Files, Figures);
    private static readonly (string Indicator, string Municipality, string Group)[] Questions = [.. Pick()];

    [Fact]
    public async Task The_api_gives_what_the_files_give()
    {
        var outcomes = new List<string?>();
        foreach (var (indicator, municipality, group) in Questions)
        {
            var expected = ExpectedDevelopment.Of(Files, Figures, Groups, indicator, municipality, group, recentFrom: 2023);
            var answer = await host.ReadAsync(Address(indicator, municipality, group));

            var points = answer.GetProperty("punten").EnumerateArray().ToList();
            Assert.Equal(expected.Points.Select(point => point.Period), points.Select(point => point.GetProperty("periode").GetString()));
            foreach (var (point, given) in expected.Points.Zip(points))
            {
                Same(point.Own, given, "waarde");
                Same(point.Median, given, "mediaan");
                Same(point.Q1, given, "q1");
                Same(point.Q3, given, "q3");
                Assert.Equal((point.Known, point.Break), (given.GetProperty("aantalMetWaarde").GetInt32(), given.GetProperty("breuk").GetBoolean()));
            }

            var trend = answer.GetProperty("richting");
            Assert.True(expected.Outcome == trend.GetProperty("uitkomst").GetString(), $"{indicator} {municipality} {group}: expected {expected.Outcome}, got {trend}");
            Same(expected.P, trend, "p");
            Same(expected.Slope, trend, "hellingPerJaar");
            if (answer.GetProperty("verandering") is { ValueKind: JsonValueKind.Object } change)
            {
                Same(expected.OwnChange, change, "eigen");
                Same(expected.GroupChange, change, "groep");
                Assert.Equal(expected.Members, change.GetProperty("leden").GetInt32());
            }
            else
            {
                Assert.True(double.IsNaN(expected.OwnChange), $"{indicator} {municipality}");
            }

            outcomes.Add(expected.Outcome);
        }

        Assert.Equal([null, "daalt", "geenDuidelijkeRichting", "stijgt"], outcomes.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_page_tells_the_sentences_of_the_api()
    {
        using var client = host.Client();
        foreach (var (indicator, municipality, group) in Questions.Where((_, index) => index % 5 == 0))
        {
            var answer = await host.ReadAsync(Address(indicator, municipality, group));
            var text = System.Text.RegularExpressions.Regex.Replace(Html.MainOf(await PageAsync(client, $"/vergelijk/{indicator}?gemeente={municipality}&groep={group}&weergave=ontwikkeling")), "<[^>]+>", "");

            Assert.Contains(answer.GetProperty("zin").GetString()!, text, StringComparison.Ordinal);
            if (answer.GetProperty("zinVooruitblik").GetString() is { } outlook)
            {
                Assert.Contains(outlook, text, StringComparison.Ordinal);
            }
            else
            {
                Assert.DoesNotContain("Als de lijn zo doorloopt", text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task The_csv_and_the_command_line_give_the_record()
    {
        foreach (var (indicator, municipality, group) in Questions.Where((_, index) => index % 10 == 0))
        {
            var answer = await host.ReadAsync(Address(indicator, municipality, group));
            using var response = await host.AskAsync(Address(indicator, municipality, group) + "&formaat=csv");
            var rows = PlainCsv.Rows(await response.BytesAsync());
            Assert.Equal(answer.GetProperty("punten").EnumerateArray().Select(point => point.GetProperty("mediaan").ToString()), rows.Select(row => row["mediaan"]));
            Assert.Equal(answer.GetProperty("punten").EnumerateArray().Select(point => point.GetProperty("waarde").ToString()), rows.Select(row => row["waarde"]));

            using var output = new StringWriter();
            using var error = new StringWriter();
            var code = await CommandLine.RunAsync(
                ["trend", "--indicator", indicator, "--municipality", municipality, "--group", group, "--engine", "Sqlite", "--connection", host.Database.ConnectionString],
                output, error, TestContext.Current.CancellationToken);
            Assert.Equal((0, ""), (code, error.ToString()));
            Assert.True(JsonElement.DeepEquals(answer, JsonDocument.Parse(output.ToString()).RootElement), $"{indicator} {municipality}");
        }
    }

    // Default values leave the address first.
    private static async Task<string> PageAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.Headers.Location is { } canonical
            ? await client.GetStringAsync(canonical, TestContext.Current.CancellationToken)
            : await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    // Every indicator with four periods or more, a few municipalities that lived through the years since 2015.
    private static IEnumerable<(string, string, string)> Pick()
    {
        var random = new Random(6);
        var years = Files.Divisions.Keys.Where(year => year >= 2015).ToList();
        var lasting = Files.Divisions[years.Max()].Keys.Where(code => years.TrueForAll(year => Files.Divisions[year].ContainsKey(code))).Order(StringComparer.Ordinal).ToList();
        string[] groups = ["vergelijkbaar:20", "nederland", "vergelijkbaar:8"];
        return Files.Indicators.Keys.Order(StringComparer.Ordinal)
            .Where(indicator => Figures.PeriodsOf(indicator).Count >= 4)
            .SelectMany(indicator => groups.Select(group => (indicator, lasting[random.Next(lasting.Count)], group)));
    }

    private static void Same(double expected, JsonElement given, string field)
    {
        var value = given.GetProperty(field) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : double.NaN;
        Assert.True(
            double.IsNaN(expected) ? double.IsNaN(value) : Math.Abs(expected - value) <= Math.Max(1e-12, 1e-9 * Math.Abs(expected)),
            string.Create(CultureInfo.InvariantCulture, $"{field}: expected {expected}, got {value} in {given}"));
    }

    private static string Address(string indicator, string municipality, string group) => $"/ontwikkelingen?indicator={indicator}&gemeente={municipality}&groep={group}";
}
