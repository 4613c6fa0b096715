using Benchmark.Core.Indicators;
using Benchmark.Import;
using Benchmark.Import.Sample;
using Benchmark.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Benchmark.Performance.Figures;

/// <summary>
/// A SQLite database in a folder of its own with the sample release and one made-up indicator of 25 years × 342 municipalities, as long as a
/// series gets.
/// </summary>
internal sealed class FilledDatabase : IDisposable
{
    /// <summary>Code of the made-up indicator; it is nowhere but here.</summary>
    public const string LongSeries = "lange_reeks";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("benchmark-figures-");
    private readonly ServiceProvider _services;

    public FilledDatabase()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Engine"] = "Sqlite",
            ["ConnectionStrings:Benchmark"] = $"Data Source={Path.Combine(_folder.FullName, "figures.db")}",
        }).Build();
        _services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning))
            .AddBenchmarkStorage(configuration, _folder.FullName)
            .BuildServiceProvider();
    }

    public ComparisonService Comparisons => _services.GetRequiredService<ComparisonService>();

    public ObservationStore Observations => _services.GetRequiredService<ObservationStore>();

    /// <param name="keyFigures">So many key figures at least; comparable indicators of the sample join those that are.</param>
    public async Task<StoredCatalogue> FillAsync(int keyFigures = 0)
    {
        await _services.GetRequiredService<Migrator>().MigrateAsync(CancellationToken.None);
        var (sample, _) = SampleReader.Read(SamplePublisher.Folder);
        var model = sample.Indicators.First(indicator => indicator.Code == "woz_waarde");
        var years = Enumerable.Range(2002, 25).Select(Period.OfYear).ToArray();
        var newest = sample.Register.Newest;
        var content = sample with
        {
            Indicators = [.. WithKeyFigures(sample.Indicators, keyFigures), model with { Code = LongSeries, KeyFigure = null }],
            Periods = [.. sample.Periods, .. years.Select(year => new IndicatorPeriod(LongSeries, year, newest.Year, false))],
            Observations = [.. sample.Observations, .. years.SelectMany(year => newest.Codes.Select((code, row) =>
                new Observation(LongSeries, code, year, 200_000 + (1_000 * ((row * 37) % 101)) + (500 * year.Year), ObservationStatus.Definitive, double.NaN, double.NaN)))],
        };
        await _services.GetRequiredService<ReleasePublisher>().PublishAsync(content, null, CancellationToken.None);
        var (database, releases) = await _services.GetRequiredService<ReleaseStore>().KnownAsync(CancellationToken.None);
        return await _services.GetRequiredService<CatalogueStore>().OfAsync(database, releases[0], CancellationToken.None);
    }

    private static IEnumerable<Indicator> WithKeyFigures(IReadOnlyList<Indicator> indicators, int least)
    {
        var missing = least - indicators.Count(indicator => indicator.KeyFigure is not null);
        return indicators.Select(indicator => indicator is { KeyFigure: null, Comparable: true } && missing-- > 0 ? indicator with { KeyFigure = 8 } : indicator);
    }

    public void Dispose()
    {
        _services.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
