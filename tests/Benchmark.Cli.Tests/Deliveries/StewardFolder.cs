using Benchmark.Testing;

namespace Benchmark.Cli.Tests.Deliveries;

/// <summary>A database of its own with the sample release, and a folder with the files of a source of distances to the general practitioner.</summary>
internal sealed class StewardFolder : IAsyncDisposable
{
    public const string Source = "huisartsen";

    // Not written as the notation writes it: as a steward would.
    private const string Mapping =
        """
        {
          "code": "huisartsen",
          "name": "Afstand tot de huisarts",
          "kind": "csv",
          "file": {
            "municipality": "gemeente",
            "fixedPeriod": "2024JJ00",
            "csv": { "delimiter": ";", "decimalSign": ",", "grouped": false, "encoding": "utf8" },
            "tidy": { "value": "km", "fixedIndicator": "afstand_huisarts_km" },
            "status": "definitive"
          }
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("benchmark-steward-");
    private readonly SampleDatabase _database;

    private StewardFolder(SampleDatabase database) => _database = database;

    public static async Task<StewardFolder> MakeAsync() => new(await SampleDatabase.MakeAsync(TestContext.Current.CancellationToken));

    /// <summary>The same with the mapping saved.</summary>
    public static async Task<StewardFolder> MappedAsync()
    {
        var folder = await MakeAsync();
        Assert.Equal(ExitCode.Done, (await folder.RunAsync("sources", "save", folder.Write("mapping.json", Mapping))).Code);
        return folder;
    }

    public string ConnectionString => _database.ConnectionString;

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Writes rows below the header of the source.</summary>
    public string WriteRows(string name, params string[] rows) => Write(name, $"gemeente;km\n{string.Join('\n', rows)}\n");

    public string WriteMapping(string old, string replacement) => Write("mapping.json", Mapping.Replace(old, replacement, StringComparison.Ordinal));

    public Task<Outcome> RunAsync(params string[] arguments) => CommandHost.RunOnAsync(ConnectionString, arguments);

    /// <summary>The figure of Zwolle as <c>benchmark compare</c> gives it.</summary>
    public async Task<double> ZwolleAsync()
    {
        var outcome = await RunAsync("compare", "--indicator", "afstand_huisarts_km", "--municipality", "GM0193", "--period", "2024");
        return System.Text.Json.JsonDocument.Parse(outcome.Output).RootElement.GetProperty("waarde").GetDouble();
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
