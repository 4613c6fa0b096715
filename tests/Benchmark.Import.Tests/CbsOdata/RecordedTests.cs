using System.Text.Json;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Import.CbsOdata;
using Benchmark.Import.Deliveries;
using Benchmark.Import.Tests.Deliveries;
using Benchmark.Testing;

namespace Benchmark.Import.Tests.CbsOdata;

/// <summary>Answers of CBS as they were recorded, whole, where they lie beside the source tree.</summary>
public sealed class RecordedTests
{
    [Fact]
    public async Task Inhabitants_are_read_to_the_last_of_13568_observations() =>
        await ReadsAsync(CbsReadingTests.V4, 13_568, 5_403);

    [Fact]
    public async Task House_prices_are_read_to_the_last_observation_of_the_country_provinces_and_municipalities() =>
        await ReadsAsync(
            new() { Code = "prijs", Name = "Verkoopprijzen", Kind = SourceKind.CbsV4, Cbs = new() { Tables = [new() { Id = "83625NED", Measures = new Dictionary<string, CbsMeasure> { ["M001534"] = new("verkoopprijs") } }] } },
            null,
            null);

    [Fact]
    public async Task The_pages_of_the_older_version_are_read_with_codes_without_white_space()
    {
        await using var server = await RecordedAsync();
        using var http = new HttpClient();
        var rows = new List<(string?, string?)>();
        await foreach (var row in new ODataClient(() => new HttpClient(), new ReadingLimits()).RowsAsync(new($"{server.Address}/ODataFeed/odata/84489NED/TypedDataSet"), 10_000, TestContext.Current.CancellationToken))
        {
            rows.Add((row.Code("Code_3"), row.Code("Naam_2")));
        }

        Assert.Equal(2_500, rows.Count);
        Assert.Contains(("GM0141", "Almelo"), rows);
        Assert.All(rows, row => Assert.StartsWith("GM", row.Item1, StringComparison.Ordinal));
    }

    private static async Task ReadsAsync(SourceMapping mapping, int? rows, int? values)
    {
        await using var server = await RecordedAsync();
        var table = mapping.Cbs!.Tables[0];
        using var recorded = JsonDocument.Parse(await File.ReadAllTextAsync(server.FileOf("v4", table.Id, "Observations")!, TestContext.Current.CancellationToken));
        var expected = recorded.RootElement.GetProperty("value").EnumerateArray()
            .Where(row => row.GetProperty("RegioS").GetString()![..2] is "NL" or "PV" or "GM")
            .Select(row => (row.GetProperty("RegioS").GetString(), row.GetProperty("Perioden").GetString(), row.GetProperty("Value").ValueKind == JsonValueKind.Null ? double.NaN : row.GetProperty("Value").GetDouble()))
            .ToList();

        var read = await Read.AllAsync(server.Reader(), mapping, null);

        Assert.Empty(read.Findings.Kept);
        Assert.Equal(expected, read.Values.Select(value => ((string?)value.Municipality, (string?)value.Period.ToString(), value.Value)));
        Assert.Equal((rows ?? expected.Count, values ?? expected.Count(row => !double.IsNaN(row.Item3))), (read.Values.Count, read.Values.Count(value => value.Status.HasValue())));
        Assert.All(read.Values, value => Assert.Equal(value.Status.HasValue(), !double.IsNaN(value.Value)));
    }

    private static async Task<CbsServer> RecordedAsync()
    {
        var folder = Folder();
        Assert.SkipWhen(folder is null, "shared/data/cbs_odata_fixtures does not lie beside the source tree: there are no recorded answers to read.");
        var server = await CbsServer.StartAsync();
        server.FileOf = (version, table, entity) => version == "v3"
            ? Path.Combine(folder!, "v3", $"{table}_{entity}.json")
            : Path.Combine(folder!, "v4", table, entity switch
            {
                "Observations" => "observations-page-1.json",
                "MeasureCodes" => "measure-codes.json",
                "Properties" or "Dimensions" => $"{entity.ToLowerInvariant()}.json",
                _ => $"codes-{entity[..^"Codes".Length]}.json",
            });
        return server;
    }

    private static string? Folder()
    {
        for (var parent = new DirectoryInfo(Repository.Root).Parent; parent is not null; parent = parent.Parent)
        {
            var folder = Path.Combine(parent.FullName, "shared", "data", "cbs_odata_fixtures");
            if (Directory.Exists(folder))
            {
                return folder;
            }
        }

        return null;
    }
}
