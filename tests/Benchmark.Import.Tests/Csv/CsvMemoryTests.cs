using System.Globalization;
using Benchmark.Core.Deliveries;
using Benchmark.Import.Deliveries;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Import.Tests.Csv;

/// <summary>How much a large file needs. What other tests hold at that moment would be counted too, so this runs alone.</summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class CsvMemoryTests
{
    private const string Alone = "alone";

    [Fact]
    public async Task A_million_rows_pass_by_without_being_kept()
    {
        const int rows = 1_000_000;
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "groot.csv");
        await using (var writer = new StreamWriter(path))
        {
            await writer.WriteAsync("gemeente;jaar;waarde;status\n");
            for (var row = 0; row < rows; row++)
            {
                await writer.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"GM{row % 342:D4};{2000 + (row % 25)};{row},5;definitief\n"));
            }
        }

        await using var services = new ServiceCollection().AddBenchmarkDeliveries(new ConfigurationBuilder().Build()).BuildServiceProvider();
        var mapping = new SourceMapping { Code = "groot", Name = "Groot", Kind = SourceKind.Csv, File = CsvReadingTests.Tidy };
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await using var reading = await services.GetRequiredService<DeliveryReader>().ReadAsync(mapping, DeliveryFile.At(path), null, TestContext.Current.CancellationToken);
        var (count, sum, most) = (0, 0.0, 0L);
        await foreach (var value in reading.Values)
        {
            (count, sum) = (count + 1, sum + value.Value);
            most = count % 250_000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before) : most;
        }

        Assert.Equal((rows, 0L, (rows / 2.0 * (rows - 1)) + (rows * 0.5)), (count, reading.Findings.Count, sum));
        Assert.InRange(most, long.MinValue, 10_000_000);
    }

    private sealed class TemporaryFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("benchmark-");

        public string Path => _folder.FullName;

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
