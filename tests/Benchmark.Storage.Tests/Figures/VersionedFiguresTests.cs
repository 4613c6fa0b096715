using Benchmark.Core.Indicators;
using Benchmark.Testing;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Storage.Tests.Figures;

public sealed class VersionedFiguresTests
{
    private static readonly string[] Codes = TestRelease.Codes(11);

    // One value of x in 2024 per municipality: absent, withheld, or one of few numbers, so that values often stay and often come back.
    private static readonly Gen<Observation?[]> AnyFigures = Gen.Select(
        Gen.Int[0, 4], kind => (Func<string, Observation?>)(code => kind switch
        {
            0 => null,
            1 => Figure(code, double.NaN, ObservationStatus.Suppressed),
            2 => Figure(code, 0, ObservationStatus.Definitive),
            3 => Figure(code, 0.1 + 0.2, ObservationStatus.Definitive),
            _ => Figure(code, 0.1 + 0.2, ObservationStatus.Provisional),
        })).Array[11].Select(makers => makers.Select((make, row) => make(Codes[row])).ToArray());

    [Fact]
    public async Task Every_release_reads_as_it_was_published_whatever_came_before_and_after() =>
        await AnyFigures.Array[2, 5].SampleAsync(
            async releases =>
            {
                var cancellation = TestContext.Current.CancellationToken;
                await using var database = TestDatabase.Sqlite();
                await using var services = await database.MigratedAsync(cancellation);
                var (publisher, service) = (services.GetRequiredService<ReleasePublisher>(), services.GetRequiredService<ComparisonService>());
                var others = SmallRelease.Content.Observations.Where(o => !(o.Indicator == "x" && o.Period.Year == 2024)).ToArray();
                foreach (var figures in releases)
                {
                    await publisher.PublishAsync(SmallRelease.Content with { Observations = [.. others, .. figures.OfType<Observation>()] }, null, cancellation);
                }

                for (var release = 1; release <= releases.Length; release++)
                {
                    var slab = await service.SlabAsync("x", release, cancellation);
                    var read = Codes.Select(code => slab.Cell(1, slab.RowOf(code))).Select(cell => (slab.Cells.Value[cell], slab.Cells.Status[cell]));
                    Assert.Equal(releases[release - 1].Select(figure => (figure?.Value ?? double.NaN, figure?.Status ?? ObservationStatus.Missing)), read);
                }
            },
            iter: 15,
            threads: 1);

    private static Observation Figure(string code, double value, ObservationStatus status) => new("x", code, Period.OfYear(2024), value, status, double.NaN, double.NaN);
}
