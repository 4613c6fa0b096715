using System.Text.Json.Nodes;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Import.Tests.Deliveries;

namespace Benchmark.Import.Tests.CbsOdata;

/// <summary>What both versions of the service have in common, and where they differ, on the same figures.</summary>
public sealed class CbsReadingTests
{
    internal static SourceMapping V4 { get; } = Mapping(SourceKind.CbsV4, ("M000352", new("inwoners")), ("M000365", new("inwoners_gemiddeld")));

    internal static SourceMapping V3 { get; } = Mapping(SourceKind.CbsV3, ("BevolkingOp1Januari_1", new("inwoners")), ("GemiddeldeBevolking_2", new("inwoners_gemiddeld")));

    [Fact]
    public async Task A_table_becomes_values_with_the_reason_of_what_is_not_there()
    {
        await using var server = await CbsServer.StartAsync();
        var read = await Read.AllAsync(server.Reader(), V4, null);

        Assert.Empty(read.Findings.Kept);
        Assert.Equal(50, read.Values.Count);
        Assert.Contains(("NL01", "2022JJ00", 17590672, ObservationStatus.Definitive), read.Figures);
        Assert.Equal(
            [("GM0457", "2022JJ00", 20766, ObservationStatus.Definitive), ("GM0457", "2023JJ00", double.NaN, ObservationStatus.NotApplicable)],
            read.Values.Where(value => value is { Municipality: "GM0457", Indicator: "inwoners", Period.Year: <= 2023 }).Select(value => (value.Municipality, value.Period.ToString(), value.Value, value.Status)));
        Assert.Equal([0, 1], read.Values.Where(value => value.Status.HasValue()).Select(value => value.Decimals).Distinct());
        Assert.Equal(new Place($"{server.Address}/odata/v1/CBS/03759ned", 1, "M000352"), read.Values[0].Place);
    }

    [Fact]
    public async Task The_older_version_tells_the_same_figures_asked_per_period()
    {
        await using var server = await CbsServer.StartAsync();
        var (newer, older) = (await Read.AllAsync(server.Reader(), V4, null), await Read.AllAsync(server.Reader(), V3, null));

        Assert.Empty(older.Findings.Kept);
        Assert.Equal(newer.Figures.Order(), older.Figures.Order());
        Assert.Equal(5, server.Requests.Count(question => question.Contains("/UntypedDataSet", StringComparison.Ordinal)));
        Assert.DoesNotContain(server.Requests, question => question.Contains("$skip=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(SourceKind.CbsV4)]
    [InlineData(SourceKind.CbsV3)]
    public async Task Pages_make_no_difference(SourceKind kind)
    {
        await using var server = await CbsServer.StartAsync();
        var mapping = kind == SourceKind.CbsV4 ? V4 : V3;
        var whole = await Read.AllAsync(server.Reader(), mapping, null);
        server.PageSize = 2;
        var paged = await Read.AllAsync(server.Reader(), mapping, null);
        Assert.Empty(paged.Findings.Kept);
        Assert.Equal(whole.Values, paged.Values);
    }

    [Theory]
    [InlineData(SourceKind.CbsV4, "Observations", "Geslacht")]
    [InlineData(SourceKind.CbsV4, "GeslachtCodes", "Identifier")]
    [InlineData(SourceKind.CbsV3, "UntypedDataSet", "Geslacht")]
    [InlineData(SourceKind.CbsV3, "Perioden", "Key")]
    public async Task White_space_behind_a_code_makes_no_difference(SourceKind kind, string entity, string member)
    {
        await using var server = await CbsServer.StartAsync();
        var mapping = kind == SourceKind.CbsV4 ? V4 : V3;
        var expected = await Read.AllAsync(server.Reader(), mapping, null);
        server.Edit = (name, answer) =>
        {
            // Where one of both has white space in version 4 the other has it too: codes and observations come from one table.
            var padded = kind == SourceKind.CbsV4 ? name switch { "Observations" => "Geslacht", "GeslachtCodes" => "Identifier", _ => null } : name == entity ? member : null;
            if (padded is not null)
            {
                Each(answer, row => row[padded] = (string?)row[padded] + "   ");
            }

            if (name is "Observations")
            {
                Each(answer, row => row["RegioS"] = (string?)row["RegioS"] + "  ");
            }
        };
        Assert.Equal(expected.Values, (await Read.AllAsync(server.Reader(), mapping, null)).Values);
    }

    [Fact]
    public async Task Only_what_is_asked_is_taken_even_where_the_service_sends_more()
    {
        await using var server = await CbsServer.StartAsync();
        server.EditPage = (name, answer) =>
        {
            if (name == "Observations")
            {
                var row = answer["value"]![0]!.DeepClone();
                foreach (var (member, code) in new[] { ("Geslacht", "3000"), ("Measure", "M000999"), ("RegioS", "LD01"), ("Perioden", "2022MM01"), ("Perioden", "2022KW01") })
                {
                    var other = row.DeepClone();
                    other[member] = code;
                    answer["value"]!.AsArray().Add(other);
                }
            }
        };
        var read = await Read.AllAsync(server.Reader(), V4, null);
        Assert.Equal((50, 3, 0), (read.Values.Count, read.PassedOver, read.Findings.Count));
        var quarters = V4 with { Cbs = new() { Tables = [V4.Cbs!.Tables[0] with { Quarters = true, From = Period.OfYear(2022) }] } };
        Assert.Equal("2022KW01", (await Read.AllAsync(server.Reader(), quarters, null)).Values[^1].Period.ToString());
    }

    [Theory]
    [InlineData("Confidential", ObservationStatus.Suppressed)]
    [InlineData("NotAvailable", ObservationStatus.Unknown)]
    [InlineData("Impossible", ObservationStatus.NotApplicable)]
    public async Task The_reasons_of_version_4_are_kept_apart(string attribute, ObservationStatus status)
    {
        await using var server = await CbsServer.StartAsync();
        server.Edit = OnFirst("Observations", row => (row["ValueAttribute"], row["Value"]) = (attribute, null));
        Assert.Equal((status, double.NaN), await FirstAsync(server, V4));
    }

    [Theory]
    [InlineData("", ObservationStatus.NotApplicable)]
    [InlineData("         .", ObservationStatus.Unknown)]
    public async Task The_reasons_of_version_3_are_kept_apart(string written, ObservationStatus status)
    {
        await using var server = await CbsServer.StartAsync();
        server.Edit = OnFirst("UntypedDataSet", row => row["BevolkingOp1Januari_1"] = written);
        Assert.Equal((status, double.NaN), await FirstAsync(server, V3));
    }

    [Theory]
    [InlineData("Secret", false, CheckRule.UnknownStatus)]
    [InlineData("None", false, CheckRule.ValueAndStatus)]
    [InlineData("Confidential", true, CheckRule.ValueAndStatus)]
    public async Task A_reason_that_is_not_known_or_contradicts_the_value_is_found(string attribute, bool hasValue, CheckRule rule)
    {
        await using var server = await CbsServer.StartAsync();
        server.Edit = OnFirst("Observations", row => (row["ValueAttribute"], row["Value"]) = (attribute, hasValue ? 1 : null));
        var read = await Read.AllAsync(server.Reader(), V4, null);
        Assert.Equal((rule, 1), (Assert.Single(read.Findings.Kept).Rule, read.Findings.Kept[0].Place.Line));
        Assert.NotEmpty(FindingText.Of(read.Findings.Kept[0], Language.Dutch));
        Assert.Equal(49, read.Values.Count);
    }

    [Theory]
    [InlineData("Voorlopig", ObservationStatus.Provisional)]
    [InlineData("NaderVoorlopig", ObservationStatus.FurtherProvisional)]
    [InlineData(null, ObservationStatus.StatusUnknown)]
    public async Task How_final_a_value_is_comes_from_its_period(string? written, ObservationStatus status)
    {
        await using var server = await CbsServer.StartAsync();
        server.Edit = (name, answer) =>
        {
            if (name is "PeriodenCodes" or "Perioden")
            {
                answer["value"]![0]!["Status"] = written;
            }
        };
        Assert.Equal((status, 17590672), await FirstAsync(server, V4));
        Assert.Equal((status, 17590672), await FirstAsync(server, V3));
    }

    [Theory]
    [InlineData("1.1", 1000, 1100, 1, -1)]
    [InlineData("0.3", 100, 30, 2, 0)]
    [InlineData("378", 1000, 378000, 0, -1)]
    [InlineData("57.1", 0.01, 0.571, 1, 3)]
    public async Task A_factor_is_applied_as_on_paper(string written, double factor, double value, int decimalsOfTable, int decimals)
    {
        await using var server = await CbsServer.StartAsync();
        server.Edit = (name, answer) =>
        {
            if (name == "Observations")
            {
                answer["value"]![0]!["Value"] = JsonNode.Parse(written);
            }
            else if (name == "MeasureCodes")
            {
                answer["value"]![0]!["Decimals"] = decimalsOfTable;
            }
        };
        var read = await Read.AllAsync(server.Reader(), Mapping(SourceKind.CbsV4, ("M000352", new("x", factor))), null);
        Assert.Equal((value, decimals), (read.Values[0].Value, read.Values[0].Decimals));
    }

    [Fact]
    public async Task A_family_is_read_table_by_table_each_with_its_own_period_and_columns()
    {
        await using var server = await CbsServer.StartAsync();
        server.FileOf = (version, _, entity) => Path.Combine(AppContext.BaseDirectory, "CbsOdata", "Answers", version, "03759ned", entity + ".json");
        server.Edit = (name, answer) =>
        {
            if (name is "DataProperties")
            {
                answer["value"]!.AsArray().RemoveAll(row => (string?)row!["Key"] == "Perioden");
            }
            else if (name is "UntypedDataSet")
            {
                answer["value"]!.AsArray().RemoveAll(row => (string?)row!["Perioden"] != "2024JJ00");
            }
        };
        var table = V3.Cbs!.Tables[0] with { Time = null };
        var mapping = V3 with
        {
            Cbs = new()
            {
                Tables =
                [
                    table with { Id = "84799NED", Period = Period.OfYear(2020), Status = ObservationStatus.Definitive, Measures = new Dictionary<string, CbsMeasure> { ["BevolkingOp1Januari_1"] = new("inwoners") } },
                    table with { Id = "85984NED", Measures = new Dictionary<string, CbsMeasure> { ["GemiddeldeBevolking_2"] = new("inwoners", 1, Period.OfYear(2024)) } },
                ],
            },
        };
        var read = await Read.AllAsync(server.Reader(), mapping, null);
        Assert.Empty(read.Findings.Kept);
        Assert.Equal(
            [("2020JJ00", ObservationStatus.Definitive, 4), ("2024JJ00", ObservationStatus.StatusUnknown, 4)],
            read.Values.Where(value => value.Status.HasValue()).GroupBy(value => (value.Period.ToString(), value.Status)).Select(group => (group.Key.Item1, group.Key.Status, group.Count())));
    }

    internal static void Each(JsonObject answer, Action<JsonNode> change)
    {
        foreach (var row in answer["value"]!.AsArray())
        {
            change(row!);
        }
    }

    private static Action<string, JsonObject> OnFirst(string entity, Action<JsonNode> change) => (name, answer) =>
    {
        if (name == entity)
        {
            change(answer["value"]![0]!);
        }
    };

    private static async Task<(ObservationStatus, double)> FirstAsync(CbsServer server, SourceMapping mapping)
    {
        var read = await Read.AllAsync(server.Reader(), mapping, null);
        Assert.Empty(read.Findings.Kept);
        var value = read.Values.First(value => value is { Municipality: "NL01", Period.Year: 2022, Indicator: "inwoners" });
        return (value.Status, value.Value);
    }

    private static SourceMapping Mapping(SourceKind kind, params (string Key, CbsMeasure Measure)[] measures) => new()
    {
        Code = "inwoners",
        Name = "Inwoners",
        Kind = kind,
        Cbs = new()
        {
            Tables =
            [
                new()
                {
                    Id = "03759ned",
                    Measures = measures.ToDictionary(measure => measure.Key, measure => measure.Measure),
                    Choices = new Dictionary<string, string> { ["Geslacht"] = "T001038", ["Leeftijd"] = "10000", ["BurgerlijkeStaat"] = "T001019" },
                },
            ],
        },
    };
}
